import type { TimelineEvent } from "../model/timeline.js";
import type { When } from "../time/when.js";
import type { Words } from "../time/words.js";
import { claimedInstead } from "./units.js";

/**
 * What other sources say of an event's date: "also given: 1667; c. 1670"; null if they say nothing else. `notesOf` gives the
 * numbers of the notes of those who give a date: "1667 [2]".
 */
export function claimWords(
  event: TimelineEvent,
  format: (when: When) => string,
  words: Words,
  notesOf: (when: When) => string = () => "",
): string | null {
  const dates = claimedInstead(event).map((when) => {
    const notes = notesOf(when);
    return format(when) + (notes === "" ? "" : ` [${notes}]`);
  });
  return dates.length === 0 ? null : words.elsewhere(dates.join("; "));
}
