import { finish } from "../../model/slices.js";
import type { Instant } from "../../time/when.js";
import type { Context } from "../context.js";
import { layDense, denseFrom, type DenseMoments, type DenseView } from "../dense/denseMoments.js";
import { denseIntervalsFrom } from "../dense/denseIntervals.js";
import { countMoments } from "../dense/manyUnits.js";
import { tableOf, wholeOf } from "../dense/unitTable.js";
import { barOf, claimsOf, reachOf } from "../intervalBars.js";
import type { LanedInterval } from "../intervalLanes.js";
import type { LabelBlock } from "../labelText.js";
import { markMoments, remark, type MarkedUnit } from "../momentMarks.js";
import { lanesUsed } from "../spans.js";
import type { TimeScale } from "../timeScale.js";
import type { Unit } from "../units.js";
import { labelWords } from "../words.js";
import type { Columns } from "./columns.js";
import { drawRunsDown, packBars, type BarsInView, type DenseBars } from "./denseBars.js";
import { layDenseColumn, type ColumnLabelInView } from "./denseColumn.js";
import type { DenseDown, ShownItem } from "./parts.js";
import { drawStrip } from "./strip.js";

/** Whether there are too many events for marks of their own. */
export function isDense({ units: { moments, intervals } }: Context): boolean {
  return moments.length > denseFrom || intervals.length > denseIntervalsFrom;
}

/** Many events beside an axis that runs down, before they have a place across. */
export interface DenseMarks {
  /** What counts the moments, if there are too many for marks of their own. */
  readonly counted: DenseMoments | null;
  /** The marks of moments at home, else. */
  readonly marked: readonly MarkedUnit[];
  readonly bars: DenseBars;
  readonly markLanes: number;
  /** Events for which there is no lane at any scale. */
  readonly without: number;
}

/** Gives the marks of many events their lanes, once for all windows. */
export function layDenseMarks(
  { units: { moments, intervals }, ruler }: Context,
  lanes: { readonly marks: number; readonly bars: number },
  home: TimeScale,
): DenseMarks {
  const bars = packBars(intervals, lanes.bars, home);
  const unlaned = bars.lane.filter((lane) => lane === null).length;
  if (moments.length > denseFrom) {
    // Labels stand in a column of their own: what is wanted here is the count.
    const none = { labelWidth: 0, rows: 0, rowHeight: 0, rowGap: 0 };
    const table = finish(countMoments(tableOf(moments, wholeOf), home.domain));
    const counted = layDense(table, () => ({ date: "", entries: [], more: 0 }), none, home, ruler);
    return { counted, marked: [], bars, markLanes: 2, without: unlaned };
  }
  const marked = markMoments(moments, home, lanes.marks);
  const without = unlaned + eventsIn(marked.filter(({ lane }) => lane === null));
  return { counted: null, marked, bars, markLanes: lanesUsed(marked), without };
}

/** Pixels between labels. */
const labelGap = 10;

/** Places the labels of many events, once for all windows. */
export function layDenseDown(context: Context, marks: DenseMarks, columns: Columns, home: TimeScale): DenseDown {
  const { options, ruler, units, brush } = context;
  const width = Math.min(columns.right - columns.labels, options.labelWidth * 1.6);
  const laned = marks.marked.filter(({ lane }) => lane !== null);
  const moments = marks.counted ? units.moments : laned.map(({ unit }) => unit);
  const barIndexes = units.intervals.flatMap((_, index) => (marks.bars.lane[index] === null ? [] : [index]));
  const entries = [
    ...moments.map((unit) => ({ unit, anchor: middleAt(unit, home) })),
    ...barIndexes.map((index) => entryOf(units.intervals[index] as Unit, home)),
  ];
  const places = new Map(entries.map(({ unit }, index) => [unit.key, index]));
  const own = ({ key }: Unit) => entries[places.get(key) as number] as (typeof entries)[number];
  const column = layDenseColumn(
    entries,
    (unit) => labelWords(unit, 1, context),
    { width, gap: labelGap, lines: options.labelLines ?? 2 },
    home,
    ruler,
  );
  return (scale) => {
    const labels = new Map(
      column.at(scale).map((label) => [(entries[label.index] as (typeof entries)[number]).unit, label]),
    );
    const counted = marks.counted?.at(scale) ?? null;
    const shownMoments = counted
      ? momentsIn(counted, labels, (unit) => own(unit).unit, home, scale)
      : remark(marks.marked, scale).flatMap((mark) => mark ?? []);
    const inView = marks.bars.at(scale);
    const shownBars = barsIn(marks.bars, inView, units.intervals, labels, scale);
    const all = [
      ...shownMoments.filter(({ lane }) => lane !== null).map((moment) => ({ unit: moment.unit, item: { moment } })),
      ...shownBars.map((interval) => ({ unit: interval.unit, item: { interval } })),
    ];
    const anchorOf = (unit: Unit) => scale.at(column.anchor(places.get(unit.key) as number));
    const outOfCount = counted ? counted.hidden + eventsIn(counted.marked) - eventsIn(shownMoments) : 0;
    const color = options.theme.muted;
    return {
      moments: shownMoments,
      intervals: shownBars,
      items: all.map(({ unit, item }) => shownItem(unit, item, labels.get(unit), anchorOf(unit))).sort(byPlace),
      hidden: Math.max(0, outOfCount) + Math.max(0, inView.all - shownBars.length),
      backdrop: [
        ...(marks.counted ? drawStrip(marks.counted.density, scale, columns.strip, columns.stripWidth, brush) : []),
        ...drawRunsDown(inView.runs, (lane) => columns.bars + lane * columns.barPitch, barWidthOf(columns), color),
      ],
    };
  };
}

