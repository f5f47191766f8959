import type { Fields, Guard, Rule, Says } from "./language.js";
import { noFacts } from "./readTokens.js";
import type { Fact, Facts, Token } from "./token.js";

/** What a pattern captured, and the tokens it took. */
export interface Match {
  readonly at: number;
  readonly end: number;
  readonly fields: Fields;
  /** The dates inside, in order. */
  readonly dates: readonly Match[];
}

/** A word or a sign, or a fact. */
interface Choice {
  readonly written: string;
  readonly fact: Fact | "date" | undefined;
}

interface Element {
  readonly choices: readonly Choice[];
  readonly glued: boolean;
  readonly optional: boolean;
  readonly name: string | undefined;
}

interface Form {
  readonly elements: readonly Element[];
  /** 1 if it has dates inside. */
  readonly level: number;
  readonly says: Says;
  readonly guard: Guard | undefined;
}

/** The rules of a language, found by what their first token can be. */
export type Grammar = ReadonlyMap<string, readonly Form[]>;

/** Compiles the rules of a language. */
export function compileRules(rules: readonly Rule[]): Grammar {
  const grammar = new Map<string, Form[]>();
  for (const [written, says = {}, guard] of rules) {
    for (const pattern of withoutGroups(written)) {
      const elements = pattern.trim().split(" ").map(readElement);
      const form: Form = { elements, level: pattern.includes("DATE") ? 1 : 0, says, guard };
      const firsts = elements.filter((_, at) => elements.slice(0, at).every(({ optional }) => optional));
      for (const key of new Set(firsts.flatMap(({ choices }) => choices.map(({ written }) => written))))
        grammar.set(key, [...(grammar.get(key) ?? []), form]);
    }
  }
  return grammar;
}

/** A pattern with each of its groups, and without it. */
function withoutGroups(pattern: string): string[] {
  const group = /\( ([^()]*) \)\?/;
  return group.test(pattern)
    ? ["$1", ""].flatMap((kept) => withoutGroups(pattern.replace(group, kept).replace(/ {2,}/g, " ")))
    : [pattern];
}

function readElement(part: string): Element {
  const [, glued, written = "", name, optional] = /^(~?)(.+?)(?::(\w+))?(\??)$/.exec(part) ?? [];
  return { choices: written.split("|").map(readChoice), glued: glued === "~", optional: optional === "?", name };
}

function readChoice(written: string): Choice {
  const small = written.toLowerCase();
  return { written, fact: small === written ? undefined : (small as Fact) };
}

/** Finds dates among tokens. What was found is remembered, so that forms inside of forms cost nothing. */
export interface Finder {
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly known: Map<number, Match | null>;
}

/** How deep dates stand in dates: "until the end of the summer of 1942". */
const deepest = 3;

/** The longest date that begins at a token, or null. */
export function dateAt(finder: Finder, at: number, level = deepest): Match | null {
  const token = finder.tokens[at];
  if (!token || (token.facts === noFacts && !finder.grammar.has(token.word))) return null;
  const key = at * (deepest + 1) + level;
  const known = finder.known.get(key);
  if (known !== undefined) return known;
  const best = longest(finder, at, token, level);
  finder.known.set(key, best);
  return best;
}

function longest(finder: Finder, at: number, token: Token, level: number): Match | null {
  const simpler = level > 0 ? dateAt(finder, at, level - 1) : null;
  let best = simpler;
  const consider = (key: string): void => {
    for (const form of finder.grammar.get(key) ?? []) {
      if (form.level !== Math.min(level, 1)) continue;
      const match = matchFrom(finder, form, level, at, at, 0);
      if (match && match.end > (best?.end ?? at) && form.guard?.(finder.tokens, at, match.end) !== false) best = match;
    }
  };
  consider(token.word);
  for (const fact in token.facts) consider(fact.toUpperCase());
  if (token.facts.tens !== undefined) consider("COUNT");
  if (simpler) consider("DATE");
  return best;
}

/** Matches a form from one of its elements on. Patterns are short, so that going back is bounded. */
function matchFrom(finder: Finder, form: Form, level: number, start: number, at: number, index: number): Match | null {
  const element = form.elements[index];
  if (!element) return { at: start, end: at, fields: { ...form.says }, dates: [] };
  for (const { written, fact } of element.choices) {
    const taken = take(finder, level, element, written, fact, at);
    const match = taken && matchFrom(finder, form, level, start, taken.end, index + 1);
    if (!match) continue;
    const { value } = taken;
    if (typeof value === "object") return { ...match, dates: [value, ...match.dates] };
    if (value !== undefined) Object.assign(match.fields, { [element.name ?? fact ?? ""]: value });
    return match;
  }
  return element.optional ? matchFrom(finder, form, level, start, at, index + 1) : null;
}

/** What one choice of an element took. */
interface Taken {
  readonly end: number;
  readonly value?: number | Match;
}

function take(
  finder: Finder,
  level: number,
  { glued }: Element,
  written: string,
  fact: Choice["fact"],
  at: number,
): Taken | null {
  const token = finder.tokens[at];
  if (!token || (glued && !token.glued)) return null;
  if (fact === "date") {
    const date = dateAt(finder, at, level - 1);
    return date && { end: date.end, value: date };
  }
  if (fact === "count") return takeCount(finder.tokens, at);
  if (fact !== undefined) {
    const value = token.facts[fact];
    return value === undefined ? null : { end: at + 1, value };
  }
  const same = written === token.word || (written === "*" && !token.capital && /^\p{L}/u.test(token.word));
  return same ? { end: at + 1 } : null;
}

/** A number in figures or words: `12`, `two`, `twenty-five`, `a hundred`. */
function takeCount(tokens: readonly Token[], at: number): Taken | null {
  const factsAt = (place: number): Facts => tokens[place]?.facts ?? noFacts;
  const { tens, count } = factsAt(at);
  let end = at + 1;
  let value = tens === undefined ? count : tens * 10;
  if (!value) return null;
  if (tens !== undefined) {
    const ones = tokens[end]?.word === "-" ? end + 1 : end;
    const { number, count: more = 10 } = factsAt(ones);
    if (number === undefined && more < 10) {
      value += more;
      end = ones + 1;
    }
  }
  const { times } = factsAt(end);
  return times === undefined ? { end, value } : { end: end + 1, value: value * 10 ** times };
}
