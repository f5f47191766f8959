import { formatNumber } from "./formatYear.js";
import type { Words } from "./words/table.js";

/** A count of events in words, from five digits on with a mark between thousands: "195,762 more events". */
export function formatCount(count: number, words: Words, say: (count: number) => string): string {
  return say(count).replace(String(count), formatNumber(count, { words }));
}

/** Words whose only digits are those of counts, marked in the same way: "1 of 12,500". */
export function markCounts(text: string, words: Words): string {
  return text.replace(/\d{5,}/g, (count) => formatNumber(Number(count), { words }));
}
