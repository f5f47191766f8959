import type { Timeline, TimelineEvent } from "../model/timeline.js";
import type { Mark, SceneCounts } from "../scene/scene.js";
import { compareWhen } from "../time/compareWhen.js";
import { drawAxis, layAxis, type Axis } from "./axis.js";
import { countBadges, type CountBadge } from "./countBadges.js";
import { drawIntervalUnit, drawMomentUnit, leaderEnds, type MomentPlace } from "./drawEvents.js";
import { drawEras, layEras, type EraBands } from "./eras.js";
import { column, heading, paragraph, type Block } from "./furniture.js";
import { drawGrid } from "./grid.js";
import { layIntervals, type IntervalLanes, type LanedInterval } from "./intervalLanes.js";
import { laneTops, type LaneTops } from "./laneTops.js";
import { withRoom, type Context } from "./context.js";
import { legendBlock } from "./legend.js";
import { legendEntries } from "./legendEntries.js";
import type { LabelEntry, LabelWords } from "./labelText.js";
import { fewMoments, goodHeightOf, labelMoments, type MomentLabels } from "./momentLabels.js";
import { firstMark, inked, laneMiddle, markMoments, markPitch, type MarkedUnit } from "./momentMarks.js";
import { listBlock, notesBlock } from "./notesBlock.js";
import { textStyles } from "./textStyle.js";
import type { TimeScale } from "./timeScale.js";
import type { Unit } from "./units.js";

/** The marks of a drawing, its height, and where every event went. */
export interface Arrangement {
  readonly marks: readonly Mark[];
  readonly height: number;
  readonly counts: SceneCounts;
}

/** Pixels: above the first thing and below the last, under the heading, around the axis. */
const edge = 16;
const underHeading = 18;
const overMarks = 10;
const aroundLanes = 12;
const overFurniture = 16;
const manyLanes = { labelled: 12, bare: 24 };
const fewLanes = { labelled: 1000, bare: 0 };
const manyMarkLanes = 8;

/** Everything that depends on the data and the width, before anything has a height. */
interface Parts {
  readonly head: Block;
  readonly foot: Block;
  readonly plot: PlotParts | null;
}

interface PlotParts {
  readonly scale: TimeScale;
  readonly axis: Axis;
  readonly marked: readonly MarkedUnit[];
  readonly labels: MomentLabels;
  readonly badges: readonly CountBadge[];
  readonly lanes: IntervalLanes;
  readonly eras: EraBands;
  /** From the axis up to where labels begin. */
  readonly marksHeight: number;
}

/** Stacks the parts of the drawing from top to bottom: heading, labels, marks, axis, intervals, legend and notes. */
export function arrange(context: Context): Arrangement {
  const { options } = context;
  const parts = layParts(context);
  const { head, foot, plot } = parts;
  const plotTop = edge + head.height + (head.height > 0 ? underHeading : 0);
  const under = foot.height > 0 ? overFurniture + foot.height : 0;
  const room =
    options.height === "auto" || !plot ? null : Math.max(0, options.height - fixedHeight(plotTop, under, plot));
  const drawn = plot ? drawPlot(context, plot, plotTop, room) : { marks: [], bottom: plotTop, labelled: 0 };
  const least = drawn.bottom + under + edge;
  const height = Math.ceil(options.height === "auto" ? least : Math.max(least, options.height));
  const { theme } = options;
  const paper: Mark = {
    type: "rect",
    key: "paper",
    part: "paper",
    x: 0,
    y: 0,
    width: options.width,
    height,
    fill: theme.paper,
  };
  const marks = [paper, ...head.draw(edge), ...drawn.marks, ...foot.draw(height - edge - foot.height)];
  return { marks, height, counts: countEvents(context, plot, drawn.labelled) };
}

function layParts(context: Context): Parts {
  const { timeline, options, ruler, scale } = context;
  const { theme } = options;
  const span = spanOf(context);
  const plot = scale ? layPlot(context, scale) : null;
  return { head: heading(timeline, span, theme, ruler), foot: layFoot(context, plot), plot };
}

function spanOf({ options, margin }: Context): { x: number; width: number } {
  return { x: margin, width: options.width - 2 * margin };
}

