import { sum } from "d3";
import type { TimelineEvent } from "../model/timeline.js";
import type { Mark } from "../scene/scene.js";
import { compareWhen } from "../time/compareWhen.js";
import { axisWords, drawAxis, layAxis, type Axis } from "./axis.js";
import type { Context, Room } from "./context.js";
import { countBadges, type CountBadge } from "./countBadges.js";
import { drawIntervalUnit, drawMomentUnit, leaderEnds, type MomentPlace } from "./drawEvents.js";
import { drawEras, layEras, type EraBands } from "./eras.js";
import { drawGrid } from "./grid.js";
import { layIntervals, type IntervalLanes } from "./intervalLanes.js";
import { laneTops, type LaneTops } from "./laneTops.js";
import { layMoments, type MomentParts } from "./layMoments.js";
import { fewMoments, labelMoments, type MomentLabels } from "./momentLabels.js";
import { firstMark, laneMiddle, markPitch, wholeOf, type MarkedUnit } from "./momentMarks.js";
import { drawNow, nowOn } from "./now.js";
import { moreEvents } from "./moreEvents.js";
import { eventsNamed, eventsWithoutLane, type DrawnPlot, type Plot } from "./plot.js";
import { lanesUsed } from "./spans.js";
import { textStyles } from "./textStyle.js";
import type { Unit } from "./units.js";
import { entryOf, labelWords, sentence } from "./words.js";

/** Pixels: between the highest marks and labels, and around the lanes of intervals. */
const overMarks = 10;
const aroundLanes = 12;
/** Above the axis where no moment has a mark: room for the words of a break. */
const bareAxis = 26;
const manyLanes = { labelled: 12, bare: 24 };
const fewLanes = { labelled: 1000, bare: 0 };

interface Parts extends MomentParts {
  readonly axis: Axis;
  readonly badges: readonly CountBadge[];
  readonly lanes: IntervalLanes;
  readonly tops: LaneTops;
  readonly eras: EraBands;
  /** From the axis up to where labels begin. */
  readonly marksHeight: number;
}

/** Time from left to right: labels and marks of moments above the axis, intervals with their words beneath it. */
export function horizontalPlot(context: Context): Plot | null {
  const parts = layParts(context);
  if (!parts) return null;
  const { marked, axis, eras, marksHeight, lanes, tops } = parts;
  return {
    moments: marked,
    intervals: lanes.intervals,
    least: eras.height + marksHeight + axis.height + tops.height + aroundLanes,
    draw: (top, room) => drawPlot(context, parts, top, room),
  };
}

function layParts(context: Context): Parts | null {
  const { units, options, ruler, format, timeline, margin } = context;
  const span = { left: margin, right: options.width - margin };
  const scaleWith = (room: Room) => context.scale(span, room);
  const moments = layMoments(context, scaleWith);
  if (!moments) return null;
  const { marked, scale } = moments;
  const badges = countBadges(marked, scale, ruler);
  const used = lanesUsed(marked);
  const badgeRow = badges.length > 0 ? textStyles.note.line : 0;
  const few = units.intervals.length <= fewMoments;
  const words = ({ events, when }: Unit) => ({
    date: sentence(format(when)),
    entry: entryOf(events[0] as TimelineEvent, context),
  });
  const limits = { ...(few ? fewLanes : manyLanes), lines: few ? 6 : 2, labelWidth: options.labelWidth };
  const inkSpans = marked.filter(({ lane }) => lane !== null).map(wholeOf);
  const lanes = layIntervals(units.intervals, words, scale, ruler, limits);
  return {
    ...moments,
    axis: layAxis(scale, options.locale, ruler, inkSpans),
    badges,
    lanes,
    tops: laneTops(lanes),
    eras: layEras(timeline.eras ?? [], scale, ruler, options.theme),
    marksHeight: used === 0 ? bareAxis : firstMark + (used - 1) * markPitch + overMarks + badgeRow,
  };
}

