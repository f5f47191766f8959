import { type Mode, pointOf } from "./context.js";
import type { DateLanguage } from "./language.js";
import type { Stretch } from "./paragraphs.js";
import type { Match } from "./pattern.js";
import type { Point } from "./point.js";
import { resolve } from "./resolve.js";
import { contextAt, nothingTold } from "./story.js";
import type { Token } from "./token.js";

/** A paragraph with its words and what looks like a date. */
export interface Read extends Stretch {
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
}

/** How often dates are counted from the day of writing, and how often they name years far from it. */
export interface Weight {
  readonly near: number;
  readonly far: number;
}

/** Weighs the dates of a paragraph or a text. */
export function weigh(matches: readonly Match[], reference: Point | null): Weight {
  let far = 0;
  let near = 0;
  for (const match of matches) {
    const { fields, dates } = match;
    const inner = dates.length > 0 ? weigh(dates, reference) : null;
    near += inner?.near ?? 0;
    far += inner?.far ?? 0;
    if (fields.year !== undefined && reference) {
      if (reference.year - fields.year > 2) far++;
      else near += 0.5;
    } else if (fields.from === "reference" || fields.weekday !== undefined) near++;
  }
  return { near, far };
}

/** A paragraph is history if it dates by years long ago alone, or if the whole text does and it does not speak of now. */
export function isHistory({ near, far }: Weight, whole: Weight, mode: Mode): boolean {
  if (mode !== "auto") return mode === "history";
  const speaksOfNow = near >= 1 && far === 0 && whole.far <= 8 * whole.near;
  if (whole.far > 3 * whole.near && whole.far >= 3 && !speaksOfNow) return true;
  return near === 0 && far >= 2;
}

/** How long a heading may be. */
const longestHeading = 200;

/**
 * The date in the heading of minutes, of a letter or a report, where dates below are counted from the day of writing. A
 * heading stands among the first paragraphs, is short and has no verb.
 */
export function headDate(
  sample: readonly Read[],
  matches: readonly Match[],
  dayFirst: boolean | undefined,
  language: DateLanguage,
): Point | null {
  if (weigh(matches, null).near === 0) return null;
  for (const { start, end, tokens, matches: own } of sample.slice(0, 3)) {
    if (end - start > longestHeading || tokens.some(({ facts }) => facts.verb !== undefined)) continue;
    const setting = {
      tokens,
      reference: null,
      mode: "history",
      history: true,
      far: true,
      long: true,
      dayFirst,
    } as const;
    for (const match of own) {
      const point = pointOf(resolve(match, contextAt(nothingTold, setting, match, 0, language)));
      if (point?.grain === "day") return point;
    }
  }
  return null;
}
