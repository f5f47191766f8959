import type { TimelineEvent } from "../model/timeline.js";
import type { Group } from "../model/timeline.js";
import type { BandUnits } from "./bands.js";
import type { Context } from "./context.js";
import { countBadges, type CountBadge } from "./countBadges.js";
import { layIntervals, type IntervalLanes } from "./intervalLanes.js";
import { laneTops, type LaneTops } from "./laneTops.js";
import { fewMoments, labelMoments } from "./momentLabels.js";
import type { MomentLabels } from "./placedLabel.js";
import { firstMark, markPitch, remark, type MarkedUnit } from "./momentMarks.js";
import type { MomentParts } from "./layMoments.js";
import { lanesUsed } from "./spans.js";
import { textStyles } from "./textStyle.js";
import type { TimeScale } from "./timeScale.js";
import type { Unit } from "./units.js";
import { entryOf, labelWords, sentence } from "./words.js";
import { zoomIntervals } from "./zoomIntervals.js";

/** A band of a horizontal drawing: labels and marks of moments above a line, intervals with their words beneath it. */
export interface Band {
  readonly group: Group | null;
  readonly marked: readonly MarkedUnit[];
  readonly labels: MomentLabels;
  readonly badges: readonly CountBadge[];
  readonly lanes: IntervalLanes;
  readonly tops: LaneTops;
  /** From the line up to where labels begin. */
  readonly marksHeight: number;
}

/** Pixels: between the highest marks and labels. */
const overMarks = 10;
/** Above the line where no moment has a mark: room for the words of a break, where the line is the axis. */
const bare = { axis: 26, line: 6 };
const manyLanes = { labelled: 12, bare: 24 };
const fewLanes = { labelled: 1000, bare: 0 };

/** Lays out a band whose moments have their labels. */
export function layBand(
  { group, intervals }: BandUnits,
  { marked, labels }: Pick<MomentParts, "marked" | "labels">,
  scale: TimeScale,
  context: Context,
): Band {
  const { options, ruler, format } = context;
  const badges = countBadges(marked, scale, ruler);
  const used = lanesUsed(marked);
  const badgeRow = badges.length > 0 ? textStyles.note.line : 0;
  const few = intervals.length <= fewMoments;
  const words = ({ events, when }: Unit) => ({
    date: sentence(format(when)),
    entry: entryOf(events[0] as TimelineEvent, context),
  });
  const limits = { ...(few ? fewLanes : manyLanes), lines: few ? 6 : 2, labelWidth: options.labelWidth };
  const lanes = layIntervals(intervals, words, scale, ruler, limits);
  const without = group ? bare.line : bare.axis;
  return {
    group,
    marked,
    labels,
    badges,
    lanes,
    tops: laneTops(lanes),
    marksHeight: used === 0 ? without : firstMark + (used - 1) * markPitch + overMarks + badgeRow,
  };
}

/** What the same band shows in a window: everything in the lane and row that it has. */
export function zoomBand(band: Band, home: TimeScale, scale: TimeScale, { ruler }: Context): Band {
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
    lanes: zoomIntervals(band.lanes, home, scale),
  };
}

/** The same band with labels that take no more height than `room`. */
export function fitBand(band: Band, room: number | null, scale: TimeScale, context: Context): Band {
  if (room === null || band.labels.height <= room) return band;
  const words = (unit: MarkedUnit, most: number) => labelWords(unit.unit, most, context);
  const settings = { labelWidth: context.options.labelWidth, room };
  return { ...band, labels: labelMoments(band.marked, words, scale, context.ruler, settings) };
}