function drawPlot(context: Context, parts: Parts, top: number, room: number | null): DrawnPlot {
  const { options, ruler } = context;
  const { scale, axis, marked, badges, lanes, tops, eras } = parts;
  const settings = { labelWidth: options.labelWidth, room };
  const words = (unit: MarkedUnit, most: number) => labelWords(unit.unit, most, context);
  const fits = room === null || parts.labels.height <= room;
  const labels = fits ? parts.labels : labelMoments(marked, words, scale, ruler, settings);
  const base = top + eras.height + labels.height;
  const axisY = base + parts.marksHeight;
  const laneTop = axisY + axis.height + aroundLanes;
  const more = moreEvents(eventsWithoutLane(lanes.intervals), laneTop + tops.height, context);
  const now = nowOn(scale, options.now);
  const bottom = laneTop + tops.height + more.height + (now === null ? 0 : textStyles.note.line);
  const { above, under } = axisWords(axis, axisY);
  const place = { top: base, bottom, laneTop, lanes, tops, words: [...above, ...under] };
  const marks: Mark[] = [
    ...drawEras(eras, top, bottom, options.theme),
    ...drawGrid(axis.grid, { ...place, words: above }, options.theme),
    { type: "group", key: "axis", part: "axis", marks: drawAxis(axis, axisY, scale, options.theme) },
    ...(now === null ? [] : drawNow(now, place, scale, context)),
    ...drawCrossedLeaders(marked, labels, axisY, base, context),
    ...drawInOrder(context, parts, labels, axisY, base, laneTop),
    ...badges.map((badge) => drawBadge(badge, axisY - parts.marksHeight + textStyles.note.line - 2, context)),
    ...more.marks,
  ];
  return { marks, bottom, labelled: countLabelled(labels, lanes), moments: marked, intervals: lanes.intervals };
}

/** Events whose titles are in words: of a shortened list, those that it names. */
function countLabelled({ labels }: MomentLabels, { intervals }: IntervalLanes): number {
  const named = sum(labels, (label) => (label ? eventsNamed(label.block) : 0));
  return named + intervals.filter(({ label }) => label !== null).length;
}

/** Events in order of time, moments and intervals together: the order in which they are read aloud. */
function drawInOrder(
  { brush, nameOf }: Context,
  { marked, lanes, tops }: Parts,
  { labels, crossings }: MomentLabels,
  axisY: number,
  base: number,
  laneTop: number,
): Mark[] {
  const moments = marked.map((unit, index) => ({ when: unit.unit.when, unit, label: labels[index] ?? null }));
  const intervals = lanes.intervals.map((interval) => ({ when: interval.unit.when, interval }));
  const all = [...moments, ...intervals].sort((a, b) => compareWhen(a.when, b.when));
  return all.flatMap((item): Mark[] => {
    if ("interval" in item) {
      const { interval } = item;
      if (interval.lane === null) return [];
      return [drawIntervalUnit(interval, laneTop + (tops.tops[interval.lane] ?? 0), brush, nameOf)];
    }
    if (item.unit.lane === null) return [];
    return [drawMomentUnit(item.unit, item.label, placeOf(item.unit, axisY, base, crossings === 0), brush, nameOf)];
  });
}

function placeOf({ lane }: MarkedUnit, axisY: number, base: number, ownLeader: boolean): MomentPlace {
  return { y: laneMiddle(axisY, lane ?? 0), base, ownLeader };
}

/** Leader lines that run beneath labels are drawn before all of them. */
function drawCrossedLeaders(
  marked: readonly MarkedUnit[],
  { labels, crossings }: MomentLabels,
  axisY: number,
  base: number,
  { brush }: Context,
): Mark[] {
  if (crossings === 0) return [];
  return marked.flatMap((unit, index): Mark[] => {
    const label = labels[index];
    if (!label) return [];
    const { x, from, to } = leaderEnds(unit, label, placeOf(unit, axisY, base, false));
    return [
      {
        type: "rule",
        key: `leader ${unit.unit.key}`,
        part: "leader",
        x1: x,
        y1: from,
        x2: x,
        y2: to,
        stroke: brush.colorOf(unit.unit.group),
      },
    ];
  });
}

function drawBadge({ key, x, text, name }: CountBadge, y: number, { options }: Context): Mark {
  const label: Mark = {
    type: "text",
    key: "text",
    part: "count-text",
    x,
    y,
    size: textStyles.note.size,
    align: "middle",
    weight: 700,
    fill: options.theme.muted,
    halo: options.theme.paper,
    spans: [{ text }],
  };
  return { type: "group", key, part: "count", name, marks: [label] };
}
