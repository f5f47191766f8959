import type { TimelineEvent } from "../model/timeline.js";
import type { Group } from "../model/timeline.js";
import type { BandUnits } from "./bands.js";
import type { Context } from "./context.js";
import { finish, partOf, type Steps } from "../model/slices.js";
import { countBadges, type CountBadge } from "./countBadges.js";
import { reachOf } from "./intervalBars.js";
import { layIntervals, type IntervalLanes } from "./intervalLanes.js";
import { laneTops, type LaneTops } from "./laneTops.js";
import { fewMoments, labelMoments } from "./momentLabels.js";
import type { MomentLabels } from "./placedLabel.js";
import { firstMark, markPitch, remark, type MarkedUnit } from "./momentMarks.js";
import { denseOf, type BandCount, type MomentParts } from "./layMoments.js";
import type { DenseMoments } from "./dense/denseMoments.js";
import { tableOf } from "./dense/unitTable.js";
import { countIntervals, denseIntervalsFrom, layDenseIntervals, type DenseIntervals } from "./dense/denseIntervals.js";
import { stripHeight } from "./dense/density.js";
import { eventsWithoutLane } from "./plot.js";
import { lanesUsed, type Span } from "./spans.js";
import { textStyles } from "./textStyle.js";
import type { TimeScale } from "./timeScale.js";
import type { Unit } from "./units.js";
import { entryOf, labelWords, sentence } from "./words.js";
import { zoomIntervals } from "./zoomIntervals.js";

/** A band of a horizontal drawing: labels and marks of moments above a line, intervals with their words beneath it. */
export interface Band extends LaidLanes {
  readonly group: Group | null;
  readonly marked: readonly MarkedUnit[];
  readonly labels: MomentLabels;
  readonly badges: readonly CountBadge[];
  /** From the line up to where labels begin. */
  readonly marksHeight: number;
  /** What the strip that counts many moments takes of that, from the line up. */
  readonly strip: number;
  readonly dense?: DenseMoments | undefined;
  readonly counted?: BandCount | undefined;
  /** Events in view that only the strip counts. */
  readonly hidden: number;
}

/** Pixels: between the highest marks and labels. */
const overMarks = 10;
/** Above the line where no moment has a mark: room for the words of a break, where the line is the axis. */
const bare = { axis: 26, line: 6 };
const manyLanes = { labelled: 12, bare: 24 };
const fewLanes = { labelled: 1000, bare: 0 };

/** Lays out a band whose moments have their labels. */
export function layBand(
  band: BandUnits,
  { marked, labels, dense, counted }: MomentParts,
  scale: TimeScale,
  context: Context,
): Band {
  const { ruler } = context;
  const { group } = band;
  const badges = dense ? [] : countBadges(marked, scale, ruler);
  const used = dense ? 2 : lanesUsed(marked);
  const strip = dense ? stripHeight : 0;
  const badgeRow = badges.length > 0 ? textStyles.note.line : 0;
  const laid = layLanes(band, scale, context);
  const without = group ? bare.line : bare.axis;
  return {
    group,
    marked,
    labels,
    badges,
    ...laid,
    marksHeight: used === 0 ? without : strip + firstMark + (used - 1) * markPitch + overMarks + badgeRow,
    strip,
    dense,
    counted,
    hidden: (dense?.at(scale).hidden ?? 0) + laid.unseen,
  };
}

/** The intervals of a band in their lanes. */
interface LaidLanes {
  readonly lanes: IntervalLanes;
  readonly tops: LaneTops;
  readonly denseLanes?: DenseIntervals;
  /** Of many intervals, the bars of those that are not events of their own, and how many those are. */
  readonly runs: readonly (readonly Span[])[];
  readonly unseen: number;
  /** How many have no lane at any scale. */
  readonly without: number;
}

