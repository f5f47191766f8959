import { type Clause, verbOf } from "./clauses.js";
import { leadOf } from "./eventWhen.js";
import type { Mention } from "./findMentions.js";
import type { Language } from "./language.js";
import type { Token } from "./readTokens.js";
import { wordSet } from "./wordSet.js";

/** Whether a date tells when something happened, and is not only compared with, said in passing, or when it was reported. */
export function isTold(tokens: readonly Token[], whole: Clause, mention: Mention, language: Language): boolean {
  const { match, resolved } = mention;
  if (!("value" in resolved)) return false;
  if (isCompared(tokens, match.at, language) || isDateline(tokens, whole, mention)) return false;
  const others = whole.mentions.filter((other) => other !== mention && "value" in other.resolved);
  if (others.length === 0) return true;
  return (
    !isNamed(tokens, match.at, match.end, language) &&
    !isReport(tokens, whole, mention, language) &&
    !isInside(tokens, whole.at, match.at)
  );
}

function isCompared(tokens: readonly Token[], at: number, { prose }: Language): boolean {
  const compared = wordSet(prose.compared);
  return [at - 1, at - 2, at - 3].some((index) => compared.has(tokens[index]?.word ?? ""));
}

/** `BAKU, Feb. 16 (AFP) -` at the head of a report. */
function isDateline(tokens: readonly Token[], { at, end }: Clause, { match }: Mention): boolean {
  if (match.at - at > 6 || tokens.slice(at, match.at).some(({ word, capital }) => !capital && /^\p{L}/u.test(word)))
    return false;
  const after = tokens.slice(match.end, Math.min(end, match.end + 5));
  return (
    match.at > at &&
    after.some(({ word, glued }) => word === "-" && !glued) &&
    tokens[at]?.word.toUpperCase() !== tokens[at]?.word
  );
}

/** "the 2012 election law": the year names the law. */
function isNamed(tokens: readonly Token[], at: number, end: number, language: Language): boolean {
  const after = tokens[end];
  const before = tokens[at - 1];
  const named =
    after !== undefined &&
    !after.glued &&
    /^\p{Ll}/u.test(after.word) &&
    !after.capital &&
    verbOf(after, language) === 0;
  return (
    named &&
    before !== undefined &&
    (language.articles.has(before.word) || before.word === "'s" || before.word === "its")
  );
}

/** The date beside a verb that only reports what the other dates tell. */
function isReport(tokens: readonly Token[], { at, end }: Clause, { match }: Mention, { prose }: Language): boolean {
  const reports = wordSet(prose.reports);
  const leads = wordSet(prose.leads);
  let before = match.at - 1;
  while (before > at && leads.has(tokens[before]?.word ?? "")) before--;
  return reports.has(tokens[before]?.word ?? "") || (match.end < end && reports.has(tokens[match.end]?.word ?? ""));
}

/** In parentheses. */
function isInside(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    if (tokens[i]?.word === ")") return false;
    if (tokens[i]?.word === "(") return true;
  }
  return false;
}
