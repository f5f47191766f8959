import { range } from "d3";
import { partOf, type Steps } from "../../model/slices.js";
import type { Mark } from "../../scene/scene.js";
import type { Instant } from "../../time/when.js";
import { instantInView } from "../../viewport/camera.js";
import { barOf, claimsOf } from "../intervalBars.js";
import { lineCount, setIntervalLabel, type IntervalLabel, type LanedInterval } from "../intervalLanes.js";
import type { LabelEntry } from "../labelText.js";
import type { Span } from "../spans.js";
import type { Ruler } from "../textStyle.js";
import type { TimeScale } from "../timeScale.js";
import type { Unit } from "../units.js";
import { zoomIntervals } from "../zoomIntervals.js";
import { cameraOn } from "./cameraOn.js";
import { rankOf, withinSteps, type Mass } from "./mass.js";
import { packLanes, type PackedLane } from "./packLanes.js";
import { recent } from "./recent.js";
import { rowLabels, type RowLabels, type RowSlot } from "./rowLabels.js";
import { titleWidth } from "./titleWidth.js";
import { rowsAStep, type UnitTable } from "./unitTable.js";

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
  /** Some of them at home: what the legend explains. */
  readonly sample: readonly LanedInterval[];
  at(scale: TimeScale): DenseIntervalView;
  /** Places the words; before, there are none. */
  place(): Steps<void>;
}

/** The words of an interval. */
export type IntervalWords = (unit: Unit) => { readonly date: string; readonly entry: LabelEntry };

/** Many intervals, and what is counted of them. */
export interface CountedIntervals {
  readonly table: UnitTable;
  readonly lanes: readonly PackedLane[];
  /** How many of them have something in an extent. */
  readonly within: Mass["within"];
}

/** Packs and counts intervals. */
export function* countIntervals(table: UnitTable, mostLanes?: number): Steps<CountedIntervals> {
  const lanes = yield* partOf(0, 0.7, packLanes(table, mostLanes));
  return { table, lanes, within: yield* partOf(0.7, 1, withinSteps(table)) };
}

/** A lane and its words. */
interface Lane extends PackedLane {
  /** Null before they are placed. */
  words: RowLabels | null;
}

/** So many in view are all drawn as events of their own. */
const mostOwn = 120;
/** Pixels: between words, and the widest words. */
const wordsGap = 14;
const words = { date: 215, most: 430, least: 130 };
/** So many of the first stand for all in the legend. */
const mostSampled = 60;

/** Shows many intervals in their lanes; from which scale on each has words is decided by `place`. */
export function layDenseIntervals(
  { table, lanes: packed, within }: CountedIntervals,
  wordsOf: IntervalWords,
  home: TimeScale,
  ruler: Ruler,
  slotOf: (lane: number) => RowSlot,
): DenseIntervals {
  const lanes = packed.map((lane): Lane => ({ ...lane, words: null }));
  const laned = lanes.reduce((count, { units }) => count + units.length, 0);
  const unitAt = recent((index: number) => table.unitAt(index));
  const labelOf = recent((index: number) => setWords(unitAt(index), wordsOf, home, ruler));
  const intervalAt = (lane: number, index: number, isWorded: boolean): LanedInterval => {
    const unit = unitAt(index);
    const label = isWorded ? labelOf(index) : null;
    return {
      unit,
      bar: barOf(unit, home),
      claims: claimsOf(unit, home),
      lane,
      label,
      ...(label ? {} : { unsaid: true }),
    };
  };
  return {
    lanes: lanes.length,
    without: table.count - laned,
    sample: lanes.flatMap(({ units }, lane) =>
      Array.from(units.slice(0, mostSampled / lanes.length), (unit) => intervalAt(lane, unit, false)),
    ),
    at: (scale) => {
      const seen = lanes.map((lane) => ({ lane, ...placesIn(lane, scale) }));
      const all = seen.reduce((count, { from, to }) => count + to - from, 0) <= mostOwn;
      const intervals = seen.flatMap(({ lane, from, to }, index) => {
        const worded = wordedIn(lane, from, to, scale);
        const shown = all ? range(from, to) : worded;
        return shown.map((at) => intervalAt(index, lane.units[at] as number, worded.includes(at)));
      });
      const shown = zoomIntervals({ intervals, labelLines: [], bareLanes: 0 }, home, scale).intervals;
      return {
        intervals: shown,
        runs: all ? [] : seen.map(({ lane, from, to }) => runsOf(lane, from, to, scale)),
        hidden: Math.max(0, within(scale.domain) - shown.length),
      };
    },
    *place() {
      for (const [index, lane] of lanes.entries()) {
        const share = [index / lanes.length, (index + 1) / lanes.length] as const;
        yield* partOf(...share, placeWords(lane, table, home, slotOf(index)));
      }
    },
  };
}

/** Decides from which scale on each interval of a lane has words. */
function* placeWords(lane: Lane, table: UnitTable, home: TimeScale, slot: RowSlot): Steps<void> {
  const { warp, domain, right } = home;
  const { units, starts } = lane;
  const column = () => new Float64Array(units.length);
  const columns = { at: column(), shift: column(), start: column(), end: column(), importance: column() };
  for (let place = 0; place < units.length; place++) {
    if (place % (rowsAStep / 16) === 0) yield (0.15 * place) / units.length;
    const start = Math.max(starts[place] as number, domain.start);
    const width = estimate(table.titleWidthOf(units[place] as number));
    columns.at[place] = warp.u(start);
    columns.shift[place] = warp.shift(start);
    columns.start[place] = Math.min(0, right - home.x(start) - width);
    columns.end[place] = (columns.start[place] as number) + width;
    columns.importance[place] = table.importance[units[place] as number] as number;
  }
  const labels = yield* partOf(0.15, 0.2, rowLabels(columns, 1, wordsGap, home.rate, slot));
  lane.words = labels;
  yield* partOf(0.2, 1, labels.place());
}

/** Those of a lane that have words at a scale, of the places in view. */
function wordedIn({ words: labels }: Lane, from: number, to: number, { rate }: TimeScale): number[] {
  return labels?.placesIn(from, to, rate * (1 + 1e-9)) ?? [];
}

function estimate(title: number): number {
  return Math.min(words.most, Math.max(words.least, words.date + title * 1.08));
}

/** Words on one line, in no more room than was counted on; null if they have several. */
function setWords(unit: Unit, wordsOf: IntervalWords, home: TimeScale, ruler: Ruler): IntervalLabel | null {
  const { date, entry } = wordsOf(unit);
  const bar = barOf(unit, home);
  const narrow = { ...bar, right: bar.left };
  const label = setIntervalLabel(
    date,
    entry,
    narrow,
    home,
    ruler,
    1,
    estimate(titleWidth(unit.events[0]?.title ?? "")) / 1.8,
  );
  return lineCount(label) === 1 ? label : null;
}

/** The places of a lane that are in view: from the first up to the one after the last. */
export function placesIn(
  { starts, ends }: PackedLane,
  { domain }: TimeScale,
): { readonly from: number; readonly to: number } {
  const from = rankOf(ends, domain.start + 1e-9);
  return { from, to: Math.max(from, rankOf(starts, domain.end)) };
}

/** Where a lane has bars; those that stand nearer than a pixel are one. O(pixels), however many there are. */
export function runsOf({ starts, ends }: PackedLane, from: number, to: number, scale: TimeScale): Span[] {
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
