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
  const waiting = waitingFlags(flags, sides, bounds);
  const placed = new Array<PlacedFlag | null>(flags.length).fill(null);
  const standing: PlacedFlag[] = [];
  let crossings = 0;
  let height = 0;
  let lifted = 0;
  while (waiting.length > 0) {
    const rank = nextFlag(waiting);
    const next = waiting[rank] as Waiting;
    waiting.splice(rank, 1);
    const { side, left, right } = next.box;
    const flag = { side, left, right, bottom: next.bottom, top: next.bottom + next.height };
    placed[next.index] = flag;
    crossings += next.blocked;
    height = Math.max(height, flag.top);
    lifted += flag.bottom;
    if (!good(crossings, height, lifted)) return null;
    let at = standing.length;
    while (at > 0 && (standing[at - 1] as PlacedFlag).bottom > flag.bottom) at--;
    standing.splice(at, 0, flag);
    for (const other of waiting) {
      const reaches = other.reached.includes(next.index);
      if (reaches) other.blocked--;
      if (isInTheWay(flag, other, reaches)) other.bottom = lowestFree(other, placed, standing);
    }
  }
  return { flags: placed as PlacedFlag[], crossings, height };
}

/** A label not placed yet, and the lowest height that is free for it so far. */
interface Waiting {
  readonly index: number;
  readonly box: Box;
  readonly height: number;
  /** The labels whose poles it flies over, and how many of them are not placed yet. */
  readonly reached: readonly number[];
  blocked: number;
  bottom: number;
}

function waitingFlags(flags: readonly Flag[], sides: readonly Side[], bounds: Span): Waiting[] {
  return flags.map((flag, index): Waiting => {
    const box = boxOf(flag, sides[index] as Side, bounds);
    const reached = reachedPoles(box, index, flags);
    return { index, box, height: flag.height, reached, blocked: reached.length, bottom: 0 };
  });
}

/** Whether a flag just placed takes the place that was the lowest for another; `reaches`: that one must fly above it. */
function isInTheWay(flag: PlacedFlag, { box, bottom, height }: Waiting, reaches: boolean): boolean {
  if (flag.top + stackGap <= bottom) return false;
  return reaches || (meets(box, flag) && bottom + height + stackGap > flag.bottom);
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

/** The other labels whose poles stand within the reach of a box: it must fly above them. */
function reachedPoles(box: Box, index: number, flags: readonly Flag[]): number[] {
  const reached: number[] = [];
  const left = box.side === "right" ? box.left - poleGap + sameLine : box.left - 4;
  const right = box.side === "left" ? box.right + poleGap - sameLine : box.right + 4;
  for (let other = 0; other < flags.length; other++) {
    const { x } = flags[other] as Flag;
    if (other !== index && x > left && x < right) reached.push(other);
  }
  return reached;
}

/** Of the labels that wait for nothing, the one that can stand lowest; if all wait, the one that waits for the fewest. */
function nextFlag(waiting: readonly Waiting[]): number {
  let best = 0;
  let fewest = Infinity;
  let lowest = Infinity;
  for (let rank = 0; rank < waiting.length; rank++) {
    const { height, blocked, bottom } = waiting[rank] as Waiting;
    const top = bottom + height;
    if (blocked > fewest || (blocked === fewest && top >= lowest)) continue;
    [best, fewest, lowest] = [rank, blocked, top];
  }
  return best;
}

/** `standing`: the labels placed so far, lowest first. */
function lowestFree(
  { box, height, reached }: Waiting,
  placed: readonly (PlacedFlag | null)[],
  standing: readonly PlacedFlag[],
): number {
  let bottom = 0;
  for (const other of reached) bottom = Math.max(bottom, (placed[other]?.top ?? -stackGap) + stackGap);
  for (const other of standing) {
    if (!meets(box, other)) continue;
    if (bottom + height + stackGap <= other.bottom) break;
    bottom = Math.max(bottom, other.top + stackGap);
  }
  return bottom;
}

/** Whether two boxes share columns, counting the room of their poles and the gap between them. */
function meets(a: Span, b: Span): boolean {
  return a.left - poleGap < b.right + sideGap && b.left - poleGap < a.right + sideGap;
}