function layPlot(context: Context, plain: TimeScale): PlotParts {
  const { units, options, ruler, format, timeline } = context;
  const { marked, labels, scale } = layMoments(context, plain);
  const badges = countBadges(marked, scale, ruler);
  const used = Math.max(-1, ...marked.map(({ lane }) => lane ?? -1)) + 1;
  const badgeRow = badges.length > 0 ? textStyles.note.line : 0;
  const few = units.intervals.length <= fewMoments;
  const words = ({ events, when }: Unit) => ({
    date: sentence(format(when)),
    entry: entryOf(events[0] as TimelineEvent, context),
  });
  const limits = { ...(few ? fewLanes : manyLanes), lines: few ? 6 : 2, labelWidth: options.labelWidth };
  const inkSpans = marked.filter(({ lane }) => lane !== null).flatMap(({ spans }) => spans.map(inked));
  return {
    scale,
    axis: layAxis(scale, options.locale, ruler, inkSpans),
    marked,
    labels,
    badges,
    lanes: layIntervals(units.intervals, words, scale, ruler, limits),
    eras: layEras(timeline.eras ?? [], scale, ruler, options.theme),
    marksHeight: used === 0 ? 26 : firstMark + (used - 1) * markPitch + overMarks + badgeRow,
  };
}

type MomentParts = Pick<PlotParts, "marked" | "labels" | "scale">;

/**
 * Marks and labels of moments. Where leader lines would cross labels, or the labels climb high, the axis gives up room at its
 * ends, so that all labels can stand to one side of their lines, or to the outer sides: then there is always a way.
 */
function layMoments(context: Context, scale: TimeScale): MomentParts {
  const first = momentsOn(context, scale);
  const { crossings, height } = first.labels;
  const width = scale.right - scale.left;
  if (crossings === null || (crossings === 0 && height <= 2 * goodHeightOf(width))) return first;
  const room = Math.min(170, Math.max(92, width * 0.22));
  const tried = [
    { left: 0, right: room },
    { left: room, right: room },
  ].flatMap((each) => {
    const { scale: narrower } = withRoom(context, each);
    return narrower ? [momentsOn(context, narrower), momentsOn(context, narrower, room - leaderRoom)] : [];
  });
  return tried.reduce((best, each) => (costOf(each) + 60 < costOf(best) ? each : best), first);
}

/** What a leader line takes of the room for its label. */
const leaderRoom = 9;

function costOf({ labels: { crossings, height } }: MomentParts): number {
  return (crossings ?? 0) * 10_000 + height;
}

/** `widest`: labels no wider than this, lists of titles neither. */
function momentsOn(context: Context, scale: TimeScale, widest?: number): MomentParts {
  const { units, ruler, options } = context;
  const few = units.moments.reduce((sum, { events }) => sum + events.length, 0) <= fewMoments;
  const marked = markMoments(units.moments, scale, few ? 1000 : manyMarkLanes);
  const settings = {
    labelWidth: Math.min(options.labelWidth, widest ?? Infinity),
    room: null,
    narrow: widest !== undefined,
  };
  const labels = labelMoments(marked, labelWords(context), scale, ruler, settings);
  return { marked, labels, scale };
}

/** What the label of a moment says, with at most so many titles. */
function labelWords(context: Context): (unit: MarkedUnit, most: number) => LabelWords {
  return ({ unit }, most) => ({
    date: sentence(context.format(unit.when)),
    entries: unit.events.slice(0, most).map((event) => entryOf(event, context)),
    more: Math.max(0, unit.events.length - most),
  });
}

/** A date at the start of its line begins with a capital: "Since 2014". */
function sentence(words: string): string {
  const [first = ""] = words;
  return words.charAt(first.length) === "." ? words : first.toUpperCase() + words.slice(first.length);
}

function entryOf(event: TimelineEvent, { notes }: Context): LabelEntry {
  return { event: event.id, title: event.title, lang: event.lang, notes: notes.numbers.get(event.id) ?? "" };
}

function fixedHeight(plotTop: number, under: number, { axis, eras, marksHeight, lanes }: PlotParts): number {
  return plotTop + eras.height + marksHeight + axis.height + laneTops(lanes).height + 2 * aroundLanes + under + edge;
}

interface DrawnPlot {
  readonly marks: Mark[];
  readonly bottom: number;
  readonly labelled: number;
}

