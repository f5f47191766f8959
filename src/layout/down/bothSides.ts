import { max, sum } from "d3";
import { finish, partOf, type Steps } from "../../model/slices.js";
import type { Mark } from "../../scene/scene.js";
import { everyOther } from "../dense/everyOther.js";
import { compareWhen } from "../../time/compareWhen.js";
import { spanOf, type Context } from "../context.js";
import type { DrawnPlot, Plot, ZoomablePlot } from "../plot.js";
import type { TimeScale } from "../timeScale.js";
import type { Unit } from "../units.js";
import { reachOf } from "../intervalBars.js";
import type { DownPlace } from "./columns.js";
import { drawParts } from "./drawParts.js";
import { layDownSteps, layOnce } from "./layDown.js";
import type { DownParts } from "./parts.js";
import { samplesOf } from "./samples.js";
import { endOfAll, refining, together } from "./together.js";

/** One side of the axis: its events, and how they are laid out as if they stood at the end. */
interface Side {
  readonly context: Context;
  readonly parts: DownParts;
}

/** Labels on both sides. Pixels: words have so much room at least, and around the words of the axis. */
const leastWords = 120;
const beforeAxis = 8;

/** Time from top to bottom, words and marks on both sides of the axis; null where two columns of words have no room. */
export function* bothSides(context: Context): Steps<Plot | null> {
  const split = yield* splitEvents(context);
  const auto = split && (yield* laySides(split, context, null));
  if (!auto) return null;
  const { parts } = auto[0];
  return {
    moments: auto.flatMap((side) => samplesOf(side.parts).moments),
    intervals: auto.flatMap((side) => samplesOf(side.parts).intervals),
    least: 0,
    dense: auto.some((side) => side.parts.columns.stripWidth > 0),
    scale: parts.scale,
    draw: (top, room) =>
      drawSides((room === null ? null : finish(laySides(split, context, room))) ?? auto, top, context),
  };
}

type Sides = readonly [end: Side, start: Side];

function* laySides(split: readonly [Context, Context], context: Context, room: number | null): Steps<Sides | null> {
  const [first, second] = split;
  const one = yield* layDownSteps(first, room, endPlace(context, 60));
  const other = yield* layDownSteps(second, room, endPlace(context, 60));
  if (!one || !other) return null;
  const length = Math.max(one.length, other.length);
  const under = Math.max(one.under, other.under);
  const axis = Math.max(one.axis.width, other.axis.width);
  const place = endPlace(context, axis);
  const [end, start] = split;
  yield 0.5;
  const ended = layOnce(end, length, room !== null, place, under);
  if (!ended) return null;
  // Drawn at the end, and then mirrored, so that its axis stands where the words of the other one begin.
  const from = { x: ended.columns.axis, width: place.width - axis, axis: false, spare: 0, toStart: true };
  yield 0.7;
  const started = layOnce(start, length, room !== null, from, under);
  if (!started || [ended, started].some(({ columns }) => columns.right - columns.labels < leastWords)) return null;
  return [
    { context: end, parts: ended },
    { context: start, parts: started },
  ];
}

/** The words of the axis in the middle, and what is right of them. */
function endPlace(context: Context, axis: number): DownPlace {
  const { x, width } = spanOf(context);
  const column = (width - axis - beforeAxis) / 2;
  const middle = x + column;
  return { x: middle + beforeAxis, width: axis + column, axis: true, spare: 0, toStart: false, eras: middle };
}

/** Of what is counted, every other event in order of time stands on either side. */
function* splitEvents(context: Context): Steps<readonly [Context, Context] | null> {
  const split = splitUnits(context);
  const { counted } = context;
  const domain = context.scale({ left: 0, right: 1 })?.domain;
  if (!split || !counted || !domain) return split;
  const [end, start] = split;
  const endCounted = yield* partOf(0, 0.5, everyOther(counted, 0, domain));
  const startCounted = yield* partOf(0.5, 1, everyOther(counted, 1, domain));
  return [
    { ...end, counted: endCounted },
    { ...start, counted: startCounted },
  ];
}

