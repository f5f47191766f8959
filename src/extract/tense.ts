import type { DateLanguage } from "./language.js";
import { noFacts } from "./readTokens.js";
import type { Token } from "./token.js";
import { isOneOf, wordAt, wordSet } from "./wordSet.js";

/** How far a verb that governs a date may stand, in words. */
const reach = 24;
/** How far one may stand that makes of "by November" something to come. */
const reachAhead = 9;
const past = 1;
const future = 2;
/** "will", which looks ahead from the day of writing, as "would" does not. */
const coming = 4;

/** Whether words speak of what is over (-1) or of what is to come (1), the latter as seen from the day of writing (2). */
export type Tense = -1 | 0 | 1 | 2;

/** The tense of the words around a date: of the nearest verb before it in its clause, else after it. */
export function tenseAt(tokens: readonly Token[], at: number, end: number, language: DateLanguage): Tense {
  const verb = beforeLeads(tokens, at, language);
  // "My birthday is on Saturday."; where the verb may still follow, only at the end.
  const closed = !language.verbLast || !tokens[end] || endsSentence(tokens, end);
  if (closed && isOneOf(tokens, verb, language.prose.present)) return verb < at - 1 ? 2 : 1;
  if (looksAhead(tokens, verb, at, language)) return 1;
  if (opensClause(tokens, at, language)) return scan(tokens, end, 1, language) || scan(tokens, at - 1, -1, language);
  const own = language.verbLast ? scan(tokens, at - 1, -1, language, true) || scan(tokens, end, 1, language, true) : 0;
  const tense = own || scan(tokens, at - 1, -1, language) || scan(tokens, end, 1, language);
  if (tense !== 0) return tense;
  // "Ted Lamb succeeds her on Tuesday": further away, an ending is not much to go by but for a day of this week or the next.
  const far = tokens[at]?.facts.weekday === undefined ? verb : Math.max(0, at - reach);
  for (let i = verb; i >= far && !endsSentence(tokens, i); i--) if (isPresent(tokens[i], language)) return 2;
  return 0;
}

/** "from 4 to 7 p.m. Tuesday", "at 10:30 Wednesday". */
const clock = /^(?:\d\d?|:|[ap]m|to)$/;

/** The token before what leads to a date. */
function beforeLeads(tokens: readonly Token[], from: number, { prose, articles }: DateLanguage): number {
  const leads = wordSet(prose.leads);
  let at = from - 1;
  while (leads.has(wordAt(tokens, at)) || articles.has(wordAt(tokens, at)) || clock.test(wordAt(tokens, at))) at--;
  return at;
}

/** "has promised a decision by the end of November": by what led to the date, it was to come. */
function looksAhead(tokens: readonly Token[], from: number, end: number, { prose }: DateLanguage): boolean {
  const [verbs, leads] = (prose.ahead ?? "").split(",").map(wordSet);
  if (!verbs || !leads || !tokens.slice(from + 1, end + 1).some(({ word }) => leads.has(word))) return false;
  for (let at = from; at > from - reachAhead && /^[^,.;]/.test(wordAt(tokens, at)); at--) {
    if (verbs.has(wordAt(tokens, at))) return true;
  }
  return false;
}

/** ", and on Monday he signed". */
function opensClause(tokens: readonly Token[], at: number, language: DateLanguage): boolean {
  const { prose } = language;
  const join = beforeLeads(tokens, at, language);
  return tokens[join - 1]?.word === "," && isOneOf(tokens, join, prose.joins);
}

function scan(tokens: readonly Token[], from: number, step: 1 | -1, language: DateLanguage, inClause = false): Tense {
  let now = false;
  for (let i = 0, at = from; i < reach; i++, at += step) {
    const token = tokens[at];
    if (!token || endsSentence(tokens, at) || (inClause && token.word === ",")) return 0;
    if (step > 0 && i > 0 && token.word === "that" && tokens[at + 1]?.facts.verb !== undefined) return 0;
    if (step < 0 && token.word === "," && (now || isPresent(tokens[at + 1], language))) return 0;
    now ||= token.facts.verb === 3;
    if (token.capital && token.facts.month !== undefined) continue;
    if (step < 0 && i > 0 && isInfinitive(token, tokens[at + 1], language)) return ahead(tokens, at, language);
    const noun = token.word === "set" && wordAt(tokens, at + 1) === "of";
    const verb = noun ? 0 : (token.facts.verb ?? (isAdjective(tokens, at, language) ? 0 : endingOf(token, language)));
    // "It starts on 22 April", whatever was told before.
    if (verb === future && language.prose.aim !== undefined && /[^su]s$/.test(token.word)) return 2;
    if (verb === future || verb === coming) return ahead(tokens, at, language);
    if (verb === past) {
      if (step > 0) return comesAfter(tokens, at, language) ? 2 : -1;
      if (isAimed(tokens, at, i, language)) return ahead(tokens, at, language);
      const infinitive = isInfinitive(tokens[at - 1], token, language);
      const alone = infinitive ? ahead(tokens, at, language) : isConditional(tokens, at, language) ? 1 : -1;
      return ledBy(tokens, at, i, language) ?? alone;
    }
  }
  return 0;
}

