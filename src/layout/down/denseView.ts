import { finish } from "../../model/slices.js";
import type { Instant } from "../../time/when.js";
import type { Context } from "../context.js";
import { countIntervals, denseIntervalsFrom } from "../dense/denseIntervals.js";
import { denseFrom, layDense, type DenseMoments, type DenseView } from "../dense/denseMoments.js";
import { countMoments } from "../dense/manyUnits.js";
import { mostLanes } from "../dense/packLanes.js";
import { recent } from "../dense/recent.js";
import { tableOf, wholeOf, type UnitTable } from "../dense/unitTable.js";
import { barOf, claimsOf, reachOf } from "../intervalBars.js";
import type { LanedInterval } from "../intervalLanes.js";
import type { LabelBlock } from "../labelText.js";
import { markMoments, remark, type MarkedUnit } from "../momentMarks.js";
import { lanesUsed } from "../spans.js";
import type { TimeScale } from "../timeScale.js";
import type { Unit } from "../units.js";
import { labelWords } from "../words.js";
import { linesOfMany, type Columns } from "./columns.js";
import { drawRunsDown, layBars, type BarsInView, type DenseBars } from "./denseBars.js";
import { layDenseColumn, type ColumnLabelInView } from "./denseColumn.js";
import type { DenseDown, DenseDownView, ShownItem } from "./parts.js";
import { drawStrip } from "./strip.js";

/** Whether there are too many events for marks of their own. */
export function isDense(context: Context): boolean {
  const { units, counted } = context;
  return hasStrip(context) || units.intervals.length > denseIntervalsFrom || !!counted?.intervals;
}

/** Whether there are so many moments that a strip counts them. */
export function hasStrip({ units, counted }: Context): boolean {
  return units.moments.length > denseFrom || !!counted?.moments;
}

/** Many events beside an axis that runs down, before they have a place across. */
export interface DenseMarks {
  /** What counts the moments, if there are too many for marks of their own. */
  readonly counted: DenseMoments | null;
  /** The marks of moments at home, else. */
  readonly marked: readonly MarkedUnit[];
  /** The moments that can have words. */
  readonly moments: UnitTable;
  readonly momentAt: (index: number) => Unit;
  readonly bars: DenseBars;
  readonly intervalAt: (index: number) => Unit;
  readonly markLanes: number;
  /** Events for which there is no lane at any scale. */
  readonly without: number;
}

/** Gives the marks of many events their lanes, once for all windows. */
export function layDenseMarks(
  { units: { moments, intervals }, counted, ruler }: Context,
  lanes: { readonly marks: number; readonly bars: number },
  home: TimeScale,
): DenseMarks {
  const countedIntervals = counted?.intervals ?? finish(countIntervals(tableOf(intervals, reachOf), mostLanes.down));
  const bars = layBars(countedIntervals, lanes.bars);
  const intervalAt = recent((index: number) => bars.table.unitAt(index));
  const shared = { bars, intervalAt };
  if (counted?.moments || moments.length > denseFrom) {
    // Labels stand in a column of their own: what is wanted here is the count.
    const none = { labelWidth: 0, rows: 0, rowHeight: 0, rowGap: 0 };
    const own = counted?.moments ?? finish(countMoments(tableOf(moments, wholeOf), home.domain));
    const momentAt = recent((index: number) => own.table.unitAt(index));
    const dense = layDense(own, () => ({ date: "", entries: [], more: 0 }), none, home, ruler, {});
    return { ...shared, counted: dense, marked: [], moments: own.table, momentAt, markLanes: 2, without: bars.without };
  }
  const marked = markMoments(moments, home, lanes.marks);
  const table = tableOf(
    marked.filter(({ lane }) => lane !== null).map(({ unit }) => unit),
    wholeOf,
  );
  const without = bars.without + eventsIn(marked.filter(({ lane }) => lane === null));
  const momentAt = recent((index: number) => table.unitAt(index));
  return { ...shared, counted: null, marked, moments: table, momentAt, markLanes: lanesUsed(marked), without };
}

/** Pixels between labels. */
const labelGap = 10;

