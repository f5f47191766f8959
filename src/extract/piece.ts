import { type Clause, hasVerb, isComma, verbOf } from "./clauses.js";
import type { Mention } from "./findMentions.js";
import type { Language } from "./language.js";
import type { Token } from "./token.js";
import { endingOf } from "./tense.js";
import { isOneOf, wordAt, wordSet } from "./wordSet.js";

/** The words that a title is made of: those around a date up to where another clause begins, and their subject. */
export interface Piece {
  readonly subject: readonly Token[];
  readonly at: number;
  readonly end: number;
}

/** How many words a subject may have that is said once for two verbs. */
const longestSubject = 7;

/** Narrows a clause to the piece around one of its dates. */
export function pieceOf(
  tokens: readonly Token[],
  whole: Clause,
  clause: Clause,
  mention: Mention,
  language: Language,
): Piece {
  const bounds = boundsIn(tokens, clause, language);
  const { at: from, end: to } = mention.match;
  let at = clause.at;
  let end = clause.end;
  for (const bound of bounds) {
    if (isRelative(tokens, bound, language) && isClosed(tokens, bound + 1, from, language)) continue;
    if (bound < from && isOwn(tokens, bound, nextOf(bounds, bound, clause.end), from, language)) at = bound;
    if (bound >= to && hasVerb(tokens, { at, end: bound }, language)) {
      end = bound;
      break;
    }
  }
  const passing = participleOf(tokens, at, from, language);
  if (passing) return { subject: [], at: passing, end: to };
  if (isRelative(tokens, at, language)) end = commaAfter(tokens, to, end);
  if (closesSubject(tokens, at, mention, language)) end = to;
  const own = participleAside(tokens, at, end, language);
  if (own && from > own.at && to <= own.end) return { subject: tokens.slice(at, own.at), at: own.at + 1, end: own.end };
  if (own && from > own.end) return { subject: tokens.slice(at, own.at), at: own.end + 1, end };
  const subject = subjectFor(tokens, whole, at, mention, language);
  const relative = subject.length > 0 && isOneOf(tokens, at, language.prose.relatives);
  return { subject, at: relative ? at + 1 : at, end };
}

/** "A review begun in May found": whether the verb before a date only tells of the subject of the one behind it. */
function closesSubject(tokens: readonly Token[], at: number, { match }: Mention, language: Language): boolean {
  const { pronouns, joins, reports } = language.prose;
  if (pronouns === undefined || verbOf(tokens[match.end], language) === 0) return false;
  const verb = tokens.findIndex((token, i) => i >= at && i < match.at && verbOf(token, language) > 0);
  const between = wordSet(`${joins} ${reports} ,`);
  return verb > 0 && !tokens.slice(verb, match.at).some(({ word }) => between.has(word));
}

/** From comma to comma, what a participle tells of the subject before the verb: ", built in 1911,". */
function participleAside(
  tokens: readonly Token[],
  at: number,
  end: number,
  language: Language,
): Pick<Clause, "at" | "end"> | null {
  let open = at;
  while (open < end && !isComma(tokens, open)) if (verbOf(tokens[open++], language) > 0) return null;
  let close = open + 1;
  while (close < end && !isComma(tokens, close)) close++;
  const told = language.prose.pronouns !== undefined && open > at && verbOf(tokens[open + 1], language) === 1;
  return told && close < end && !isOneOf(tokens, close + 1, language.prose.joins) ? { at: open, end: close } : null;
}

/** "vote to close the plant opened in 1962": where the noun begins that a participle and the date belong to, or 0. */
function participleOf(tokens: readonly Token[], at: number, from: number, language: Language): number {
  const leads = wordSet(language.prose.leads);
  let verb = from - 1;
  while (leads.has(wordAt(tokens, verb)) || language.articles.has(wordAt(tokens, verb))) verb--;
  const token = tokens[verb];
  if (language.yearLast || language.verbLast || !token || endingOf(token, language) !== 1) return 0;
  let first = verb - 1;
  while (first > Math.max(at, verb - 5) && isNoun(tokens[first], language)) first--;
  const noun = tokens[first];
  return first < verb - 1 && isArticle(noun, language) && first > at + 1 ? first : 0;
}

/** "the", or a word for one, "a". */
function isArticle(token: Token | undefined, language: Language): boolean {
  return token !== undefined && (language.articles.has(token.word) || token.facts.count === 1);
}

/** "the man, who sang, died in 1999": whether the clause that a relative word opens is over before the date. */
function isClosed(tokens: readonly Token[], at: number, from: number, language: Language): boolean {
  for (let i = at; i < from - 1; i++) if (tokens[i]?.word === "," && verbOf(tokens[i + 1], language) > 0) return true;
  return false;
}

function isNoun(token: Token | undefined, language: Language): boolean {
  const { joins, leads, phrases } = language.prose;
  const word = token?.word ?? "";
  if ([joins, leads, phrases].some((list) => wordSet(list).has(word))) return false;
  return (
    verbOf(token, language) === 0 && /^\p{L}{2}/u.test(token?.word ?? "") && !language.articles.has(token?.word ?? "")
  );
}

function commaAfter(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end; i++) if (tokens[i]?.word === ",") return i;
  return end;
}

