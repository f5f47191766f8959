import { type Clause, hasVerb, verbOf } from "./clauses.js";
import type { Mention } from "./findMentions.js";
import type { Language } from "./language.js";
import type { Match } from "./pattern.js";
import type { Token } from "./token.js";
import { wordAt, wordSet } from "./wordSet.js";

/** Whether a date tells when something happened, and is not only compared with, said in passing, or when it was reported. */
export function isTold(tokens: readonly Token[], whole: Clause, mention: Mention, language: Language): boolean {
  const { match, resolved } = mention;
  if (typeof resolved === "string") return false;
  if (isCompared(tokens, match.at, language) || isUnequalled(tokens, match, language)) return false;
  if (isOwner(tokens, whole.at, match, language)) return false;
  if (isMaybe(tokens, whole, mention, language)) return false;
  const others = whole.mentions.filter(
    (other) => other !== mention && typeof other.resolved === "object" && other.match.fields.bound !== "since",
  );
  if (others.length === 0) return true;
  return (
    !isNamed(tokens, match.at, match.end, language) &&
    !isReport(tokens, whole, mention, language) &&
    !isInside(tokens, whole.at, match.at, language)
  );
}

/** "the first since 2003", "its worst harvest in the north since 1947": how long it had not been. */
function isUnequalled(tokens: readonly Token[], { at, fields }: Match, language: Language): boolean {
  if (fields.bound !== "since") return false;
  for (let i = at - 1; i >= at - 8; i--) {
    const token = tokens[i];
    if (!token || /^[,;.:]$/.test(token.word) || verbOf(token, language) > 0) return false;
    const { ordinal } = token.facts;
    if (ordinal === 1 || (ordinal !== undefined && i === at - 1) || language.prose.utmost?.test(token.word))
      return true;
  }
  return false;
}

/** "he beat last year's winner", "they read the results of Tuesday's vote": the date of a thing that something is done with. */
function isOwner(tokens: readonly Token[], from: number, { at, end, fields }: Match, language: Language): boolean {
  if (tokens[end]?.word !== "'s" || fields.bound !== undefined) return false;
  const before = wordAt(tokens, language.articles.has(wordAt(tokens, at - 1)) ? at - 2 : at - 1);
  if (wordSet(language.prose.leads).has(before) && before !== language.prose.of) return false;
  return hasVerb(tokens, { at: from, end: at }, language);
}

function isCompared(tokens: readonly Token[], at: number, language: Language): boolean {
  const compared = wordSet(language.prose.compared);
  for (let back = 1; back <= 7; back++) {
    const token = tokens[at - back];
    const figure = /^[\d$€£]/.test(wordAt(tokens, at - back + 1));
    const pair = `${wordAt(tokens, at - back - 1)}-${token?.word ?? ""}`;
    if (token && (compared.has(token.word) || (figure && compared.has(pair)))) return true;
    if (!token || token.word === ";" || (token.word === "," && !(tokens[at - back + 1]?.glued ?? false))) return false;
    if (verbOf(token, language) > 0) return false;
  }
  return false;
}

/** "may fall next week": only possible. */
function isMaybe(tokens: readonly Token[], { at, end }: Clause, { match }: Mention, language: Language): boolean {
  const maybe = wordSet(language.prose.maybe);
  for (let i = match.at - 1; i >= at; i--) {
    const token = tokens[i];
    if (token && maybe.has(token.word) && !token.capital) return true;
    if (verbOf(token, language) > 0) return false;
  }
  return match.end < end && maybe.has(wordAt(tokens, match.end));
}

/** "the 2012 election law": the year names the law. */
export function isNamed(tokens: readonly Token[], at: number, end: number, language: Language): boolean {
  const after = tokens[end];
  const before = wordAt(tokens, at - 1);
  const { leads, unfinished } = language.prose;
  if (language.yearLast) return false;
  if (end - at > 1 && tokens[end - 2]?.word !== "-") return false;
  if (after === undefined || after.glued || after.capital || !/^\p{Ll}/u.test(after.word)) return false;
  const article = language.articles.has(before) || before === "'s";
  const led =
    wordSet(leads).has(before) || (language.articles.has(before) && wordSet(leads).has(wordAt(tokens, at - 2)));
  const noun = verbOf(after, language) === 0 && !wordSet(unfinished).has(after.word) && !wordSet(leads).has(after.word);
  return noun && (article || !led);
}

/** The date beside a verb that only reports what the other dates tell. */
function isReport(tokens: readonly Token[], { at, end }: Clause, { match }: Mention, language: Language): boolean {
  const reports = wordSet(language.prose.reports);
  const leads = wordSet(language.prose.leads);
  let before = match.at - 1;
  while (before > at && leads.has(wordAt(tokens, before))) before--;
  if (reports.has(wordAt(tokens, before)) || (match.end < end && reports.has(wordAt(tokens, match.end)))) return true;
  return language.yearLast === true && isSayersDate(tokens, before, reports);
}

/** "…, sagte der Leiter am Dienstag": the one who says it between the verb and the date. */
function isSayersDate(tokens: readonly Token[], from: number, reports: ReadonlySet<string>): boolean {
  for (let i = from; i > from - 5 && i > 0; i--) {
    if (/^[^\p{L}\p{N}]$/u.test(wordAt(tokens, i))) return false;
    if (reports.has(wordAt(tokens, i))) return tokens[i - 1]?.word === ",";
  }
  return false;
}

/** In parentheses. */
function isInside(tokens: readonly Token[], from: number, at: number, language: Language): boolean {
  let told = false;
  for (let i = at - 1; i >= from; i--) {
    if (tokens[i]?.word === ")") return false;
    if (tokens[i]?.word === "(") return !told;
    if (verbOf(tokens[i], language) > 0) told = true;
  }
  return false;
}
