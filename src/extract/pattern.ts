import type { Fields, Guard, Rule, Says } from "./language.js";
import { noFacts } from "./readTokens.js";
import type { Token, Fact } from "./token.js";

/** What a pattern captured, and the tokens it took. */
export interface Match {
  readonly at: number;
  readonly end: number;
  readonly fields: Fields;
  /** The dates inside, in order. */
  readonly dates: readonly Match[];
}

interface Element {
  readonly choices: readonly string[];
  /** The facts among the choices, by how they are written. */
  readonly facts: ReadonlyMap<string, Fact | "date" | "counted">;
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
      elements.push({ choices: [], facts: new Map(), group, glued: false, optional, name: undefined });
    } else elements.push(readElement(part));
  }
  return elements;
}

const kinds: Readonly<Record<string, "date" | "counted">> = { DATE: "date", COUNT: "counted" };

function readElement(part: string): Element {
  const optional = part.length > 1 && part.endsWith("?");
  const glued = part.length > 1 && part.startsWith("~");
  const [written = "", name] = part.slice(glued ? 1 : 0, optional ? -1 : undefined).split(":");
  const choices = written.split("|");
  const capitals = choices.filter((choice) => choice !== choice.toLowerCase());
  const facts = new Map(capitals.map((choice) => [choice, kinds[choice] ?? (choice.toLowerCase() as Fact)] as const));
  return { choices, facts, group: null, glued, optional, name };
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
  const { grammar } = finder;
  const depth = Math.min(level, 1);
  const simpler = level > 0 ? dateAt(finder, at, level - 1) : null;
  let best = simpler;
  const consider = (forms: readonly Form[] | undefined): void => {
    if (forms === undefined) return;
    for (const form of forms) {
      if (form.level !== depth) continue;
      const match = matchForm(finder, form, at, level);
      if (match && match.end > (best?.end ?? at)) best = match;
    }
  };
  consider(grammar.get(token.word));
  for (const fact in token.facts) consider(grammar.get(fact.toUpperCase()));
  if (token.facts.tens !== undefined || token.facts.count !== undefined) consider(grammar.get("COUNT"));
  if (simpler) consider(grammar.get("DATE"));
  return best;
}

type Captures = (readonly [name: string, value: number | Match])[];

function matchForm(finder: Finder, { elements, says, guard }: Form, at: number, level: number): Match | null {
  const captures: Captures = [];
  const end = step(finder, level, elements, 0, at, captures);
  if (end < 0 || guard?.(finder.tokens, at, end) === false) return null;
  const fields: Fields & Record<string, unknown> = { ...says };
  const dates: Match[] = [];
  for (const [name, value] of captures) {
    if (typeof value === "number") fields[name] = value;
    else dates.push(value);
  }
  return { at, end, fields, dates };
}

/** Matches elements from one on; the end of the match, or -1. Patterns are short, so that going back is bounded. */
function step(
  finder: Finder,
  level: number,
  elements: readonly Element[],
  from: number,
  at: number,
  captures: Captures,
): number {
  const element = elements[from];
  if (!element) return at;
  const kept = captures.length;
  const { choices, group } = element;
  for (let i = 0; i < (group ? 1 : choices.length); i++) {
    const end = group
      ? step(finder, level, group, 0, at, captures)
      : take(finder, level, element, choices[i] ?? "", at, captures);
    const rest = end < 0 ? -1 : step(finder, level, elements, from + 1, end, captures);
    if (rest >= 0) return rest;
    captures.length = kept;
  }
  return element.optional ? step(finder, level, elements, from + 1, at, captures) : -1;
}

/** Takes one choice of an element; the place after it, or -1. */
function take(finder: Finder, level: number, element: Element, choice: string, at: number, captures: Captures): number {
  const token = finder.tokens[at];
  if (!token || (element.glued && !token.glued)) return -1;
  if (choice === token.word || (choice === "*" && !token.capital && /^\p{L}/u.test(token.word))) return at + 1;
  const fact = element.facts.get(choice);
  if (fact === undefined) return -1;
  if (fact === "date") {
    const date = dateAt(finder, at, level - 1);
    if (date) captures.push(["date", date]);
    return date ? date.end : -1;
  }
  if (fact === "counted") return takeCount(finder.tokens, at, captures);
  const value = token.facts[fact];
  if (value === undefined) return -1;
  captures.push([element.name ?? fact, value]);
  return at + 1;
}

/** A number in figures or words: `12`, `two`, `twenty-five`, `a hundred`. */
function takeCount(tokens: readonly Token[], at: number, captures: Captures): number {
  const { facts = {} } = tokens[at] ?? {};
  let end = at + 1;
  let value = facts.tens === undefined ? facts.count : facts.tens * 10;
  if (!value) return -1;
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
    value *= 10 ** times;
    end += 1;
  }
  captures.push(["count", value]);
  return end;
}
