import type { Timeline } from "../model/timeline.js";
import type { Extent, When } from "../time/when.js";
import { fitDomain, type FittedDomain } from "./fitDomain.js";
import { findGaps } from "./gaps.js";
import { logMeasure, logWarp } from "./logWarp.js";
import type { ResolvedOptions } from "./options.js";
import { shiftPlace, type PlacedUnits } from "./relativeUnits.js";
import { sequenceMeasure, sequenceWarp } from "./sequenceWarp.js";
import { snapElapsedGaps, snapGaps } from "./snapGaps.js";
import type { Span } from "./spans.js";
import { createScale, createTimeScale, type Measure, type ScaleRange, type TimeScale } from "./timeScale.js";
import type { Place } from "./units.js";

/** Pixels kept free before the first date and after the last: more where something comes from before, or goes on. */
const padding = { least: 10, before: 44, after: 72 };

/** Pixels kept free for labels before the first date and after the last. */
export interface Room {
  readonly left: number;
  readonly right: number;
}

/** What shows the events between two pixels, and what it measures at any zoom. */
export interface ScaleMaker {
  readonly scale: (span: Span, room?: Room) => TimeScale | null;
  readonly measure: Measure;
}

/**
 * A function that shows all dates between two pixels, with room for labels beside them; where the domain is given, just that, but
 * for elapsed time, which is not on the calendar.
 */
export function scaleMaker(
  timeline: Timeline,
  placed: PlacedUnits,
  options: ResolvedOptions,
  format: (when: When, style: "short") => string,
): ScaleMaker {
  const { moments, intervals } = placed.units;
  const claims = claimsOf(timeline, placed);
  const create = scaleCreator(placed, claims, options, format);
  const fitted = withReference(fitDomain([...moments, ...intervals], claims), create.measure);
  const eras = (timeline.eras ?? []).map(({ when }) => ({ start: when.start.earliest, end: when.end.latest }));
  return fittedScale(fitted, create, options, eras);
}

/** The same for many events, on a scale of time. */
export function manyScale(
  { fitted, gaps: found }: { readonly fitted: FittedDomain | null; readonly gaps: readonly Extent[] },
  options: ResolvedOptions,
): () => ScaleMaker {
  const measure: Measure = { kind: "time", ticks: options.ticks };
  const gaps = snapGaps(found);
  const scale: ScaleCreator["scale"] = (domain, range) => createTimeScale(domain, inside(gaps, domain), range, measure);
  return () => fittedScale(fitted, { measure, scale }, options);
}

function fittedScale(
  fitted: FittedDomain | null,
  create: ScaleCreator,
  options: ResolvedOptions,
  eras: readonly Extent[] = [],
): ScaleMaker {
  const given = options.scale === "relative" ? null : options.domain;
  const measured = create.measure.kind === "time";
  const beyond = [...eras, ...(options.now === null ? [] : [options.now])];
  const scale: ScaleMaker["scale"] = (span, room = { left: 0, right: 0 }) => {
    if (given) return create.scale(given, { padLeft: 0, padRight: 0, ...span });
    if (!fitted) return null;
    const { padLeft, padRight } = paddingOf(
      fitted,
      span.right - span.left,
      options.vertical ? 0 : lastWordsOf(create.measure),
    );
    const { left, right } = span;
    const pads = { padLeft: Math.max(padLeft, room.left), padRight: Math.max(padRight, room.right) };
    return create.scale(fitted, {
      left,
      right,
      ...pads,
      ...(measured ? ruledPads(fitted, { padLeft, padRight }, beyond) : {}),
    });
  };
  return { scale, measure: create.measure };
}

/**
 * How far beyond the dates the axis runs: no farther than it would without room for labels, unless something goes on there, or
 * stands there that is no event.
 */
function ruledPads(
  { start, end, fromBefore, goesOn }: FittedDomain,
  { padLeft, padRight }: Pick<ScaleRange, "padLeft" | "padRight">,
  beyond: readonly Extent[],
): Pick<ScaleRange, "ruledLeft" | "ruledRight"> {
  return {
    ...(fromBefore || beyond.some((each) => each.start < start) ? {} : { ruledLeft: padLeft }),
    ...(goesOn || beyond.some((each) => each.end > end) ? {} : { ruledRight: padRight }),
  };
}

/** A scale of the kind asked for, of any domain and range. */
interface ScaleCreator {
  readonly measure: Measure;
  readonly scale: (domain: Extent, range: ScaleRange) => TimeScale;
}

function scaleCreator(
  { units }: PlacedUnits,
  claims: readonly Place[],
  { scale: name, gaps: wanted, ticks, now }: ResolvedOptions,
  format: (when: When, style: "short") => string,
): ScaleCreator {
  if (name === "log") {
    const measure = logMeasure(units, claims, now, (when) => format(when, "short"));
    return { measure, scale: (domain, range) => createScale(domain, logWarp(measure), range) };
  }
  if (name === "sequence") {
    const measure = sequenceMeasure(units, claims, (when) => format(when, "short"));
    return { measure, scale: (domain, range) => createScale(domain, sequenceWarp(measure, domain), range) };
  }
  const measure: Measure = name === "relative" ? { kind: name } : { kind: "time", ticks };
  const found = wanted === "collapse" ? findGaps(units.moments, units.intervals) : [];
  const gaps = name === "relative" ? snapElapsedGaps(found) : snapGaps(found);
  return { measure, scale: (domain, range) => createTimeScale(domain, inside(gaps, domain), range, measure) };
}

/** What sources claim that disagree with the dates that are drawn, where the scale has it. */
function claimsOf({ events }: Timeline, { originOf }: PlacedUnits): Place[] {
  return events.flatMap(({ group, claims = [] }) => claims.map(({ when }) => shiftPlace(when, originOf(group))));
}

/** Pixels for words behind the last tick, on scales that have their last tick where the last date is. */
const lastWords = { sequence: 72, today: 40, letter: 7, most: 170 };
/** The share of the width that they may take. */
const wordsShare = 0.2;

function lastWordsOf(measure: Measure): number {
  if (measure.kind === "sequence") return lastWords.sequence;
  if (measure.kind === "log")
    return Math.max(lastWords.today, Math.min(lastWords.most, lastWords.letter * ((measure.words?.length ?? 0) + 2)));
  return 0;
}

/** A logarithmic scale shows what it counts from. */
function withReference(fitted: FittedDomain | null, measure: Measure): FittedDomain | null {
  if (!fitted || measure.kind !== "log") return fitted;
  const { reference } = measure;
  return { ...fitted, start: Math.min(fitted.start, reference), end: Math.max(fitted.end, reference) };
}

function paddingOf(
  { fromBefore, goesOn }: FittedDomain,
  width: number,
  words: number,
): { padLeft: number; padRight: number } {
  const share = Math.min(1, width / 800);
  const right = Math.max(goesOn ? padding.after * share : 0, Math.min(words, width * wordsShare));
  return {
    padLeft: fromBefore ? padding.before * share : padding.least,
    padRight: Math.max(padding.least, right),
  };
}

/** Gaps that lie wholly inside the domain. */
function inside(gaps: readonly Extent[], domain: Extent): Extent[] {
  return gaps.filter(({ start, end }) => start > domain.start && end < domain.end);
}
