import { distance, offsetOf, type Box, type Raster } from "./raster.js";

/** How two pictures of the same shapes differ. */
export interface ShapeDifference {
  /** Pixels that differ, as a share of all. */
  readonly share: number;
  /** Where they are, the largest first. */
  readonly places: readonly Box[];
}

/** Pixels at the edge that are left out: some programs smooth the border of the paper itself. */
const rim = 2;

/**
 * Compares two pictures pixel by pixel. A pixel differs if its colour lies outside of the colours around the same place of
 * the other picture, by more than `tolerance` (0 to 255) in any channel; in either direction. So edges may be smoothed
 * differently, and may lie a pixel further; nothing may be missing, added, or of another colour.
 */
export function compareShapes(one: Raster, other: Raster, tolerance: number): ShapeDifference {
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const differs = new Uint8Array(width * height);
  let count = 0;
  for (let y = rim; y < height - rim; y++) {
    for (let x = rim; x < width - rim; x++) {
      if (same(one, other, x, y)) continue;
      if (!stands(one, other, x, y, tolerance) || !stands(other, one, x, y, tolerance)) {
        differs[y * width + x] = 1;
        count++;
      }
    }
  }
  return { share: count / (width * height), places: placesOf(differs, width, height) };
}

function same(one: Raster, other: Raster, x: number, y: number): boolean {
  return distance(one.data, offsetOf(one, x, y), other.data, offsetOf(other, x, y)) <= 4;
}

/** Whether a pixel of one picture lies within the colours of the nine pixels about its place in the other. */
function stands(one: Raster, other: Raster, x: number, y: number, tolerance: number): boolean {
  const at = offsetOf(one, x, y);
  for (let channel = 0; channel < 3; channel++) {
    const value = one.data[at + channel]!;
    let least = 255;
    let most = 0;
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        const near = other.data[offsetOf(other, x + dx, y + dy) + channel]!;
        least = Math.min(least, near);
        most = Math.max(most, near);
      }
    }
    if (value < least - tolerance || value > most + tolerance) return false;
  }
  return true;
}

/** Boxes around pixels that differ and are near each other, those with most pixels first. */
function placesOf(differs: Uint8Array, width: number, height: number): Box[] {
  const reach = 3;
  const places: { box: Box; count: number }[] = [];
  const seen = new Uint8Array(differs.length);
  for (let start = 0; start < differs.length; start++) {
    if (!differs[start] || seen[start]) continue;
    seen[start] = 1;
    const queue = [start];
    let box: Box = { left: width, top: height, right: 0, bottom: 0 };
    for (const found of queue) {
      const x = found % width;
      const y = Math.floor(found / width);
      box = around(box, x, y);
      for (let ny = Math.max(0, y - reach); ny <= Math.min(height - 1, y + reach); ny++) {
        for (let nx = Math.max(0, x - reach); nx <= Math.min(width - 1, x + reach); nx++) {
          const at = ny * width + nx;
          if (!differs[at] || seen[at]) continue;
          seen[at] = 1;
          queue.push(at);
        }
      }
    }
    places.push({ box, count: queue.length });
  }
  return places.sort((a, b) => b.count - a.count).map(({ box }) => box);
}

function around({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return {
    left: Math.min(left, x),
    top: Math.min(top, y),
    right: Math.max(right, x + 1),
    bottom: Math.max(bottom, y + 1),
  };
}
