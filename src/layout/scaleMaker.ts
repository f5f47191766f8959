import type { Timeline } from "../model/timeline.js";
import type { Extent, When } from "../time/when.js";
import { fitDomain, type FittedDomain } from "./fitDomain.js";
import { findGaps } from "./gaps.js";
import type { ManyUnits } from "./dense/manyUnits.js";
import { inWords as logInWords, logMeasure, logWarp, withReference } from "./logWarp.js";
import type { ResolvedOptions } from "./options.js";
import { shiftPlace, type PlacedUnits } from "./relativeUnits.js";
import { inWords as sequenceInWords, sequenceMeasure, sequenceWarp } from "./sequenceWarp.js";
import { snapElapsedGaps, snapGaps } from "./snapGaps.js";
import type { Span } from "./spans.js";
import { createScale, createTimeScale, type Measure, type ScaleRange, type TimeScale } from "./timeScale.js";
import type { Place } from "./units.js";
import type { LogMeasure, SequenceMeasure } from "./warp.js";

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
  const claims = claimsOf(placed);
  const create = scaleCreator(placed, claims, options, format);
  const fitted = withReference(fitDomain([...moments, ...intervals], claims), create.measure);
  return fittedScale(fitted, create, options, extentsOf(timeline.eras));
}

/** The same for many events, which are measured already. */
export function manyScale(
  { fitted, gaps: found, basis }: Pick<ManyUnits, "fitted" | "gaps" | "basis">,
  timeline: Timeline,
  options: ResolvedOptions,
): (format: (when: When, style: "short") => string) => ScaleMaker {
  return (format) => {
    const words = (when: When) => format(when, "short");
    const create =
      basis?.kind === "log"
        ? logCreator(logInWords(basis, words))
        : basis?.kind === "sequence"
          ? sequenceCreator(sequenceInWords(basis, words))
          : timeCreator(found, options);
    return fittedScale(fitted, create, options, extentsOf(timeline.eras));
  };
}

function extentsOf(eras: Timeline["eras"] = []): Extent[] {
  return eras.map(({ when }) => ({ start: when.start.earliest, end: when.end.latest }));
}

function fittedScale(
  fitted: FittedDomain | null,
  create: ScaleCreator,
  options: ResolvedOptions,
  eras: readonly Extent[],
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
  options: ResolvedOptions,
  format: (when: When, style: "short") => string,
): ScaleCreator {
  const { scale: name, now } = options;
  if (name === "log") return logCreator(logMeasure(units, claims, now, (when) => format(when, "short")));
  if (name === "sequence") return sequenceCreator(sequenceMeasure(units, claims, (when) => format(when, "short")));
  return timeCreator(options.gaps === "collapse" ? findGaps(units.moments, units.intervals) : [], options);
}

function logCreator(measure: LogMeasure): ScaleCreator {
  return { measure, scale: (domain, range) => createScale(domain, logWarp(measure), range) };
}

function sequenceCreator(measure: SequenceMeasure): ScaleCreator {
  return { measure, scale: (domain, range) => createScale(domain, sequenceWarp(measure, domain), range) };
}

function timeCreator(found: readonly Extent[], { scale: name, ticks }: ResolvedOptions): ScaleCreator {
  const measure: Measure = name === "relative" ? { kind: name } : { kind: "time", ticks };
  const gaps = name === "relative" ? snapElapsedGaps(found) : snapGaps(found);
  return { measure, scale: (domain, range) => createTimeScale(domain, inside(gaps, domain), range, measure) };
}

/** What sources claim that disagree with the dates that are drawn, where the scale has it. */
function claimsOf({ units: { moments, intervals }, originOf }: PlacedUnits): Place[] {
  const places: Place[] = [];
  for (const units of [moments, intervals]) {
    for (const { events } of units) {
      for (const { group, claims } of events) {
        for (const { when } of claims ?? []) places.push(shiftPlace(when, originOf(group)));
      }
    }
  }
  return places;
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
