import { orderSteps } from "../labels/orderOf.js";
import { partOf, type Steps } from "../../model/slices.js";
import type { UnitTable } from "./unitTable.js";

/** One lane of intervals, in order of time: no two of them share time. */
export interface PackedLane {
  /** Which of the table's units. */
  readonly units: Uint32Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** So many lanes of intervals one above the other, and beside an axis that runs down. */
export const mostLanes = { across: 8, down: 24 };
const intervalsAStep = 1 << 11;
const placesAStep = 1 << 15;

/**
 * Packs intervals into lanes, the most important first: each takes the lowest lane in which nothing shares time with it, so that
 * lanes are the same at every zoom. An interval without room in any is in none.
 *
 * Shapes: an interval in time order is at a place; each lane is a set of places in which the one before a place and the one after
 * it are found in O(log n).
 */
export function* packLanes(
  { count, start, end, importance }: UnitTable,
  most: number = mostLanes.across,
): Steps<PackedLane[]> {
  const rank = new Float64Array(count);
  for (let place = 0; place < count; place++) rank[place] = -(importance[place] as number);
  yield 0;
  const order = yield* partOf(0, 0.1, orderSteps(rank));
  const lanes = Array.from({ length: most }, () => createPlaces(count));
  const laneOf = new Int8Array(count).fill(-1);
  const aStep = Math.ceil((intervalsAStep * mostLanes.across) / most);
  for (let turn = 0; turn < count; turn++) {
    if (turn % aStep === 0) yield 0.1 + (0.8 * turn) / count;
    const place = order[turn] as number;
    for (let lane = 0; lane < most; lane++) {
      const places = lanes[lane] as Places;
      const before = placeBefore(places, place);
      if (before >= 0 && (end[before] as number) > (start[place] as number)) continue;
      const after = placeAfter(places, place);
      if (after >= 0 && (start[after] as number) < (end[place] as number)) continue;
      enterPlace(places, place);
      laneOf[place] = lane;
      break;
    }
  }
  yield 0.9;
  return yield* lanesOf(laneOf, most, start, end);
}

function* lanesOf(laneOf: Int8Array, most: number, start: Float64Array, end: Float64Array): Steps<PackedLane[]> {
  const sizes = new Uint32Array(most);
  for (const lane of laneOf) if (lane >= 0) sizes[lane] = (sizes[lane] as number) + 1;
  const lanes = Array.from(sizes, (size): PackedLane => {
    return { units: new Uint32Array(size), starts: new Float64Array(size), ends: new Float64Array(size) };
  });
  const next = new Uint32Array(most);
  for (let place = 0; place < laneOf.length; place++) {
    if (place % placesAStep === placesAStep - 1) yield 0.9 + (0.1 * place) / laneOf.length;
    const lane = laneOf[place] as number;
    if (lane < 0) continue;
    const { units, starts, ends } = lanes[lane] as PackedLane;
    const at = next[lane] as number;
    next[lane] = at + 1;
    units[at] = place;
    starts[at] = start[place] as number;
    ends[at] = end[place] as number;
  }
  return lanes.filter(({ units }) => units.length > 0);
}

/** A set of places: words of 32 bits, and over them words that say which of 32 words hold any. */
type Places = readonly Uint32Array[];

function createPlaces(count: number): Places {
  const levels: Uint32Array[] = [];
  let size = count;
  do {
    size = Math.max(1, Math.ceil(size / 32));
    levels.push(new Uint32Array(size));
  } while (size > 1);
  return levels;
}

function enterPlace(levels: Places, place: number): void {
  let child = place;
  for (const level of levels) {
    const word = child >>> 5;
    level[word] = (level[word] as number) | (1 << (child & 31));
    child = word;
  }
}

/** The last place of the set before one; -1 if there is none. */
function placeBefore(levels: Places, place: number): number {
  let child = place;
  for (let depth = 0; depth < levels.length; depth++) {
    const word = child >>> 5;
    const bits = ((levels[depth] as Uint32Array)[word] as number) & ((1 << (child & 31)) - 1);
    if (bits !== 0) return descend(levels, depth, (word << 5) | (31 - Math.clz32(bits)), highest);
    child = word;
  }
  return -1;
}

/** The first place of the set after one; -1 if there is none. */
function placeAfter(levels: Places, place: number): number {
  let child = place;
  for (let depth = 0; depth < levels.length; depth++) {
    const word = child >>> 5;
    const bits = ((levels[depth] as Uint32Array)[word] as number) & (-2 << (child & 31));
    if (bits !== 0) return descend(levels, depth, (word << 5) | lowest(bits), lowest);
    child = word;
  }
  return -1;
}

function descend(levels: Places, from: number, node: number, bitOf: (bits: number) => number): number {
  let found = node;
  for (let depth = from - 1; depth >= 0; depth--) {
    found = (found << 5) | bitOf((levels[depth] as Uint32Array)[found] as number);
  }
  return found;
}

function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

function highest(bits: number): number {
  return 31 - Math.clz32(bits);
}
