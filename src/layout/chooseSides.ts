import { sum } from "d3";
import type { Span } from "./spans.js";
import { placeWithin, poleGap, type Flag, type Placement, type Side } from "./placeLabels.js";

/** A label that can be set in several widths. */
export interface FlexibleFlag {
  readonly x: number;
  /** How much wider than others it may be. */
  readonly stretch: number;
  /** The label set no wider than `width`, or as narrow as its longest word; null if that would break a word. */
  readonly setIn: (width: number) => SetLabel;
}

/** A label as it is set in a width. */
export interface SetLabel {
  readonly width: number;
  readonly height: number;
  readonly cut: boolean;
  /** Whether the date takes more than one line. @default false */
  readonly broken?: boolean;
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
/** The same for a date on more than one line. */
const brokenCost = 25;
/** The same for a title that is shortened or has a word broken. */
export const cutCost = 150;
/** Labels are narrowed to fit beside their pole down to this; narrower, they stand across its end. */
const leastWidth = 64;

/**
 * Chooses for each label its side and the width it wraps in, and places them: without crossings if a way is found, then low.
 *
 * Every label stands to the right of its pole unless it would leave the drawing there; if that makes leader lines cross labels, or
 * the labels climb too high, those before some point stand to the left instead, or all are set narrower. Last, single labels change
 * their side or are set narrower, where that brings labels nearer to their marks.
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
      const wanted: Wanted =
        best === null ? anything : { mostCut: best.crossings > 0 ? Infinity : best.cuts, good: cheaper(best, bother) };
      const widths = flags.map(() => width);
      best = tryPlacement(flags, { widest: widths, preferred }, bounds, wanted) ?? best;
      if (best?.crossings === 0 && best.height <= goodHeight) return settle(flags, best, widest, bounds);
    }
  }
  if (best === null) return { flags: [], crossings: 0, height: 0, widths: [] };
  return settle(flags, best, widest, bounds);
}

/** Up to so many labels are tried one by one, so often altogether, and pixels that another place of one must save. */
const mostTurned = 30;
const mostTurns = 50;
const turnBother = 8;

function settle(flags: readonly FlexibleFlag[], from: Tried, widest: number, bounds: Span): Tried {
  if (flags.length > mostTurned) return from;
  return widenSingly(flags, turnSingly(flags, from, widest, bounds), widest, bounds);
}

/** Turns one label after another to its other side, or sets it narrower, as long as that makes labels stand lower. */
function turnSingly(flags: readonly FlexibleFlag[], from: Tried, widest: number, bounds: Span): Tried {
  let best = from;
  const rounds = Math.ceil(mostTurns / flags.length);
  for (let round = 0; round < rounds; round++) {
    const before = best;
    for (const index of flags.keys()) best = bestOfOne(flags, best, index, widest, bounds);
    if (best === before) break;
  }
  return best;
}

/** The same, or with one label in another place if that is better by enough. */
function bestOfOne(flags: readonly FlexibleFlag[], from: Tried, index: number, widest: number, bounds: Span): Tried {
  const { preferred, widest: widths, flags: placed } = from;
  // A label that stands on the axis, under none, has the best place there is.
  if (placed[index]?.bottom === 0 && placed.every(({ bottom }) => bottom === 0)) return from;
  const side = preferred[index] as Preferred;
  const width = widths[index] as number;
  const narrower = shares.map((share) => Math.max(leastWidth, widest * share)).filter((each) => each < width);
  const asked: Asked[] = [
    { widest: widths, preferred: replaced(preferred, index, otherSide[side]) },
    ...narrower.map((each) => ({ widest: replaced(widths, index, each), preferred })),
  ];
  return asked.reduce<Tried>(
    (best, each) => tryPlacement(flags, each, bounds, { mostCut: best.cuts, good: cheaper(best, turnBother) }) ?? best,
    from,
  );
}

function replaced<T>(list: readonly T[], index: number, value: T): T[] {
  return list.map((each, at) => (at === index ? value : each));
}

/** Sets one label after another as wide as it may be, where that takes fewer lines and makes nothing stand higher. */
function widenSingly(flags: readonly FlexibleFlag[], from: Tried, widest: number, bounds: Span): Tried {
  let best = from;
  for (const [index, { setIn, stretch }] of flags.entries()) {
    for (const share of shares) {
      const wide = widest * share;
      if (wide <= (best.widest[index] as number) || setIn(wide * stretch).height >= (best.heights[index] as number))
        break;
      const asked = { widest: replaced(best.widest, index, wide), preferred: best.preferred };
      const tried = tryPlacement(flags, asked, bounds, { mostCut: best.cuts, good: noWorse(best) });
      if (!tried) continue;
      best = tried;
      break;
    }
  }
  return best;
}

type Preferred = "left" | "right";
const otherSide = { left: "right", right: "left" } as const;

/** The widest that each label may be set, and the side that it had better stand on. */
interface Asked {
  readonly widest: readonly number[];
  readonly preferred: readonly Preferred[];
}

/** What a placement costs, or at least costs while it is not whole. */
interface Score {
  readonly crossings: number;
  readonly height: number;
  /** How much higher than calm ones its labels are together. */
  readonly tall: number;
  /** How many titles are shortened, or have a word broken. */
  readonly cuts: number;
  /** How many dates take more than one line. */
  readonly broken: number;
  /** How high labels stand above their marks, on average. */
  readonly rise: number;
}

/** A placement, and how it was asked for. */
interface Tried extends SidedPlacement, Asked, Score {
  readonly heights: readonly number[];
}

/** Which placements are of use: a trial that is none ends as soon as that is known. */
interface Wanted {
  /** How many titles may be shortened, or have a word broken. */
  readonly mostCut: number;
  readonly good: (score: Score) => boolean;
}

const anything: Wanted = { mostCut: Infinity, good: () => true };

function costOf({ crossings, height, tall, cuts, broken, rise }: Score): number {
  return crossings * 10_000 + height + tall * tallCost + cuts * cutCost + broken * brokenCost + rise;
}

/** Costs less by more than so much. */
function cheaper(than: Score, by: number): Wanted["good"] {
  const most = costOf(than);
  return (score) => costOf(score) + by < most;
}

function noWorse({ crossings, height, rise }: Score): Wanted["good"] {
  return (score) => score.crossings <= crossings && score.height <= height && score.rise <= rise + turnBother;
}

/** Positions left of which labels stand to the left: none at first, then before each of up to half a dozen labels. */
function splitsOf(flags: readonly FlexibleFlag[], first: boolean): number[] {
  const xs = flags.map(({ x }) => x).sort((a, b) => a - b);
  const step = Math.max(1, Math.ceil(xs.length / 6));
  const inner = xs.filter((_, index) => index > 0 && index % step === 0);
  return [-Infinity, ...(first || inner.length > 0 ? inner : []), Infinity];
}

/** Sums in another order may differ in their last digits. */
const nearly = 1 - 1e-9;

/** Null if the placement is of no use. */
function tryPlacement(
  flags: readonly FlexibleFlag[],
  { widest, preferred }: Asked,
  bounds: Span,
  { mostCut, good }: Wanted,
): Tried | null {
  let broken = 0;
  const blocks: SetLabel[] = [];
  const widths: number[] = [];
  const sides: Side[] = [];
  const set: Flag[] = flags.map((flag, index) => {
    const { side, width, block } = sideOf(flag, widest[index] as number, preferred[index] as Preferred, bounds);
    blocks.push(block);
    if (block.broken) broken++;
    sides.push(side);
    widths.push(width);
    return { x: flag.x, width: block.width, height: block.height };
  });
  const cuts = sum(blocks, ({ cut }) => (cut ? 1 : 0));
  if (cuts > mostCut) return null;
  const heights = set.map(({ height }) => height);
  const tall = sum(heights, (each) => Math.max(0, each - calmHeight));
  const count = Math.max(1, flags.length);
  const placed = placeWithin(set, sides, bounds, (crossings, height, lifted) =>
    good({ crossings, height, tall, cuts, broken, rise: (lifted * nearly) / count }),
  );
  if (!placed) return null;
  const { flags: standing, crossings, height } = placed;
  const rise = sum(standing, ({ bottom }) => bottom) / count;
  const tried = { flags: standing, crossings, height, tall, cuts, broken, rise, widths, preferred, widest, heights };
  return good(tried) ? tried : null;
}

interface SidedLabel {
  readonly side: Side;
  readonly width: number;
  readonly block: SetLabel;
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
