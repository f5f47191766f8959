import { formatNumber } from "./formatYear.js";
import type { Words } from "./words/table.js";

/** A count of events in words, from five digits on with a mark between thousands: "195,762 more events". */
export function formatCount(count: number, words: Words, say: (count: number) => string): string {
  return say(count).replace(String(count), formatNumber(count, { words }));
}