/** Pixels that a label takes of the axis, about. */
const aboutLabel = 58;

/** Gives each event, in order of time, the side where its label stands nearer to its mark; where both do, not that of the one before. */
function splitUnits(context: Context): [Context, Context] | null {
  const { units } = context;
  const all = [...units.moments, ...units.intervals].sort((a, b) => compareWhen(a.when, b.when));
  const scale = context.scale({ left: 0, right: (all.length * aboutLabel) / 2 + aboutLabel });
  if (!scale) return null;
  const atStart = new Set<Unit>();
  const ends: [number, number] = [-Infinity, -Infinity];
  let last = 1;
  for (const unit of all) {
    const wanted = placeOf(unit, scale);
    const [end, start] = ends.map((taken) => Math.max(wanted, taken)) as [number, number];
    const side: 0 | 1 = end === start ? (last === 1 ? 0 : 1) : end < start ? 0 : 1;
    if (side === 1) atStart.add(unit);
    ends[side] = (side === 0 ? end : start) + aboutLabel;
    last = side;
  }
  const of = (here: boolean): Context => {
    const own = (unit: Unit) => atStart.has(unit) === here;
    return {
      ...context,
      units: { ...units, moments: units.moments.filter(own), intervals: units.intervals.filter(own) },
    };
  };
  return [of(false), of(true)];
}

function placeOf(unit: Unit, scale: TimeScale): number {
  if (unit.when.kind === "interval") return scale.x(reachOf(unit).start);
  const [first] = unit.extents;
  return first ? (scale.x(first.start) + scale.x(first.end)) / 2 : 0;
}

function drawSides(sides: Sides, top: number, context: Context): ZoomablePlot {
  const plots = sides.map(({ context: own, parts }) => drawParts(own, parts, top, false));
  const bottom = max(plots, (plot) => plot.bottom) ?? top;
  const without = sum(sides, ({ parts }) => parts.without);
  const whole = (drawn: readonly DrawnPlot[]): DrawnPlot => {
    const [end, start] = drawn as [DrawnPlot, DrawnPlot];
    const order = inOrder(drawn);
    const marks = [...end.marks, ...start.marks.map(asStart)];
    const events = marks.filter((mark) => order.has(mark.key));
    events.sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0));
    const others = marks.filter((mark) => !order.has(mark.key));
    const isBehind = ({ part }: Mark) => !/\b(count|more)/.test(part);
    const ordered = [...others.filter(isBehind), ...events, ...others.filter((mark) => !isBehind(mark))];
    return together(
      [
        { ...end, marks: ordered },
        { ...start, marks: [] },
      ],
      without,
      bottom,
      context,
    );
  };
  const [end, start] = plots as [ZoomablePlot, ZoomablePlot];
  return {
    bottom: endOfAll(without, bottom, context),
    home: () => whole([end.home(), start.home()]),
    ...refining([end, start]),
    down: end.down,
    zoomed: (scale) => whole([end.zoomed(scale), start.zoomed(scale)]),
  };
}

/** The keys of all events and stacks by their place in time: the order in which they are read aloud. */
function inOrder(drawn: readonly DrawnPlot[]): Map<string, number> {
  const all = drawn.flatMap(({ moments, intervals }) => [...moments, ...intervals].map(({ unit }) => unit));
  all.sort((a, b) => compareWhen(a.when, b.when));
  return new Map(all.map(({ key, events }, index) => [`${events.length === 1 ? "event" : "stack"} ${key}`, index]));
}

/** Keys are unique in the drawing: those of events are so already. */
function asStart(mark: Mark): Mark {
  const isEvent = mark.type === "group" && (mark.event !== undefined || mark.part.includes("stack"));
  return isEvent ? mark : { ...mark, key: `${mark.key} at the start` };
}