function drawPlot(context: Context, plot: PlotParts, top: number, room: number | null): DrawnPlot {
  const { options, ruler } = context;
  const { scale, axis, marked, badges, lanes, eras } = plot;
  const settings = { labelWidth: options.labelWidth, room };
  const labels =
    room === null || plot.labels.height <= room
      ? plot.labels
      : labelMoments(marked, labelWords(context), scale, ruler, settings);
  const base = top + eras.height + labels.height;
  const axisY = base + plot.marksHeight;
  const laneTop = axisY + axis.height + aroundLanes;
  const tops = laneTops(lanes);
  const bottom = laneTop + tops.height;
  const labelled =
    marked.reduce((sum, { unit }, index) => sum + (labels.labels[index] ? unit.events.length : 0), 0) +
    lanes.intervals.filter(({ label }) => label !== null).length;
  const marks: Mark[] = [
    ...drawEras(eras, top, bottom, options.theme),
    ...drawGrid(axis.grid, base, laneTop, lanes, tops, options.theme),
    { type: "group", key: "axis", part: "axis", marks: drawAxis(axis, axisY, scale, options.theme) },
    ...drawNow(context, scale, top + eras.height, bottom),
    ...drawCrossedLeaders(marked, labels, axisY, base, context),
    ...drawInOrder(context, plot, labels, axisY, base, laneTop, tops),
    ...badges.map((badge) => drawBadge(badge, axisY - plot.marksHeight + textStyles.note.line - 2, context)),
  ];
  return { marks, bottom, labelled };
}

/** Events in order of time, moments and intervals together: the order in which they are read aloud. */
function drawInOrder(
  { brush, nameOf }: Context,
  { marked, lanes }: PlotParts,
  { labels, crossings }: MomentLabels,
  axisY: number,
  base: number,
  laneTop: number,
  tops: LaneTops,
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

function drawNow({ options, words }: Context, scale: TimeScale, top: number, bottom: number): Mark[] {
  const { now, theme } = options;
  if (!now || now.end <= scale.domain.start || now.start >= scale.domain.end) return [];
  const x = scale.x((now.start + now.end) / 2);
  const right = x > (scale.left + scale.right) / 2;
  return [
    { type: "rule", key: "now", part: "now", x1: x, y1: top, x2: x, y2: bottom, stroke: theme.ink, dash: "3 3" },
    {
      type: "text",
      key: "now-label",
      part: "now-label",
      x: right ? x - 5 : x + 5,
      y: bottom - 2,
      size: textStyles.note.size,
      ...(right ? { align: "end" as const } : {}),
      fill: theme.ink,
      halo: theme.paper,
      spans: [{ text: words.today }],
    },
  ];
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

/** Beneath the plot: what has no date, the legend, the sources, the caption. */
function layFoot(context: Context, plot: PlotParts | null): Block {
  const { timeline, units, words, options, ruler, brush, notes } = context;
  const span = spanOf(context);
  const { theme } = options;
  const unknown = listBlock(
    "unknown",
    words.dateNotKnown,
    units.unknown.map((event) => ({ ...entryOf(event, context), name: context.nameOf(event) })),
    span,
    context,
  );
  const undated = listBlock("undated", words.undated, undatedEntries(timeline), span, context);
  const entries =
    options.legend && plot
      ? legendEntries(plot.marked, plot.lanes.intervals, timeline.groups ?? [], words.legend, brush)
      : [];
  const note = { style: textStyles.note, fill: theme.muted, ...span };
  const caption = timeline.caption ?? "";
  return column(
    [
      unknown,
      undated,
      divided(legendBlock(entries, span, brush, ruler), context),
      notesBlock(notes.notes, words, span, context),
      caption === ""
        ? { height: 0, draw: () => [] }
        : paragraph(caption, { key: "caption", part: "caption", ...note }, ruler),
    ],
    12,
  );
}

function undatedEntries({ undated = [] }: Timeline): (LabelEntry & { name: null })[] {
  return undated.map(({ title }, index) => ({ event: `undated ${String(index)}`, title, notes: "", name: null }));
}

/** A block under a thin line. */
function divided(block: Block, context: Context): Block {
  if (block.height === 0) return block;
  const { x, width } = spanOf(context);
  const { grid } = context.options.theme;
  return {
    height: block.height + 12,
    draw: (y) => [
      { type: "rule", key: "divider", part: "divider", x1: x, y1: y, x2: x + width, y2: y, stroke: grid },
      ...block.draw(y + 12),
    ],
  };
}

function countEvents({ timeline, units, outside }: Context, plot: PlotParts | null, labelled: number): SceneCounts {
  const counted =
    (plot?.marked ?? []).reduce((sum, { unit, lane }) => sum + (lane === null ? unit.events.length : 0), 0) +
    (plot?.lanes.intervals ?? []).filter(({ lane }: LanedInterval) => lane === null).length;
  const unknown = units.unknown.length;
  const events = timeline.events.length;
  return { events, drawn: events - counted - outside - unknown, counted, outside, unknown, labelled };
}
