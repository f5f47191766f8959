import { intervalWhen, missingBound, momentWhen, statedBound } from "../time/makeWhen.js";
import type { When } from "../time/when.js";
import { type Clause, verbOf } from "./clauses.js";
import type { Mention } from "./findMentions.js";
import type { Language } from "./language.js";
import { type Point, dayNumber, dayOf } from "./point.js";
import type { Token } from "./token.js";
import { whenOf } from "./whenOf.js";
import { wordAt, wordSet } from "./wordSet.js";

/** The date of an event: what the words name, as a moment or an interval by the verb and by what leads to the date. */
export function eventWhen(tokens: readonly Token[], clause: Clause, mention: Mention, language: Language): When | null {
  const { resolved, match } = mention;
  if (typeof resolved === "string") return null;
  const { start, end } = resolved;
  const [bys, wholes] = language.prose.bounds.split(",").map(wordSet);
  const lead = leadOf(tokens, match.at, language);
  if (typeof start !== "string" && end === undefined && resolved.set === undefined) {
    if (bys?.has(lead)) return goesOn(tokens, clause, language) ? upTo(start, true) : upTo(start, false);
    if (wholes?.has(lead)) return whenOf({ start, end: start });
    if (start.grain === "week" || start.grain === "weekend") return within(start);
    return whenOf(resolved);
  }
  if (end === "..") return whenOf(isOpen(tokens, clause, language) ? resolved : { ...resolved, end: "" });
  if (start === "..") return whenOf({ ...resolved, start: "" });
  return whenOf(resolved);
}

/** The word before a date, without its article. */
export function leadOf(tokens: readonly Token[], at: number, { articles }: Language): string {
  const word = wordAt(tokens, at - 1);
  return articles.has(word) ? wordAt(tokens, at - 2) : word;
}

const some = (tokens: readonly Token[], { at, end }: Clause, test: (token: Token) => boolean): boolean =>
  tokens.slice(at, end).some(test);

/** "is … still", "in place by": there at the date, and since. */
function goesOn(tokens: readonly Token[], clause: Clause, language: Language): boolean {
  const still = wordSet(language.prose.still);
  return (
    some(tokens, clause, (token) => verbOf(token, language) === 3) &&
    some(tokens, clause, ({ word }) => still.has(word))
  );
}

/** What began then goes on, unless it is told in the past tense, and not as what somebody says. */
function isOpen(tokens: readonly Token[], clause: Clause, language: Language): boolean {
  const reports = wordSet(language.prose.reports);
  const present = some(tokens, clause, (token) => verbOf(token, language) === 3 || reports.has(token.word));
  return present || !some(tokens, clause, (token) => verbOf(token, language) === 1);
}

/** No later than a date, of a week its last day; going on since if it is open. */
function upTo(point: Point, open: boolean): When | null {
  const days = point.grain === "week" ? 6 : point.grain === "weekend" ? 1 : -1;
  const last = days < 0 ? { ...point, approximate: false } : dayOf(dayNumber(point) + days);
  const by = whenOf({ start: last, set: "by" });
  if (!by || !open) return by;
  return intervalWhen(`${by.edtf}/..`, by.start, missingBound("open", Infinity, Infinity));
}

/** Some day of a week. */
function within(week: Point): When | null {
  const days = whenOf({ start: { ...week, approximate: false } });
  if (!days) return null;
  const bound = statedBound(days.start.earliest, days.end.latest, "day", false, false);
  return momentWhen(`[${days.edtf.replace("/", "..")}]`, bound, null);
}
