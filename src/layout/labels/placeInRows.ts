import type { LabelBoxes, PlacedLabels } from "./labelBoxes.js";
import { finish, partOf, type Steps } from "../../model/slices.js";
import { orderOf, orderSteps } from "./orderOf.js";
import { enterGiven, enterBest } from "./enterLabel.js";
import { createRounds, type EnterTier } from "./enterByTiles.js";
import { packFirst } from "./packFirst.js";
import { allShown, createPlacing, placedLabels, type Placing } from "./placing.js";
import { isCrowded, rowsForAll } from "./rowsForAll.js";
import { edgesAt, inTimeOrder, positionsOf, type TimedBoxes } from "./timeOrder.js";

/**
 * Gives every label a row and the scale from which on it is drawn, once for all zooms: at a scale s, the labels with activation
 * ≤ s do not overlap, and zooming in only adds to them.
 *
 * Labels are taken by importance; each takes the row where its activation is lowest (ties: the lowest row), but where not all can
 * be drawn at the scale `fitted`, those that are take the tightest row that does (`bestRow`). Its activation in a row is the highest scale that it needs to stand clear of a label already there, of those that are drawn at a lower scale. A
 * label that stands clear in no row at any scale is entered in none.
 *
 * Of equally important labels, those come first that a best packing of the rows shows at the scale `fitted`; the others, and
 * all if there is no such scale, in the order given. Where that leaves out a label at this scale though there is a way to show
 * all of them, they get rows that do, and are entered there by importance.
 *
 * How many are drawn at `fitted`: at least 80 % of a best packing where all are equally important. Where they are not, a label
 * takes its place from lesser ones at every zoom, also from those that would have room at this one, for else they would vanish on
 * the way in; then at least 80 % of what that leaves room for if rows could be chosen anew at each zoom (the tests measure it).
 *
 * Shapes: `rows` is at most 32767; one row and one activation per label.
 * Units: `gap` in pixels; activations and `fitted` in pixels a unit of u; a `fitted` that is not above 0 and finite is none.
 * Source: after Been, Daiches and Yap, Dynamic Map Labeling (IEEE TVCG 2006).
 */
export function placeInRows(boxes: LabelBoxes, rows: number, gap: number, fitted?: number): PlacedLabels {
  const timed = inTimeOrder(boxes);
  const rank = rankOf(timed, boxes);
  const order = orderOf(rank, positionsOf(timed));
  const isFitted = fitted !== undefined && fitted > 0 && fitted < Infinity;
  const crowded = isFitted && isCrowded(timed, rows, gap, fitted);
  const placing = createPlacing(timed, rows, gap, crowded ? fitted : 0);
  if (!isFitted) {
    for (const position of order) enterBest(placing, position);
    return placedLabels(placing);
  }
  finish(enterTiers(placing, order, rank, fitted));
  if (crowded || allShown(placing, fitted)) return placedLabels(placing);
  const together = placeTogether(placing, order, fitted);
  if (together) return placedLabels(together);
  const tight = createPlacing(timed, rows, gap, fitted);
  finish(enterTiers(tight, order, rank, fitted));
  return placedLabels(tight);
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
 * The same in steps, with a `placing` for the scale `fitted`, for labels that come in order of time and are so many that there is no way to show all at `fitted`. What is
 * entered is final: of labels that are entered later none changes it, so that the rows can be looked at between two steps.
 *
 * Shapes: `importance` by position; `entered` is told of each position that has an activation now. `again`: a sooner way, of
 * `placeAgain`, to the same places.
 */
export function* placeSteps(
  placing: Placing,
  importance: Float64Array,
  fitted: number,
  entered: (position: number) => void,
  again?: EnterTier | null,
): Steps<void> {
  const rank = new Float64Array(importance.length);
  for (let place = 0; place < rank.length; place++) rank[place] = -(importance[place] as number);
  yield 0;
  const order = yield* partOf(0, 0.06, orderSteps(rank));
  yield* partOf(0.06, 1, enterTiers(placing, order, rank, fitted, again ?? createRounds(placing, entered)));
}

/** Enters labels tier by tier: those of one importance by `packFirst`. */
function* enterTiers(
  placing: Placing,
  order: Uint32Array,
  rank: Float64Array,
  fitted: number,
  enter: EnterTier = createRounds(placing, () => undefined),
): Steps<void> {
  const { at, right } = placing.search.boxes;
  const edges = edgesAt(at, right, fitted);
  yield 0;
  const { length } = order;
  for (let start = 0; start < length;) {
    const end = endOfTier(order, rank, start);
    const tier = order.subarray(start, end);
    const isTied = rank[tier[0] as number] === rank[tier[1] as number];
    const packed = isTied ? yield* packTier(placing, tier, edges, fitted) : tier;
    yield* partOf(0.1 + (0.9 * start) / length, 0.1 + (0.9 * end) / length, enter(packed));
    start = end;
  }
}

/** Labels of one importance, `edges` being where each ends. */
function* packTier(placing: Placing, tier: Uint32Array, edges: Float64Array, fitted: number): Steps<Uint32Array> {
  const own = tier.length === edges.length ? edges : Float64Array.from(tier, (position) => edges[position] as number);
  // Those of one edge keep the order given, or of all, the order in time.
  const given = tier.length === edges.length ? tier : undefined;
  const order = yield* partOf(0, 0.08, orderSteps(own, given));
  const byEnd = given ? order : order.map((place) => tier[place] as number);
  return yield* partOf(0.08, 0.1, packFirst(placing, tier, byEnd, fitted));
}

/** Labels of an importance of their own that are taken together at most. */
const mostSingles = 1 << 17;

/** Where the labels end that are as important as the one at `start`; if there are none, those that are unlike any other. */
function endOfTier(order: Uint32Array, rank: Float64Array, start: number): number {
  const { length } = order;
  const own = rank[order[start] as number];
  let end = start + 1;
  if (end < length && rank[order[end] as number] === own) {
    while (end < length && rank[order[end] as number] === own) end++;
    return end;
  }
  const last = Math.min(length, start + mostSingles);
  while (end < last && rank[order[end] as number] !== rank[order[end + 1] as number]) end++;
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