/** "a mule named Gus will pull": the clause goes on to what will be. */
function comesAfter(tokens: readonly Token[], from: number, { prose }: DateLanguage): boolean {
  const joins = wordSet(prose.joins);
  for (let at = from + 1; at < from + 8; at++) {
    const token = tokens[at];
    if (!token || !/^\p{L}/u.test(token.word) || joins.has(token.word)) return false;
    if (token.facts.verb !== undefined) return token.facts.verb === coming;
  }
  return false;
}

/** ", resumes on 5 October": a verb of the present after a comma, as far as its ending tells. */
function isPresent(token: Token | undefined, { prose }: DateLanguage): boolean {
  return prose.aim !== undefined && token?.capital === false && token.facts === noFacts && /[^su]s$/.test(token.word);
}

/** "if nothing was heard": what may be to come. */
function isConditional(tokens: readonly Token[], from: number, { prose }: DateLanguage): boolean {
  const conditions = wordSet(prose.conditions);
  for (let at = from - 1; at > from - 6 && at >= 0; at--) {
    const token = tokens[at];
    if (!token || !/^\p{L}/u.test(token.word)) return false;
    if (conditions.has(token.word)) return tokens[at - 1]?.facts.verb !== 1;
  }
  return false;
}

/** "was set for Monday", "moved to Monday": of what was to come. */
function isAimed(tokens: readonly Token[], at: number, steps: number, { prose }: DateLanguage): boolean {
  const present = isOneOf(tokens, at - 1, prose.present);
  const word = wordAt(tokens, at);
  const aims = word !== "compared" && [1, word === "set" ? steps : 1].some((on) => isOneOf(tokens, at + on, prose.aim));
  return aims && (steps === 1 || present || word === "set");
}

/** The tense of what is to come: whether "will" stands there or shortly before. */
function ahead(tokens: readonly Token[], from: number, { prose }: DateLanguage): Tense {
  if (isOneOf(tokens, from - 1, prose.present)) return 2;
  for (let at = from; at > from - 8 && at >= 0 && tokens[at]?.word !== ","; at--) {
    if (tokens[at]?.facts.verb === coming) return 2;
    if (endsSentence(tokens, at)) return 1;
  }
  return 1;
}

/** "a marked road", "a new set of gauges": no verb, though it looks like one. */
function isAdjective(tokens: readonly Token[], at: number, { articles }: DateLanguage): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (articles.has(before.word) || before.facts.count === 1);
}

/** What the ending of a word tells: that it is a verb of the past (1), of the future (2), or nothing (0). */
export function endingOf({ word, facts }: Token, { pastEndings, futureEndings, notVerbs }: DateLanguage): 0 | 1 | 2 {
  const ends = (ending: string): boolean => word.endsWith(ending) && word.length > ending.length + 2;
  if (facts.verb !== undefined || notVerbs?.has(word)) return 0;
  if (futureEndings?.some(ends)) return future;
  return pastEndings.some(ends) ? past : 0;
}

/** "to shut": what is to be done. */
function isInfinitive(before: Token | undefined, next: Token | undefined, language: DateLanguage): boolean {
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
    !wordSet(others).has(next.word)
  );
}

function verbAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.facts.verb !== undefined;
}

/** "will be offered", "is offered on Monday", "was to have opened": a participle of what is to come. */
function ledBy(tokens: readonly Token[], at: number, steps: number, language: DateLanguage): Tense | undefined {
  const { prose } = language;
  if (steps < 2 && !language.verbLast && isOneOf(tokens, at - 1, prose.present)) return 2;
  const [mark] = (prose.infinitive ?? "").split(",");
  const was = isOneOf(tokens, at - 3, prose.toBe);
  if (was && tokens[at - 2]?.word === mark && verbAt(tokens, at - 1)) return 1;
  for (let back = 1; back <= 3; back++) {
    const token = tokens[at - back];
    // "opened in May 1932 and closed": the month.
    if (token?.capital && token.facts.month !== undefined) continue;
    if (token?.facts.verb === future || token?.facts.verb === coming) return ahead(tokens, at - back, language);
    if (!token || token.word === ",") return undefined;
  }
  return undefined;
}

/** ", announced in February,": what may have been before all that was told. */
export function isFlashback(tokens: readonly Token[], at: number, language: DateLanguage): boolean {
  const verb = beforeLeads(tokens, at, language);
  const token = tokens[verb];
  return token !== undefined && tokens[verb - 1]?.word === "," && endingOf(token, language) === past;
}

/** "had come in February": of what was before. */
export function isBefore(tokens: readonly Token[], from: number, end: number, { prose }: DateLanguage): boolean {
  const before = wordSet(prose.before);
  for (let at = from - 1; at > from - 8 && /^\p{L}/u.test(wordAt(tokens, at)); at--) {
    if (before.has(wordAt(tokens, at))) return true;
  }
  return tokens.slice(end, end + 4).some(({ word }) => before.has(word));
}

/** Whether a sentence or clause may end at a token. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (word === ";" || word === "?" || word === "!") return true;
  if (word !== ".") return false;
  const quoted = tokens[at + 1]?.glued === true && /^["”»“]$/.test(wordAt(tokens, at + 1));
  const next = tokens[quoted ? at + 2 : at + 1];
  const last = tokens[at - 1];
  if (next?.glued ?? false) return false;
  return (
    next === undefined || (last !== undefined && (/^\d/.test(last.word) || last.word.length > (last.capital ? 2 : 1)))
  );
}