function byPlace(a: ShownItem, b: ShownItem): number {
  return (a.top ?? a.anchor) - (b.top ?? b.anchor);
}

type Labels = ReadonlyMap<Unit, ColumnLabelInView>;

/** Marks of those that have words, and of those that a window lies within. */
function momentsIn(
  counted: DenseView,
  labels: Labels,
  ownOf: (unit: Unit) => Unit,
  home: TimeScale,
  scale: TimeScale,
): MarkedUnit[] {
  // Stacks that are counted come as other objects, with fewer of their events.
  const around = counted.marked
    .map((mark) => ({ ...mark, unit: ownOf(mark.unit) }))
    .filter(({ unit }) => !labels.has(unit));
  const named = [...labels.keys()].filter(({ when }) => when.kind !== "interval");
  const own = remark(
    named.map((unit) => ({ unit, spans: [], lane: isWide(unit, home) ? 1 : 0 })),
    scale,
  );
  return [...own.flatMap((mark) => mark ?? []), ...around];
}

function barsIn(
  { lane }: DenseBars,
  { own }: BarsInView,
  intervals: readonly Unit[],
  labels: Labels,
  scale: TimeScale,
): LanedInterval[] {
  const indexes = own.length > 0 ? own : intervals.flatMap((unit, index) => (labels.has(unit) ? [index] : []));
  return indexes.map((index) => {
    const unit = intervals[index] as Unit;
    return { unit, bar: barOf(unit, scale), claims: claimsOf(unit, scale), lane: lane[index] ?? null, label: null };
  });
}

const empty: LabelBlock = { width: 0, height: 0, lines: [], cut: false, broken: false };

function shownItem(
  unit: Unit,
  item: ShownItem["item"],
  label: ColumnLabelInView | undefined,
  anchor: number,
): ShownItem {
  const { when, importance } = unit;
  return { wanted: 0, until: 0, item, when, importance, block: label?.block ?? empty, top: label?.top ?? null, anchor };
}

/** Bars are a little narrower than their lanes. */
function barWidthOf({ barPitch }: Columns): number {
  return Math.max(3, Math.min(10, barPitch - 3));
}

/** Wider than a dot at home. */
function isWide({ extents }: Unit, home: TimeScale): boolean {
  return extents.some(({ start, end }) => home.x(end) - home.x(start) > 2);
}

/** The middle of what a date can mean, as far as that is shown at home. */
function middleAt({ extents }: Unit, { domain }: TimeScale): Instant {
  const { start, end } = extents.find((each) => each.end > domain.start && each.start < domain.end) ?? domain;
  const from = Math.max(start, domain.start);
  return from + (Math.min(end, domain.end) - from) / 2;
}

/** The start of an interval, as far as that is shown at home. */
function entryOf(unit: Unit, { domain }: TimeScale): { readonly unit: Unit; readonly anchor: Instant } {
  return { unit, anchor: Math.min(domain.end, Math.max(domain.start, reachOf(unit).start)) };
}

function eventsIn(marked: readonly MarkedUnit[]): number {
  return marked.reduce((sum, { unit }) => sum + unit.events.length, 0);
}
