import type { LabelBoxes, PlacedLabels } from "./labelBoxes.js";
import { finish, partOf, type Steps } from "../../model/slices.js";
import { orderOf, orderSteps } from "./orderOf.js";
import { packFirst } from "./packFirst.js";
import { allShown, createPlacing, enterGiven, enterLowest, placedLabels, type Placing } from "./placing.js";
import { rowsForAll } from "./rowsForAll.js";
import { edgesAt, inTimeOrder, positionsOf, type TimedBoxes } from "./timeOrder.js";

/**
 * Gives every label a row and the scale from which on it is drawn, once for all zooms: at a scale s, the labels with activation
 * ≤ s do not overlap, and zooming in only adds to them.
 *
 * Labels are taken by importance; each takes the row where its activation is lowest (ties: the lowest row). Its activation in a
 * row is the highest scale that it needs to stand clear of a label already there, of those that are drawn at a lower scale. A
 * label that stands clear in no row at any scale is entered in none.
 *
 * Of equally important labels, those come first that a best packing of the rows shows at the scale `fitted`; the others, and
 * all if there is no such scale, in the order given. Where that leaves out a label at this scale though there is a way to show
 * all of them, they get rows that do, and are entered there by importance.
 *
 * Shapes: `rows` is at most 32767; one row and one activation per label.
 * Units: `gap` in pixels; activations and `fitted` in pixels a unit of u; a `fitted` that is not above 0 and finite is none.
 * Source: after Been, Daiches and Yap, Dynamic Map Labeling (IEEE TVCG 2006).
 */
export function placeInRows(boxes: LabelBoxes, rows: number, gap: number, fitted?: number): PlacedLabels {
  const timed = inTimeOrder(boxes);
  const placing = createPlacing(timed, rows, gap);
  const rank = rankOf(timed, boxes);
  const order = orderOf(rank, positionsOf(timed));
  if (fitted === undefined || !(fitted > 0 && fitted < Infinity)) {
    for (const position of order) enterLowest(placing, position);
    return placedLabels(placing);
  }
  finish(enterTiers(placing, order, rank, fitted));
  if (allShown(placing, fitted)) return placedLabels(placing);
  return placedLabels(placeTogether(placing, order, fitted) ?? placing);
}

/** The most important first. */
function rankOf({ label }: TimedBoxes, { importance }: LabelBoxes): Float64Array {
  // Not by `from`: calling a function for each of a million takes ten times as long.
  const rank = new Float64Array(label.length);
  for (let place = 0; place < rank.length; place++) rank[place] = -(importance[label[place] as number] as number);
  return rank;
}

/**
 * The same for labels that are all to be drawn at `fitted`: rows chosen so that leader lines at the start of labels pass beneath
 * few others. Null if there is no such way.
 */
export function placeAllInRows(boxes: LabelBoxes, rows: number, gap: number, fitted: number): PlacedLabels | null {
  const timed = inTimeOrder(boxes);
  const placing = createPlacing(timed, rows, gap);
  const order = orderOf(rankOf(timed, boxes), positionsOf(timed));
  const together = placeTogether(placing, order, fitted);
  return together && placedLabels(together);
}

/**
 * The same in steps, for labels that come in order of time and are so many that there is no way to show all at `fitted`. What is
 * entered is final: of labels that are entered later none changes it, so that the rows can be looked at between two steps.
 *
 * Shapes: `importance` by position; `entered` is told of each position that has an activation now.
 */
export function* placeSteps(
  placing: Placing,
  importance: Float64Array,
  fitted: number,
  entered: (position: number) => void,
): Steps<void> {
  const rank = new Float64Array(importance.length);
  for (let place = 0; place < rank.length; place++) rank[place] = -(importance[place] as number);
  yield 0;
  const order = yield* partOf(0, 0.06, orderSteps(rank));
  yield* partOf(0.06, 1, enterTiers(placing, order, rank, fitted, entered));
}

/** Labels that are entered in one step: some microseconds each. */
const labelsAStep = 128;

/** Enters labels tier by tier: those of one importance by `packFirst`. */
function* enterTiers(
  placing: Placing,
  order: Uint32Array,
  rank: Float64Array,
  fitted: number,
  entered: (position: number) => void = () => undefined,
): Steps<void> {
  const { at, right } = placing.search.boxes;
  const edges = edgesAt(at, right, fitted);
  yield 0;
  const { length } = order;
  for (let start = 0; start < length;) {
    const end = endOfTier(order, rank, start);
    const tier = order.subarray(start, end);
    const packed = tier.length > 1 ? yield* packTier(placing, tier, edges, fitted) : tier;
    for (let turn = 0; turn < packed.length; turn++) {
      if ((start + turn) % labelsAStep === labelsAStep - 1) yield 0.1 + (0.9 * (start + turn)) / length;
      enterLowest(placing, packed[turn] as number);
      entered(packed[turn] as number);
    }
    start = end;
  }
}

/** Labels of one importance, `edges` being where each ends. */
function* packTier(placing: Placing, tier: Uint32Array, edges: Float64Array, fitted: number): Steps<Uint32Array> {
  const own = tier.length === edges.length ? edges : valuesAt(edges, tier);
  // Those of one edge keep the order given, or of all, the order in time.
  const given = tier.length === edges.length ? tier : undefined;
  const order = yield* partOf(0, 0.08, orderSteps(own, given));
  const byEnd = given ? order : valuesAt(tier, order);
  return yield* partOf(0.08, 0.1, packFirst(placing, tier, byEnd, fitted));
}

function valuesAt<T extends Float64Array | Uint32Array>(values: T, places: Uint32Array): T {
  const taken = values.slice(0, places.length) as T;
  for (let turn = 0; turn < taken.length; turn++) taken[turn] = values[places[turn] as number] as number;
  return taken;
}

function endOfTier(order: Uint32Array, rank: Float64Array, start: number): number {
  let end = start + 1;
  while (end < order.length && rank[order[end] as number] === rank[order[start] as number]) end++;
  return end;
}

/** All labels in rows where they are all drawn at a scale; null if there is no such way. */
function placeTogether({ search, rows }: Placing, order: Uint32Array, scale: number): Placing | null {
  const row = rowsForAll(search, rows.length, scale);
  if (!row) return null;
  const together = createPlacing(search.boxes, rows.length, search.gap);
  for (const position of order) enterGiven(together, position, row[position] as number);
  return allShown(together, scale) ? together : null;
}
