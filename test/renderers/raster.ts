/** Opaque pixels as a renderer gave them: red, green, blue and alpha, a byte each, row by row. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A box in pixels; right and bottom are excluded. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the bytes of a pixel begin; those of the nearest pixel for a place outside. */
export function offsetOf({ width, height }: Raster, x: number, y: number): number {
  return (Math.min(Math.max(y, 0), height - 1) * width + Math.min(Math.max(x, 0), width - 1)) * 4;
}

/** How far two colours are apart: the most that one channel differs. */
export function distance(one: Uint8Array, at: number, other: Uint8Array, otherAt: number): number {
  return Math.max(
    Math.abs(one[at]! - other[otherAt]!),
    Math.abs(one[at + 1]! - other[otherAt + 1]!),
    Math.abs(one[at + 2]! - other[otherAt + 2]!),
  );
}
