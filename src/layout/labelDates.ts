import { parseWhen } from "../time/parseWhen.js";
import type { When } from "../time/when.js";
import type { ScaleName } from "./options.js";
import type { SortedUnits } from "./units.js";

/** How many dates there are at least and at most for a day that all share to be left out. */
const fewest = 2;
const most = 60;

/**
 * How labels say dates: in full, or where all are times of one day, which the axis names beneath its ticks, without that day:
 * "01:23:40" of 26 April 1986.
 */
export function labelDates(
  { moments, intervals }: Pick<SortedUnits, "moments" | "intervals">,
  scale: ScaleName,
  format: (when: When) => string,
): (when: When) => string {
  const count = moments.length + intervals.length;
  if (scale !== "time" || count < fewest || count > most) return format;
  const whens = [...moments, ...intervals].map(({ when }) => when);
  const day = sharedDay(whens);
  if (day === null) return format;
  const said = format(parseWhen(day));
  const timeIn = (words: string) => words.slice(said.length).replace(/^[,،、]?\s+/u, "");
  const isSaid = (words: string) => words.startsWith(said) && /^\d/.test(timeIn(words));
  if (!whens.every((when) => isSaid(format(when)))) return format;
  return (when) => {
    const words = format(when);
    return isSaid(words) ? timeIn(words) : words;
  };
}

/** The day of all times that are stated; null if there are several, or a date is of another kind. */
function sharedDay(whens: readonly When[]): string | null {
  let shared: string | null = null;
  for (const { edtf } of whens) {
    for (const bound of edtf.split("/")) {
      const day = /^\d{4}-\d\d-\d\d(?=T)/.exec(bound)?.[0];
      if (day === undefined || (shared !== null && day !== shared)) return null;
      shared = day;
    }
  }
  return shared;
}
