import { sum } from "d3";
import type { Mark } from "../scene/scene.js";
import { compareWhen } from "../time/compareWhen.js";
import { axisWords, drawAxis, fitAxis, layAxis, twoTiers, type Axis } from "./axis.js";
import { lineAcross } from "./axisLine.js";
import { bandNames, type BandNames } from "./bandNames.js";
import { bandsOf } from "./bands.js";
import type { Context, Room } from "./context.js";
import { seenBreaks } from "./breakWords.js";
import type { CountBadge } from "./countBadges.js";
import { drawRuns } from "./dense/denseIntervals.js";
import { barHeight, drawIntervalUnit, drawMomentUnit, leaderEnds, type MomentPlace } from "./drawEvents.js";
import { drawEras, layEras, type EraBands } from "./eras.js";
import { drawGrid, intervalWords, momentWords, type WordsBox } from "./grid.js";
import { partOf } from "../model/slices.js";
import { fitBand, isDense, layBand, refineBand, zoomBand, type Band } from "./horizontalBand.js";
import { layMoments } from "./layMoments.js";
import { aroundWindow, layMeanwhile, noMeanwhile, type Meanwhile } from "./meanwhile.js";
import { laneMiddle, wholeOf, type MarkedUnit } from "./momentMarks.js";
import { drawNow, nowOn } from "./now.js";
import { moreEvents } from "./moreEvents.js";
import { openRuns } from "./openRuns.js";
import { eventsNamed, type DrawnPlot, type Plot, type ZoomablePlot } from "./plot.js";
import type { Span } from "./spans.js";
import { textStyles, type Ruler } from "./textStyle.js";
import { fontMetrics } from "./textWidth.js";
import type { TimeScale } from "./timeScale.js";
import type { Unit } from "./units.js";

/** Pixels: around the lanes of intervals, and between two bands. */
const aroundLanes = 12;
const betweenBands = 16;

interface Parts {
  readonly scale: TimeScale;
  readonly bands: readonly Band[];
  readonly names: BandNames;
  readonly axis: Axis;
  readonly eras: EraBands;
}

/** Time from left to right: labels and marks of moments above the axis, intervals with their words beneath it. */
export function horizontalPlot(context: Context): Plot | null {
  const parts = layParts(context);
  if (!parts) return null;
  const { bands, axis, eras, names } = parts;
  const heights = sum(bands, ({ marksHeight, tops }) => marksHeight + tops.height + aroundLanes);
  return {
    moments: bands.flatMap(({ marked, dense }) => dense?.sample ?? marked),
    intervals: bands.flatMap(({ lanes, denseLanes }) => denseLanes?.sample ?? lanes.intervals),
    scale: parts.scale,
    dense: bands.some(({ dense }) => dense !== undefined),
    shares: bands.flatMap(({ dense }) => dense?.density.shares ?? []),
    least: eras.height + axis.height + heights + names.height + (bands.length - 1) * betweenBands,
    draw: (top, room) => drawPlot(context, parts, top, room),
  };
}

function layParts(context: Context): Parts | null {
  const { options, ruler, timeline, margin } = context;
  const units = bandsOf(context);
  const names = bandNames(units, context);
  const span = { left: margin + names.gutter, right: options.width - margin };
  const laid = layMoments(units, context, (room: Room) => context.scale(span, room));
  if (!laid) return null;
  const { scale } = laid;
  const bands = laid.bands.map((moments, index) =>
    layBand(units[index] as (typeof units)[number], moments, scale, context),
  );
  const axis = layAxis(scale, options.locale, ruler, inksOf(bands, scale, options.lanes));
  return {
    scale,
    bands,
    names,
    // A window on the data may need a second line of words, and nothing must move for it.
    axis: context.measure.kind === "relative" ? axis : fitAxis(axis, Math.max(axis.height, twoTiers)),
    eras: layEras(timeline.eras ?? [], scale, ruler, options.theme, 2),
  };
}

