import { cdp } from "vitest/browser";

/** Red, green and blue, from 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number];

/** What a box of the viewport looks like. */
export interface Picture {
  /** Its pixels for each of the page's. */
  readonly scale: number;
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly data: Uint8ClampedArray;
  /** Where in `data` the pixel at a place of the viewport begins. */
  readonly placeOf: (x: number, y: number) => number;
}

/** Takes the picture of a box of the viewport, with so many pixels for each of the page's. */
export async function pictureOf({ left, top, right, bottom }: Box, scale: 1 | 2 = 1): Promise<Picture> {
  const [x, y] = [Math.max(0, Math.floor(left)), Math.max(0, Math.floor(top))];
  const clip = { x, y, width: Math.ceil(right) - x, height: Math.ceil(bottom) - y, scale };
  const shot = await (cdp() as unknown as Session).send("Page.captureScreenshot", { format: "png", clip });
  const bytes = Uint8Array.from(atob(shot.data), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d", { willReadFrequently: true })!;
  pen.drawImage(bitmap, 0, 0);
  const { data, width } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
  const placeOf = (atX: number, atY: number) =>
    4 * (Math.floor((atY - y) * scale) * width + Math.floor((atX - x) * scale));
  return { scale, data, placeOf };
}

interface Session {
  send(method: string, parameters: object): Promise<{ data: string }>;
}

/** The box of an element and so many pixels around it, within the viewport. */
export function around(element: Element, pixels = 0): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    left: Math.max(0, left - pixels),
    top: Math.max(0, top - pixels),
    right: Math.min(innerWidth, right + pixels),
    bottom: Math.min(innerHeight, bottom + pixels),
  };
}

/** A box of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Calls a function with both colours of each pixel of a box in which two pictures of one scale differ. */
export function differences(a: Picture, b: Picture, box: Box, act: (a: Color, b: Color) => void): void {
  const step = 1 / a.scale;
  for (let y = Math.floor(box.top); y < box.bottom; y += step) {
    for (let x = Math.floor(box.left); x < box.right; x += step) {
      const [from, to] = [a.placeOf(x, y), b.placeOf(x, y)];
      if (isSame(a.data, from, b.data, to)) continue;
      act(colorAt(a.data, from), colorAt(b.data, to));
    }
  }
}

function isSame(a: Uint8ClampedArray, from: number, b: Uint8ClampedArray, to: number): boolean {
  for (let channel = 0; channel < 3; channel++) {
    if (Math.abs((a[from + channel] ?? 0) - (b[to + channel] ?? 0)) > 12) return false;
  }
  return true;
}

function colorAt(data: Uint8ClampedArray, place: number): Color {
  return [data[place] ?? 0, data[place + 1] ?? 0, data[place + 2] ?? 0];
}

/** The contrast of two colours by WCAG, from 1 to 21. */
export function contrastOf(a: Color, b: Color): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour as CSS computes it, with its opacity. */
export function readColor(text: string): { readonly color: Color; readonly alpha: number } {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return { color: [red, green, blue], alpha };
}

/** A colour over another. */
export function over(ground: Color, { color, alpha }: { readonly color: Color; readonly alpha: number }): Color {
  const mix = (channel: 0 | 1 | 2) => color[channel] * alpha + ground[channel] * (1 - alpha);
  return [mix(0), mix(1), mix(2)];
}

/** How many pixels of a box differ by 3 to 1 or more. */
export function strongPixels(a: Picture, b: Picture, box: Box): number {
  let count = 0;
  differences(a, b, box, (one, other) => {
    if (contrastOf(one, other) >= 3) count++;
  });
  return count;
}
