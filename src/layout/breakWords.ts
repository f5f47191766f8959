import { durationLengths } from "../time/elapsed.js";
import { formatDuration } from "../time/formatDuration.js";
import type { Locale } from "../time/locale.js";
import { sayDuration, type DurationUnit } from "../time/sayDuration.js";
import type { Extent } from "../time/when.js";
import type { Break, TimeScale } from "./timeScale.js";

/** The least that is seen of a break that has words, in pixels. */
const leastSeen = 4;

/** The breaks of which enough is seen for words, and the middle of what is seen. */
export function seenBreaks({ breaks, left, right }: TimeScale): (Break & { readonly middle: number })[] {
  return breaks.flatMap((gap) => {
    const from = Math.max(left, gap.x0);
    const to = Math.min(right, gap.x1);
    return to - from >= Math.min(leastSeen, gap.x1 - gap.x0) ? [{ middle: (from + to) / 2, ...gap }] : [];
  });
}

const units: readonly DurationUnit[] = ["xYears", "xMonths", "xDays", "xHours", "xMinutes", "xSeconds"];

/** How long a break is, in words: by the calendar, or where the scale counts elapsed time, in units of average length. */
export function breakWords({ start, end }: Extent, { warp }: TimeScale, locale: Locale | undefined): string {
  if (warp.measure.kind === "relative") {
    for (const unit of units) {
      const count = (end - start) / durationLengths[unit];
      if (count >= 1 - 1e-9 && Math.abs(count - Math.round(count)) < 1e-9) {
        return sayDuration(Math.round(count), unit, { locale });
      }
    }
  }
  return formatDuration({ start, end }, locale ? { locale } : {});
}
