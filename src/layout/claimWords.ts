import type { TimelineEvent } from "../model/timeline.js";
import type { When } from "../time/when.js";
import type { Words } from "../time/words.js";
import { claimedInstead } from "./units.js";

/** What other sources say of an event's date: "also given: 1667; c. 1670"; null if they say nothing else. */
export function claimWords(event: TimelineEvent, format: (when: When) => string, words: Words): string | null {
  const dates = claimedInstead(event).map((when) => format(when));
  return dates.length === 0 ? null : words.elsewhere(dates.join("; "));
}
