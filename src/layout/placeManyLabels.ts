import { poleGap, type PlacedFlag } from "./placeLabels.js";
import { enterSpan, isFree, type Span } from "./spans.js";

/** A label among many: set in one width, as important as its event. */
export interface RankedFlag {
  readonly x: number;
  readonly importance: number;
  /** Its words set in lines; asked only where there may be room. */
  readonly set: () => { readonly width: number; readonly height: number };
}

const sideGap = 12;
const rowGap = 9;
/** No label is narrower: where not even that is free, none is tried. */
const leastWidth = 16;

/**
 * Places as many labels as the rows hold, the most important first (ties: in the order given); the others get null.
 *
 * Shapes: one answer per flag. Rows are all `rowHeight` high; a label higher than that is left out, as is one that is not wanted.
 * No two placed labels overlap and none leaves the bounds.
 */
export function placeManyFlags(
  flags: readonly RankedFlag[],
  bounds: Span,
  rows: number,
  rowHeight: number,
  wanted: readonly boolean[],
): (PlacedFlag | null)[] {
  const taken: Span[][] = Array.from({ length: rows }, () => []);
  const placed = new Array<PlacedFlag | null>(flags.length).fill(null);
  const order = flags
    .flatMap((_, index) => (wanted[index] ? [index] : []))
    .sort((a, b) => importanceOf(flags, b) - importanceOf(flags, a) || a - b);
  for (const index of order) {
    const { x, set } = flags[index] as RankedFlag;
    const beside = [
      { left: x + poleGap, right: x + poleGap + leastWidth },
      { left: x - poleGap - leastWidth, right: x - poleGap },
    ];
    if (!taken.some((spans) => beside.some((span) => isFree(spans, span)))) continue;
    const { width, height } = set();
    if (height > rowHeight) continue;
    const side = x + poleGap + width <= bounds.right ? "right" : "left";
    const left = side === "right" ? x + poleGap : x - poleGap - width;
    const right = left + width;
    if (left < bounds.left) continue;
    const row = taken.findIndex((spans) => enterSpan(spans, { left: left - poleGap, right: right + sideGap }));
    if (row >= 0) {
      const bottom = row * (rowHeight + rowGap);
      placed[index] = { side, left, right, bottom, top: bottom + height };
    }
  }
  return placed;
}

function importanceOf(flags: readonly RankedFlag[], index: number): number {
  return (flags[index] as RankedFlag).importance;
}
