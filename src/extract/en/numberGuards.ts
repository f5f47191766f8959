import type { Guard } from "../language.js";
import type { Token } from "../token.js";
import { isOneOf, wordAt, wordSet } from "../wordSet.js";
import { prepositions } from "./dateProse.js";

/** Words and signs that a bare year may follow. */
const leads = wordSet(
  `${prepositions} to into circa ca c following preceding the a an year years ( [ ; : . ' " “ ‘ • its their his her our 's but then so yet when while where because if which who also like – —`,
);
/** What a bare year may follow if another year stands shortly before: "in 1914 and 1918". */
const links = wordSet("and or , / & to -");
/** Words that make of the number after them something else, though they have a capital. */
const things = wordSet(
  "boeing windows office locker exit unit units order code extension room flight route highway resolution form model page invoice rule section title suite hall box gate lot chapter figure table act part number series version type size item line bus train class no plant shade block batch set engine",
);
/** What is counted: a number before it is an amount. */
const counted = wordSet(
  "people men women children soldiers troops workers jobs cases deaths words pages dollars euros pounds feet foot square metres meters miles kilometres kilometers grams tons tonnes acres hectares votes seats copies units points shares barrels passengers members students employees homes houses rooms cars vehicles aircraft tanks guns prisoners casualties hours minutes seconds days weeks months years degrees percent per inhabitants residents visitors books ships horses sheep cattle killed wounded",
);
/** `km`, `kg`, `m`: a unit that is shortened. */
const shortUnit = /^(?!vs|[hqs]$)[b-df-hj-np-tv-xz]{1,3}$/;
const articles = wordSet("the a an");
/** What a year after an article or "his" names one of, and no date. */
const numberedThings = wordSet("model models version versions edition editions train bus");
/** What may follow a year that a weak sign leads to. */
const follows = wordSet(
  "and or but the when he they she it we i to after before with as a an was were had has his her their in on at by for from of which who until is are have that while though because where under",
);
const money = /^[$€£¥#%@+=*<>\\_]$/;
const sign = /^[^\p{L}\p{N}]$/u;
const numeral = /^\d/;

const isCounted = (word: string): boolean => counted.has(word) || counted.has(`${word}s`) || shortUnit.test(word);
const isJoin = (word: string): boolean => /^[.,/:-]$/.test(word);

const opens = (tokens: readonly Token[], at: number): boolean => /^[.:;]?$/.test(wordAt(tokens, at - 1));

/** Whether figures stand by themselves: not part of an amount, a code or a longer number. */
export const plainNumber: Guard = (tokens, at, end) => {
  const [before, first, after, next] = [tokens[at - 1], tokens[at], tokens[end], tokens[end + 1]];
  if (before && first?.glued && (money.test(before.word) || isJoin(before.word))) return joinsDates(tokens, at);
  if (after?.glued && /^[%°$€£]$/.test(after.word)) return false;
  // "half a century later", "a quarter of a century later".
  if (before?.word === "half" || (before?.word === "of" && tokens[at - 2]?.facts.unit === 7)) return false;
  if (!after?.glued || !next?.glued || !isJoin(after.word) || !numeral.test(next.word)) return true;
  return after.word === "-" && (next.facts.year !== undefined || next.facts.day !== undefined);
};

/** A dash or slash before a year may join it to another date, or to "mid". */
const joinsDates = (tokens: readonly Token[], at: number): boolean => {
  const left = tokens[at - 2];
  if (!/^[-/]$/.test(wordAt(tokens, at - 1))) return false;
  const { year, month, day, part } = left?.facts ?? {};
  return [year, month, day, part].some((fact) => fact !== undefined) || /^\p{L}{3,}$/u.test(left?.word ?? "");
};

/** A year by itself: after a word that leads to one, and not counting what follows. */
export const bareYear: Guard = (tokens, at, end) => {
  if (!plainNumber(tokens, at, end) || countsWhatFollows(tokens, at, end) || (tokens[at]?.facts.year ?? 0) >= 2100)
    return false;
  const before = tokens[at - 1];
  const after = tokens[end];
  if (after?.glued && after.word === "-" && numeral.test(wordAt(tokens, end + 1))) return end > at + 1;
  // "between 1500 and 2000 people": what the second one counts, the first does too.
  const paired = /^(and|to|or)$/.test(after?.word ?? "") && tokens[end + 1]?.facts.year !== undefined;
  if (paired && countsWhatFollows(tokens, at, end + 2)) return false;
  if (!before) return after !== undefined || end === at + 1;
  if (isReference(tokens, at)) return false;
  if (links.has(before.word)) return isLinked(tokens, at, end);
  if (/^(about|around|roughly)$/.test(before.word)) return isRough(tokens, at - 1, end);
  if (articles.has(before.word))
    return after !== undefined && /^[\p{L}"“]/u.test(after.word) && !follows.has(after.word);
  if (leads.has(before.word) || before.facts.month !== undefined) return true;
  // After a name: "Olympics 2012"; where the sentence goes on, as in "Locker 2012 is shut", it numbers a thing.
  const { unit, daypart } = before.facts;
  // "Armistice Day 1919", "Candlemas night 1703".
  if ((unit ?? daypart) !== undefined && tokens[at - 2]?.capital && standsAlone(tokens, at, end)) return true;
  const named =
    before.capital && before.word.length > 3 && !things.has(before.word) && !(opens(tokens, at - 1) && after);
  return named && (after === undefined || sign.test(after.word));
};

/** "2016 rivets", "1500-word", `1914-C`; two numbers in a row. */
export const countsWhatFollows: Guard = (tokens, at, end) => {
  const [after, next] = [tokens[end], tokens[end + 1]];
  if (!after) return false;
  if (after.glued && /^[-/]$/.test(after.word)) return isCounted(next?.word ?? "") || /^\p{L}$/u.test(next?.word ?? "");
  const one = isOneOf(tokens, at - 1, "the a an its his her their our 's");
  if (one && !after.capital) {
    return numberedThings.has(after.word) || (counted.has(after.word) && /(s|square|feet)$/.test(after.word));
  }
  return (isCounted(after.word) && !after.capital) || (numeral.test(after.word) && after.facts.month === undefined);
};

/** After "and", a comma or a dash: with another date shortly before, and nothing that it could count behind it. */
const isLinked = (tokens: readonly Token[], at: number, end: number): boolean => {
  const before = wordAt(tokens, at - 1);
  const after = tokens[end];
  const closed = after === undefined || sign.test(after.word) || follows.has(after.word) || (after.facts.verb ?? 0) > 0;
  if (before === "to") return !/^\d+$/.test(wordAt(tokens, at - 2)) && !after?.capital;
  if (before === "," && wordAt(tokens, at - 2) === "year") return closed;
  const { part, number } = tokens[at - 2]?.facts ?? {};
  if (before === "-" || before === "/") return part !== undefined || number === undefined;
  for (let i = at - 2; i >= at - 9; i--) {
    const { year, month, decade } = tokens[i]?.facts ?? {};
    if (year !== undefined || month !== undefined || decade !== undefined) return closed;
  }
  return closed && (tokens[at - 2]?.capital ?? false) && before === "," && wordAt(tokens, at - 2).length > 3;
};

/** After `p.`, `No.` and such. */
const isReference = (tokens: readonly Token[], at: number): boolean => {
  const word = wordAt(tokens, at - 2);
  if (wordAt(tokens, at - 1) !== "." || tokens[at - 1]?.glued !== true || !/^\p{L}+$/u.test(word)) return false;
  return (word.length < 4 && word !== "c" && word !== "ca") || things.has(word);
};

/** `1914-1918`; not numbers of things: "units 1900-2099". */
export const yearRange: Guard = (tokens, at, end) => {
  const before = tokens[at - 1];
  if (!plainNumber(tokens, at, end) || isReference(tokens, at) || countsWhatFollows(tokens, at, end)) return false;
  if (before === undefined) return end < tokens.length;
  // "Seats 1850 to 1900 are sold": a plural that opens a sentence may have been written large for that alone.
  const small = !before.capital || (opens(tokens, at - 1) && /^\p{L}/u.test(wordAt(tokens, end)));
  const numbered = things.has(before.word) || (before.word.endsWith("s") && small && before.word !== "years");
  return !numbered && before.word !== "from";
};

/** `between 1914 and 1918`, not "between 1500 and 2000 people". */
export const uncountedRange: Guard = (tokens, at, end) =>
  plainNumber(tokens, at, end) && !countsWhatFollows(tokens, at, end);

/** "grew from 1914 to 1918", not "grew from 1850 to 1900 people"; "From 1940 to 1944 women did it" begins with its date. */
export const fromRange: Guard = (tokens, at, end) =>
  uncountedRange(tokens, at, end) || (opens(tokens, at) && plainNumber(tokens, at, end));

/** "about 1720", where a preposition leads to it or nothing is counted. */
export const roughly: Guard = (tokens, at, end) => wordAt(tokens, at - 1) === "and" || isRough(tokens, at, end);

const isRough = (tokens: readonly Token[], at: number, end: number): boolean => {
  const after = tokens[end];
  return (
    leads.has(wordAt(tokens, at - 1)) ||
    after === undefined ||
    sign.test(after.word) ||
    /^(by|when|as|to)$/.test(after.word) ||
    didNext(tokens, end)
  );
};

/** "around 1790 and burned down": what stood before goes on to do something else, so nothing was counted. */
const didNext = (tokens: readonly Token[], end: number): boolean => {
  const next = tokens[end + 1];
  if (!isOneOf(tokens, end, "and but") || !next || next.capital) return false;
  return (next.facts.verb ?? 0) > 0 || /^\p{Ll}{3,}ed$/u.test(next.word);
};

/** A number after which no era is named. */
export const noEra: Guard = (tokens, at, end) => {
  if (tokens[end]?.facts.era !== undefined) return false;
  const joined = isOneOf(tokens, end, "- to") && tokens[end + 1]?.facts.number !== undefined;
  return !joined && plainNumber(tokens, at, end);
};

/** "about 520": the word before it is read with it. */
export const boundYear: Guard = (tokens, at, end) =>
  isOneOf(tokens, at - 1, "about around circa ca c before after until till") && oldYear(tokens, at, end);

/** "29 October 878": not "29 October 300 men". */
export const oldYear: Guard = (tokens, at, end) => noEra(tokens, at, end) && standsAlone(tokens, at, end);

/** "on the 20th they crossed": no noun after it that it could count. */
export const standsAlone: Guard = (tokens, _at, end) => {
  const after = tokens[end];
  if (after === undefined || sign.test(after.word)) return true;
  return (
    after.word !== "of" &&
    (follows.has(after.word) || (after.facts.verb ?? 0) > 0 || /^\p{Ll}{2,}ed$/u.test(after.word))
  );
};
