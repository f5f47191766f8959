import { max, sum } from "d3";
import type { Mark } from "../scene/scene.js";
import { compareWhen } from "../time/compareWhen.js";
import type { When } from "../time/when.js";
import { lineDown } from "./axisLine.js";
import { placeColumn } from "./columnLabels.js";
import { spanOf, type Context } from "./context.js";
import { drawDownItem, type Columns, type DownItem } from "./drawDown.js";
import { downAnchors } from "./downAnchors.js";
import { eraBar, eraColor, eraEdge, eraOpacity, erasIn } from "./eras.js";
import { barOf, claimsOf } from "./intervalBars.js";
import type { LanedInterval } from "./intervalLanes.js";
import { setLabel, type LabelBlock } from "./labelText.js";
import { fewMoments, firstLine } from "./momentLabels.js";
import { markMoments, markPitch, middleOf, remark, type MarkedUnit } from "./momentMarks.js";
import { drawNowDown, nowOn } from "./now.js";
import { moreEvents } from "./moreEvents.js";
import { layMeanwhile, noMeanwhile, type Meanwhile } from "./meanwhile.js";
import { eventsNamed, eventsWithoutLane, type DrawnPlot, type Plot, type ZoomablePlot } from "./plot.js";
import { assignLanes, lanesUsed } from "./spans.js";
import type { Theme } from "./theme.js";
import type { TimeScale } from "./timeScale.js";
import { shiftDown, turn } from "./turn.js";
import type { Unit } from "./units.js";
import { drawDownAxis, layDownAxis, type DownAxis, type DownWord } from "./verticalAxis.js";
import { labelWords } from "./words.js";
import { zoomColumn, zoomPlaced, type DownZoom, type SeenDown } from "./zoomDown.js";
import { zoomIntervals } from "./zoomIntervals.js";

/** Pixels: height of the axis at least and at most where not all can be labelled, between labels, and the columns from the axis on. */
const leastLength = 220;
const mostLength = 3600;
const labelGap = 10;
/** How much longer the axis is than the words need, so that they can stand near their marks. */
const slack = 1.2;
/** How much the name of an era keeps to the start of its band, where labels have leader lines. */
const eraWeight = 50;
const afterAxis = 10;
const channel = { most: 24, tight: 16 };
const barPitch = { most: 14, tight: 10, least: 6 };
/** Below this width columns are set close, to leave room for words. */
const tightWidth = 320;
/** Room that words need: where there is less, time runs from left to right after all. */
const leastLabels = 88;
/** The share of the width that marks may take. */
const marksShare = 0.32;

/** What is drawn at one place of the column: a moment, an interval, or the name of an era. */
interface Labelled {
  readonly wanted: number;
  readonly block: LabelBlock;
  readonly item: DownItem;
  readonly importance: number;
  readonly when: When;
}

/** A drawing, or one column of it, before it is drawn. */
export interface DownParts {
  readonly scale: TimeScale;
  readonly axis: DownAxis;
  readonly moments: readonly MarkedUnit[];
  readonly intervals: readonly LanedInterval[];
  /** In order of their labels, with the tops of those; null where a label has no room. */
  readonly items: readonly (Labelled & { readonly top: number | null })[];
  /** The tops of the same labels in any window. */
  readonly zoom: DownZoom;
  readonly columns: Columns;
  readonly place: DownPlace;
  readonly length: number;
}

/** The stretch of the width that a drawing may take, or one column of it; only one of the columns has the words of the axis. */
export interface DownPlace {
  readonly x: number;
  readonly width: number;
  readonly axis: boolean;
}

/** Time from top to bottom: the axis on the left, bars and marks beside it, all words in one column on the right. */
export function verticalPlot(context: Context): Plot | null {
  const place = { ...spanOf(context), axis: true };
  const auto = layDown(context, null, place);
  if (!auto) return null;
  return {
    moments: auto.moments,
    intervals: auto.intervals,
    least: 0,
    dense: false,
    scale: auto.scale,
    draw: (top, room) => drawDown(context, (room === null ? null : layDown(context, room, place)) ?? auto, top),
  };
}

/** Lays out the events of a context; null where nothing has a place in time, or words have no room. */
export function layDown(context: Context, room: number | null, place: DownPlace): DownParts | null {
  const { moments, intervals } = context.units;
  const count = moments.length + intervals.length;
  let length = room === null ? Math.max(leastLength, count * 46) : Math.max(leastLength, room);
  let parts: DownParts | null = null;
  for (let pass = 0; pass < 3; pass++) {
    parts = layOnce(context, length, room !== null, place);
    if (!parts) return null;
    if (room !== null) return parts.axis.rise > 0 ? layOnce(context, length - parts.axis.rise, true, place) : parts;
    const needed = Math.max(leastLength, columnHeight(parts.items) * slack);
    if (Math.abs(needed - length) < 2) return parts;
    length = Math.min(needed, count <= fewMoments ? Infinity : mostLength);
  }
  return parts;
}

