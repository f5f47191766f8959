import { elapsedLevels } from "../time/elapsed.js";
import { floorTo, tickLevels, ticksIn } from "../time/ticks.js";
import type { Extent } from "../time/when.js";

/**
 * Shrinks gaps to whole units of the calendar, so that their length in words is what was cut: a gap of years to months or
 * years, one of days to hours or days. Never grows one.
 */
export function snapGaps(gaps: readonly Extent[]): Extent[] {
  return gaps.map(snapGap);
}

/** Shrinks gaps of elapsed time in the same way, to whole units of average length. */
export function snapElapsedGaps(gaps: readonly Extent[]): Extent[] {
  return gaps.map((gap) => {
    const most = (gap.end - gap.start) / 12;
    const level = [...elapsedLevels]
      .reverse()
      .find(({ length, step, unit }) => length <= most && (step === 1 || unit === "xYears"));
    if (!level) return gap;
    return {
      start: Math.ceil(gap.start / level.length) * level.length,
      end: Math.floor(gap.end / level.length) * level.length,
    };
  });
}

function snapGap(gap: Extent): Extent {
  const most = (gap.end - gap.start) / 12;
  for (const level of [...tickLevels].reverse()) {
    if (level.length > most || (level.step !== 1 && level.unit !== "year")) continue;
    const [start] = ticksIn({ start: gap.start, end: gap.start + 2 * level.length }, level);
    const end = floorTo(gap.end, level);
    if (start !== undefined && start >= gap.start && end > start) return { start, end };
  }
  return gap;
}
