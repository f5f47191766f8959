import { TimelineError, shown } from "../errors.js";
import type { Hemisphere } from "./cursor.js";
import { fromDraft } from "./fromDraft.js";
import { hintFor } from "./hint.js";
import type { ResolvedParseOptions } from "./parseOptions.js";
import { scanEdtf } from "./scanEdtf.js";
import { scanPlain } from "./scanPlain.js";
import type { When } from "./when.js";

/** No date needs more characters than this, and none that has more is looked at. */
export const longestText = 256;

/** Reads EDTF as text, with a hint in the message if it cannot be read. */
export function readText(text: string, { hemisphere, lenient }: ResolvedParseOptions): When {
  const plain = scanPlain(text);
  if (plain !== null) return plain;
  if (text.length > longestText) return tooLong(text);
  try {
    return scanEdtf(lenient ? fromDraft(text) : text, hemisphere);
  } catch (error) {
    if (!(error instanceof TimelineError) || error.code !== "unreadable-date") throw error;
    const hint = hintFor(text, (candidate) => isReadable(candidate, hemisphere));
    throw hint === "" ? error : new TimelineError(error.code, error.message + hint);
  }
}

/** Refuses a text that is too long to be a date. */
export function tooLong(text: string): never {
  throw new TimelineError(
    "too-long",
    `cannot read date: ${shown(text)}, ${String(text.length)} characters; expected at most ${String(longestText)}`,
  );
}

function isReadable(candidate: string, hemisphere: Hemisphere | undefined): boolean {
  try {
    scanEdtf(candidate, hemisphere);
    return true;
  } catch {
    return false;
  }
}