/** Where no words of breaks may stand above the axis. */
function inksOf(bands: readonly Band[], scale: TimeScale, lanes: "shared" | "group"): readonly Span[] {
  if (lanes === "group") return [scale];
  return bands.flatMap(({ marked }) => marked.filter(({ lane }) => lane !== null).map(wholeOf));
}

/** A band in its place: where its labels stand on, its line, and its first lane of intervals. */
interface PlacedBand extends Band {
  readonly top: number;
  readonly base: number;
  readonly line: number;
  readonly laneTop: number;
}

/** What stays in its place while time is zoomed: from the first mark down to the end of the axis or the last lane. Pixels. */
interface Frame {
  readonly top: number;
  readonly base: number;
  readonly axisY: number;
  readonly gridEnd: number;
  readonly bottom: number;
  readonly more: readonly Mark[];
}

function drawPlot(context: Context, parts: Parts, top: number, room: number | null): ZoomablePlot {
  const placed = placeBands(context, parts, top + parts.eras.height, room);
  const frame = frameOf(context, parts, placed, top);
  return {
    down: null,
    bottom: frame.bottom,
    ...homeOf(context, parts, placed, frame),
    zoomed: (scale) => {
      const shown = placed.map((band) => ({ ...band, ...zoomBand(band, parts.scale, scale, context) }));
      const around = shown.flatMap((band) => aroundBand(band, scale));
      const row = layMeanwhile(around, { left: scale.left, right: scale.right }, meanwhileLine(top), context);
      return drawFramed(context, zoomParts(context, parts, shown, scale), shown, frame, row);
    },
  };
}

/** Tails of letters end above leader lines; heads stay in the drawing, where no title stands above it. */
function meanwhileLine(top: number): number {
  return Math.max(top - 4, fontMetrics.ascent * textStyles.event.size);
}

/** What is shown at first, drawn when it is asked for: where there are many, that is after their words have places. */
function homeOf(
  context: Context,
  parts: Parts,
  placed: readonly PlacedBand[],
  frame: Frame,
): Pick<ZoomablePlot, "home" | "refine"> {
  const { scale } = parts;
  const dense = placed.filter(isDense);
  if (dense.length === 0) return { home: () => drawFramed(context, parts, placed, frame, noMeanwhile) };
  return {
    home: () => {
      const shown = placed.map((band) =>
        isDense(band) ? { ...band, ...zoomBand(band, scale, scale, context) } : band,
      );
      // Of the axis, only words of breaks keep clear of what is shown.
      const own = seenBreaks(scale).length === 0 ? parts : zoomParts(context, parts, shown, scale);
      return drawFramed(context, own, shown, frame, noMeanwhile);
    },
    *refine() {
      for (const [index, band] of dense.entries()) {
        yield* partOf(index / dense.length, (index + 1) / dense.length, refineBand(band));
      }
    },
  };
}

function frameOf(context: Context, { axis, scale }: Parts, placed: readonly PlacedBand[], top: number): Frame {
  const { options } = context;
  const apart = options.lanes === "group";
  const last = placed.at(-1) as PlacedBand;
  const lanesEnd = last.laneTop + last.tops.height;
  const axisY = apart ? lanesEnd + aroundLanes : last.line;
  const end = apart ? axisY + axis.height : lanesEnd;
  const hidden = sum(placed, ({ without }) => without);
  const more = moreEvents(hidden, end, context);
  return {
    top,
    base: apart ? (placed[0] as PlacedBand).top : last.base,
    axisY,
    // Beneath the axis they would lead the eye to nothing where no interval has a lane.
    gridEnd: apart || last.tops.height === 0 ? axisY : last.laneTop + last.tops.lastBar,
    bottom: end + more.height + (nowOn(scale, options.now) === null ? 0 : textStyles.note.line),
    more: more.marks,
  };
}

/** Axis and eras of another stretch of time, in the room that those of the whole have. */
function zoomParts(context: Context, parts: Parts, bands: readonly Band[], scale: TimeScale): Parts {
  const { options, ruler, timeline } = context;
  const axis = layAxis(scale, options.locale, ruler, inksOf(bands, scale, options.lanes));
  return {
    ...parts,
    scale,
    axis: fitAxis(axis, parts.axis.height),
    eras: layEras(timeline.eras ?? [], scale, ruler, options.theme),
  };
}

