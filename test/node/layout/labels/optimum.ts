import type { LabelBoxes } from "../../../../src/layout/labels/labelBoxes.js";
import { needOf } from "./slowly.js";

/**
 * How many labels an optimal packing of some rows shows at a scale, the leader lines left out: by their starts, each is taken,
 * and where that is one more than the rows hold, the one that ends last is given up (Faigle and Nawijn 1995).
 */
export function mostShown(boxes: LabelBoxes, rows: number, gap: number, scale: number): number {
  const spans = Array.from(boxes.at, (at, index) => {
    const x = scale * at + boxes.shift[index]!;
    return { left: x + boxes.start[index]!, right: x + boxes.end[index]! + gap };
  }).sort((a, b) => a.left - b.left);
  let given = 0;
  let open: number[] = [];
  for (const { left, right } of spans) {
    open = open.filter((end) => end > left + 1e-9);
    open.push(right);
    if (open.length <= rows) continue;
    open.splice(open.indexOf(Math.max(...open)), 1);
    given++;
  }
  return spans.length - given;
}

/** Whether some choice of rows shows all labels at a scale, whichever are drawn first: every choice is tried. */
export function canShowAll(boxes: LabelBoxes, rows: number, gap: number, scale: number): boolean {
  const chosen: number[] = [];
  const choose = (label: number): boolean => {
    if (label === boxes.at.length) return true;
    for (let row = 0; row < rows; row++) {
      if (chosen.some((each, other) => each === row && needOf(boxes, label, other, gap) > scale)) continue;
      chosen.push(row);
      if (choose(label + 1)) return true;
      chosen.pop();
    }
    return false;
  };
  return choose(0);
}

/**
 * How many labels are drawn at the first of some ascending scales if at no zoom a label costs one before it in `order`, and none
 * that is drawn vanishes at a higher scale; rows are chosen anew at each scale.
 *
 * Each label, in turn, is drawn from the lowest scale on from which on it has room at all of them, so long as no more stand over
 * each other than there are rows: intervals of which no more than k meet anywhere have room in k rows. No rule that takes labels in
 * this order can draw the first of them on which it differs any earlier; one that keeps rows for all zooms rarely does as well.
 * With one scale, this is the best packing that has the first label, of those the best that has the second, and so on. Of equally
 * important labels, an order by where they end is best where nothing else stands in the way.
 */
export function shownInTurn(
  boxes: LabelBoxes,
  rows: number,
  gap: number,
  scales: readonly number[],
  order: readonly number[],
): number {
  const held: { left: number; right: number }[][] = scales.map(() => []);
  const spanAt = (label: number, scale: number) => {
    const x = scale * boxes.at[label]! + boxes.shift[label]!;
    return { left: x + boxes.start[label]!, right: x + boxes.end[label]! + gap };
  };
  let shown = 0;
  for (const label of order) {
    const isBlocked = (each: number): boolean => {
      const own = spanAt(label, scales[each]!);
      const over = held[each]!.filter(({ left, right }) => left < own.right && own.left < right);
      const depthAt = (x: number) => over.filter(({ left, right }) => left <= x && right > x).length;
      return over.length >= rows && [own, ...over].some(({ left }) => depthAt(Math.max(left, own.left)) >= rows);
    };
    let blocked = scales.length - 1;
    while (blocked >= 0 && !isBlocked(blocked)) blocked--;
    if (blocked < 0) shown++;
    for (let each = blocked + 1; each < scales.length; each++) held[each]!.push(spanAt(label, scales[each]!));
  }
  return shown;
}

/**
 * How many labels the best packing of some rows shows at a scale if importance comes first: as many as can be of the highest, of
 * those packings the ones with as many as can be of the next, and so on, whatever rows and whichever labels that takes.
 *
 * Source: intervals on k machines as a flow along time (Arkin and Silverberg, Scheduling jobs with fixed start and end times,
 * 1987): each row is a longest path in what the rows before it left or can give back, and one label of an importance weighs more
 * than all of those below it. Exact, as such flows are whole.
 */
export function mostByLevels(boxes: LabelBoxes, rows: number, gap: number, scale: number): number {
  const levels = [...new Set(boxes.importance)].sort((a, b) => a - b);
  const bits = BigInt(Math.ceil(Math.log2(boxes.at.length + 2)));
  const spans = Array.from(boxes.at, (at, index) => {
    const x = scale * at + boxes.shift[index]!;
    return { left: x + boxes.start[index]!, right: x + boxes.end[index]! + gap, importance: boxes.importance[index]! };
  });
  const edges = [...new Set(spans.flatMap(({ left, right }) => [left, right]))].sort((a, b) => a - b);
  const placeOf = new Map(edges.map((edge, place) => [edge, place]));
  const arcs = spans.map(({ left, right, importance }) => ({
    from: placeOf.get(left)!,
    to: placeOf.get(right)!,
    weight: 1n << (bits * BigInt(levels.indexOf(importance))),
    used: false,
  }));
  const passing = new Array<number>(edges.length).fill(0);
  for (let row = 0; row < rows; row++) addRow(arcs, passing);
  return arcs.filter(({ used }) => used).length;
}

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly weight: bigint;
  used: boolean;
}

/** Leads one more row from the first edge to the last; `passing` counts the rows that are idle from each edge to the next. */
function addRow(arcs: readonly Arc[], passing: number[]): void {
  const best = passing.map((_, place) => (place === 0 ? 0n : null)) as (bigint | null)[];
  const cameBy: { from: number; take: () => void }[] = [];
  const relax = (from: number, to: number, weight: bigint, take: () => void): boolean => {
    const reached = best[from];
    if (reached === null || reached === undefined) return false;
    const known = best[to];
    if (known !== null && known !== undefined && known >= reached + weight) return false;
    best[to] = reached + weight;
    cameBy[to] = { from, take };
    return true;
  };
  const byStart = [...arcs].sort((a, b) => a.from - b.from);
  for (let changed = true; changed;) {
    changed = false;
    let next = 0;
    for (let place = 0; place < passing.length; place++) {
      for (; byStart[next]?.from === place; next++) {
        const arc = byStart[next]!;
        const flip = () => (arc.used = !arc.used);
        if (!arc.used) changed = relax(arc.from, arc.to, arc.weight, flip) || changed;
        else changed = relax(arc.to, arc.from, -arc.weight, flip) || changed;
      }
      if (place + 1 < passing.length) changed = relax(place, place + 1, 0n, () => passing[place]!++) || changed;
    }
    for (let place = passing.length - 1; place > 0; place--)
      if (passing[place - 1]! > 0) changed = relax(place, place - 1, 0n, () => passing[place - 1]!--) || changed;
  }
  for (let place = passing.length - 1; place > 0;) {
    const { from, take } = cameBy[place]!;
    take();
    place = from;
  }
}

/** The labels by importance; of equally important ones, first the one whose box ends first at a scale. */
export function byImportanceAndEnd({ at, shift, end, importance }: LabelBoxes, scale: number): number[] {
  const endOf = (label: number) => scale * at[label]! + shift[label]! + end[label]!;
  return [...importance.keys()].sort((a, b) => importance[b]! - importance[a]! || endOf(a) - endOf(b) || a - b);
}
