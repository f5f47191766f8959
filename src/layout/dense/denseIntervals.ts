import { descending, range } from "d3";
import type { Mark } from "../../scene/scene.js";
import type { Instant } from "../../time/when.js";
import { instantInView } from "../../viewport/camera.js";
import { barOf, claimsOf, reachOf } from "../intervalBars.js";
import { lineCount, setIntervalLabel, type IntervalLabel, type LanedInterval } from "../intervalLanes.js";
import type { LabelEntry } from "../labelText.js";
import { placeInRows } from "../labels/placeInRows.js";
import { enterSpan, type Span } from "../spans.js";
import type { Ruler } from "../textStyle.js";
import { estimateText } from "../textWidth.js";
import type { TimeScale } from "../timeScale.js";
import type { Unit } from "../units.js";
import { zoomIntervals } from "../zoomIntervals.js";
import { cameraOn } from "./cameraOn.js";
import { massOf, rankOf } from "./mass.js";

/** More intervals than this in a band are drawn as lines of bars, of their own only where they have words or are few in view. */
export const denseIntervalsFrom = 120;

/** What a window shows of many intervals: those of their own, the bars of the others lane by lane, how many those are. */
export interface DenseIntervalView {
  readonly intervals: readonly LanedInterval[];
  /** Stretches of each lane in which there is something, in pixels. */
  readonly runs: readonly (readonly Span[])[];
  readonly hidden: number;
}

/** Many intervals in lanes of one line of words each. */
export interface DenseIntervals {
  readonly lanes: number;
  /** Events for which no lane has room at any scale. */
  readonly without: number;
  at(scale: TimeScale): DenseIntervalView;
}

/** The words of an interval. */
export type IntervalWords = (unit: Unit) => { readonly date: string; readonly entry: LabelEntry };

/** One lane, in order of time: no two of its bars share time. */
interface Lane {
  readonly units: readonly Unit[];
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** The scale from which on each has words. */
  readonly activation: Float64Array;
}

const mostLanes = 8;
/** So many in view are all drawn as events of their own. */
const mostOwn = 120;
/** Pixels: between bars, the least of one, between words, and the widest words. */
const barGap = 1.5;
const leastBar = 3;
const wordsGap = 14;
const words = { date: 215, most: 430, least: 130 };
const font = "400 14px Arial";

/** Packs many intervals into lanes, the most important first, and decides from which scale on each has words. */
export function layDenseIntervals(
  units: readonly Unit[],
  wordsOf: IntervalWords,
  home: TimeScale,
  ruler: Ruler,
): DenseIntervals {
  const lanes = packLanes(units, home).map((own) => laneOf(own, home));
  const laned = lanes.reduce((count, { units: own }) => count + own.length, 0);
  const mass = massOf(units.map(reachOf), home.domain);
  const labels = new Map<Unit, IntervalLabel | null>();
  const labelOf = (unit: Unit) => {
    const before = labels.get(unit);
    if (before !== undefined) return before;
    const label = setWords(unit, wordsOf, home, ruler);
    labels.set(unit, label);
    return label;
  };
  return {
    lanes: lanes.length,
    without: units.length - laned,
    at: (scale) => {
      const seen = lanes.map((lane) => ({ lane, from: firstIn(lane, scale), to: endIn(lane, scale) }));
      const all = seen.reduce((count, { from, to }) => count + to - from, 0) <= mostOwn;
      const intervals = seen.flatMap(({ lane, from, to }, index) =>
        range(from, to).flatMap((at): LanedInterval[] => {
          const isWorded = (lane.activation[at] as number) <= scale.rate * (1 + 1e-9);
          if (!all && !isWorded) return [];
          const unit = lane.units[at] as Unit;
          const label = isWorded ? labelOf(unit) : null;
          const bar = barOf(unit, home);
          return [{ unit, bar, claims: claimsOf(unit, home), lane: index, label, ...(label ? {} : { unsaid: true }) }];
        }),
      );
      const shown = zoomIntervals({ intervals, labelLines: [], bareLanes: 0 }, home, scale).intervals;
      return {
        intervals: shown,
        runs: all ? [] : seen.map(({ lane, from, to }) => runsOf(lane, from, to, scale)),
        hidden: Math.max(0, mass.within(scale.domain) - shown.length),
      };
    },
  };
}