function drawFramed(
  context: Context,
  parts: Parts,
  placed: readonly PlacedBand[],
  frame: Frame,
  meanwhile: Meanwhile,
): DrawnPlot {
  const { options } = context;
  const { scale, axis, eras, names } = parts;
  const { top, base, bottom, axisY } = frame;
  const now = nowOn(scale, options.now);
  const { above, under } = axisWords(axis, axisY);
  const laneWords = placed.flatMap(({ lanes, tops, laneTop }) => intervalWords(lanes, tops, laneTop));
  // Grid lines run behind the moments of bands only.
  const ownWords =
    options.lanes === "group" ? placed.flatMap(({ labels, base }) => momentWords(labels.labels, base)) : [];
  const words = [...laneWords, ...ownWords, ...names.boxes(placed), ...above];
  const marks: Mark[] = [
    ...drawEras(eras, top, bottom, context.brush),
    ...drawGrid(axis.grid, { top: base, bottom: frame.gridEnd, words }, options.theme),
    ...names.draw(placed),
    ...(options.lanes === "group" ? placed.map((band) => bandLine(band, scale, context)) : []),
    { type: "group", key: "axis", part: "axis", marks: drawAxis(axis, axisY, scale, options.theme) },
    ...(now === null ? [] : drawNow(now, { top: base, bottom, words: [...words, ...under] }, scale, context)),
    ...placed.flatMap(({ dense, line }) => dense?.density.draw(scale, line, context.brush) ?? []),
    ...placed.flatMap((band) => drawLaneRuns(band, context)),
    ...placed.flatMap((band) => drawCrossedLeaders(band, context)),
    ...drawInOrder(context, placed, meanwhile),
    ...placed.flatMap((band) => band.badges.map((badge) => drawBadge(badge, band, context))),
    ...meanwhile.more,
    ...frame.more,
  ];
  return {
    marks,
    bottom,
    labelled: sum(placed, countLabelled) + meanwhile.named,
    moments: placed.flatMap(({ marked }) => marked),
    intervals: placed.flatMap(({ lanes }) => lanes.intervals),
    hidden: sum(placed, ({ hidden }) => hidden),
  };
}

/** Bands one under the other; `room` for labels goes to those that need it, in proportion. */
function placeBands(
  context: Context,
  { bands, scale, axis, names }: Parts,
  top: number,
  room: number | null,
): PlacedBand[] {
  const wanted = sum(bands, ({ labels }) => labels.height);
  const share = room === null || wanted <= room ? null : room / wanted;
  const apart = context.options.lanes === "group";
  let y = top;
  return bands.map((each, index) => {
    const band = fitBand(each, share === null ? null : each.labels.height * share, scale, context);
    const nameRow = names.rows[index] ?? 0;
    const base = y + nameRow + band.labels.height;
    const line = base + band.marksHeight;
    const laneTop = line + (apart ? 0 : axis.height) + aroundLanes;
    const placed = { top: y, base, line, laneTop, ...band };
    y = Math.max(laneTop + band.tops.height, y + (names.least[index] ?? 0)) + betweenBands;
    return placed;
  });
}

/** The line that the moments of a band stand on. */
function bandLine({ group, line }: PlacedBand, scale: TimeScale, { options }: Context): Mark {
  const d = lineAcross(scale, line);
  const key = `band-line ${group?.id ?? ""}`;
  return { type: "path", key, part: "band-line", d, fill: "none", stroke: options.theme.grid, strokeWidth: 1 };
}

/** Events whose titles are in words: of a shortened list, those that it names. */
function countLabelled({ labels: { labels }, lanes: { intervals } }: Band): number {
  const named = sum(labels, (label) => (label ? eventsNamed(label.block) : 0));
  return named + intervals.filter(({ label }) => label !== null).length;
}

function aroundBand({ marked, labels }: PlacedBand, { domain }: TimeScale): Unit[] {
  const shown = marked.map((mark, index) => ({ labelled: (labels.labels[index] ?? null) !== null, ...mark }));
  return aroundWindow(shown, labels.anchorOf, domain);
}

