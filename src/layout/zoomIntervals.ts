import { barOf, claimsOf, reachOf, type IntervalBar } from "./intervalBars.js";
import type { IntervalLabel, IntervalLanes, LanedInterval } from "./intervalLanes.js";
import type { TimeScale } from "./timeScale.js";

/** From a bar's start to its words, and between the words of a lane. Pixels. */
export const wordsInset = 4;
const laneGap = 14;

/** An interval in a window, and where its words want to begin. */
interface Seen {
  readonly interval: LanedInterval;
  readonly wanted: number;
}

/**
 * The same intervals in the same lanes as another scale shows them; those of which nothing is seen are left out.
 *
 * Words stay with their bar: at its start, or at the window's edge while the bar runs across that, and never beyond the bar's end
 * unless they are longer than the bar. Words that the window would cut slide inwards, or are left out where others stand.
 */
export function zoomIntervals(lanes: IntervalLanes, home: TimeScale, scale: TimeScale): IntervalLanes {
  const seen = lanes.intervals.flatMap((interval): Seen[] => {
    const extent = reachOf(interval.unit);
    if (!(extent.start < scale.domain.end && Math.max(extent.end, extent.start + 1) > scale.domain.start)) return [];
    const { unit, label } = interval;
    const shown = { ...interval, bar: barOf(unit, scale), claims: claimsOf(unit, scale) };
    return [{ interval: shown, wanted: label ? wantedX(interval, label, extent, home, scale) : 0 }];
  });
  const placed = new Map<LanedInterval, LanedInterval>();
  for (const lane of byLane(seen)) for (const [from, to] of placeWords(lane, scale)) placed.set(from, to);
  return { ...lanes, intervals: seen.map(({ interval }) => placed.get(interval) ?? interval) };
}

/** Where words begin if no edge of the window cuts them: as far from the bar's start as at home, or at the window's start. */
function wantedX(
  { bar }: LanedInterval,
  { x, width }: IntervalLabel,
  { start, end }: { readonly start: number; readonly end: number },
  home: TimeScale,
  scale: TimeScale,
): number {
  const from = Number.isFinite(start) ? scale.at(start) : -Infinity;
  const to = Number.isFinite(end) ? scale.at(end) : Infinity;
  const before = Number.isFinite(start) ? Math.min(x - bar.left, wordsInset) : wordsInset;
  const own = Math.max(from + before, Math.min(scale.left, home.first) + wordsInset);
  return Math.max(Math.min(own, to - wordsInset - width), from + before);
}

function byLane(seen: readonly Seen[]): Seen[][] {
  const lanes = new Map<number, Seen[]>();
  for (const each of seen) {
    const { lane, label } = each.interval;
    if (lane === null || !label) continue;
    const others = lanes.get(lane);
    if (others) others.push(each);
    else lanes.set(lane, [each]);
  }
  return [...lanes.values()].map((lane) => lane.sort((a, b) => a.interval.bar.left - b.interval.bar.left));
}

/** Words that fit stay; those that the window would cut slide inwards if they then meet nothing of their lane. */
function placeWords(lane: readonly Seen[], { left, right }: TimeScale): Map<LanedInterval, LanedInterval> {
  const least = left + wordsInset;
  const placed = new Map<LanedInterval, LanedInterval>();
  for (const [index, { interval, wanted }] of lane.entries()) {
    const label = interval.label as IntervalLabel;
    const most = right - wordsInset - label.width;
    const x = Math.max(least, Math.min(wanted, most));
    const slid = Math.abs(x - wanted) > 1e-6;
    const fits = most >= least - 1e-6 && (!slid || isFree(lane, index, x, x + label.width));
    placed.set(interval, fits ? { ...interval, label: { ...label, x } } : { ...interval, label: null, unsaid: true });
  }
  return placed;
}

function isFree(lane: readonly Seen[], own: number, from: number, to: number): boolean {
  return lane.every(({ interval, wanted }, index) => {
    if (index === own) return true;
    const { left, right } = coveredBy(interval, wanted);
    return right + laneGap <= from || left >= to + laneGap;
  });
}

/** What an interval of a lane takes with its words where they want to stand. */
function coveredBy({ bar, label }: LanedInterval, wanted: number): Pick<IntervalBar, "left" | "right"> {
  const width = label?.width ?? 0;
  return { left: Math.min(bar.left, wanted), right: Math.max(bar.right, wanted + width) };
}
