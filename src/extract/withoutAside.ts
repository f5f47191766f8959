import { isComma, verbOf } from "./clauses.js";
import type { Language } from "./language.js";
import type { Token } from "./token.js";
import { isOneOf, wordAt, wordSet } from "./wordSet.js";

/** How many words an aside has at least. */
const shortest = 4;
/** How many words fit into a title, so that a name beside the subject can stay. */
const longest = 9;

/**
 * Leaves out of a title what stands between its subject and its verb: `, 44,`, `, the trumpeter who carried it,`, and "whose
 * boat sank" where another verb follows; of ", founded by two brothers" where none does, the comma alone.
 */
export function withoutAside(tokens: readonly Token[], language: Language): readonly Token[] {
  const [from, to] = between(tokens, language) ?? relative(tokens, language) ?? [0, 0];
  return from > 0 && to > from ? [...tokens.slice(0, from), ...tokens.slice(to)] : tokens;
}

type Stretch = readonly [from: number, to: number];

/** From a comma before any verb to the one that the verb follows. */
function between(tokens: readonly Token[], language: Language): Stretch | null {
  const comma = tokens.findIndex((_, at) => isComma(tokens, at));
  const isVerb = (token: Token | undefined): boolean => verbOf(token, language) > 0;
  if (comma < 1 || language.verbLast || tokens.slice(0, comma).some(isVerb)) return null;
  if (isOneOf(tokens, 0, language.prose.leads)) return null;
  const close = tokens.findIndex(({ word }, at) => at > comma + 1 && word === "," && isVerb(tokens[at + 1]));
  const long = tokens.filter(({ glued }) => !glued).length > longest;
  if (close < 0 && verbOf(tokens[comma + 1], language) === 1) return [comma, comma + 1];
  return close > comma + 1 && (long || tokens.slice(comma, close).some(isVerb)) ? [comma, close + 1] : null;
}

/** A relative clause before any verb, up to the one other verb that follows it. */
function relative(tokens: readonly Token[], language: Language): Stretch | null {
  const relatives = wordSet(language.prose.relatives);
  const isVerb = (at: number): boolean => verbOf(tokens[at], language) > 0;
  const verbs = tokens.flatMap((_, at) => (isVerb(at) && !isVerb(at - 1) ? [at] : []));
  const [first, second] = verbs;
  if (first === undefined || second === undefined || verbs.length > 2 || language.verbLast) return null;
  const from = tokens.findIndex(({ word }, at) => at > 0 && relatives.has(word) && !language.articles.has(word));
  if (from < 1 || from > first || second < from + shortest || tokens[from - 1]?.word === ",") return null;
  const plain = tokens
    .slice(first + 1, second)
    .every(({ word }) => /^[\p{L}\p{N}]/u.test(word) && !relatives.has(word));
  const joined = isOneOf(tokens, second - 1, language.prose.joins);
  return plain && !joined && !wordSet(language.prose.infinitive?.split(",")[0] ?? "").has(wordAt(tokens, second - 1))
    ? [from, second]
    : null;
}
