import { max, sum } from "d3";
import { finish, type Steps } from "../../model/slices.js";
import type { Context } from "../context.js";
import { barOf, claimsOf } from "../intervalBars.js";
import type { LanedInterval } from "../intervalLanes.js";
import { fewMoments, firstLine } from "../momentLabels.js";
import { markMoments, markPitch, type MarkedUnit } from "../momentMarks.js";
import { eventsWithoutLane } from "../plot.js";
import { mostLanes } from "../dense/packLanes.js";
import { assignLanes, lanesUsed } from "../spans.js";
import type { TimeScale } from "../timeScale.js";
import type { Unit } from "../units.js";
import { barPitch, columnsOf, linesOfMany } from "./columns.js";
import { hasStrip, isDense, layDenseDown, layDenseMarks } from "./denseView.js";
import { layDownAxis, type DownAxis } from "./downAxis.js";
import { blocksOnce, labelItems, type BlockOf } from "./labelItems.js";
import type { Columns, DownPlace } from "./columns.js";
import type { DownParts, Labelled } from "./parts.js";
import { placeBeside } from "./placeColumn.js";
import { stripWidth } from "./strip.js";
import { nowWord } from "./today.js";
import { zoomBeside, type BesideBox } from "./zoomBeside.js";
import { zoomColumn } from "./zoomDown.js";

/** Pixels: height of the axis at least and at most where not all can be labelled. */
const leastLength = 220;
const mostLength = 3600;
/** The same where there are too many for marks of their own: about what three screens of a phone show. */
const denseLength = 1600;
/** How much longer the axis is than the words need, so that they can stand near their marks. */
const slack = 1.2;
/** By how much it may be made longer still where words would stand far from their marks. */
const stretches = [1.2, 1.4];
/** Pixels nearer, all together, for each pixel of length. */
const worth = 1.5;
/** How far below the end of the axis words may stand, as a share of it; less than so many pixels are not worth it. */
const mostUnder = 0.35;
/** The same above its start. */
const mostOver = 0.2;
const leastUnder = 12;
/** Words no farther from their marks are near enough. */
const nearEnough = 24;
/** How much the name of an era keeps to the start of its band, where labels have leader lines. */
const eraWeight = 50;
/** Room that words need: where there is less, time runs from left to right after all. */
const leastLabels = 76;
/** Below this width the words of the axis may take so much. */
const narrowPlace = 300;
const narrowWords = 62;
/** Room for words and around them, before many marks have theirs. */
const fewWords = 140;
/** The share of the width that marks may take. */
const marksShare = 0.32;
/** Pixels between labels. */
const labelGap = 10;

/** Lays out the events of a context; null where nothing has a place in time, or words have no room. */
export function layDown(context: Context, room: number | null, place: DownPlace): DownParts | null {
  if (room !== null) return layWithin(context, Math.max(leastLength, room), place);
  if (isDense(context)) return layOnce(context, denseLength, false, place);
  const { moments, intervals } = context.units;
  const count = moments.length + intervals.length;
  const blockOf = blocksOnce(context);
  const most = count <= fewMoments ? Infinity : mostLength;
  let begun = firstBegun(context, Math.max(leastLength, count * 46), place, blockOf);
  for (let pass = 0; begun && pass < 2; pass++) {
    const needed = Math.max(leastLength, columnHeight(begun.items) * slack);
    if (Math.abs(needed - begun.length) < 2) break;
    const next = begin(context, Math.min(needed, most), place, blockOf);
    if (!next) break;
    begun = next;
  }
  if (!begun) return null;
  return count <= fewMoments ? lengthened(context, begun, place, blockOf) : complete(begun, false);
}

/** The same in steps, where there are too many events for marks of their own. */
export function* layDownSteps(context: Context, room: number | null, place: DownPlace): Steps<DownParts | null> {
  if (!isDense(context) || room !== null) return layDown(context, room, place);
  yield 0;
  return yield* layDense(context, denseLength, place);
}

/** Many events on an axis of the length given. */
function* layDense(context: Context, length: number, place: DownPlace): Steps<DownParts | null> {
  const scale = context.scale({ left: 0, right: length });
  return scale && (yield* layMany(context, scale, place));
}

