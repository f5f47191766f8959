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
  const boxes = flags.map((flag, index) => spanOf(flag, sides[index] as Side, bounds));
  const waitsFor = boxes.map((box, index) => reachedPoles(box, index, flags));
  const placed = new Array<PlacedFlag | null>(flags.length).fill(null);
  let crossings = 0;
  let height = 0;
  for (let count = 0; count < flags.length; count++) {
    const { index, blocked } = nextFlag(flags, boxes, waitsFor, placed);
    const box = boxes[index] as Box;
    const flag = flags[index] as Flag;
    const bottom = lowestFree(box, flag.height, waitsFor[index] as number[], placed);
    placed[index] = { ...box, bottom, top: bottom + flag.height };
    crossings += blocked;
    height = Math.max(height, bottom + flag.height);
  }
  return { flags: placed as PlacedFlag[], crossings, height };
}

interface Box extends Span {
  readonly side: Side;
}

/** The words' span; an `over` label is moved so far that it stays inside. */
function spanOf({ x, width }: Flag, side: Side, bounds: Span): Box {
  if (side === "right") return { side, left: x + poleGap, right: x + poleGap + width };
  if (side === "left") return { side, left: x - poleGap - width, right: x - poleGap };
  const left = Math.max(bounds.left, Math.min(x - width / 2, bounds.right - width));
  return { side, left, right: left + width };
}

/** The other labels whose poles stand within the reach of a box: it must fly above them. */
function reachedPoles(box: Box, index: number, flags: readonly Flag[]): number[] {
  const reached: number[] = [];
  const left = box.side === "right" ? box.left - poleGap + 1 : box.left - 4;
  const right = box.side === "left" ? box.right + poleGap - 1 : box.right + 4;
  for (const [other, { x }] of flags.entries()) {
    if (other !== index && x > left && x < right) reached.push(other);
  }
  return reached;
}

/** Of the labels that wait for nothing, the one that can stand lowest; if all wait, the one that waits for the fewest. */
function nextFlag(
  flags: readonly Flag[],
  boxes: readonly Box[],
  waitsFor: readonly number[][],
  placed: readonly (PlacedFlag | null)[],
): { index: number; blocked: number } {
  let best = { index: -1, blocked: Infinity, top: Infinity };
  for (const [index, flag] of flags.entries()) {
    if (placed[index]) continue;
    const waits = waitsFor[index] as number[];
    const blocked = waits.reduce((sum, other) => sum + (placed[other] ? 0 : 1), 0);
    if (blocked > best.blocked) continue;
    const top = lowestFree(boxes[index] as Box, flag.height, waits, placed) + flag.height;
    if (blocked < best.blocked || top < best.top) best = { index, blocked, top };
  }
  return best;
}

function lowestFree(
  box: Span,
  height: number,
  above: readonly number[],
  placed: readonly (PlacedFlag | null)[],
): number {
  let bottom = 0;
  for (const other of above) bottom = Math.max(bottom, (placed[other]?.top ?? -stackGap) + stackGap);
  const near = placed.filter((other): other is PlacedFlag => other !== null && meets(box, other));
  near.sort((a, b) => a.bottom - b.bottom);
  for (const other of near) {
    if (bottom + height + stackGap <= other.bottom) break;
    bottom = Math.max(bottom, other.top + stackGap);
  }
  return bottom;
}

/** Whether two boxes share columns, counting the room of their poles and the gap between them. */
function meets(a: Span, b: Span): boolean {
  return a.left - poleGap < b.right + sideGap && b.left - poleGap < a.right + sideGap;
}
