import { TimelineError } from "../../errors.js";
import { rankOf } from "../../time/precision.js";
import type { Extent, When } from "../../time/when.js";
import { parseWhen } from "../../time/parseWhen.js";
import type { Reading } from "../fields.js";
import type { Steps } from "../slices.js";
import { intervalFlag, softFlag, type CheckedTexts } from "./columnStore.js";
import type { Flaws } from "./flaws.js";

/** In `sort`: a text that could not be read. */
export const unreadableText = 255;
/** Texts read in one step. */
const textsAStep = 2048;

/** Reads dates that are text: their extents are kept, and the texts, which are read again when an event is asked for. */
export function* readTexts(
  texts: readonly string[],
  { parsing }: Reading,
  flaws: Flaws,
): Steps<Omit<CheckedTexts, "parsing">> {
  const count = texts.length;
  const start = new Float64Array(count);
  const end = new Float64Array(count);
  const sort = new Uint8Array(count).fill(unreadableText);
  const several = new Map<number, readonly Extent[]>();
  for (let row = 0; row < count; row++) {
    if (row % textsAStep === 0) yield (0.5 * row) / count;
    const when = attempt(texts[row], row, parsing, flaws);
    if (when === null) continue;
    start[row] = when.start.earliest;
    end[row] = when.end.latest;
    sort[row] =
      rankOf(when.precision) + (when.kind === "interval" ? intervalFlag : 0) + (when.approximate ? softFlag : 0);
    if (when.alternatives) several.set(row, when.alternatives);
  }
  return { texts, start, end, sort, several };
}

function attempt(text: unknown, row: number, parsing: Reading["parsing"], flaws: Flaws): When | null {
  try {
    if (typeof text === "string") return parseWhen(text, parsing);
    flaws.event("unreadable-date", "when", row, text, 'EDTF text, such as "2014-02"');
  } catch (error) {
    const code = error instanceof TimelineError ? error.code : "unreadable-date";
    flaws.event(code, "when", row, text, 'EDTF, such as "2014-02"');
  }
  return null;
}