function layLanes({ group, intervals, countedIntervals }: BandUnits, scale: TimeScale, context: Context): LaidLanes {
  const { options, ruler, dateOf } = context;
  const few = intervals.length <= fewMoments;
  const words = ({ events, when }: Unit) => ({
    date: sentence(dateOf(when)),
    entry: entryOf(events[0] as TimelineEvent, context),
  });
  if (countedIntervals || intervals.length > denseIntervalsFrom) {
    const counted = countedIntervals ?? finish(countIntervals(tableOf(intervals, reachOf)));
    const denseLanes = layDenseIntervals(counted, words, scale, ruler, (lane) =>
      context.slotOf(`lane ${String(lane)} ${group?.id ?? ""}`),
    );
    const { intervals: shown, runs, hidden } = denseLanes.at(scale);
    const lanes = { intervals: shown, labelLines: new Array<number>(denseLanes.lanes).fill(1), bareLanes: 0 };
    return { lanes, tops: laneTops(lanes), denseLanes, runs, unseen: hidden, without: denseLanes.without };
  }
  const limits = {
    lines: options.labelLines === null ? (few ? 6 : 2) : options.labelLines + 1,
    labelWidth: options.labelWidth,
    ...(few ? fewLanes : manyLanes),
  };
  const lanes = layIntervals(intervals, words, scale, ruler, limits);
  return { lanes, tops: laneTops(lanes), runs: [], unseen: 0, without: eventsWithoutLane(lanes.intervals) };
}

function zoomLanes(
  { lanes, denseLanes }: Band,
  home: TimeScale,
  scale: TimeScale,
): Pick<LaidLanes, "lanes" | "runs" | "unseen"> {
  if (!denseLanes) return { lanes: zoomIntervals(lanes, home, scale), runs: [], unseen: 0 };
  const { intervals, runs, hidden } = denseLanes.at(scale);
  return { lanes: { ...lanes, intervals }, runs, unseen: hidden };
}

/** What the same band shows in a window: everything in the lane and row that it has. */
export function zoomBand(band: Band, home: TimeScale, scale: TimeScale, { ruler }: Context): Band {
  const laid = zoomLanes(band, home, scale);
  if (band.dense) {
    const view = band.dense.at(scale);
    return { ...band, ...view, ...laid, hidden: view.hidden + laid.unseen };
  }
  const marks = remark(band.marked, scale);
  const labels = band.labels.zoomed(scale);
  const shown = marks.flatMap((mark, index) => (mark ? [{ mark, index }] : []));
  const marked = shown.map(({ mark }) => mark);
  return {
    ...band,
    marked,
    labels: {
      ...band.labels,
      labels: shown.map(({ index }) => labels[index] ?? null),
      anchorOf: (index) => band.labels.anchorOf(shown[index]?.index ?? -1),
    },
    badges: band.badges.length > 0 ? countBadges(marked, scale, ruler) : [],
    ...laid,
    hidden: laid.unseen,
  };
}

/** Whether a band shows more when `refineBand` has gone on. */
export function isDense({ dense, denseLanes }: Band): boolean {
  return dense !== undefined || denseLanes !== undefined;
}

/** Places the words of a band where there are many: before, it has none. */
export function* refineBand({ dense, denseLanes }: Band): Steps<void> {
  if (dense) yield* partOf(0, denseLanes ? 0.8 : 1, dense.place());
  if (denseLanes) yield* partOf(dense ? 0.8 : 0, 1, denseLanes.place());
}

/** The same band with labels that take no more height than `room`. */
export function fitBand(band: Band, room: number | null, scale: TimeScale, context: Context): Band {
  if (room === null || band.labels.height <= room) return band;
  if (band.counted) {
    const parts = denseOf(band.counted, context, scale, room);
    return { ...band, ...parts, hidden: parts.dense.at(scale).hidden + band.unseen };
  }
  const words = (unit: MarkedUnit, most: number) => labelWords(unit.unit, most, context);
  const { labelWidth, labelLines: lines } = context.options;
  const settings = { labelWidth, room, lines };
  return { ...band, labels: labelMoments(band.marked, words, scale, context.ruler, settings) };
}
