import { verbOf } from "./clauses.js";
import type { Language } from "./language.js";
import type { Token } from "./token.js";
import { wordAt } from "./wordSet.js";

/** Words up to the verb at most, so that it fits into a title. */
const mostWords = 7;

/** Shortens the subject of a title where it would leave no room for the verb: without what its first preposition adds. */
export function shortSubject(
  tokens: readonly Token[],
  prepositions: ReadonlySet<string>,
  clitics: ReadonlySet<string>,
  language: Language,
): readonly Token[] {
  const verb = tokens.findIndex((token) => verbOf(token, language) > 0);
  if (tokens.slice(0, verb + 1).filter(({ glued }) => !glued).length <= mostWords) return tokens;
  const from = tokens.findIndex(({ word }, at) => at > 0 && prepositions.has(word));
  let to = verb;
  while (clitics.has(wordAt(tokens, to - 1))) to--;
  const plain = tokens.slice(from, to).every(({ word }) => !/^[,;:"“”«»()]$/.test(word));
  return from > 0 && from < to && plain ? [...tokens.slice(0, from), ...tokens.slice(to)] : tokens;
}