function columnHeight(items: readonly Labelled[]): number {
  return sum(items, ({ block }) => block.height + labelGap);
}

/** The same with an axis of the length given; `fixed`: it may not grow for words. */
export function layOnce(context: Context, length: number, fixed: boolean, place: DownPlace): DownParts | null {
  const { units, options, ruler } = context;
  const scale = context.scale({ left: 0, right: length });
  if (!scale) return null;
  const few = units.moments.length + units.intervals.length <= fewMoments;
  const most = (place.axis ? options.width : place.width) * marksShare;
  const axis = layDownAxis(scale, options.locale, ruler, nowWord(context, scale));
  const moments = capped(markMoments(units.moments, scale, Math.max(3, Math.floor((most * 0.65) / markPitch))), few);
  const intervals = capped(layBars(units.intervals, scale, Math.floor(most / 2 / barPitch.least)), few);
  const columns = columnsOf(axis, lanesUsed(intervals), lanesUsed(moments), most / 2, place);
  if (columns.right - columns.labels < leastLabels) return null;
  const items = labelItems(context, moments, intervals, scale, columns, few ? 8 : 2, place.axis);
  const all = few && !(fixed && columnHeight(items) > length + labelGap);
  const boxes = items.map(({ wanted, block, importance, item }) => ({
    wanted,
    height: block.height,
    // Where all have their words at home, the name of an era makes way for an event when time is zoomed.
    importance: all && "era" in item ? -1 : importance,
    weight: "era" in item ? eraWeight : 1,
  }));
  const column = all ? placeColumn(boxes, labelGap, 0, length) : null;
  const zoom = column ? zoomPlaced(boxes, column, scale) : zoomColumn(boxes, labelGap, scale);
  const tops: readonly (number | null)[] = column ?? zoom(scale).map(({ top }) => top);
  return {
    zoom,
    place,
    scale,
    axis,
    moments,
    intervals,
    columns,
    length,
    items: items.map((item, index) => ({ ...item, top: tops[index] ?? null })),
  };
}

/** Where there are few events none is left out: those without a lane share the last one. */
function capped<T extends { readonly lane: number | null }>(laned: readonly T[], few: boolean): T[] {
  if (!few) return [...laned];
  const last = max(laned, ({ lane }) => lane ?? 0) ?? 0;
  return laned.map((each) => (each.lane === null ? { ...each, lane: last } : each));
}

function layBars(units: readonly Unit[], scale: TimeScale, lanes: number): LanedInterval[] {
  const bars = units.map((unit) => barOf(unit, scale));
  const assigned = assignLanes(
    bars.map(({ left, right }) => ({ left, right: right + 4 })),
    lanes,
  );
  return units.map((unit, index) => ({
    unit,
    bar: bars[index] as LanedInterval["bar"],
    claims: claimsOf(unit, scale),
    lane: assigned[index] ?? null,
    label: null,
  }));
}

/** From today's line down to the end of its word. */
const nowDepth = 8;
/** From the middle of a break to the nearest other words. */
const breakReach = 32;

/** Today's word among the ticks, clear of the words of breaks. */
function nowWord({ options, words }: Context, scale: TimeScale): DownWord | null {
  const y = nowOn(scale, options.now);
  if (y === null) return null;
  const near = scale.breaks.map(({ x0, x1 }) => (x0 + x1) / 2).find((middle) => Math.abs(middle - y) < breakReach);
  const word = near === undefined ? y : y < near ? near - breakReach : near + breakReach;
  return { y: word, text: words.today };
}

function columnsOf(
  axis: DownAxis,
  barLanes: number,
  markLanes: number,
  most: number,
  { x, width, axis: hasAxis }: DownPlace,
): Columns {
  const axisX = x + (hasAxis ? axis.width : 0);
  const bars = axisX + afterAxis;
  const tight = width < tightWidth;
  const widest = tight ? barPitch.tight : barPitch.most;
  const pitch = barLanes === 0 ? 0 : Math.max(barPitch.least, Math.min(widest, most / barLanes));
  const marks = bars + barLanes * pitch + (barLanes > 0 ? 4 : 0);
  const end = marks + markLanes * markPitch;
  return {
    axis: axisX,
    bars,
    barPitch: pitch,
    marks,
    channel: end + 2,
    labels: end + (tight ? channel.tight : channel.most),
    right: x + width,
  };
}

