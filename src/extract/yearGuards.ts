import type { Guard } from "./language.js";
import type { Token } from "./token.js";
import { wordAt, wordSet } from "./wordSet.js";

/** What tells years from other numbers in a language: lists of words with spaces between. */
export interface YearWords {
  /** What a bare year follows; "*" if it needs none. */
  readonly leads: string;
  /** What a year follows if another stands shortly before it: "and". */
  readonly links: string;
  /** What makes of the number after it the name or number of a thing: "model", "page". */
  readonly things: string;
  /** What is counted: a number before it is an amount. */
  readonly counted: string;
  /** What leads to amounts as well, so that no plural may follow: "de 1945 boulons". */
  readonly weak: string;
  /** What ends like a plural and may follow a year. */
  readonly follows: string;
  /** What makes an amount of the number after it and "de": "plus de 1900". */
  readonly amounts: string;
}

/** The guards that are made of a language's words. */
export interface YearGuards {
  /** Figures by themselves: not part of an amount, a code or a longer number. */
  readonly plain: Guard;
  /** A year by itself, after a word that leads to one, and not counting what follows. */
  readonly year: Guard;
  /** Figures that are not the number of a thing and do not count what follows. */
  readonly uncounted: Guard;
}

const money = /^[$€£¥#%@+=*<>\\_§&]$/;
const join = /^[.,/:-]$/;
const numeral = /^\d/;
const sign = /^[^\p{L}\p{N}]$/u;
const opening = /^[(["«“„‘;:–—,]$/;

/** Makes the guards of a language. */
export function yearGuards(words: YearWords): YearGuards {
  const [leads, links] = [wordSet(words.leads), wordSet(words.links)];
  const [things, counted] = [wordSet(words.things), wordSet(words.counted)];
  const counts = (token: Token | undefined): boolean =>
    token !== undefined &&
    (counted.has(token.word) ||
      counted.has(token.word.replace(/n$/, "")) ||
      money.test(token.word) ||
      /^[°‰]$/.test(token.word));
  const isThing = (tokens: readonly Token[], at: number): boolean => {
    const before = tokens[at - 1];
    const dotted = before?.word === "." && before.glued;
    return (
      things.has((dotted ? tokens[at - 2]?.word : before?.word) ?? "") ||
      (dotted && (tokens[at - 2]?.word.length ?? 9) < 3)
    );
  };
  const [weak, follows, amounts] = [wordSet(words.weak), wordSet(words.follows), wordSet(words.amounts)];
  const isAmount = (tokens: readonly Token[], at: number, after: Token | undefined): boolean => {
    const before = tokens[at - 1];
    if (!before || !weak.has(before.word)) return false;
    const plural = after?.capital === false && /\p{L}[sx]$/u.test(after.word) && !follows.has(after.word);
    return plural || amounts.has(wordAt(tokens, at - 2));
  };
  const uncounted: Guard = (tokens, at, end) => {
    const [after, next] = [tokens[end], tokens[end + 1]];
    const coded = after?.glued && after.word === "-" && next?.glued && !next.facts.year && !next.facts.short;
    return (
      plain(tokens, at, end) && !isThing(tokens, at) && !counts(after) && !coded && !numeral.test(after?.word ?? "")
    );
  };
  const year: Guard = (tokens, at, end) => {
    const before = tokens[at - 1];
    if (!uncounted(tokens, at, end) || (tokens[at]?.facts.year ?? 0) >= 2100) return false;
    if (isAmount(tokens, at, tokens[end]) || isOneOfTwo(tokens, end)) return false;
    if (before?.word === "-" && tokens[at]?.glued) return true;
    if (!before || leads.has("*") || leads.has(before.word) || before.facts.month !== undefined) return true;
    if (links.has(before.word)) return datedBefore(tokens, at - 2);
    return opening.test(before.word) || before.word === ".";
  };
  return { plain, year, uncounted };
}

const plain: Guard = (tokens, at, end) => {
  const [before, first, after, next] = [tokens[at - 1], tokens[at], tokens[end], tokens[end + 1]];
  if (before && first?.glued && (money.test(before.word) || join.test(before.word))) return joinsDates(tokens, at);
  if (before && !first?.glued && money.test(before.word)) return false;
  if (after?.glued && money.test(after.word)) return false;
  if (!after?.glued || !next?.glued || !join.test(after.word) || !numeral.test(next.word)) return true;
  return after.word === "-" && (next.facts.year !== undefined || next.facts.day !== undefined);
};

/** A dash or slash before a year may join it to another date, or to "mi-". */
function joinsDates(tokens: readonly Token[], at: number): boolean {
  const left = tokens[at - 2];
  if (!/^[-/]$/.test(wordAt(tokens, at - 1))) return false;
  const { year, month, day, part } = left?.facts ?? {};
  return [year, month, day, part].some((fact) => fact !== undefined);
}

/** "de 2000 à 4500": the other one is no year. */
function isOneOfTwo(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end + 1];
  return /^(?:à|a|bis|auf)$/.test(wordAt(tokens, end)) && numeral.test(next?.word ?? "") && !next?.facts.year;
}

/** Whether a year stands shortly before. */
function datedBefore(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i > from - 8; i--) {
    const { year, decade } = tokens[i]?.facts ?? {};
    if (year !== undefined || decade !== undefined) return true;
    if (tokens[i] && sign.test(wordAt(tokens, i)) && tokens[i]?.word !== ",") return false;
  }
  return false;
}

/** Whether a word is written small, or begins a sentence: in languages that write months and weekdays small. */
export function isSmall(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.capital === false || before === undefined || /^[.!?:;•»”"“«(—-]$/.test(before.word);
}

/** Whether a verb of what is to come stands near: what tells "in two weeks" from a duration. */
export const announced: Guard = (tokens, at, end) => {
  for (let i = Math.max(0, at - 10); i < Math.min(tokens.length, end + 10); i++) {
    if (tokens[i]?.facts.verb === 2) return true;
  }
  return false;
};

/** A weekday of a week: "Monday of last week". */
export const ofWeek: Guard = (tokens, at, end) => tokens.slice(at, end).some(({ facts }) => facts.unit === 2);

/** A number that no era follows: "en 44", not "en 44 av. J.-C.". */
export const noEra: Guard = (tokens, at, end) => tokens[end]?.facts.era === undefined && plain(tokens, at + 1, end);
