import { type Context, type Resolved, type Setting, type Story, reasons } from "./context.js";
import type { DateLanguage } from "./language.js";
import type { Match } from "./pattern.js";
import { type Point, dayNumber, isAtLeast } from "./point.js";
import { type Tense, endingOf, endsSentence, isBefore, isFlashback } from "./tense.js";
import type { Token } from "./token.js";
import { wordAt, wordSet } from "./wordSet.js";

/** The story before a text has told anything. */
export const nothingTold: Story = {
  last: null,
  line: null,
  told: null,
  toldAt: 0,
  readAt: 0,
  begun: null,
  now: false,
  quoted: false,
  fresh: false,
  loose: false,
  back: false,
  recent: false,
};

/** The story where a new paragraph begins. */
export function nextParagraph(story: Story, tokens: readonly Token[]): Story {
  const { last, line, told, toldAt, loose, recent } = story;
  const fresh = told !== null && isOfOneSentence(tokens, toldAt, tokens.length - 1);
  return { ...nothingTold, last, line, loose, recent, fresh };
}

/** How far back words are looked at, in tokens: no sentence that is read by people is longer. */
const longest = 200;

/** What is known where a match stands. */
export function contextAt(story: Story, setting: Setting, match: Match, tense: Tense, language: DateLanguage): Context {
  const { tokens, reference, mode, history, far } = setting;
  const { told, toldAt, readAt, line, last, begun, now, fresh, loose, back, recent } = story;
  const same = isOfOneSentence(tokens, toldAt, match.at);
  const left = story.quoted && !same && !isQuoted(tokens, match.at);
  const coming = tense === 2 && reference !== null;
  // A paragraph of history may begin with a date of the news before it.
  const news = mode === "auto" && reference !== null && told === null && last !== null && !isFarFrom(last, reference);
  // "Next meetings: 19 November, 28 January".
  const listed = tense === 0 && same && told?.grain === "day" && reference && dayNumber(told) > dayNumber(reference);
  const inStory =
    Boolean(listed) || (!coming && !now && ((history && !news) || (!left && isFar(told, reference, tense))));
  const beside = told?.grain === "year" && same && tokens[toldAt]?.word !== ",";
  const before = isBefore(tokens, match.at, match.end, language);
  const flashback = told !== null && same && isFlashback(tokens, match.at, language);
  return {
    ...setting,
    ...story,
    story: begun ?? told ?? last,
    line: listed || (beside && inStory) ? told : line,
    inStory,
    tense: listed ? 1 : tense,
    before,
    doubt:
      (told?.grain === "year" && (same || before) && isFarFrom(told, reference)) ||
      (now && history && !same) ||
      flashback ||
      (left && isFarFrom(told, reference)),
    subject: isSubject(tokens, match, language) || isVerbless(tokens, match, language),
    away: mode === "auto" && told === null && !recent && isFarFrom(last, reference),
    stale: mode === "auto" && reference !== null && (line?.grain === "year" ? !far && !same : told === null),
    near:
      !left &&
      !loose &&
      !(
        told &&
        !begun &&
        tokens.slice(Math.max(readAt, match.at - longest), match.at).some(({ facts }) => facts.year !== undefined)
      ) &&
      !(back && stepOf(match) > 0) &&
      (history || told !== null || begun !== null || (fresh && same)),
  };
}

/** The story after a date was told. */
export function tell(
  before: Story,
  match: Match,
  resolved: Resolved,
  { tokens, reference }: Setting,
  tense: Tense,
  language: DateLanguage,
): Story {
  if (typeof resolved === "string") {
    // "Eighteen months later": what is counted next goes on from there, wherever that is.
    const { now, loose } = before;
    return { ...before, now: now || resolved === reasons.either, loose: loose || match.fields.as !== "which" };
  }
  const { start, end, set } = resolved;
  const ends = [start, end].filter((each) => typeof each === "object");
  const story = {
    ...before,
    readAt: match.end,
    recent: before.recent || ends.some((each) => !isFarFrom(each, reference)),
  };
  if (set !== undefined) return { ...story, loose: true };
  const quoted = isQuoted(tokens, match.at);
  const point = typeof end === "object" ? end : start;
  const begins = end === ".." ? !isBefore(tokens, match.at, match.end, language) : isBetween(tokens, match, language);
  if (begins && typeof point !== "string") return { ...story, begun: point, quoted, loose: false, back: false };
  if (end === ".." || typeof point === "string" || isAside(tokens, match, language)) return story;
  const behind = story.line === null || point.year <= story.line.year;
  if (behind && isInPassing(tokens, match, language)) return story;
  const passing = isPassing(point, story.line, tense) || typeof start === "string" || !isAtLeast(point, "year");
  const now = resolved.stated === "published" && match.fields.month === undefined && !isFarFrom(point, reference);
  // "It held out until February 1939. On 1 April": of the year before or of this one.
  const skipped = start === ".." && match.dates[0]?.fields.year !== undefined && point.grain !== "year";
  const line = skipped ? null : passing || (quoted && story.line) ? story.line : point;
  const [toldAt, back] = [match.end, stepOf(match) < 0];
  return { ...story, last: point, line, told: point, toldAt, begun: null, now, quoted, loose: false, back };
}