function labelItems(
  context: Context,
  moments: readonly MarkedUnit[],
  intervals: readonly LanedInterval[],
  scale: TimeScale,
  columns: Columns,
  lines: number,
  named: boolean,
): Labelled[] {
  const { ruler, timeline, options } = context;
  const room = columns.right - columns.labels;
  const width = Math.min(room, options.labelWidth * 1.6);
  const set = (unit: Unit) => setLabel(labelWords(unit, fewMoments, context), width, lines, ruler);
  const eras = named ? erasIn(timeline.eras ?? [], scale) : [];
  const items: Labelled[] = [
    ...moments
      .filter(({ lane }) => lane !== null)
      .map((moment) => ({
        wanted: middleOf({ left: moment.spans[0]?.left ?? 0, right: moment.spans[0]?.right ?? 0 }) - firstLine,
        block: set(moment.unit),
        item: { moment },
        importance: moment.unit.importance,
        when: moment.unit.when,
      })),
    ...intervals
      .filter(({ lane }) => lane !== null)
      .map((interval) => ({
        wanted: coreStart(interval) - firstLine,
        block: set(interval.unit),
        item: { interval },
        importance: interval.unit.importance,
        when: interval.unit.when,
      })),
    ...eras.map((era) => ({
      wanted: scale.x(era.when.start.earliest) + 2,
      block: setLabel({ date: era.title, entries: [], more: 0 }, width, 2, ruler),
      item: { era },
      importance: 1,
      when: era.when,
    })),
  ];
  return items.sort((a, b) => orderOf(a) - orderOf(b) || compareWhen(a.when, b.when));
}

/** The name of an era comes before labels that would stand beside it. */
function orderOf({ wanted, item }: Labelled): number {
  return "era" in item ? wanted - 2 * firstLine : wanted;
}

function coreStart({ bar }: LanedInterval): number {
  return Math.min(bar.left + bar.fadeIn, bar.right);
}

/** Draws what was laid out from `top` down; `counts`: with a line that counts the events for which there was no place. */
export function drawDown(context: Context, parts: DownParts, top: number, counts = true): ZoomablePlot {
  const bottom = bottomOf(context, parts);
  const hidden = eventsWithoutLane(parts.moments) + eventsWithoutLane(parts.intervals);
  const more = moreEvents(counts ? hidden : 0, bottom, context);
  const frame = { top, rise: parts.axis.rise, bottom, more };
  return {
    ...drawFramed(context, parts, frame, noMeanwhile),
    down: top + parts.axis.rise,
    zoomed: (scale) => {
      const { items, ...rest } = zoomParts(context, parts, scale);
      const around = items.flatMap(({ item, top: y, anchor }) => {
        const unit = unitOf(item);
        return unit && y === null && (anchor < scale.left || anchor > scale.right) ? [unit] : [];
      });
      const { axis, right } = parts.columns;
      const row = layMeanwhile(around, { left: axis, right }, 0, context);
      return drawFramed(context, { ...rest, items }, frame, row);
    },
  };
}

const hair = 1e-3;

/** What stays in its place while time is zoomed. */
interface Frame {
  readonly top: number;
  readonly rise: number;
  readonly bottom: number;
  readonly more: { readonly marks: readonly Mark[]; readonly height: number };
}

function bottomOf(context: Context, { items, length, scale }: DownParts): number {
  const today = nowWord(context, scale);
  const words = max(items, ({ block, top }) => (top ?? 0) + block.height) ?? 0;
  // Words at the very end may be a hair beyond it.
  return Math.max(length, (today?.y ?? 0) + nowDepth, words - hair);
}

/** The same columns with another stretch of time beside them. */
function zoomParts(context: Context, parts: DownParts, scale: TimeScale): ZoomedParts {
  const { options, ruler } = context;
  const marks = remark(parts.moments, scale);
  const bars = zoomIntervals({ intervals: parts.intervals, labelLines: [], bareLanes: 0 }, parts.scale, scale);
  const moments = new Map(marks.flatMap((mark) => (mark ? [[mark.unit, mark]] : [])));
  const intervals = new Map(bars.intervals.map((bar) => [bar.unit, bar]));
  const tops = parts.zoom(scale);
  const items = parts.items.flatMap((each, index): ShownItem[] => {
    const seen = tops[index] as SeenDown;
    const item = shownItem(each.item, moments, intervals);
    return item ? [{ ...each, item, top: seen.top, anchor: seen.anchor }] : [];
  });
  const room = { width: parts.columns.axis - spareLeft, rise: parts.axis.rise };
  return {
    ...parts,
    scale,
    axis: layDownAxis(scale, options.locale, ruler, nowWord(context, scale), room),
    moments: [...moments.values()],
    intervals: bars.intervals,
    items,
  };
}

