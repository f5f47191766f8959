import type { Lexicon } from "./lexicon.js";
import type { Token, Fact, Facts } from "./token.js";

// No quantifier inside another: a run of letters, digits or dotted letters is read once.
const token = /\p{L}(?:\.\p{L})+\.?|[\p{L}\p{M}]+|\d+\p{L}*|['’ʼ]\p{L}+|\S/gu;
const digits = /^\d+/;
const upper = /^\p{Lu}/u;
const dash = /^[-‐‑‒–—−]$/;
/** The facts of a word that is none of a date. */
export const noFacts: Facts = {};

/** Reads the tokens of a stretch of text. Offsets count in the whole text. */
export function readTokens(text: string, start: number, end: number, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  // Of the stretch alone: a search goes on to the end of what it is given.
  const stretch = text.slice(start, end);
  token.lastIndex = 0;
  let last = -1;
  for (let match = token.exec(stretch); match !== null; match = token.exec(stretch)) {
    const raw = match[0];
    const at = start + match.index;
    const word = plain(raw);
    const entry = lexicon.entries.get(word);
    const dotted = lexicon.abbreviations.has(word) && text.charAt(at + raw.length) === ".";
    const stop = at + raw.length + (dotted ? 1 : 0);
    tokens.push({
      word,
      start: at,
      end: stop,
      glued: at === last,
      capital: upper.test(raw),
      facts: entry ?? (isDigit(raw) ? numberFacts(raw, lexicon) : noFacts),
    });
    last = stop;
    token.lastIndex = stop - start;
  }
  return tokens;
}

function plain(raw: string): string {
  if (raw.length === 1) return dash.test(raw) ? "-" : raw === "’" || raw === "ʼ" ? "'" : raw.toLowerCase();
  const word = raw.toLowerCase();
  const straight = word.charCodeAt(0) > 122 ? word.replace(/^[’ʼ]/, "'") : word;
  return straight.charAt(1) === "." ? straight.replaceAll(".", "") : straight;
}

function isDigit(raw: string): boolean {
  const code = raw.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** What a number can be: by its digits alone, or by the letters after them. */
function numberFacts(raw: string, lexicon: Lexicon): Facts {
  const figures = digits.exec(raw)?.[0] ?? "";
  const { length } = figures;
  if (length > 4) return noFacts;
  const value = Number(figures);
  const suffix = raw.slice(length).toLowerCase();
  if (suffix !== "") {
    const fact: Fact | undefined = lexicon.suffixes.get(suffix);
    if (fact === undefined) return noFacts;
    return fact === "ordinal" && value >= 1 && value <= 31
      ? { ordinal: value, day: value, dated: value }
      : { [fact]: value };
  }
  const facts: Partial<Record<Fact, number>> = { number: value };
  if (length <= 2 && value >= 1 && value <= 31) facts.day = value;
  if (length === 2) facts.short = value;
  if (length === 3 || (length === 2 && value > 31)) facts.old = value;
  if (length === 4 && value >= 1000 && value < 2200) facts.year = value;
  if (length <= 3) facts.count = value;
  return facts;
}
