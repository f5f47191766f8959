import { sum } from "d3";
import type { Span } from "./spans.js";
import {
  placeWithin,
  poleGap,
  polesOf,
  sidedFlag,
  type Placement,
  type Poles,
  type Side,
  type SidedFlag,
} from "./placeLabels.js";

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
  const labels = labelsOf(flags, bounds);
  let best: Tried | null = null;
  for (const share of shares) {
    for (const split of splitsOf(flags, best === null)) {
      const width = Math.max(leastWidth, widest * share);
      const asked: SidedLabel[] = labels.all.map(({ flag, sided }) => sided(width, flag.x < split ? "left" : "right"));
      const wanted: Wanted =
        best === null ? anything : { mostCut: best.crossings > 0 ? Infinity : best.cuts, good: cheaper(best, bother) };
      best = tryPlacement(labels, asked, wanted) ?? best;
      if (best?.crossings === 0 && best.height <= goodHeight) return settle(labels, best, widest);
    }
  }
  if (best === null) return { flags: [], crossings: 0, height: 0, widths: [] };
  return settle(labels, best, widest);
}

/** Up to so many labels are tried one by one, so often altogether, and pixels that another place of one must save. */
const mostTurned = 30;
const mostTurns = 50;
const turnBother = 8;

function settle(labels: Labels, from: Tried, widest: number): Tried {
  if (labels.all.length > mostTurned) return from;
  return widenSingly(labels, turnSingly(labels, from, widest), widest);
}

/** Turns one label after another to its other side, or sets it narrower, as long as that makes labels stand lower. */
function turnSingly(labels: Labels, from: Tried, widest: number): Tried {
  let best = from;
  const rounds = Math.ceil(mostTurns / labels.all.length);
  for (let round = 0; round < rounds; round++) {
    const before = best;
    for (const index of labels.all.keys()) best = bestOfOne(labels, best, index, widest);
    if (best === before) break;
  }
  return best;
}

/** The same, or with one label in another place if that is better by enough. */
function bestOfOne(labels: Labels, from: Tried, index: number, widest: number): Tried {
  const { asked, flags: placed } = from;
  // A label that stands on the axis, under none, has the best place there is.
  if (placed[index]?.bottom === 0 && placed.every(({ bottom }) => bottom === 0)) return from;
  const now = asked[index] as SidedLabel;
  const { sided } = labels.all[index] as Label;
  const narrower = shares.map((share) => Math.max(leastWidth, widest * share)).filter((each) => each < now.widest);
  const others = [sided(now.widest, otherSide[now.preferred]), ...narrower.map((each) => sided(each, now.preferred))];
  let best = from;
  for (const other of others) {
    if (isAlike(now, other)) continue;
    const wanted = { mostCut: best.cuts, good: cheaper(best, turnBother) };
    best = tryPlacement(labels, replaced(asked, index, other), wanted) ?? best;
  }
  return best;
}

/** Whether two ways to set a label come to the same. */
function isAlike(one: SidedLabel, other: SidedLabel): boolean {
  return one.side === other.side && one.block === other.block;
}

function replaced<T>(list: readonly T[], index: number, value: T): T[] {
  const copy = list.slice();
  copy[index] = value;
  return copy;
}

/** Sets one label after another as wide as it may be, where that takes fewer lines and makes nothing stand higher. */
function widenSingly(labels: Labels, from: Tried, widest: number): Tried {
  let best = from;
  for (const [index, { flag, sided }] of labels.all.entries()) {
    for (const share of shares) {
      const wide = widest * share;
      const now = best.asked[index] as SidedLabel;
      if (wide <= now.widest || flag.setIn(wide * flag.stretch).height >= now.height) break;
      const asked = replaced(best.asked, index, sided(wide, now.preferred));
      const tried = tryPlacement(labels, asked, { mostCut: best.cuts, good: noWorse(best) });
      if (!tried) continue;
      best = tried;
      break;
    }
  }
  return best;
}

type Preferred = "left" | "right";
const otherSide = { left: "right", right: "left" } as const;

/** A label on a side, in the width that it is set in. */
interface SidedLabel extends SidedFlag {
  /** What was asked for: the widest that it may be set, and the side that it had better stand on. */
  readonly widest: number;
  readonly preferred: Preferred;
  readonly setWidth: number;
  readonly block: SetLabel;
}

/** A label that remembers how it was set: the same few ways are asked for again and again. */
interface Label {
  readonly flag: FlexibleFlag;
  readonly sided: (widest: number, preferred: Preferred) => SidedLabel;
}

