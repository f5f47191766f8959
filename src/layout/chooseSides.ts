import type { Span } from "./spans.js";
import { placeFlags, poleGap, type Flag, type Placement, type Side } from "./placeLabels.js";

/** A label that can be set in several widths. */
export interface FlexibleFlag {
  readonly x: number;
  /** How much wider than others it may be. */
  readonly stretch: number;
  /** The label set no wider than `width`, or as narrow as its longest word; null if that would break a word. */
  readonly setIn: (width: number) => { readonly width: number; readonly height: number; readonly cut: boolean };
}

/** A placement, and the width that each label is set in. */
export interface SidedPlacement extends Placement {
  readonly widths: readonly number[];
}

/** Widths tried, as shares of the widest, until no leader line crosses a label. */
const shares = [1, 0.75, 0.55];
/** Pixels of height that another arrangement must save. */
const bother = 40;
/** Labels are narrowed to fit beside their pole down to this; narrower, they stand across its end. */
const leastWidth = 64;

/**
 * Chooses for each label its side and the width it wraps in, and places them: without crossings if a way is found, then low.
 *
 * Every label stands to the right of its pole unless it would leave the drawing there; if that makes leader lines cross labels, or
 * the labels climb too high, those before some point stand to the left instead; if lines still cross labels, all are set narrower.
 */
export function chooseSides(
  flags: readonly FlexibleFlag[],
  widest: number,
  bounds: Span,
  goodHeight: number,
): SidedPlacement {
  let best: SidedPlacement | null = null;
  for (const share of shares) {
    if (best?.crossings === 0) break;
    for (const split of splitsOf(flags, best === null)) {
      const tried = tryPlacement(flags, Math.max(leastWidth, widest * share), split, bounds);
      if (best === null || costOf(tried) + bother < costOf(best)) best = tried;
      if (best.crossings === 0 && best.height <= goodHeight) return best;
    }
  }
  return best ?? { flags: [], crossings: 0, height: 0, widths: [] };
}

function costOf({ crossings, height }: Placement): number {
  return crossings * 10_000 + height;
}

/** Positions left of which labels stand to the left: none at first, then before each of up to half a dozen labels. */
function splitsOf(flags: readonly FlexibleFlag[], first: boolean): number[] {
  const xs = flags.map(({ x }) => x).sort((a, b) => a - b);
  const step = Math.max(1, Math.ceil(xs.length / 6));
  const inner = xs.filter((_, index) => index > 0 && index % step === 0);
  return [-Infinity, ...(first || inner.length > 0 ? inner : []), Infinity];
}

function tryPlacement(flags: readonly FlexibleFlag[], widest: number, split: number, bounds: Span): SidedPlacement {
  const widths: number[] = [];
  const sides: Side[] = [];
  const set: Flag[] = flags.map((flag) => {
    const { side, width, block } = sideOf(flag, widest, flag.x < split ? "left" : "right", bounds);
    sides.push(side);
    widths.push(width);
    return { x: flag.x, width: block.width, height: block.height };
  });
  return { ...placeFlags(set, sides, bounds), widths };
}

interface SidedLabel {
  readonly side: Side;
  readonly width: number;
  readonly block: { readonly width: number; readonly height: number };
}

/** The preferred side if the label fits there, else the other, else the roomier one at a smaller width, else across the pole. */
function sideOf(flag: FlexibleFlag, widest: number, preferred: "left" | "right", bounds: Span): SidedLabel {
  const room = { left: flag.x - poleGap - bounds.left, right: bounds.right - flag.x - poleGap };
  const other = preferred === "left" ? "right" : "left";
  const wide = Math.min(widest * flag.stretch, bounds.right - bounds.left);
  const block = flag.setIn(wide);
  for (const side of [preferred, other] as const) {
    if (block.width <= room[side]) return { side, width: wide, block };
  }
  const side = room.left > room.right ? "left" : "right";
  const width = Math.min(wide, room[side]);
  if (width >= leastWidth) {
    const narrow = flag.setIn(width);
    if (narrow.width <= room[side] && !narrow.cut) return { side, width, block: narrow };
  }
  return { side: "over", width: wide, block };
}
