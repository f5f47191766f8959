import { sum } from "d3";
import { civilOf } from "../time/calendar.js";
import { formatParentTick, formatTick, type TickOptions } from "../time/formatTick.js";
import type { Draft } from "../scene/scene.js";
import type { Locale } from "../time/locale.js";
import { parentLevel, requestedLevels, tickLevels, ticksIn, type TickLevel } from "../time/ticks.js";
import type { Extent, Instant } from "../time/when.js";
import type { PlannedTick, TickPlan } from "./tickPlan.js";
import { tickOptions } from "./tickOptions.js";
import type { TimeScale } from "./timeScale.js";

/** Ticks of the calendar: in two tiers up to months over years, years in one; those asked for first, where they fit. */
export function* timePlans(scale: TimeScale, locale: Locale | undefined, least: number): Generator<TickPlan> {
  const rate = pixelsPerInstant(scale);
  yield* requestedPlans(scale, locale, least / rate);
  const finest = tickLevels.findIndex(({ length }) => length * rate >= least);
  for (const level of finest < 0 ? tickLevels.slice(-1) : tickLevels.slice(finest)) yield planOf(level, scale, locale);
}

/** Weeks or quarters, in windows that hold at least two of their ticks. */
function* requestedPlans(scale: TimeScale, locale: Locale | undefined, least: number): Generator<TickPlan> {
  const { measure } = scale.warp;
  if (measure.kind !== "time" || measure.ticks === "auto") return;
  for (const level of requestedLevels[measure.ticks]) {
    if (level.length < least) continue;
    const plan = planOf(level, scale, locale);
    if (sum(plan.ticks, ({ length }) => length) >= 2) yield plan;
  }
}

/** Pixels per millisecond: on average, where the scale is uneven. */
function pixelsPerInstant({ warp, rate, left, right, domain }: TimeScale): number {
  return warp.measure.kind === "time" ? rate : (right - left) / (domain.end - domain.start);
}

function planOf(level: TickLevel, scale: TimeScale, locale: Locale | undefined): TickPlan {
  const { segments } = scale;
  const instants = segments.map((segment) => ticksIn(segment, level));
  const optionsAt = tickOptions(instants, level, locale);
  const parent = parentLevel(level);
  const grid = parent ? segments.flatMap((segment) => periodStarts(level, parent, segment)) : yearGrid(level, scale);
  const begins = new Set(parent && level.unit !== "week" ? grid : []);
  return {
    ticks: instants.map((list) =>
      list.map((instant): PlannedTick => {
        const tick: Draft<PlannedTick> = {
          instant,
          text: formatTick(instant, level, optionsAt(instant)),
          period: (style, follows) =>
            parent ? formatParentTick(instant, level, { ...optionsAt(instant), style, follows }) : "",
          begins: begins.has(instant),
        };
        if (level.step >= countedYears && level.unit === "year") {
          const after = afterOthers(instant, level, optionsAt(instant));
          if (after) tick.after = after;
        }
        if (parent && parent.unit !== "year") tick.year = civilOf(instant).year;
        return tick;
      }),
    ),
    tiers: parent !== null,
    grid,
    alike: false,
    sparse: false,
    stretches: { ticks: stretchUnits.has(level.unit), periods: parent !== null },
    bare: [],
  };
}

/** What is named as a whole: "March", "week 12"; of years and hours, ticks say where they begin. */
const stretchUnits: ReadonlySet<TickLevel["unit"]> = /* @__PURE__ */ new Set(["day", "week", "month", "quarter"]);

/** From steps of so many years on they are counted from today. */
const countedYears = 1e5;

/** The number alone, where one of the same direction in time has said that it is of years; today is no number. */
function afterOthers(instant: Instant, level: TickLevel, options: TickOptions): PlannedTick["after"] {
  const text = formatTick(instant, level, options);
  const number = formatTick(instant, level, { ...options, follows: true });
  return number === text ? undefined : { unit: instant < 0 ? "ago" : "from now", text: number };
}

/** Where a grid line stands for each period: where it begins; of weeks, at the first that begins in it, so as not to cut one. */
function periodStarts(level: TickLevel, parent: TickLevel, segment: Extent): Instant[] {
  if (level.unit !== "week") return ticksIn(segment, parent);
  const weeks = ticksIn(segment, level);
  const period = (instant: Instant) => formatParentTick(instant, level);
  return weeks.filter((instant, index) => index > 0 && period(instant) !== period(weeks[index - 1] as Instant));
}

/** Pixels between grid lines at least. */
const leastGridGap = 60;

/** Grid lines at every tick of years where these stand well apart, else at every fifth or so. */
function yearGrid(level: TickLevel, scale: TimeScale): number[] {
  const wide = level.length * pixelsPerInstant(scale) >= leastGridGap;
  const lines = wide
    ? level
    : (tickLevels.find(({ unit, step }) => unit === "year" && step >= 5 * level.step) ?? level);
  return scale.segments.flatMap((segment) => ticksIn(segment, lines));
}
