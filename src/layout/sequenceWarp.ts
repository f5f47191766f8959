import { finish, partOf, type Steps } from "../model/slices.js";
import { rankOf } from "../time/precision.js";
import type { Extent, Instant, When } from "../time/when.js";
import { orderSteps } from "./labels/orderOf.js";
import { precisionAt, statedOf, type StatedDates } from "./stated.js";
import type { Place, SortedUnits } from "./units.js";
import { firstWhere, type SequenceMeasure, type Warp } from "./warp.js";

/**
 * Equal steps from date to date: u counts them, and is straight in between, so that a vague date still spans the dates that it may
 * lie between. Before the first date and after the last one u goes on as in the step next to it, but slower where the domain
 * reaches further, so that neither takes more than a step.
 */
export function sequenceWarp(measure: SequenceMeasure, domain: Extent): Warp {
  const { instants } = measure;
  const count = instants.length;
  const at = (index: number) => instants[index] as number;
  const first = count === 0 ? domain.start : at(0);
  const last = count === 0 ? domain.start : at(count - 1);
  const before = Math.max(count > 1 ? at(1) - first : 0, first - domain.start, least);
  const after = Math.max(count > 1 ? last - at(count - 2) : 0, domain.end - last, least);
  return {
    gaps: [],
    breakWidth: 0,
    measure,
    shift: () => 0,
    u: (instant) => {
      if (instant <= first) return (instant - first) / before;
      if (instant >= last) return Math.max(0, count - 1) + (instant - last) / after;
      const next = firstWhere(count, (index) => at(index) > instant);
      return next - 1 + (instant - at(next - 1)) / (at(next) - at(next - 1));
    },
    instantAt: (u) => {
      if (u <= 0) return first + u * before;
      if (u >= count - 1) return last + (u - Math.max(0, count - 1)) * after;
      const index = Math.floor(u);
      return at(index) + (u - index) * (at(index + 1) - at(index));
    },
  };
}

/** Milliseconds that the first and the last step stand for at least. */
const least = 1;

/** The dates that a sequence counts: where each date begins, and each end of an interval; of what has no beginning, its limit. */
export function sequenceMeasure(
  units: SortedUnits,
  claims: readonly Place[],
  format: (when: When) => string,
): SequenceMeasure {
  return inWords(finish(sequenceSteps(statedOf(units, claims))), format);
}

/** What a sequence counts, before any of it is put into words. */
export interface SequenceBasis extends Omit<SequenceMeasure, "words"> {
  /** Those that are known more coarsely than to the year. */
  readonly coarse: readonly { readonly instant: Instant; readonly when: When }[];
}

/** Says the dates that are known more coarsely than to the year. */
export function inWords({ coarse, ...basis }: SequenceBasis, format: (when: When) => string): SequenceMeasure {
  return { ...basis, words: new Map(coarse.map(({ instant, when }) => [instant, format(when)])) };
}

/** Dates looked at in one step. */
const datesAStep = 1 << 14;

/** The same in steps. */
export function* sequenceSteps({ start, end, rank, claimsFrom, whenAt }: StatedDates): Steps<SequenceBasis> {
  const keys = start.map((from, index) => (Number.isFinite(from) ? from : (end[index] as number)));
  yield 0;
  const order = yield* partOf(0, 0.7, orderSteps(keys));
  const instants = new Float64Array(order.length);
  const ranks = new Int8Array(order.length);
  const coarse: { readonly instant: Instant; readonly when: When }[] = [];
  let count = 0;
  for (let place = 0; place < order.length;) {
    const instant = keys[order[place] as number] as number;
    const first = place;
    // Of what begins at one instant the finest is told; of equals the first.
    let finest = -1;
    for (; place < order.length && keys[order[place] as number] === instant; place++) {
      const own = order[place] as number;
      if ((rank[own] as number) < 0) continue;
      if (finest < 0 || (rank[own] as number) < (rank[finest] as number)) finest = own;
    }
    if (Math.floor(first / datesAStep) !== Math.floor(place / datesAStep)) yield 0.7 + (0.3 * place) / order.length;
    if (finest < 0 || !Number.isFinite(instant)) continue;
    instants[count] = instant;
    ranks[count++] = rank[finest] as number;
    if (finest < claimsFrom && (rank[finest] as number) > rankOf("year"))
      coarse.push({ instant, when: whenAt(finest) });
  }
  const counted = instants.subarray(0, count);
  return {
    kind: "sequence",
    instants: counted,
    coarse,
    precisionOf: (instant) => {
      const place = firstWhere(count, (index) => (counted[index] as number) >= instant);
      return precisionAt(counted[place] === instant ? (ranks[place] as number) : -1);
    },
  };
}
