import { formatDistance, roundDistances, type Direction, type RoundDistance } from "../time/formatDistance.js";
import type { Locale } from "../time/locale.js";
import { sayCount } from "../time/sayDuration.js";
import type { PlannedTick, TickPlan } from "./tickPlan.js";
import { timePlans } from "./timePlans.js";
import type { TimeScale } from "./timeScale.js";
import type { LogMeasure } from "./warp.js";

/** Distances shorter than this share of the unit stand too close to the reference for ticks of their own. */
const leastShare = 0.7;

/**
 * Ticks at round distances from the reference, and at the reference itself. Where a window is so narrow that it holds none, the
 * logarithm is nearly even, and ticks are those of the calendar.
 */
export function* logPlans(
  scale: TimeScale,
  measure: LogMeasure,
  locale: Locale | undefined,
  least: number,
  brief: boolean,
): Generator<TickPlan> {
  const styles = brief ? (["short"] as const) : (["words", "short"] as const);
  for (const [index, list] of roundDistances.entries()) {
    const wanted = list.filter(({ length }) => length >= leastShare * measure.unit);
    for (const style of styles) {
      const ticks = ticksFor(wanted, scale, measure, { locale, style });
      if (index === 0 && ticks.length < 2) {
        yield* timePlans(scale, locale, least);
        return;
      }
      const sparse = index === roundDistances.length - 1 && style === "short";
      if (sparse || areApart(ticks, scale, least))
        yield { ...planOf(ticks, sparse), bare: bareTicks(index, scale, measure) };
    }
  }
}

interface Wording {
  readonly locale: Locale | undefined;
  readonly style: "words" | "short";
}

function ticksFor(
  distances: readonly RoundDistance[],
  { domain }: TimeScale,
  { reference, last, words }: LogMeasure,
  wording: Wording,
): PlannedTick[] {
  const today = words === null;
  const plain = { period: () => "", begins: false } as const;
  const tick = (each: RoundDistance, way: Direction, instant: number): PlannedTick => {
    // A bare 1 between other units says too little.
    const number = each.count === 1 ? null : sayCount(each.count, each.unit, wording);
    const after = number === null ? {} : { after: { unit: `${each.unit} ${way}`, text: number } };
    return { instant, text: formatDistance(each, way, wording), ...after, ...plain };
  };
  const before = distances.map((each) => tick(each, today ? "ago" : "before", reference - each.length));
  const after = distances.map((each) => tick(each, "fromNow", reference + each.length));
  const all = [...before.reverse(), ...(today ? after : [{ instant: reference, text: words, ...plain }])];
  const end = Math.min(domain.end, last);
  return all.filter(({ instant }) => instant >= domain.start && instant <= end);
}

function areApart(ticks: readonly PlannedTick[], scale: TimeScale, least: number): boolean {
  return ticks.every(({ instant }, index) => {
    const next = ticks[index + 1];
    return !next || scale.at(next.instant) - scale.at(instant) >= least;
  });
}

function planOf(ticks: readonly PlannedTick[], sparse: boolean): TickPlan {
  const grid = ticks.map(({ instant }) => instant);
  const stretches = { ticks: false, periods: false };
  return { ticks: [ticks], tiers: false, alike: false, grid, sparse, stretches, bare: [] };
}

/** Pixels between ticks without words. */
const leastBare = 5;

/** The reference itself, and between the ticks those of a denser list, if they keep apart. */
function bareTicks(index: number, scale: TimeScale, measure: LogMeasure): number[] {
  const { domain } = scale;
  const denser = roundDistances[index < 2 ? 0 : 1]?.filter(({ length }) => length >= leastShare * measure.unit) ?? [];
  const ticks = ticksFor(denser, scale, measure, { locale: undefined, style: "short" });
  const seen = measure.reference >= domain.start && measure.reference <= domain.end ? [measure.reference] : [];
  return areApart(ticks, scale, leastBare) ? [...seen, ...ticks.map(({ instant }) => instant)] : seen;
}
