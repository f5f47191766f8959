import { scanEdtf } from "../time/scanEdtf.js";
import type { When } from "../time/when.js";
import { type Clause, verbOf } from "./clauses.js";
import type { Mention } from "./findMentions.js";
import type { Language } from "./language.js";
import type { Point } from "./point.js";
import type { Token } from "./token.js";
import { whenOf } from "./whenOf.js";
import { wordSet } from "./wordSet.js";
import { type Value, writeEdtf } from "./writeEdtf.js";

/** The date of an event: what the words name, as a moment or an interval by the verb and by what leads to the date. */
export function eventWhen(tokens: readonly Token[], clause: Clause, mention: Mention, language: Language): When | null {
  const { resolved, match } = mention;
  if (!("value" in resolved)) return null;
  const { value } = resolved;
  const { start, end } = value;
  const [bys, wholes] = language.prose.bounds.split(",").map(wordSet);
  const lead = leadOf(tokens, match.at, language);
  if (typeof start !== "string" && end === undefined && value.set === undefined) {
    if (bys?.has(lead)) return goesOn(tokens, clause, language) ? upTo(start, "/..") : upTo(start, "");
    if (wholes?.has(lead)) return whenOf({ start, end: start });
    if (start.grain === "week" || start.grain === "weekend") return within(value);
    return whenOf(value);
  }
  if (end === "..") return whenOf(isOpen(tokens, clause, language) ? value : { ...value, end: "" });
  if (start === "..") return whenOf({ ...value, start: "" });
  return whenOf(value);
}

/** The word before a date, without its article. */
export function leadOf(tokens: readonly Token[], at: number, { articles }: Language): string {
  const word = tokens[at - 1]?.word ?? "";
  return articles.has(word) ? (tokens[at - 2]?.word ?? "") : word;
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

function upTo(point: Point, open: string): When {
  const last =
    writeEdtf({ start: { ...point, approximate: false } })
      .split("/")
      .at(-1) ?? "";
  return scanEdtf(`[..${last}]${open}`, undefined);
}

/** Some day of a week, some time between two dates. */
function within(value: Value): When | null {
  const [first, last] = writeEdtf(value).replaceAll("~", "").split("/");
  if (first === undefined || last === undefined || /[X[]/.test(first + last)) return whenOf(value);
  return scanEdtf(`[${first}..${last}]`, undefined);
}
