import { TimelineError } from "../../errors.js";
import type { When } from "../../time/when.js";
import { parseTypedDate } from "./parseTypedDate.js";

/**
 * A date as the words beside it have it, where these say less: many formats hold `1450` with the words "c. 1450" to be
 * shown. Null if the words are no date, or say another or a finer one.
 *
 * @example
 * widenBy(parseWhen("1450"), "c. 1450").edtf; // "1450~"
 * widenBy(parseWhen("1990"), "1990s").edtf; // "199X"
 * widenBy(parseWhen("1990"), "5 May 1990"); // null
 */
export function widenBy(when: When, words: string): When | null {
  const said = words.trim() === "" || words.length > 256 ? null : attempt(words);
  if (!said) return null;
  const holds = said.start.earliest <= when.start.earliest && said.end.latest >= when.end.latest;
  return holds && (said.kind !== "interval" || when.kind === "interval" || said.end.known === "open") ? said : null;
}

function attempt(words: string): When | null {
  try {
    return parseTypedDate(words);
  } catch (error) {
    if (error instanceof TimelineError) return null;
    throw error;
  }
}