/** Places the labels of many events, once for all windows. */
export function layDenseDown(context: Context, marks: DenseMarks, columns: Columns, home: TimeScale): DenseDown {
  const { options, ruler, brush } = context;
  const { bars, counted, intervalAt } = marks;
  const column = layDenseColumn(
    { ...marks, intervals: bars.table, lanes: bars.lanes },
    (unit) => labelWords(unit, 1, context),
    {
      width: Math.min(columns.right - columns.labels, options.labelWidth * 1.6),
      gap: labelGap,
      lines: options.labelLines ?? linesOfMany(columns),
    },
    home,
    ruler,
    context.slotOf("column"),
  );
  const color = options.theme.muted;
  const at = (scale: TimeScale): DenseDownView => {
    const labels = new Map(column.at(scale).map((label) => [label.unit.key, label]));
    const view = counted?.at(scale) ?? null;
    const moments = view
      ? momentsIn(view, labels, home, scale)
      : remark(marks.marked, scale).flatMap((mark) => mark ?? []);
    const inView = bars.at(scale);
    const intervals = barsIn(inView, labels, intervalAt, scale);
    const items = [
      ...moments
        .filter(({ lane }) => lane !== null)
        .map((moment) => shownItem(moment.unit, { moment }, labels, scale.at(middleAt(moment.unit, home)))),
      ...intervals.map((interval) =>
        shownItem(interval.unit, { interval }, labels, scale.at(entryOf(interval.unit, home))),
      ),
    ];
    const outOfCount = view ? view.hidden + eventsIn(view.marked) - eventsIn(moments) : 0;
    return {
      moments,
      intervals,
      items: items.sort(byPlace),
      hidden: Math.max(0, outOfCount) + Math.max(0, inView.all - intervals.length),
      backdrop: [
        ...(counted ? drawStrip(counted.density, scale, columns.strip, columns.stripWidth, brush) : []),
        ...drawRunsDown(inView.runs, (lane) => columns.bars + lane * columns.barPitch, barWidthOf(columns), color),
      ],
    };
  };
  return {
    at,
    place: () => column.place(),
    sample: {
      moments: counted?.sample ?? marks.marked,
      intervals: bars.sample.map(({ unit, lane }) => barred(intervalAt(unit), lane, home)),
    },
  };
}

function byPlace(a: ShownItem, b: ShownItem): number {
  return (a.top ?? a.anchor) - (b.top ?? b.anchor);
}

/** By the key of the unit. */
type Labels = ReadonlyMap<string, ColumnLabelInView>;

/** Marks of those that have words, and of those that a window lies within. */
function momentsIn(view: DenseView, labels: Labels, home: TimeScale, scale: TimeScale): MarkedUnit[] {
  const around = view.marked.filter(({ unit }) => !labels.has(unit.key));
  const named = [...labels.values()].filter(({ lane }) => lane === null);
  const own = remark(
    named.map(({ unit }) => ({ unit, spans: [], lane: isWide(unit, home) ? 1 : 0 })),
    scale,
  );
  return [...own.flatMap((mark) => mark ?? []), ...around];
}

/** Bars of their own: all where they are few, else those that have words. */
function barsIn(
  { own }: BarsInView,
  labels: Labels,
  intervalAt: (index: number) => Unit,
  scale: TimeScale,
): LanedInterval[] {
  if (own.length > 0) return own.map(({ unit, lane }) => barred(intervalAt(unit), lane, scale));
  return [...labels.values()].flatMap(({ unit, lane }) => (lane === null ? [] : [barred(unit, lane, scale)]));
}

function barred(unit: Unit, lane: number, scale: TimeScale): LanedInterval {
  return { unit, bar: barOf(unit, scale), claims: claimsOf(unit, scale), lane, label: null };
}

const empty: LabelBlock = { width: 0, height: 0, lines: [], cut: false, broken: false };

function shownItem(unit: Unit, item: ShownItem["item"], labels: Labels, anchor: number): ShownItem {
  const { when, importance } = unit;
  const label = labels.get(unit.key);
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
function entryOf(unit: Unit, { domain }: TimeScale): Instant {
  return Math.min(domain.end, Math.max(domain.start, reachOf(unit).start));
}

function eventsIn(marked: readonly MarkedUnit[]): number {
  return marked.reduce((sum, { unit }) => sum + unit.events.length, 0);
}
