import type { Language } from "./language.js";
import { noFacts } from "./readTokens.js";
import type { Token } from "./token.js";
import { wordSet } from "./wordSet.js";

/** How far a verb that governs a date may stand, in words. */
const reach = 24;
const past = 1;
const future = 2;

/** Whether the words around a date speak of what is over (-1) or of what is to come (1): the nearest verb before it, else after it. */
export function tenseAt(tokens: readonly Token[], at: number, end: number, language: Language): -1 | 0 | 1 {
  const own = language.verbLast ? scan(tokens, at - 1, -1, language, true) || scan(tokens, end, 1, language, true) : 0;
  return own || scan(tokens, at - 1, -1, language) || scan(tokens, end, 1, language);
}

function scan(tokens: readonly Token[], from: number, step: 1 | -1, language: Language, inClause = false): -1 | 0 | 1 {
  for (let i = 0, at = from; i < reach; i++, at += step) {
    const token = tokens[at];
    if (!token || endsSentence(tokens, at) || (inClause && token.word === ",")) return 0;
    if (token.capital && token.facts.month !== undefined) continue;
    if (step < 0 && i > 0 && isInfinitive(token, tokens[at + 1], language)) return 1;
    const verb = token.facts.verb ?? endingOf(token, language);
    if (verb === future) return 1;
    if (verb === past) {
      return step < 0 && (isLed(tokens, at) || isInfinitive(tokens[at - 1], token, language)) ? 1 : -1;
    }
  }
  return 0;
}

/** What the ending of a word tells: that it is a verb of the past (1), of the future (2), or nothing (0). */
export function endingOf({ word, facts }: Token, { pastEndings, futureEndings, notVerbs }: Language): 0 | 1 | 2 {
  const ends = (ending: string): boolean => word.endsWith(ending) && word.length > ending.length + 2;
  if (facts.verb !== undefined || notVerbs?.has(word)) return 0;
  if (futureEndings?.some(ends)) return future;
  return pastEndings.some(ends) ? past : 0;
}

/** "to shut": what is to be done. */
function isInfinitive(before: Token | undefined, next: Token | undefined, language: Language): boolean {
  const { prose } = language;
  const [mark, others] = (prose.infinitive ?? "").split(",");
  if (
    before?.word !== mark ||
    !next ||
    next.capital ||
    (next.facts !== noFacts && next.facts.verb === undefined) ||
    !/^\p{Ll}{2,}$/u.test(next.word)
  )
    return false;
  return (
    !next.word.endsWith("ing") &&
    endingOf(next, language) !== past &&
    !/[^s]s$/.test(next.word) &&
    !wordSet(others ?? "").has(next.word)
  );
}

/** "will be offered": a participle of what is to come. */
function isLed(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const token = tokens[at - back];
    if (token?.facts.verb === future) return true;
    if (!token || token.word === ",") return false;
  }
  return false;
}

/** Whether a sentence or clause may end at a token. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (word === ";" || word === "?" || word === "!") return true;
  const next = tokens[at + 1];
  const last = tokens[at - 1];
  if (word !== "." || (next?.glued ?? false)) return false;
  return (
    next === undefined || (last !== undefined && (/^\d/.test(last.word) || last.word.length > (last.capital ? 2 : 1)))
  );
}