/** Events in order of time, of all bands together: the order in which they are read aloud. */
function drawInOrder({ brush, nameOf }: Context, bands: readonly PlacedBand[], { words }: Meanwhile): Mark[] {
  const moments = bands.flatMap((band) =>
    band.marked.map((unit, index) => ({ when: unit.unit.when, band, unit, label: band.labels.labels[index] ?? null })),
  );
  const intervals = bands.flatMap((band) =>
    band.lanes.intervals.map((interval) => ({ when: interval.unit.when, band, interval })),
  );
  const all = [...moments, ...intervals].sort((a, b) => compareWhen(a.when, b.when));
  return all.flatMap((item): Mark[] => {
    const { band } = item;
    if ("interval" in item) {
      const { interval } = item;
      if (interval.lane === null) return [];
      return [drawIntervalUnit(interval, band.laneTop + (band.tops.tops[interval.lane] ?? 0), brush, nameOf)];
    }
    if (item.unit.lane === null) return [];
    const drawn = drawMomentUnit(item.unit, item.label, placeOf(item.unit, band), brush, nameOf);
    const around = words.get(item.unit.unit.key);
    return [around ? { ...drawn, marks: [...drawn.marks, ...around] } : drawn];
  });
}

function placeOf({ lane }: MarkedUnit, { line, base, labels, strip }: PlacedBand): MomentPlace {
  return { y: laneMiddle(line - strip, lane ?? 0), base, ownLeader: labels.crossings === 0 };
}

/** The bars of many intervals: in the group's colour where it has a band of its own. */
function drawLaneRuns({ runs, tops, laneTop, group }: PlacedBand, { brush, options }: Context): Mark[] {
  const color = group ? brush.colorOf(group.id) : options.theme.muted;
  return drawRuns(runs, (lane) => laneTop + (tops.tops[lane] ?? 0), barHeight, color, `lane ${group?.id ?? ""}`);
}

/** Leader lines that pass beneath labels and counts are drawn before all of them, with a gap at each. */
function drawCrossedLeaders(band: PlacedBand, { brush, ruler }: Context): Mark[] {
  const { labels, crossings } = band.labels;
  if (crossings === 0) return [];
  const words = [...momentWords(labels, band.base), ...band.badges.map((badge) => badgeWords(badge, band, ruler))];
  return labels.flatMap((label, index): Mark[] => {
    const unit = band.marked[index];
    if (!label || !unit) return [];
    const { x, ...line } = leaderEnds(unit, label, placeOf(unit, band));
    return openRuns(x, line, words).map(({ from, to }, run) => ({
      type: "rule",
      key: `leader ${unit.unit.key}${run === 0 ? "" : ` ${String(run)}`}`,
      part: "leader",
      x1: x,
      y1: from,
      x2: x,
      y2: to,
      stroke: brush.colorOf(unit.unit.group),
    }));
  });
}

/** The baseline of counts. */
function badgeLine({ line, marksHeight }: Pick<PlacedBand, "line" | "marksHeight">): number {
  return line - marksHeight + textStyles.note.line - 2;
}

function badgeWords({ x, text }: CountBadge, band: PlacedBand, ruler: Ruler): WordsBox {
  const half = ruler(text, textStyles.heading) / 2;
  const y = badgeLine(band);
  return { left: x - half, right: x + half, start: y - textStyles.heading.size, end: y + 3 };
}

function drawBadge(
  { key, x, text, name }: CountBadge,
  { group, line, marksHeight }: PlacedBand,
  { options }: Context,
): Mark {
  const label: Mark = {
    type: "text",
    key: "text",
    part: "count-text",
    x,
    y: badgeLine({ line, marksHeight }),
    size: textStyles.note.size,
    align: "middle",
    weight: 700,
    fill: options.theme.muted,
    spans: [{ text }],
  };
  return { type: "group", key: group ? `${key} ${group.id}` : key, part: "count", name, marks: [label] };
}
