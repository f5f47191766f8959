import type { Fact, Rule, Says } from "./language.js";
import type { Token } from "./readTokens.js";

/** Whether a match may stand, from what is around it. `at` is its first token, `end` the one after its last. */
export type Guard = (tokens: readonly Token[], at: number, end: number) => boolean;

/** What a pattern captured, and the tokens it took. */
export interface Match {
  readonly at: number;
  readonly end: number;
  readonly says: Says;
  readonly fields: Readonly<Record<string, number>>;
  /** The dates inside, in order. */
  readonly dates: readonly Match[];
}

interface Element {
  readonly choices: readonly string[];
  readonly group: readonly Element[] | null;
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
  for (const [pattern, says = {}, guard] of rules) {
    const elements = readElements(pattern.split(" "), { at: 0 });
    const form: Form = { elements, level: pattern.includes("DATE") ? 1 : 0, says, guard };
    for (const key of new Set(firstsOf(elements))) grammar.set(key, [...(grammar.get(key) ?? []), form]);
  }
  return grammar;
}

function readElements(parts: readonly string[], cursor: { at: number }): Element[] {
  const elements: Element[] = [];
  while (cursor.at < parts.length) {
    const part = parts[cursor.at++] ?? "";
    if (part === ")" || part === ")?") return elements;
    if (part === "(") {
      const group = readElements(parts, cursor);
      const optional = parts[cursor.at - 1] === ")?";
      elements.push({ choices: [], group, glued: false, optional, name: undefined });
    } else elements.push(readElement(part));
  }
  return elements;
}

function readElement(part: string): Element {
  const optional = part.length > 1 && part.endsWith("?");
  const glued = part.length > 1 && part.startsWith("~");
  const [choices = "", name] = part.slice(glued ? 1 : 0, optional ? -1 : undefined).split(":");
  return { choices: choices.split("|"), group: null, glued, optional, name };
}

function firstsOf(elements: readonly Element[]): string[] {
  const firsts: string[] = [];
  for (const { choices, group, optional } of elements) {
    firsts.push(...(group ? firstsOf(group) : choices));
    if (!optional) break;
  }
  return firsts;
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
  const key = at * (deepest + 1) + level;
  const known = finder.known.get(key);
  if (known !== undefined) return known;
  const token = finder.tokens[at];
  const best = token ? longest(finder, at, token, level) : null;
  finder.known.set(key, best);
  return best;
}

function longest(finder: Finder, at: number, token: Token, level: number): Match | null {
  let best: Match | null = null;
  const consider = (forms: readonly Form[] | undefined): void => {
    for (const form of forms ?? []) {
      const match = form.level > level ? null : matchForm(finder, form, at, level);
      if (match && match.end > (best?.end ?? at)) best = match;
    }
  };
  consider(finder.grammar.get(token.word));
  for (const fact in token.facts) consider(finder.grammar.get(fact.toUpperCase()));
  if (token.facts.tens !== undefined || token.facts.count !== undefined) consider(finder.grammar.get("COUNT"));
  if (level > 0 && dateAt(finder, at, level - 1)) consider(finder.grammar.get("DATE"));
  return best;
}

interface Search extends Finder {
  readonly level: number;
}

interface Capture {
  readonly name: string;
  readonly value: number | Match;
}

function matchForm(finder: Finder, { elements, says, guard }: Form, at: number, level: number): Match | null {
  const captures: Capture[] = [];
  const end = step({ ...finder, level }, elements, 0, at, captures);
  if (end < 0 || guard?.(finder.tokens, at, end) === false) return null;
  const fields: Record<string, number> = {};
  const dates: Match[] = [];
  for (const { name, value } of captures) {
    if (typeof value === "number") fields[name] = value;
    else dates.push(value);
  }
  return { at, end, says, fields, dates };
}

/** Matches elements from one on; the end of the match, or -1. Patterns are short, so that backtracking is bounded. */
function step(finder: Search, elements: readonly Element[], from: number, at: number, captures: Capture[]): number {
  const element = elements[from];
  if (!element) return at;
  const kept = captures.length;
  for (const end of endsOf(finder, element, at, captures)) {
    const rest = step(finder, elements, from + 1, end, captures);
    if (rest >= 0) return rest;
    captures.length = kept;
  }
  return element.optional ? step(finder, elements, from + 1, at, captures) : -1;
}

function* endsOf(finder: Search, element: Element, at: number, captures: Capture[]): Generator<number> {
  if (element.group) {
    const end = step(finder, element.group, 0, at, captures);
    if (end >= 0) yield end;
    return;
  }
  const token = finder.tokens[at];
  if (!token || (element.glued && !token.glued)) return;
  for (const choice of element.choices) {
    const end = take(finder, choice, element.name, at, captures);
    if (end >= 0) yield end;
  }
}

function take(finder: Search, choice: string, name: string | undefined, at: number, captures: Capture[]): number {
  const token = finder.tokens[at];
  if (!token) return -1;
  if (choice === token.word) return at + 1;
  if (choice === "DATE") {
    const date = dateAt(finder, at, finder.level - 1);
    if (date) captures.push({ name: "date", value: date });
    return date ? date.end : -1;
  }
  if (choice === "COUNT") return takeCount(finder.tokens, at, captures);
  const fact = choice.toLowerCase() as Fact;
  const value = choice === fact ? undefined : token.facts[fact];
  if (value === undefined) return -1;
  captures.push({ name: name ?? fact, value });
  return at + 1;
}

/** A number in figures or words: `12`, `two`, `twenty-five`, `a hundred`. */
function takeCount(tokens: readonly Token[], at: number, captures: Capture[]): number {
  const { facts = {} } = tokens[at] ?? {};
  let end = at + 1;
  let value = facts.tens === undefined ? facts.count : facts.tens * 10;
  if (value === undefined) return -1;
  if (facts.tens !== undefined) {
    const ones = tokens[end]?.word === "-" ? end + 1 : end;
    const more = tokens[ones]?.facts.number === undefined ? tokens[ones]?.facts.count : undefined;
    if (more !== undefined && more < 10) {
      value += more;
      end = ones + 1;
    }
  }
  const times = tokens[end]?.facts.times;
  if (times !== undefined) {
    value *= 10 ** (times + 1);
    end += 1;
  }
  captures.push({ name: "count", value });
  return end;
}