/** DownParts with the places of all marks whose labels are not seen. */
type ZoomedParts = Omit<DownParts, "items"> & { readonly items: readonly ShownItem[] };
type ShownItem = DownParts["items"][number] & { readonly anchor: number };

/** From the drawing's edge to the words of the axis at least. */
const spareLeft = 4;

function shownItem(
  item: DownItem,
  moments: ReadonlyMap<Unit, MarkedUnit>,
  intervals: ReadonlyMap<Unit, LanedInterval>,
): DownItem | null {
  if ("era" in item) return item;
  if ("moment" in item) {
    const moment = moments.get(item.moment.unit);
    return moment ? { moment } : null;
  }
  const interval = intervals.get(item.interval.unit);
  return interval ? { interval } : null;
}

function unitOf(item: DownItem): Unit | null {
  return "era" in item ? null : "moment" in item ? item.moment.unit : item.interval.unit;
}

function drawFramed(context: Context, parts: DownParts, frame: Frame, meanwhile: Meanwhile): DrawnPlot {
  const { axis, columns, items, moments, intervals, scale } = parts;
  const { theme } = context.options;
  const now = nowOn(scale, context.options.now);
  const today = nowWord(context, scale);
  const labelled = items.filter((item): item is Labelled & { top: number } => item.top !== null);
  const anchors = downAnchors(labelled, moments, intervals);
  const words = new Map(
    labelled.map(({ block, top: y, item }, index) => [item, { block, top: y, anchor: anchors[index] ?? y }]),
  );
  const inOrder = [...items].sort((a, b) => compareWhen(a.when, b.when));
  const { place } = parts;
  const marks: Mark[] = [
    ...eraBands(context, scale, columns),
    ...axis.grid.map((y, index) => gridLine(y, index, columns, theme)),
    place.axis
      ? { type: "group", key: "axis", part: "axis", marks: drawDownAxis(axis, columns.axis, scale, theme) }
      : columnLine(columns.axis, scale, theme),
    ...(now === null ? [] : drawNowDown(now, columns, today?.y ?? now, context)).filter(isAmong(place)),
    ...inOrder.flatMap(({ item }) => {
      const drawn = drawDownItem(item, words.get(item) ?? null, columns, context);
      return withWords(drawn, meanwhile.words.get(unitOf(item)?.key ?? ""));
    }),
    ...meanwhile.more,
    ...frame.more.marks,
  ];
  const { top, rise, bottom, more } = frame;
  return {
    marks: shiftDown(marks, top + rise),
    bottom: top + rise + bottom + more.height,
    labelled: sum(labelled, ({ block }) => eventsNamed(block)) + meanwhile.named,
    moments,
    intervals,
  };
}

/** The line that the marks of a column without an axis stand beside. */
function columnLine(x: number, scale: TimeScale, theme: Theme): Mark {
  const d = lineDown(scale, x);
  return { type: "path", key: "column-line", part: "band-line", d, fill: "none", stroke: theme.grid, strokeWidth: 1 };
}

/** Words stand at the axis only. */
function isAmong({ axis }: DownPlace): (mark: Mark) => boolean {
  return ({ type }) => axis || type !== "text";
}

/** Adds words to the group of a unit. */
function withWords(drawn: readonly Mark[], words: readonly Mark[] | undefined): Mark[] {
  const [first] = drawn;
  if (!words || first?.type !== "group") return [...drawn];
  return [{ ...first, marks: [...first.marks, ...words] }, ...drawn.slice(1)];
}

function gridLine(y: number, index: number, { axis, channel: end }: Columns, theme: Theme): Mark {
  return {
    type: "rule",
    key: `grid-${String(index)}`,
    part: "grid",
    x1: axis,
    y1: y,
    x2: end,
    y2: y,
    stroke: theme.grid,
  };
}

/** Bands behind everything, each with an edge on the right as long as its era. */
function eraBands({ timeline, brush }: Context, scale: TimeScale, { axis, right }: Columns): Mark[] {
  const marks = erasIn(timeline.eras ?? [], scale).flatMap(({ when, color: own }, index): Mark[] => {
    const bar = eraBar(when, scale);
    const color = eraColor(own, index, brush.theme);
    const band = { top: axis, height: right - axis, color, opacity: eraOpacity, ...bar };
    const edge = { top: right - eraEdge, height: eraEdge, color, opacity: 1, ...bar };
    return [
      ...brush.fadedBar({ key: `era ${String(index)}`, part: "era-band", ...band }),
      ...brush.fadedBar({ key: `era-edge ${String(index)}`, part: "era-edge", ...edge }),
    ];
  });
  return turn(marks, brush);
}
