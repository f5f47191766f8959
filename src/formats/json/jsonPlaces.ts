import type { Problem } from "../../errors.js";
import { shown } from "../../errors.js";
import { placeAt, placesAt, placeText } from "../place.js";
import { walkJson, wantNothing, type Wanted } from "./walkJson.js";

/** The value of a JSON text, or the problem with it. */
export type Parsed =
  | { readonly value: unknown }
  | {
      readonly problem: Problem;
      /** Whether it was sound as far as it goes. */
      readonly isCutShort: boolean;
    };

/** Reads JSON; a flaw is told with its line and column. */
export function parseJson(text: string): Parsed {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const offset = walkJson(text, wantNothing()) ?? text.length;
    const rest = text.slice(offset, offset + 40).trim();
    const found = rest === "" ? "the text ends too soon" : shown(rest);
    const comma = /,\s*$/.test(text.slice(Math.max(0, offset - 100), offset)) && /^[\]}]/.test(rest);
    const expected = comma ? "expected no comma before it" : "expected JSON";
    const message = `invalid JSON: ${found}; ${expected}`;
    const problem = { code: "invalid-json", message, at: placeText(placeAt(text, offset)) };
    return { problem, isCutShort: rest === "" };
  }
}

/** The steps of a path such as `events[3].when`. */
function stepsOf(path: string): (string | number)[] {
  const parts = path.match(/\[\d+\]|[^.[\]]+/g) ?? [];
  return parts.map((part) => (part.startsWith("[") ? Number(part.slice(1, -1)) : part));
}

/** Another text, in which places are told, and the offset there of one here. */
export interface Origin {
  readonly text: string;
  readonly of: (offset: number) => number;
}

/**
 * Tells each problem with line and column before its path: `line 4, column 13 (events[3].when)`. What is not in the
 * text, such as a missing title, is told at what should hold it.
 *
 * Shapes: `pathOf` gives the path in the text of what a problem speaks of, `origin` the text that this one was made of.
 */
export function placeProblems(
  text: string,
  problems: readonly Problem[],
  pathOf: (at: string) => string = (at) => at,
  origin: Origin = { text, of: (offset) => offset },
): Problem[] {
  if (problems.length === 0) return [];
  const tree = wantNothing();
  const chains = problems.map(({ at }) => chainOf(tree, stepsOf(pathOf(at))));
  walkJson(text, tree);
  const offsets = chains.map((chain) => origin.of(deepestOffset(chain)));
  const rising = [...new Set(offsets)].sort((a, b) => a - b);
  const places = new Map(placesAt(origin.text, rising).map((place, index) => [rising[index] ?? 0, placeText(place)]));
  return problems.map((problem, index) => ({
    ...problem,
    at: `${places.get(offsets[index] ?? 0) ?? ""} (${problem.at})`,
  }));
}

function deepestOffset(chain: readonly Wanted[]): number {
  return [...chain].reverse().find(({ offset }) => offset !== undefined)?.offset ?? 0;
}

function chainOf(tree: Wanted, steps: readonly (string | number)[]): readonly Wanted[] {
  const chain = [tree];
  for (const step of steps) {
    const { children } = chain.at(-1) ?? tree;
    const child = children.get(step) ?? wantNothing();
    children.set(step, child);
    chain.push(child);
  }
  return chain;
}
