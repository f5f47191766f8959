import { distance, offsetOf, type Box, type Raster } from "./raster.js";

/** The ink of one line of a sheet: where it is, and how much. */
export interface Ink {
  readonly box: Box | null;
  /** Sum of how far the pixels are from the paper, 1 for each that is wholly ink. */
  readonly mass: number;
}

/** How one line differs between two renderers; lengths in the pixels of the rasters. */
export interface TextDifference {
  readonly line: number;
  /** How far an edge of the box lies elsewhere. */
  readonly across: number;
  readonly down: number;
  /** Ink of the other as a share of that of the first. */
  readonly ink: number;
}

/** The least part of full ink that counts as ink: the fringe of a letter does not. */
const seen = 0.25;
/** Less than this is the paper's own colour, rounded. */
const fringe = 0.05;
/** Pixels at the edge of the sheet that are left out, as for shapes. */
const rim = 2;

/** The ink of each line of a sheet, whose paper is the colour of a pixel near its corner: the edge may be smoothed. */
export function inkOf(raster: Raster, lineHeight: number): Ink[] {
  const lines = Math.round(raster.height / lineHeight);
  return Array.from({ length: lines }, (_, line) => inkOfLine(raster, line * lineHeight, lineHeight));
}

function inkOfLine(raster: Raster, top: number, lineHeight: number): Ink {
  const bottom = Math.min(raster.height, top + lineHeight);
  const paper = offsetOf(raster, 2, 2);
  let mass = 0;
  let box: Box | null = null;
  for (let y = Math.max(top, rim); y < Math.min(bottom, raster.height - rim); y++) {
    for (let x = rim; x < raster.width - rim; x++) {
      const share = distance(raster.data, offsetOf(raster, x, y), raster.data, paper) / 255;
      if (share < fringe) continue;
      mass += share;
      if (share >= seen) box = around(box, x, y - top);
    }
  }
  return { box, mass };
}

function around(box: Box | null, x: number, y: number): Box {
  return {
    left: Math.min(box?.left ?? x, x),
    top: Math.min(box?.top ?? y, y),
    right: Math.max(box?.right ?? 0, x + 1),
    bottom: Math.max(box?.bottom ?? 0, y + 1),
  };
}

/** What differs line by line; nothing for a line that both leave empty. */
export function compareText(one: readonly Ink[], other: readonly Ink[]): TextDifference[] {
  return one.flatMap(({ box, mass }, line) => {
    const found = other[line];
    if (!box && !found?.box) return [];
    if (!box || !found?.box) return [{ line, across: Infinity, down: Infinity, ink: box ? 0 : Infinity }];
    return [
      {
        line,
        across: Math.max(Math.abs(box.left - found.box.left), Math.abs(box.right - found.box.right)),
        down: Math.max(Math.abs(box.top - found.box.top), Math.abs(box.bottom - found.box.bottom)),
        ink: found.mass / mass,
      },
    ];
  });
}
