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
  return placeWithin(flags, sides, bounds, () => true) as Placement;
}

/**
 * The same, given up as soon as what is placed so far is no longer `good`: null then.
 * No number shrinks while flags are placed: crossings, height, and how high all labels stand together.
 */
export function placeWithin(
  flags: readonly Flag[],
  sides: readonly Side[],
  bounds: Span,
  good: (crossings: number, height: number, lifted: number) => boolean,
): Placement | null {
  const field = fieldOf(flags, sides, bounds);
  const { count, left, right, low, high, reaches, blocked, waits, standing } = field;
  let crossings = 0;
  let height = 0;
  let lifted = 0;
  for (let done = 0; done < count; done++) {
    const next = nextFlag(field);
    waits[next] = 0;
    crossings += blocked[next] as number;
    height = Math.max(height, high[next] as number);
    lifted += low[next] as number;
    if (!good(crossings, height, lifted)) return null;
    let at = done;
    for (; at > 0 && (low[standing[at - 1] as number] as number) > (low[next] as number); at--) {
      standing[at] = standing[at - 1] as number;
    }
    standing[at] = next;
    for (let other = 0; other < count; other++) {
      if (waits[other] === 0) continue;
      const above = reaches[other * count + next] === 1;
      if (above) (blocked[other] as number)--;
      if (isInTheWay(field, next, other, above)) lift(field, other, done + 1);
    }
  }
  const placed = flags.map((_, index): PlacedFlag => {
    const [bottom, top] = [low[index] as number, high[index] as number];
    return { side: sides[index] as Side, left: left[index] as number, right: right[index] as number, bottom, top };
  });
  return { flags: placed, crossings, height };
}

/** Labels in columns, since many ways are tried: where each stands, or the lowest height that is free for it so far. Pixels. */
interface Field {
  readonly count: number;
  readonly left: number[];
  readonly right: number[];
  readonly tall: number[];
  readonly low: number[];
  readonly high: number[];
  /** 1 where the label of a row flies over the pole of that of a column. */
  readonly reaches: Uint8Array;
  /** How many of those are not placed yet. */
  readonly blocked: number[];
  readonly waits: number[];
  /** Those placed so far, lowest first. */
  readonly standing: number[];
}

function fieldOf(flags: readonly Flag[], sides: readonly Side[], bounds: Span): Field {
  const count = flags.length;
  const numbers = () => new Array<number>(count).fill(0);
  const field: Field = {
    count,
    left: numbers(),
    right: numbers(),
    tall: numbers(),
    low: numbers(),
    high: numbers(),
    reaches: new Uint8Array(count * count),
    blocked: numbers(),
    waits: new Array<number>(count).fill(1),
    standing: numbers(),
  };
  for (let index = 0; index < count; index++) {
    const flag = flags[index] as Flag;
    const box = boxOf(flag, sides[index] as Side, bounds);
    field.left[index] = box.left;
    field.right[index] = box.right;
    field.tall[index] = flag.height;
    field.high[index] = flag.height;
    field.blocked[index] = reachPoles(box, index, flags, field.reaches);
  }
  return field;
}

/** Whether a flag just placed takes the place that was the lowest for another; `above`: that one must fly above it. */
function isInTheWay(field: Field, flag: number, other: number, above: boolean): boolean {
  const { low, high } = field;
  if ((high[flag] as number) + stackGap <= (low[other] as number)) return false;
  return above || (meets(field, flag, other) && (high[other] as number) + stackGap > (low[flag] as number));
}

interface Box extends Span {
  readonly side: Side;
}

/** The words' span; an `over` label is moved so far that it stays inside. */
function boxOf({ x, width }: Flag, side: Side, bounds: Span): Box {
  if (side === "right") return { side, left: x + poleGap, right: x + poleGap + width };
  if (side === "left") return { side, left: x - poleGap - width, right: x - poleGap };
  const left = Math.max(bounds.left, Math.min(x - width / 2, bounds.right - width));
  return { side, left, right: left + width };
}

/** Leader lines nearer than this are one; others come apart when time is zoomed. Pixels. */
const sameLine = 0.01;

/** Notes the other labels whose poles stand within the reach of a box, which must fly above them; how many comes back. */
function reachPoles(box: Box, index: number, flags: readonly Flag[], reaches: Uint8Array): number {
  let reached = 0;
  const left = box.side === "right" ? box.left - poleGap + sameLine : box.left - 4;
  const right = box.side === "left" ? box.right + poleGap - sameLine : box.right + 4;
  for (let other = 0; other < flags.length; other++) {
    const { x } = flags[other] as Flag;
    if (other === index || x <= left || x >= right) continue;
    reaches[index * flags.length + other] = 1;
    reached++;
  }
  return reached;
}

/** Of the labels that wait for nothing, the one that can stand lowest; if all wait, the one that waits for the fewest. */
function nextFlag({ count, high, blocked, waits }: Field): number {
  let best = 0;
  let fewest = Infinity;
  let lowest = Infinity;
  for (let index = 0; index < count; index++) {
    const waitsFor = blocked[index] as number;
    const top = high[index] as number;
    if (waits[index] === 0 || waitsFor > fewest || (waitsFor === fewest && top >= lowest)) continue;
    best = index;
    fewest = waitsFor;
    lowest = top;
  }
  return best;
}

/** Moves a label that waits up to the lowest height that is free among the first so many that stand. */
function lift(field: Field, index: number, placed: number): void {
  const { count, tall, low, high, reaches, standing } = field;
  const height = tall[index] as number;
  let bottom = 0;
  for (let rank = 0; rank < placed; rank++) {
    const other = standing[rank] as number;
    if (reaches[index * count + other] === 1) bottom = Math.max(bottom, (high[other] as number) + stackGap);
  }
  for (let rank = 0; rank < placed; rank++) {
    const other = standing[rank] as number;
    if (!meets(field, index, other)) continue;
    if (bottom + height + stackGap <= (low[other] as number)) break;
    bottom = Math.max(bottom, (high[other] as number) + stackGap);
  }
  low[index] = bottom;
  high[index] = bottom + height;
}

/** Whether two boxes share columns, counting the room of their poles and the gap between them. */
function meets({ left, right }: Field, a: number, b: number): boolean {
  return (
    (left[a] as number) - poleGap < (right[b] as number) + sideGap &&
    (left[b] as number) - poleGap < (right[a] as number) + sideGap
  );
}
