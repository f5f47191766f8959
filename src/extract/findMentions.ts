import type { Context, Resolved } from "./context.js";
import { type Mode, type Read, headDate, isHistory, weigh } from "./kindOf.js";
import type { Language } from "./language.js";
import { type Lexicon, lexiconOf } from "./lexicon.js";
import { type Stretch, paragraphsOf } from "./paragraphs.js";
import { type Finder, type Grammar, type Match, compileRules, dateAt } from "./pattern.js";
import type { Point } from "./point.js";
import { readTokens } from "./readTokens.js";
import { resolve } from "./resolve.js";
import { endsSentence, tenseAt } from "./tense.js";
import type { Token } from "./token.js";

/** A date found in the text: where, what its words are, what it was worked out to. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly match: Match;
  readonly resolved: Resolved;
  readonly tense: -1 | 0 | 1;
}

/** A paragraph with its words and its dates. */
export interface Paragraph extends Stretch {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

interface Prepared {
  readonly lexicon: Lexicon;
  readonly grammar: Grammar;
}

const prepared = new WeakMap<Language, Prepared>();

/** A language's words and rules, compiled at its first use. */
export function prepare(language: Language): Prepared {
  const known = prepared.get(language);
  if (known) return known;
  const made = { lexicon: lexiconOf(language), grammar: compileRules(language.rules) };
  prepared.set(language, made);
  return made;
}

/** Finds the dates of a text, paragraph by paragraph. */
export function findMentions(text: string, language: Language, given: Point | null, mode: Mode): Paragraph[] {
  const { lexicon, grammar } = prepare(language);
  const dayFirst = language.dayFirst ?? habitOf(text);
  let story: Point | null = null;
  let line: Point | null = null;
  const read = (stretch: Stretch): Read => {
    const tokens = readTokens(text, stretch.start, stretch.end, lexicon);
    return { ...stretch, tokens, matches: matchesIn({ tokens, grammar, known: new Map() }) };
  };
  const stretches = paragraphsOf(text);
  const sample = stretches.filter(({ end }) => end <= sampled).map(read);
  const all = sample.flatMap(({ matches }) => matches);
  const reference = given ?? (mode === "history" ? null : headDate(sample, all, dayFirst));
  const whole = weigh(all, reference);
  return stretches.map((stretch, index) => {
    const { tokens, matches } = sample[index] ?? read(stretch);
    const history = reference === null || isHistory(weigh(matches, reference), whole, mode);
    const mentions: Mention[] = [];
    let told: Point | null = null;
    let toldAt = 0;
    for (const match of matches) {
      const tense = tenseAt(tokens, match.at, match.end, language);
      const inStory: boolean = history || isFar(told, reference, tense);
      const beside: boolean = told?.grain === "year" && isOfOneSentence(tokens, toldAt, match.at);
      const doubt: boolean = beside && isFarFrom(told, reference);
      const own: Point | null = beside && inStory ? told : line;
      const context: Context = { reference, story: told ?? story, line: own, inStory, history, tense, doubt, dayFirst };
      const resolved = asTold(resolve(match, context), given);
      if ("reason" in resolved && resolved.reason === "") continue;
      const point = lastPoint(resolved);
      if (point && !isAside(tokens, match)) {
        told = story = point;
        toldAt = match.end;
        if (!isPassing(point, line) && !isUntil(resolved)) line = point;
      }
      mentions.push({ ...extentOf(tokens, match, language), match, resolved, tense });
    }
    return { ...stretch, tokens, mentions };
  });
}

/** Counted from the date at the head of the text, a date is counted from the text. */
function asTold(resolved: Resolved, given: Point | null): Resolved {
  return "value" in resolved && resolved.stated === "published" && !given ? { ...resolved, stated: "story" } : resolved;
}

/** The matches of a paragraph in order: at each place the longest, and none inside of another. */
function matchesIn(finder: Finder): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < finder.tokens.length;) {
    const match = dateAt(finder, at);
    if (match) matches.push(match);
    at = match ? match.end : at + 1;
  }
  return matches;
}

function extentOf(tokens: readonly Token[], { at, end }: Match, { articles }: Language): Stretch {
  const before = tokens[at - 1];
  const first = before && articles.has(before.word) ? before : tokens[at];
  return { start: first?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** How much of a text is looked at to learn what kind it is. */
const sampled = 100_000;

/** Whether a month without a year goes with the year just told, not with the day of writing. */
function isFar(told: Point | null, reference: Point | null, tense: number): boolean {
  const full = told !== null && (told.grain === "day" || told.grain === "month");
  return full && reference !== null && tense <= 0 && reference.year - told.year > 1;
}

/** "The eruption of 1911 lasted from March to July"; not "built in 1911, it closed in March". */
function isOfOneSentence(tokens: readonly Token[], from: number, at: number): boolean {
  if (tokens[from]?.word === ",") return false;
  for (let i = from; i < at; i++) if (endsSentence(tokens, i)) return false;
  return true;
}

function isFarFrom(told: Point | null, reference: Point | null): boolean {
  return told !== null && reference !== null && Math.abs(reference.year - told.year) > 1;
}

/** The date that the story has come to. */
function lastPoint(resolved: Resolved): Point | null {
  if (!("value" in resolved)) return null;
  const { start, end, set } = resolved.value;
  if (set !== undefined || end === "..") return null;
  const point = end === undefined || typeof end === "string" ? start : end;
  if (typeof point === "string") return null;
  return point.grain === "decade" || point.grain === "century" ? null : point;
}

/** What lasts until then: a month told after it may be before. */
function isUntil(resolved: Resolved): boolean {
  return "value" in resolved && typeof resolved.value.start === "string";
}

/** A bare year long before the date that the story has come to: told in passing. */
function isPassing(point: Point, line: Point | null): boolean {
  return point.grain === "year" && line !== null && line.grain !== "year" && line.year - point.year > 0;
}

/** In parentheses, or after "as in": a date that the story does not go on from. */
function isAside(tokens: readonly Token[], { at, end }: Match): boolean {
  for (let i = at - 1, steps = 0; i >= 0 && steps < 12; i--, steps++) {
    const word = tokens[i]?.word;
    if (word === ")" || (word !== ";" && endsSentence(tokens, i))) return false;
    if (word === "(" || word === "[") return end > at;
  }
  return false;
}

const dayFirstDate = /\b(?:1[3-9]|2\d|3[01])[./](?:0?[1-9]|1[0-2])[./]\d/;
const monthFirstDate = /\b(?:0?[1-9]|1[0-2])[./](?:1[3-9]|2\d|3[01])[./]\d/;

/** Whether slashed dates put the day first, from those that can be read in one way only. */
function habitOf(text: string): boolean | undefined {
  const [european, american] = [dayFirstDate.test(text), monthFirstDate.test(text)];
  return european === american ? undefined : european;
}
