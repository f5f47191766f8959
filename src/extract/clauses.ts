import type { Mention } from "./findMentions.js";
import type { Language } from "./language.js";
import { endingOf } from "./tense.js";
import type { Match } from "./pattern.js";
import type { Token } from "./token.js";
import { wordAt, wordSet } from "./wordSet.js";

/** A stretch of a sentence with one verb at least, and the dates that belong to it. Tokens by index, end excluded. */
export interface Clause {
  readonly at: number;
  readonly end: number;
  readonly mentions: readonly Mention[];
}

/** Whether a token tells what happens: past (1), future (2), present (3), or no verb that can be told (0). */
export function verbOf(token: Token | undefined, language: Language): 0 | 1 | 2 | 3 {
  const { verb, month } = token?.facts ?? {};
  if (verb !== undefined) return token?.capital === true && month !== undefined ? 0 : (verb as 1 | 2 | 3);
  if (!token || token.capital) return 0;
  return wordSet(language.prose.participles).has(token.word) ? 1 : endingOf(token, language);
}

/** Whether a token is a comma between words, not one of a number. */
export function isComma(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === "," && tokens[at + 1]?.glued === false;
}

/** Whether something between two tokens tells what happens. */
export function hasVerb(
  tokens: readonly Token[],
  { at, end }: Pick<Clause, "at" | "end">,
  language: Language,
): boolean {
  return tokens.slice(at, end).some((token) => verbOf(token, language) > 0);
}

/** Gives each date of a sentence to its own clause: between two dates, the sentence is cut where a new clause begins. */
export function clausesOf(
  tokens: readonly Token[],
  at: number,
  end: number,
  mentions: readonly Mention[],
  language: Language,
): Clause[] {
  const clauses: Clause[] = [];
  let from = at;
  let held: Mention[] = [];
  mentions.forEach((mention, index) => {
    held.push(mention);
    const next = mentions[index + 1];
    const cut = next ? cutBetween(tokens, from, mention.match, next.match, end, language) : end;
    if (cut === null) return;
    clauses.push({ at: from, end: cut, mentions: held });
    from = cut;
    held = [];
  });
  return clauses;
}

/** Where a new clause begins between two dates, with a verb on either side; null if both dates are of one clause. */
function cutBetween(
  tokens: readonly Token[],
  from: number,
  { end: left }: Match,
  { at: right, end: after }: Match,
  end: number,
  language: Language,
): number | null {
  const joins = wordSet(language.prose.joins);
  const stop = tokens.findIndex(({ word }, at) => at >= after && word === ";");
  const last = stop < 0 ? end : Math.min(stop, end);
  for (const strong of [true, false]) {
    for (let at = left; at <= right; at++) {
      const token = tokens[at];
      if (!token || !isCut(tokens, at, strong, joins) || wordAt(tokens, at + 1) === language.prose.of) continue;
      // "two centuries later, in 1469, as part of": said twice.
      if (token.word === "," && right - at <= 2 && tokens[after]?.word === ",") continue;
      const start = token.word === "," || token.word === ";" ? at + 1 : at;
      if (hasVerb(tokens, { at: from, end: at }, language) && hasVerb(tokens, { at: start, end: last }, language))
        return at;
    }
  }
  return null;
}

function isCut(tokens: readonly Token[], at: number, strong: boolean, joins: ReadonlySet<string>): boolean {
  const word = wordAt(tokens, at);
  if (word === ";" || (word === "," && joins.has(wordAt(tokens, at + 1)))) return true;
  return !strong && (joins.has(word) || word === ",");
}