interface Labels {
  readonly all: readonly Label[];
  readonly poles: Poles;
}

function labelsOf(flags: readonly FlexibleFlag[], bounds: Span): Labels {
  const poles = polesOf(flags);
  const all = flags.map((flag): Label => {
    const known: SidedLabel[] = [];
    const sided = (widest: number, preferred: Preferred): SidedLabel => {
      for (const each of known) if (each.widest === widest && each.preferred === preferred) return each;
      const made = sidedLabel(flag, widest, preferred, bounds, poles);
      known.push(made);
      return made;
    };
    return { flag, sided };
  });
  return { all, poles };
}

/** What a placement costs, or at least costs while it is not whole. */
interface Score {
  readonly crossings: number;
  readonly height: number;
  /** What labels cost by how they are set: higher than calm ones, dates on more than one line, titles that are cut. */
  readonly set: number;
  /** How high labels stand above their marks, on average. */
  readonly rise: number;
}

/** A placement, and how it was asked for. */
interface Tried extends SidedPlacement, Score {
  /** How many titles are shortened, or have a word broken. */
  readonly cuts: number;
  readonly asked: readonly SidedLabel[];
}

/** Which placements are of use: a trial that is none ends as soon as that is known. */
interface Wanted {
  /** How many titles may be shortened, or have a word broken. */
  readonly mostCut: number;
  readonly good: (crossings: number, height: number, set: number, rise: number) => boolean;
}

const anything: Wanted = { mostCut: Infinity, good: () => true };

function costOf(crossings: number, height: number, set: number, rise: number): number {
  return crossings * 10_000 + height + set + rise;
}

/** Costs less by more than so much. */
function cheaper(than: Score, by: number): Wanted["good"] {
  const most = costOf(than.crossings, than.height, than.set, than.rise);
  return (crossings, height, set, rise) => costOf(crossings, height, set, rise) + by < most;
}

function noWorse(than: Score): Wanted["good"] {
  const mostRise = than.rise + turnBother;
  return (crossings, height, _set, rise) => crossings <= than.crossings && height <= than.height && rise <= mostRise;
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
function tryPlacement({ poles }: Labels, asked: readonly SidedLabel[], { mostCut, good }: Wanted): Tried | null {
  let cuts = 0;
  let set = 0;
  for (const { block, height } of asked) {
    if (block.cut) cuts++;
    if (block.broken) set += brokenCost;
    set += Math.max(0, height - calmHeight) * tallCost;
  }
  if (cuts > mostCut) return null;
  set += cuts * cutCost;
  const count = Math.max(1, asked.length);
  const placed = placeWithin(asked, poles, (crossings, height, lifted) =>
    good(crossings, height, set, (lifted * nearly) / count),
  );
  if (!placed) return null;
  const { flags, crossings, height } = placed;
  const rise = sum(flags, ({ bottom }) => bottom) / count;
  if (!good(crossings, height, set, rise)) return null;
  return { crossings, height, set, rise, cuts, flags, asked, widths: asked.map(({ setWidth }) => setWidth) };
}

/** The preferred side if the label fits there, else the other, else the roomier one at a smaller width, else across the pole. */
function sidedLabel(flag: FlexibleFlag, widest: number, preferred: Preferred, bounds: Span, poles: Poles): SidedLabel {
  const room = { left: flag.x - poleGap - bounds.left, right: bounds.right - flag.x - poleGap };
  const wide = Math.min(widest * flag.stretch, bounds.right - bounds.left);
  // All labels have one shape, without spreads: they are looked at more often than anything else.
  const on = (asked: Side, setWidth: number, block: SetLabel): SidedLabel => {
    const set = sidedFlag({ x: flag.x, width: block.width, height: block.height }, asked, bounds, poles);
    const { x, width, height, side, left, right, from, to } = set;
    return { x, width, height, side, left, right, from, to, widest, preferred, setWidth, block };
  };
  const block = flag.setIn(wide);
  for (const side of [preferred, otherSide[preferred]] as const) {
    if (block.width <= room[side]) return on(side, wide, block);
  }
  const side = room.left > room.right ? "left" : "right";
  const width = Math.min(wide, room[side]);
  if (width >= leastWidth) {
    const narrow = flag.setIn(width);
    if (narrow.width <= room[side] && !narrow.cut) return on(side, width, narrow);
  }
  return on("over", wide, block);
}