function nextOf(bounds: readonly number[], bound: number, end: number): number {
  return bounds.find((each) => each > bound) ?? end;
}

/** Whether a piece has a verb; after a relative word without a comma, one that the date still belongs to. */
function isOwn(tokens: readonly Token[], bound: number, end: number, from: number, language: Language): boolean {
  if (/^[,;:]$/.test(wordAt(tokens, bound))) return hasVerb(tokens, { at: bound, end }, language);
  return tokens.slice(bound, from).filter((token) => verbOf(token, language) > 0).length === 1;
}

/** Where clauses begin: at a semicolon or colon, at a comma before a joining word, at a relative word. */
function boundsIn(tokens: readonly Token[], { at, end }: Clause, language: Language): number[] {
  const { prose } = language;
  const joins = wordSet(prose.joins);
  const relatives = wordSet(prose.relatives);
  const bounds: number[] = [];
  for (let i = at + 1; i < end - 1; i++) {
    const word = wordAt(tokens, i);
    const next = tokens[i + 1];
    const stop = (word === ";" || word === ":") && next?.glued === false;
    if (stop || (word === "," && joins.has(next?.word ?? ""))) bounds.push(i);
    else if (
      relatives.has(word) &&
      !language.articles.has(word) &&
      tokens[i - 1]?.word !== "," &&
      opens(tokens, i, language)
    )
      bounds.push(i);
  }
  return bounds;
}

/** Whether a relative word opens a clause: not "that" before a noun, nor where it opens what was said. */
function opens(tokens: readonly Token[], at: number, language: Language): boolean {
  if (wordAt(tokens, at + 1) === language.prose.of) return false;
  if (!isOneOf(tokens, at, language.prose.that)) return true;
  const reports = wordSet(language.prose.reports);
  const reported = [1, 2, 3, 4].some((back) => reports.has(wordAt(tokens, at - back)));
  return !reported && verbOf(tokens[at + 1], language) > 0;
}

/** ", which …": such a clause ends at the next comma. */
function isRelative(tokens: readonly Token[], at: number, { prose }: Language): boolean {
  return tokens[at]?.word === "," && isOneOf(tokens, at + 1, prose.relatives);
}

/** The subject of a piece that begins with its verb: that of the sentence, or what a relative clause belongs to. */
function subjectFor(
  tokens: readonly Token[],
  whole: Clause,
  at: number,
  mention: Mention,
  language: Language,
): Token[] {
  const relatives = wordSet(language.prose.relatives);
  const joins = wordSet(language.prose.joins);
  let first = at;
  let relative = false;
  while (isOpening(tokens[first], joins) || relatives.has(wordAt(tokens, first)))
    relative = relatives.has(wordAt(tokens, first++));
  if (first === mention.match.at) first = mention.match.end;
  if (first === whole.at || verbOf(tokens[first], language) === 0) return [];
  if (relative) return nounBefore(tokens, at, whole.at, language);
  const start = tokens.slice(whole.at, at);
  const verb = start.findIndex((token) => verbOf(token, language) > 0);
  const comma = start.findIndex((token) => token.word === ",");
  const subject = start.slice(0, comma >= 0 && comma < verb ? comma : verb);
  const leads = wordSet(language.prose.leads);
  const starts = (token: Token | undefined): boolean =>
    token !== undefined && (leads.has(token.word) || (relatives.has(token.word) && !language.articles.has(token.word)));
  return verb > 0 && subject.length <= longestSubject && !starts(subject[0]) ? subject : [];
}

function isOpening(token: Token | undefined, joins: ReadonlySet<string>): boolean {
  return token !== undefined && (joins.has(token.word) || /^[,;:]$/.test(token.word));
}

/**
 * The last words before a relative clause, back to a verb or a preposition: before an age between commas; of "a book on birds", what the
 * preposition belongs to as well.
 */
function nounBefore(tokens: readonly Token[], at: number, from: number, language: Language): Token[] {
  const end = isAge(tokens, at) ? at - 2 : at;
  const start = phraseBefore(tokens, end, from, language);
  const led = isOneOf(tokens, start - 1, language.prose.phrases);
  const before = led ? phraseBefore(tokens, start - 1, from, language) : start;
  const headed = before < start - 1 && isNoun(tokens[start - 2], language) && isArticle(tokens[before], language);
  return tokens.slice(headed && end - before <= longestSubject ? before : start, end);
}

/** ", 52, who": a number between two commas. */
function isAge(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === "," && /^\d{1,3}$/.test(wordAt(tokens, at - 1)) && wordAt(tokens, at - 2) === ",";
}

/** Where the words begin that end before `at`: behind the verb, the preposition or the sign before them. */
function phraseBefore(tokens: readonly Token[], at: number, from: number, language: Language): number {
  const phrases = wordSet(language.prose.phrases);
  let start = at;
  while (start > from && at - start < longestSubject) {
    const token = tokens[start - 1];
    if (!token || verbOf(token, language) > 0 || phrases.has(token.word)) break;
    if (/^[^\p{L}\p{N}]$/u.test(token.word) && !(token.word === "-" && token.glued)) break;
    start--;
  }
  // "Ending a dispute".
  for (let i = at - 1; i > start; i--) if (isArticle(tokens[i], language)) return i;
  return start;
}
