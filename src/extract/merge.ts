import type { TimelineEvent } from "../model/timeline.js";
import type { ExtractedData } from "./extracted.js";

/** Of the words of two titles, how many must be the same for two events of one date to be one. */
const alike = 0.6;

/** Makes one event of several of the same date that tell the same, with the sources of all. */
export function mergeEvents(events: readonly TimelineEvent<ExtractedData>[]): TimelineEvent<ExtractedData>[] {
  const merged: TimelineEvent<ExtractedData>[] = [];
  const byDate = new Map<string, number[]>();
  for (const event of events) {
    const known = byDate.get(event.when.edtf) ?? [];
    const twin = known.find((index) => isSame(merged[index]?.title ?? "", event.title));
    const first = twin === undefined ? undefined : merged[twin];
    if (twin !== undefined && first) {
      const sources = [...(first.sources ?? []), ...(event.sources ?? [])];
      merged[twin] = { ...first, sources, data: { dates: [...datesOf(first), ...datesOf(event)] } };
    } else {
      byDate.set(event.when.edtf, [...known.slice(-20), merged.length]);
      merged.push(event);
    }
  }
  return merged;
}

function datesOf({ data }: TimelineEvent<ExtractedData>): ExtractedData["dates"] {
  return data?.dates ?? [];
}

/** Whether two titles share most of their longer words and every name that the shorter one has. */
function isSame(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return (
    shared >= 2 && shared / Math.min(left.size, right.size) >= alike && shared / Math.max(left.size, right.size) >= 0.5
  );
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
}
