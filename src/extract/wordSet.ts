import type { Token } from "./token.js";

const sets = new Map<string, ReadonlySet<string>>();

/** The words of a list, ready to be looked up; each list is taken apart once. What is not given holds none. */
export function wordSet(list = ""): ReadonlySet<string> {
  const known = sets.get(list);
  if (known) return known;
  // Of no list, "" is no word: that is what stands before the first token. A comma between spaces is one.
  const made = new Set(list === "" ? [] : list.split(/ |,(?! )/));
  sets.set(list, made);
  return made;
}

/** Whether the word of a token is one of a list. */
export function isOneOf(tokens: readonly Token[], at: number, list: string | undefined): boolean {
  return wordSet(list).has(wordAt(tokens, at));
}

/** The word of a token; none before the first and after the last. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? "";
}
