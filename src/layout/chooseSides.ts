import { sum } from "d3";
import type { Span } from "./spans.js";
import { placeWithin, poleGap, type Flag, type Placement, type Side } from "./placeLabels.js";

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
/** Pixels, of a label with a line for its date and two for its title; what stands higher is wanted less. */
const calmHeight = 54;
/** What a pixel above that costs, in pixels of the whole. */
const tallCost = 0.5;
/** Labels are narrowed to fit beside their pole down to this; narrower, they stand across its end. */
const leastWidth = 64;

/**
 * Chooses for each label its side and the width it wraps in, and places them: without crossings if a way is found, then low.
 *
 * Every label stands to the right of its pole unless it would leave the drawing there; if that makes leader lines cross labels, or
 * the labels climb too high, those before some point stand to the left instead, all are set narrower, and last single labels
 * change their side.
 */
export function chooseSides(
  flags: readonly FlexibleFlag[],
  widest: number,
  bounds: Span,
  goodHeight: number,
): SidedPlacement {
  let best: Tried | null = null;
  for (const share of shares) {
    for (const split of splitsOf(flags, best === null)) {
      const preferred = flags.map(({ x }): Preferred => (x < split ? "left" : "right"));
      const width = Math.max(leastWidth, widest * share);
      const wanted: Wanted = best === null ? anything : { mayCut: best.crossings > 0, good: cheaper(best, bother) };
      const widths = flags.map(() => width);
      best = tryPlacement(flags, { widest: widths, preferred }, bounds, wanted) ?? best;
      if (best?.crossings === 0 && best.height <= goodHeight) return widenSingly(flags, best, widest, bounds);
    }
  }
  if (best === null) return { flags: [], crossings: 0, height: 0, widths: [] };
  return widenSingly(flags, turnSingly(flags, best, bounds, goodHeight), widest, bounds);
}

/** The labels that are tried on their other side at most, and pixels of height that one must save. */
const mostTurned = 30;
const turnBother = 12;

/** Turns one label after another to its other side where that makes all stand lower. */
function turnSingly(flags: readonly FlexibleFlag[], from: Tried, bounds: Span, goodHeight: number): Tried {
  if (flags.length > mostTurned) return from;
  let best = from;
  for (const index of flags.keys()) {
    if (best.crossings === 0 && best.height <= goodHeight) break;
    const preferred = best.preferred.map((side, at) => (at === index ? otherSide[side] : side));
    const wanted = { mayCut: false, good: cheaper(best, turnBother) };
    best = tryPlacement(flags, { widest: best.widest, preferred }, bounds, wanted) ?? best;
  }
  return best;
}

/** Sets one label after another as wide as it may be, where that takes fewer lines and makes nothing stand higher. */
function widenSingly(flags: readonly FlexibleFlag[], from: Tried, widest: number, bounds: Span): Tried {
  if (flags.length > mostTurned) return from;
  let best = from;
  for (const [index, { setIn, stretch }] of flags.entries()) {
    for (const share of shares) {
      const wide = widest * share;
      if (wide <= (best.widest[index] as number) || setIn(wide * stretch).height >= (best.heights[index] as number))
        break;
      const widths = best.widest.map((width, at) => (at === index ? wide : width));
      const wanted = { mayCut: false, good: noWorse(best) };
      const tried = tryPlacement(flags, { widest: widths, preferred: best.preferred }, bounds, wanted);
      if (!tried) continue;
      best = tried;
      break;
    }
  }
  return best;
}

type Preferred = "left" | "right";
const otherSide = { left: "right", right: "left" } as const;

/** A placement, and how it was asked for. */
interface Tried extends SidedPlacement, Asked {
  readonly heights: readonly number[];
  /** How much higher than calm ones its labels are together. */
  readonly tall: number;
}

/** The widest that each label may be set, and the side that it had better stand on. */
interface Asked {
  readonly widest: readonly number[];
  readonly preferred: readonly Preferred[];
}

/** Which placements are of use: a trial that is none ends as soon as that is known. */
interface Wanted {
  /** Whether a title may be shortened, or a word broken. */
  readonly mayCut: boolean;
  readonly good: (crossings: number, height: number, tall: number) => boolean;
}

const anything: Wanted = { mayCut: true, good: () => true };

function costOf(crossings: number, height: number, tall: number): number {
  return crossings * 10_000 + height + tall * tallCost;
}

/** Costs less by more than so much. */
function cheaper(than: Tried, by: number): Wanted["good"] {
  const most = costOf(than.crossings, than.height, than.tall);
  return (crossings, height, tall) => costOf(crossings, height, tall) + by < most;
}

function noWorse(than: Tried): Wanted["good"] {
  return (crossings, height) => crossings <= than.crossings && height <= than.height;
}

/** Positions left of which labels stand to the left: none at first, then before each of up to half a dozen labels. */
function splitsOf(flags: readonly FlexibleFlag[], first: boolean): number[] {
  const xs = flags.map(({ x }) => x).sort((a, b) => a - b);
  const step = Math.max(1, Math.ceil(xs.length / 6));
  const inner = xs.filter((_, index) => index > 0 && index % step === 0);
  return [-Infinity, ...(first || inner.length > 0 ? inner : []), Infinity];
}

function tryPlacement(
  flags: readonly FlexibleFlag[],
  { widest, preferred }: Asked,
  bounds: Span,
  { mayCut, good }: Wanted,
): Tried | null {
  let cut = false;
  const widths: number[] = [];
  const sides: Side[] = [];
  const set: Flag[] = flags.map((flag, index) => {
    const { side, width, block } = sideOf(flag, widest[index] as number, preferred[index] as Preferred, bounds);
    cut ||= block.cut;
    sides.push(side);
    widths.push(width);
    return { x: flag.x, width: block.width, height: block.height };
  });
  if (cut && !mayCut) return null;
  const heights = set.map(({ height }) => height);
  const tall = sum(heights, (each) => Math.max(0, each - calmHeight));
  const placed = placeWithin(set, sides, bounds, (crossings, height) => good(crossings, height, tall));
  if (!placed) return null;
  const { crossings, height } = placed;
  return { flags: placed.flags, crossings, height, widths, preferred, widest, heights, tall };
}

interface SidedLabel {
  readonly side: Side;
  readonly width: number;
  readonly block: { readonly width: number; readonly height: number; readonly cut: boolean };
}

/** The preferred side if the label fits there, else the other, else the roomier one at a smaller width, else across the pole. */
function sideOf(flag: FlexibleFlag, widest: number, preferred: Preferred, bounds: Span): SidedLabel {
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