/** At a length at which words have room: on a longer axis marks need fewer lanes. */
function firstBegun(context: Context, length: number, place: DownPlace, blockOf: BlockOf): Begun | null {
  for (const factor of [1, 1.8, 3.2]) {
    const begun = begin(context, length * factor, place, blockOf);
    if (begun) return begun;
  }
  return null;
}

/** In a height that is given: what rises above the start of the axis takes its part. */
function layWithin(context: Context, length: number, place: DownPlace): DownParts | null {
  let parts = layOnce(context, length, true, place);
  // On a shorter axis the first words may rise a little higher.
  for (let pass = 0; parts && parts.length + parts.axis.rise > length && pass < 3; pass++) {
    parts = layOnce(context, Math.floor(length - parts.axis.rise), true, place);
  }
  return parts;
}

/** Makes the axis longer, or lets words stand below its end, as far as that brings them nearer to their marks by more than it costs. */
function lengthened(context: Context, begun: Begun, place: DownPlace, blockOf: BlockOf): DownParts {
  let best = withRoomOver(context, withRoomUnder(begun), place, blockOf);
  for (const factor of stretches) {
    const longer = begin(context, begun.length * factor, place, blockOf);
    if (!longer) break;
    const tried = withRoomUnder(longer);
    if (costOf(tried) >= costOf(best)) break;
    best = tried;
  }
  return best;
}

/** The same with room for words below the end of the axis, where the last marks crowd, if they then stand nearer by more than it costs. */
function withRoomUnder(begun: Begun): DownParts {
  const parts = complete(begun, false);
  const { items, length } = begun;
  const boxes = items.map(boxOf);
  const last = boxes.at(-1);
  const wanted = last ? (placeBeside(boxes, labelGap, 0).at(-1) ?? 0) + last.height - length : 0;
  const under = Math.min(wanted, length * mostUnder);
  if (under < leastUnder) return parts;
  const lower = complete(begun, false, under);
  return costOf(lower) < costOf(parts) ? lower : parts;
}

/** The same with room for words above the start of the axis, where the first marks crowd. */
function withRoomOver(context: Context, parts: DownParts, place: DownPlace, blockOf: BlockOf): DownParts {
  const { labelSide, lanes } = context.options;
  // On other scales the axis would run on through that room, and parts of which each has its own have one axis together.
  if (context.measure.kind !== "time" || labelSide === "both" || lanes === "group") return parts;
  const { items, length, under } = parts;
  const [first = 0] = placeBeside(items.map(boxOf), labelGap, -Infinity);
  const over = Math.min(-first, length * mostOver);
  if (over < leastUnder) return parts;
  const begun = begin(context, length + over, place, blockOf, over);
  const lower = begun && complete(begun, false, under);
  return lower && costOf(lower) < costOf(parts) ? lower : parts;
}

function costOf(parts: DownParts): number {
  return strainOf(parts) + (parts.length + parts.under) * worth;
}

/** How far words are from their marks, all together, where they are farther than the eye spans at once. Pixels. */
function strainOf({ items }: DownParts): number {
  return sum(items, ({ wanted, until, top }) => {
    const distance = top === null ? 0 : Math.max(wanted - top, top - until, 0);
    return Math.max(0, distance - nearEnough);
  });
}

function columnHeight(items: readonly Labelled[]): number {
  return sum(items, ({ block }) => block.height + labelGap);
}

/** The same with an axis of the length given; `fixed`: it may not grow for words. `under`: how far below it these may stand. */
export function layOnce(
  context: Context,
  length: number,
  fixed: boolean,
  place: DownPlace,
  under = 0,
): DownParts | null {
  if (isDense(context)) return finish(layDense(context, length, place));
  const begun = begin(context, length, place, blocksOnce(context));
  return begun && complete(begun, fixed, under);
}

/** A drawing whose words have no tops yet. */
interface Begun {
  readonly scale: TimeScale;
  readonly place: DownPlace;
  readonly axis: DownAxis;
  readonly moments: readonly MarkedUnit[];
  readonly intervals: readonly LanedInterval[];
  readonly columns: Columns;
  readonly items: readonly Labelled[];
  readonly length: number;
  readonly few: boolean;
}