/** The most important choose first; each takes the lowest lane where no bar is in its way, at home and so at every scale. */
function packLanes(units: readonly Unit[], home: TimeScale): Unit[][] {
  const order = units.map((_, index) => index).sort((a, b) => descending(importance(units, a), importance(units, b)));
  const taken: Span[][] = Array.from({ length: mostLanes }, () => []);
  const lanes: number[][] = taken.map(() => []);
  for (const index of order) {
    const { start, end } = reachOf(units[index] as Unit);
    const left = home.x(start);
    const span = { left, right: Math.max(home.x(end), left + leastBar) + barGap };
    const lane = taken.findIndex((spans) => enterSpan(spans, span));
    if (lane >= 0) (lanes[lane] as number[]).push(index);
  }
  const used = lanes.filter((own) => own.length > 0);
  return used.map((own) => own.sort((a, b) => a - b).map((index) => units[index] as Unit)).map(inTime);
}

function inTime(units: readonly Unit[]): Unit[] {
  return [...units].sort((a, b) => reachOf(a).start - reachOf(b).start);
}

function importance(units: readonly Unit[], index: number): number {
  return (units[index] as Unit).importance;
}

function laneOf(units: readonly Unit[], home: TimeScale): Lane {
  const { warp, rate, domain } = home;
  const reaches = units.map(reachOf);
  const starts = Float64Array.from(reaches, ({ start }) => Math.max(start, domain.start));
  const begin = Float64Array.from(units, (unit, index) =>
    Math.min(0, home.right - home.x(starts[index] as number) - estimate(unit)),
  );
  const boxes = {
    at: starts.map((start) => warp.u(start)),
    shift: starts.map((start) => warp.shift(start)),
    start: begin,
    end: Float64Array.from(units, (unit, index) => (begin[index] as number) + estimate(unit)),
    importance: Float64Array.from(units, (unit) => unit.importance),
  };
  const { activation } = placeInRows(boxes, 1, wordsGap, rate);
  return { units, starts, ends: Float64Array.from(reaches, ({ end }) => Math.min(end, domain.end)), activation };
}

function estimate({ events }: Unit): number {
  return Math.min(words.most, Math.max(words.least, words.date + estimateText(events[0]?.title ?? "", font) * 1.08));
}

/** Words on one line, in no more room than was counted on; null if they have several. */
function setWords(unit: Unit, wordsOf: IntervalWords, home: TimeScale, ruler: Ruler): IntervalLabel | null {
  const { date, entry } = wordsOf(unit);
  const bar = barOf(unit, home);
  const narrow = { ...bar, right: bar.left };
  const label = setIntervalLabel(date, entry, narrow, home, ruler, 1, estimate(unit) / 1.8);
  return lineCount(label) === 1 ? label : null;
}

function firstIn({ ends }: Lane, { domain }: TimeScale): number {
  return rankOf(ends, domain.start + 1e-9);
}

function endIn({ starts }: Lane, { domain }: TimeScale): number {
  return rankOf(starts, domain.end);
}

/** Where a lane has bars; those that stand nearer than a pixel are one. O(pixels), however many there are. */
function runsOf({ starts, ends }: Lane, from: number, to: number, scale: TimeScale): Span[] {
  const { warp } = scale;
  const camera = cameraOn(scale);
  const instantAt = (x: number): Instant => instantInView(warp, camera, x - scale.left);
  const runs: Span[] = [];
  for (let first = from; first < to;) {
    const left = scale.x(starts[first] as number);
    let last = first;
    let right = Math.max(scale.x(ends[last] as number), left + 1);
    for (;;) {
      const next = Math.min(to, rankOf(starts, instantAt(right + 1))) - 1;
      if (next <= last) break;
      last = next;
      right = Math.max(scale.x(ends[last] as number), right + 1);
    }
    runs.push({ left, right });
    first = last + 1;
  }
  return runs;
}

/** Draws the bars of those that are not events of their own, one path a lane. */
export function drawRuns(
  runs: readonly (readonly Span[])[],
  topOf: (lane: number) => number,
  height: number,
  color: string,
  key: string,
): Mark[] {
  return runs.flatMap((lane, index): Mark[] => {
    if (lane.length === 0) return [];
    const top = tenth(topOf(index));
    const d = lane
      .map(
        ({ left, right }) => `M${tenth(left)} ${top}h${tenth(right - left)}v${String(height)}h${tenth(left - right)}z`,
      )
      .join("");
    return [{ type: "path", key: `${key} ${String(index)}`, part: "density", d, fill: color, fillOpacity: 0.45 }];
  });
}

function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}