/** Whether a date is counted on (1) or back (-1) from the one told before. */
function stepOf({ fields: { from, way, count = 0 } }: Match): number {
  return from === "story" ? (way ?? count) : 0;
}

/** Whether a sentence begins with a date that nothing leads to, and goes on with a verb. */
function isSubject(tokens: readonly Token[], { at, end }: Match, { articles }: DateLanguage): boolean {
  const first = articles.has(wordAt(tokens, at - 1)) ? at - 1 : at;
  const opens = first === 0 || endsSentence(tokens, first - 1);
  return opens && tokens[end]?.facts.verb === 1;
}

/** ", after being cancelled": what verb there is stands in another clause, behind the one of the date. */
function isVerbless(tokens: readonly Token[], { at, end }: Match, language: DateLanguage): boolean {
  const { prose, articles } = language;
  const next = wordAt(tokens, end + 1);
  if (wordAt(tokens, end) !== "," || !(wordSet(prose.joins).has(next) || wordSet(prose.before).has(next))) return false;
  let words = false;
  for (let i = at - 1; i >= 0 && !endsSentence(tokens, i); i--) {
    const token = tokens[i];
    if (at - i > longest || (token && (token.facts.verb !== undefined || endingOf(token, language) === 1)))
      return false;
    words ||= !wordSet(prose.leads).has(token?.word ?? "") && !articles.has(token?.word ?? "");
  }
  return words;
}

/** Whether a month without a year goes with the year just told, not with the day of writing. */
function isFar(told: Point | null, reference: Point | null, tense: number): boolean {
  const full = told !== null && told.grain !== "year" && isAtLeast(told, "year");
  return full && reference !== null && tense <= 0 && reference.year - told.year > 1;
}

function isOfOneSentence(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (endsSentence(tokens, i)) return false;
  return true;
}

function isFarFrom(told: Point | null, reference: Point | null): boolean {
  return told !== null && reference !== null && Math.abs(reference.year - told.year) > 1;
}

/** A bare year long before the date that the story has come to, told in passing; or one after it that is only planned. */
function isPassing(point: Point, line: Point | null, tense: Tense): boolean {
  if (line === null) return false;
  return tense > 0 ? point.year > line.year : point.grain === "year" && line.grain !== "year" && line.year > point.year;
}

/** How far back the mark that opens a quotation is looked for. */
const longestQuote = 80;

/** How far before a date the clause may begin that tells it in passing. */
const longestPassing = 12;

/** Whether a token stands in a quotation. */
function isQuoted(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - longestQuote; i--) {
    const word = wordAt(tokens, i);
    // “ opens in English and closes in German.
    if (/^[“„«"”»]$/.test(word)) return /^[„«]$/.test(word) || (/^[“"]$/.test(word) && tokens[i]?.glued !== true);
  }
  return false;
}

/** ", which it had bought in October", ", who joined in October 2013,": what was before, told of a thing in passing. */
function isInPassing(tokens: readonly Token[], { at: from, end }: Match, { prose }: DateLanguage): boolean {
  const [before, relatives] = [wordSet(prose.before), wordSet(prose.asides?.split(",")[2])];
  let had = wordAt(tokens, end) === ",";
  for (let at = from - 1; at > from - longestPassing && at > 0; at--) {
    const word = wordAt(tokens, at);
    if (word === "," || endsSentence(tokens, at)) return false;
    if (had && relatives.has(word) && wordAt(tokens, at - 1) === ",") return true;
    had ||= before.has(word);
  }
  return false;
}

/** "The show, put off from March 2020, was held": a participle between subject and verb. */
function isBetween(tokens: readonly Token[], { at: from, end }: Match, language: DateLanguage): boolean {
  if (wordAt(tokens, end) !== "," || tokens[end + 1]?.facts.verb !== 1) return false;
  for (let at = from - 1; at > from - longestPassing && at > 0; at--) {
    const next = tokens[at + 1];
    if (wordAt(tokens, at) === "," && next) return (next.facts.verb ?? endingOf(next, language)) === 1;
    if (endsSentence(tokens, at)) return false;
  }
  return false;
}

/** In parentheses, or after "not since the cold": a date that the story does not go on from. */
function isAside(tokens: readonly Token[], { at, end }: Match, { prose }: DateLanguage): boolean {
  const [near, far] = (prose.asides ?? "").split(",");
  const [asides, compared] = [wordSet(near), wordSet(far)];
  if (asides.has(`${wordAt(tokens, at - 2)}-${wordAt(tokens, at - 1)}`)) return true;
  let beside = true;
  for (let i = at - 1, steps = 0; i >= 0 && steps < 12; i--, steps++) {
    const word = wordAt(tokens, i);
    if (word === ")" || (word !== ";" && endsSentence(tokens, i))) return false;
    if (word === "(" || word === "[") return end > at;
    beside &&= steps < 4 && word !== "," && tokens[i]?.facts.verb === undefined;
    if ((beside && asides.has(word)) || (far !== undefined && compared.has(word))) return true;
  }
  return false;
}
