/** Red, green and blue, 0 to 255. */
type Rgb = readonly [number, number, number];

function rgbOf(color: string): Rgb | null {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(color)?.[1];
  if (digits === undefined) return null;
  const long = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
  const value = parseInt(long, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function luminance([red, green, blue]: Rgb): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/**
 * The contrast ratio of two hex colours, 1 to 21; 1 if either is not a hex colour.
 *
 * Source: WCAG 2.2, relative luminance and contrast ratio.
 */
export function contrast(a: string, b: string): number {
  const first = rgbOf(a);
  const second = rgbOf(b);
  if (!first || !second) return 1;
  const [low, high] = [luminance(first), luminance(second)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** A hex colour moved by a share (0 to 1) towards another; null if either is not a hex colour. */
export function mixHex(from: string, to: string, share: number): string | null {
  const a = rgbOf(from);
  const b = rgbOf(to);
  if (!a || !b) return null;
  const mixed = a.map((channel, index) => Math.round(channel + ((b[index] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
