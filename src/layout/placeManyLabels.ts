import { poleGap, type PlacedFlag } from "./placeLabels.js";
import { enterSpan, type Span } from "./spans.js";

/** A label among many: set in one width, as important as its event. */
export interface RankedFlag {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly importance: number;
}

const sideGap = 12;
const rowGap = 9;

/**
 * Places as many labels as the rows hold, the most important first (ties: in the order given); the others get null.
 *
 * Shapes: one answer per flag. Rows are all `rowHeight` high; a label higher than that is left out.
 * No two placed labels overlap and none leaves the bounds.
 */
export function placeManyFlags(
  flags: readonly RankedFlag[],
  bounds: Span,
  rows: number,
  rowHeight: number,
): (PlacedFlag | null)[] {
  const taken: Span[][] = Array.from({ length: rows }, () => []);
  const placed = new Array<PlacedFlag | null>(flags.length).fill(null);
  const order = flags.map((_, index) => index).sort((a, b) => importanceOf(flags, b) - importanceOf(flags, a) || a - b);
  for (const index of order) {
    const flag = flags[index] as RankedFlag;
    if (flag.height > rowHeight) continue;
    const side = flag.x + poleGap + flag.width <= bounds.right ? "right" : "left";
    const left = side === "right" ? flag.x + poleGap : flag.x - poleGap - flag.width;
    const right = left + flag.width;
    if (left < bounds.left) continue;
    const row = taken.findIndex((spans) => enterSpan(spans, { left: left - poleGap, right: right + sideGap }));
    if (row >= 0) {
      const bottom = row * (rowHeight + rowGap);
      placed[index] = { side, left, right, bottom, top: bottom + flag.height };
    }
  }
  return placed;
}

function importanceOf(flags: readonly RankedFlag[], index: number): number {
  return (flags[index] as RankedFlag).importance;
}
