import type { Span } from "./spans.js";

/** Which side of its leader line a label stands on; `over`: across its end. */
export type Side = "right" | "left" | "over";

/** A label to be placed, at the width that it is set in. Pixels. */
export interface Flag {
  /** Where its leader line stands. */
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label stands: from `left` to `right`, its bottom `bottom` above the base line. */
export interface PlacedFlag {
  readonly side: Side;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** A label on one side of its leader line. */
export interface SidedFlag extends Flag {
  readonly side: Side;
  readonly left: number;
  readonly right: number;
  /** Which of the leader lines, ordered by where they stand, it flies over: those from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
}

/** Leader lines from left to right: where they stand, and the place of each label's own among them. */
export interface Poles {
  readonly xs: readonly number[];
  readonly rank: readonly number[];
}

/** A way to place all labels, and what it costs. */
export interface Placement {
  readonly flags: readonly PlacedFlag[];
  /** Leader lines that run beneath a label. */
  readonly crossings: number;
  readonly height: number;
}

/** The distance of a label from its leader line, and the least distance between labels. */
export const poleGap = 7;
const sideGap = 12;
const stackGap = 9;

/** Orders the leader lines of labels; those at one place in the order given. */
export function polesOf(flags: readonly { readonly x: number }[]): Poles {
  const order = flags.map((_, index) => index);
  order.sort((a, b) => (flags[a] as Flag).x - (flags[b] as Flag).x || a - b);
  const rank = new Array<number>(order.length).fill(0);
  for (let place = 0; place < order.length; place++) rank[order[place] as number] = place;
  return { xs: order.map((index) => (flags[index] as Flag).x), rank };
}

/**
 * Places labels above a base line so that no two overlap and, where there is a way, no leader line crosses a label.
 *
 * A label stands to the right or left of its leader line, like a flag on its pole. Where a flag reaches over another's pole, it
 * must fly higher than that one. Flags are placed one by one, each at the lowest height that is free, those first over whose
 * poles others fly; poles that block each other cost a crossing.
 *
 * Shapes: one flag per label, in any order; the same order comes back. `sides` as chosen for each.
 */
export function placeFlags(flags: readonly Flag[], sides: readonly Side[], bounds: Span): Placement {
  const poles = polesOf(flags);
  const sided = flags.map((flag, index) => sidedFlag(flag, sides[index] as Side, bounds, poles));
  return placeWithin(sided, poles, () => true) as Placement;
}

/**
 * The same, given up as soon as it is certain that no whole placement is `good`: null then. That is asked with what the placement
 * costs at least: crossings, height, and how high all labels stand together.
 */
export function placeWithin(
  flags: readonly SidedFlag[],
  poles: Poles,
  good: (crossings: number, height: number, lifted: number) => boolean,
): Placement | null {
  const field = fieldOf(flags, poles);
  const { low, high, blocked } = field;
  let crossings = 0;
  while (field.placed < flags.length) {
    let next = nextFlag(field);
    while (field.stale[next] === 1) {
      lift(field, next);
      next = nextFlag(field);
    }
    crossings += blocked[next] as number;
    if (!good(crossings, field.height, field.lifted)) return null;
    stand(field, next);
  }
  const placed = flags.map(({ side, left, right }, index): PlacedFlag => {
    return { side, left, right, bottom: low[index] as number, top: high[index] as number };
  });
  return { flags: placed, crossings, height: field.height };
}

/**
 * Labels on their way to their places, since many ways are tried: where each stands, or the lowest height that may be free for it.
 * Heights of labels that wait only grow. Pixels.
 */
interface Field {
  readonly flags: readonly SidedFlag[];
  readonly rank: readonly number[];
  readonly low: number[];
  readonly high: number[];
  /** How many leader lines it flies over whose labels are not placed yet. */
  readonly blocked: number[];
  /** Those that wait, in the order given, and how many. */
  readonly waiting: number[];
  waits: number;
  /** Whether a label has taken the lowest place that was free for another, which is to be found again when it is wanted. */
  readonly stale: number[];
  /** Those placed so far, lowest first, and how many. */
  readonly standing: number[];
  placed: number;
  /** What those placed come to, and all together at least: labels that wait stand as low as they may. */
  placedHeight: number;
  placedLift: number;
  height: number;
  lifted: number;
}

function fieldOf(flags: readonly SidedFlag[], { rank }: Poles): Field {
  const count = flags.length;
  const field: Field = {
    flags,
    rank,
    low: new Array<number>(count),
    high: new Array<number>(count),
    blocked: new Array<number>(count),
    waiting: new Array<number>(count),
    waits: count,
    stale: new Array<number>(count),
    standing: new Array<number>(count),
    placed: 0,
    placedHeight: 0,
    placedLift: 0,
    height: 0,
    lifted: 0,
  };
  for (let index = 0; index < count; index++) {
    const { height, from, to } = flags[index] as SidedFlag;
    field.low[index] = 0;
    field.high[index] = height;
    field.stale[index] = 0;
    field.standing[index] = 0;
    field.waiting[index] = index;
    field.blocked[index] = to - from - (isOver(from, to, rank[index] as number) ? 1 : 0);
  }
  return field;
}

function isOver(from: number, to: number, pole: number): boolean {
  return pole >= from && pole < to;
}

/** Leader lines nearer than this are one; others come apart when time is zoomed. Pixels. */
const sameLine = 0.01;

/** The words' span, and the leader lines within its reach; an `over` label is moved so far that it stays inside. */
export function sidedFlag({ x, width, height }: Flag, side: Side, bounds: Span, { xs }: Poles): SidedFlag {
  const left =
    side === "right"
      ? x + poleGap
      : side === "left"
        ? x - poleGap - width
        : Math.max(bounds.left, Math.min(x - width / 2, bounds.right - width));
  const right = side === "left" ? x - poleGap : left + width;
  const reachLeft = side === "right" ? left - poleGap + sameLine : left - 4;
  const reachRight = side === "left" ? right + poleGap - sameLine : right + 4;
  let from = 0;
  while (from < xs.length && (xs[from] as number) <= reachLeft) from++;
  let to = from;
  while (to < xs.length && (xs[to] as number) < reachRight) to++;
  return { x, width, height, side, left, right, from, to };
}

/** Of the labels that wait for nothing, the one that can stand lowest; if all wait, the one that waits for the fewest. */
function nextFlag(field: Field): number {
  const { low, high, blocked, waiting, waits } = field;
  let best = 0;
  let fewest = Infinity;
  let lowest = Infinity;
  let height = field.placedHeight;
  let lifted = field.placedLift;
  for (let each = 0; each < waits; each++) {
    const index = waiting[each] as number;
    const top = high[index] as number;
    if (top > height) height = top;
    lifted += low[index] as number;
    const waitsFor = blocked[index] as number;
    if (waitsFor > fewest || (waitsFor === fewest && top >= lowest)) continue;
    best = index;
    fewest = waitsFor;
    lowest = top;
  }
  field.height = height;
  field.lifted = lifted;
  return best;
}

/** Places a label where it is, and notes which of those that wait can no longer stand as low as they could. */
function stand(field: Field, flag: number): void {
  const { flags, rank, low, high, blocked, stale, standing, waiting, waits } = field;
  const bottom = low[flag] as number;
  const top = high[flag] as number;
  const pole = rank[flag] as number;
  field.placedHeight = Math.max(field.placedHeight, top);
  field.placedLift += bottom;
  let at = field.placed++;
  for (; at > 0 && (low[standing[at - 1] as number] as number) > bottom; at--) {
    standing[at] = standing[at - 1] as number;
  }
  standing[at] = flag;
  let left = 0;
  for (let each = 0; each < waits; each++) {
    const other = waiting[each] as number;
    if (other === flag) continue;
    waiting[left++] = other;
    const { from, to, height } = flags[other] as SidedFlag;
    const above = isOver(from, to, pole);
    if (above) (blocked[other] as number)--;
    if (top + stackGap <= (low[other] as number)) continue;
    if (above) {
      low[other] = top + stackGap;
      high[other] = top + stackGap + height;
      stale[other] = 1;
    } else if (stale[other] === 0 && meets(flags, flag, other) && (high[other] as number) + stackGap > bottom) {
      stale[other] = 1;
    }
  }
  field.waits = left;
}

/** Moves a label that waits up to the lowest height that is free among those that stand. */
function lift({ flags, rank, low, high, stale, standing, placed }: Field, index: number): void {
  const { height, from, to } = flags[index] as SidedFlag;
  let bottom = 0;
  for (let place = 0; place < placed; place++) {
    const other = standing[place] as number;
    if (isOver(from, to, rank[other] as number)) bottom = Math.max(bottom, (high[other] as number) + stackGap);
  }
  for (let place = 0; place < placed; place++) {
    const other = standing[place] as number;
    if (!meets(flags, index, other)) continue;
    if (bottom + height + stackGap <= (low[other] as number)) break;
    bottom = Math.max(bottom, (high[other] as number) + stackGap);
  }
  low[index] = bottom;
  high[index] = bottom + height;
  stale[index] = 0;
}

/** Whether two boxes share columns, counting the room of their poles and the gap between them. */
function meets(flags: readonly SidedFlag[], a: number, b: number): boolean {
  const one = flags[a] as SidedFlag;
  const other = flags[b] as SidedFlag;
  return one.left - poleGap < other.right + sideGap && other.left - poleGap < one.right + sideGap;
}
