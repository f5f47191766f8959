import { partOf, type Steps } from "../../model/slices.js";
import type { Extent, When } from "../../time/when.js";
import { logSteps, type LogBasis } from "../logWarp.js";
import type { ResolvedOptions } from "../options.js";
import { sequenceSteps, type SequenceBasis } from "../sequenceWarp.js";
import { writeStated, type StatedDates } from "../stated.js";
import { statedDates } from "../statedDates.js";
import { unitOf, type Place } from "../units.js";
import type { PlacedStore } from "./placedStore.js";
import type { Rows } from "./unitTable.js";

/** What a scale measures that is none of time. */
export type Basis = LogBasis | SequenceBasis;

/** What is measured: the rows of moments and of intervals, in order of time, and what sources claim. */
export interface Measured {
  readonly moments: readonly Rows[];
  readonly intervals: readonly Rows[];
  readonly claims: readonly Place[];
}

/** Measures all dates for a scale; null for scales of time. */
export function* basisOf(
  store: PlacedStore,
  measured: Measured,
  { scale, now }: { readonly scale: ResolvedOptions["scale"]; readonly now: Extent | null },
): Steps<Basis | null> {
  if (scale !== "log" && scale !== "sequence") return null;
  const stated = yield* partOf(0, 0.6, statedSteps(store, measured));
  return scale === "log" ? yield* partOf(0.6, 1, logSteps(stated, now)) : yield* partOf(0.6, 1, sequenceSteps(stated));
}

/** Moments and intervals looked at in one step. */
const aStep = { moments: 1 << 12, intervals: 1 << 7 };

function* statedSteps(store: PlacedStore, { moments, intervals, claims }: Measured): Steps<StatedDates> {
  const count = [...moments, ...intervals].reduce((sum, { event }) => sum + event.length, 0);
  const writer = writeStated(2 * count + 2 * claims.length + 16);
  const owners: number[] = [];
  let looked = 0;
  for (const { event: events, start, end } of moments) {
    for (let row = 0; row < events.length; row++) {
      if (looked++ % aStep.moments === 0) yield looked / count;
      const event = events[row] as number;
      const own = [{ start: start[row] as number, end: end[row] as number }];
      for (const extent of store.alternativesOf(event) ?? own) {
        writer.add(extent, store.precisionOf(event));
        owners.push(event);
      }
    }
  }
  for (const { event: events } of intervals) {
    for (const event of events) {
      if (looked++ % aStep.intervals === 0) yield looked / count;
      for (const { start, end, bound } of statedOf(store, event)) {
        writer.add({ start, end }, bound.precision);
        owners.push(event);
      }
    }
  }
  claims.forEach(writer.claim);
  return writer.dates((index) => whenAt(store, owners, index));
}

function statedOf(store: PlacedStore, event: number): ReturnType<typeof statedDates> {
  return statedDates(store.placed(unitOf([store.eventOf(event)])));
}

/** The date of an owner: of an interval, that of its bound. */
function whenAt(store: PlacedStore, owners: readonly number[], index: number): When {
  const event = owners[index] as number;
  if (!store.isInterval(event)) return store.whenOf(event);
  const stated = statedOf(store, event);
  return (stated[owners[index - 1] === event ? 1 : 0] ?? stated[0])?.when() ?? store.whenOf(event);
}