/** Marks and words on an axis of the length given; null where words have no room. `over`: how far above its start these may stand. */
function begin(context: Context, length: number, place: DownPlace, blockOf: BlockOf, over = 0): Begun | null {
  const { units, options } = context;
  const scale = context.scale({ left: 0, right: length }, { left: over, right: 0 });
  if (!scale) return null;
  const few = units.moments.length + units.intervals.length <= fewMoments;
  const most = (place.axis ? options.width : place.width) * marksShare;
  const axis = axisFor(context, scale, place);
  const moments = capped(markMoments(units.moments, scale, Math.max(3, Math.floor((most * 0.65) / markPitch))), few);
  const intervals = capped(layBars(units.intervals, scale, Math.floor(most / 2 / barPitch.least)), few);
  const columns = columnsOf(axis, lanesUsed(intervals), lanesUsed(moments), most / 2, place);
  if (columns.right - columns.labels < leastLabels) return null;
  const lines = few ? 8 : linesOfMany(columns);
  const items = labelItems(context, blockOf, moments, intervals, scale, columns, lines, place.axis);
  return { scale, place, axis, moments, intervals, columns, items, length, few };
}

/** Gives words their tops. */
function complete(begun: Begun, fixed: boolean, under = 0): DownParts {
  const { scale, place, axis, moments, intervals, columns, items, length, few } = begun;
  const all = few && !(fixed && columnHeight(items) > length + labelGap);
  const boxes = items.map((each) => {
    const box = boxOf(each);
    // Where all have their words at home, the name of an era makes way for an event when time is zoomed.
    return all && "era" in each.item ? { ...box, importance: -1 } : box;
  });
  const column = all ? placeBeside(boxes, labelGap, 0, length + under) : null;
  const zoom = column ? zoomBeside(boxes, labelGap, scale, under) : zoomColumn(boxes, labelGap, scale);
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
    under,
    backdrop: [],
    hidden: 0,
    without: eventsWithoutLane(moments) + eventsWithoutLane(intervals),
    items: items.map(({ wanted, until, block, item, importance, when }, index) => {
      return { wanted, until, block, item, importance, when, top: tops[index] ?? null };
    }),
  };
}

function boxOf({ wanted, until, block, importance, item }: Labelled): BesideBox {
  const era = "era" in item;
  const weight = era ? eraWeight : 1;
  return { wanted, until, height: block.height, importance, weight, before: era ? 2 * firstLine : 0 };
}

/** The axis; where there is little room for words, with its own broken into lines, unless that takes some away. */
function axisFor(context: Context, scale: TimeScale, { width }: DownPlace): DownAxis {
  const { options, ruler } = context;
  const now = nowWord(context, scale);
  const whole = layDownAxis(scale, options.locale, ruler, now);
  if (width >= narrowPlace || whole.width <= narrowWords) return whole;
  const broken = layDownAxis(scale, options.locale, ruler, now, { width: narrowWords, rise: Infinity });
  return broken.ticks.length >= whole.ticks.length * 0.9 ? broken : whole;
}

/** The same with too many events for marks of their own. */
function* layMany(context: Context, scale: TimeScale, place: DownPlace): Steps<DownParts | null> {
  const { options } = context;
  const most = (place.axis ? options.width : place.width) * marksShare;
  const axis = axisFor(context, scale, place);
  yield 0.3;
  const strip = hasStrip(context) ? stripWidth(place.width) : 0;
  // Lanes make way for words where there is little room.
  const spare = place.width - (place.axis ? axis.width : 0) - strip - fewWords;
  const marked = within(strip > 0 ? 2 : Math.floor((Math.min(most, spare) * 0.65) / markPitch), 1, 12);
  const barred = within(Math.floor(Math.min(most / 2, spare - marked * markPitch) / barPitch.least), 1, mostLanes.down);
  const marks = layDenseMarks(context, { marks: marked, bars: barred }, scale);
  yield 0.6;
  const columns = columnsOf(axis, marks.bars.lanes.length, marks.markLanes, most / 2, place, strip);
  if (columns.right - columns.labels < leastLabels) return null;
  const dense = layDenseDown(context, marks, columns, scale);
  yield 0.8;
  const zoom = () => [];
  return {
    ...dense.at(scale),
    zoom,
    place,
    scale,
    axis,
    columns,
    length: scale.right,
    under: 0,
    dense,
    shares: marks.counted?.density.shares ?? [],
    without: marks.without,
  };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
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
