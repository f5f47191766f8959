import type { Token } from "../token.js";
import { wordAt } from "../wordSet.js";

const pronouns = new Set("er sie es man wir ich".split(" "));
const determiners = new Set(
  "der die das ein eine sein seine ihr ihre unser unsere dieser diese dieses jener jene jenes viele mehrere einige zwei drei vier fünf rund etwa alle beide kein keine".split(
    " ",
  ),
);
const adverbs = new Set(
  "sich zuletzt auch noch erneut wieder dort hier bereits schon erstmals dann zudem nun".split(" "),
);
const adjective = /^\p{Ll}+(e|en|er|es|ische|ischen)$/u;
/** How many words a subject has at most. */
const longest = 7;

/**
 * Puts the subject first where the date that was left out had pushed it behind the verb: "wurde das Museum eröffnet" is
 * "das Museum wurde eröffnet". What does not show where its subject ends stays as it is.
 */
export function arrange(tokens: readonly Token[]): readonly Token[] {
  return shortened(verbSecond(subjectFirst(tokens)));
}

function subjectFirst(tokens: readonly Token[]): readonly Token[] {
  const [verb] = tokens;
  if (!verb || !isVerb(verb)) return tokens;
  let start = 1;
  while (adverbs.has(wordAt(tokens, start))) start++;
  const end = subjectEnd(tokens, start);
  return end > start ? [...tokens.slice(start, end), verb, ...tokens.slice(1, start), ...tokens.slice(end)] : tokens;
}

const auxiliaries = new Set(
  "wurde wurden war waren hatte hatten hat haben ist sind wird werden sei seien habe".split(" "),
);

/** "der Täter gefasst wurde", of a clause that was joined to another, is "der Täter wurde gefasst". */
function verbSecond(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  const end = subjectEnd(tokens, 0);
  if (!last || !auxiliaries.has(last.word) || end === 0 || end >= tokens.length - 1) return tokens;
  return tokens.slice(end, -1).some(({ word }) => auxiliaries.has(word) || word === ",")
    ? tokens
    : [...tokens.slice(0, end), last, ...tokens.slice(end, -1)];
}

function isVerb({ facts, word }: Token): boolean {
  return facts.verb !== undefined || /(te|ten)$/.test(word);
}

/** Where the noun or pronoun that begins there ends; 0 if none does. */
function subjectEnd(tokens: readonly Token[], start: number): number {
  const first = tokens[start];
  if (!first) return 0;
  if (pronouns.has(first.word) && !first.capital && !tokens[start + 1]?.capital) return start + 1;
  let at = start;
  while (at < start + 3 && isDeterminer(tokens[at])) at++;
  while (at < start + longest && adjective.test(wordAt(tokens, at)) && tokens[at]?.capital === false) at++;
  const noun = at;
  while (at < start + longest && isName(tokens, at)) at++;
  if (at === noun) return 0;
  const more = tokens[at]?.word === "und" && tokens[at + 1]?.capital ? subjectEnd(tokens, at + 1) : 0;
  return Math.max(at, more);
}

function isDeterminer(token: Token | undefined): boolean {
  return token !== undefined && (determiners.has(token.word) || /^\d+$/.test(token.word));
}

function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.capital === true || (token?.glued === true && /^[-.]$/.test(token.word) && tokens[at + 1]?.capital === true)
  );
}

const prepositions = new Set(
  "in im ins an am auf mit für von vom aus bei nach vor während gegen zwischen über unter durch ohne wegen trotz als".split(
    " ",
  ),
);
/** Words of a title at most. */
const mostWords = 9;

/** Leaves out what begins with a preposition, from the left, so that the verb at the end of the clause has room. */
function shortened(tokens: readonly Token[]): readonly Token[] {
  let kept = tokens;
  const verb = tokens.findIndex(isVerb);
  const last = tokens.at(-1);
  if (verb < 0 || !last || last.capital || !isParticiple(last.word)) return tokens;
  while (countOf(kept) > mostWords) {
    const from = kept.findIndex(({ word }, at) => at > 0 && prepositions.has(word));
    const end = from < 0 ? -1 : phraseEnd(kept, from + 1);
    if (end < 0 || end >= kept.length) return kept;
    kept = [...kept.slice(0, from), ...kept.slice(end)];
  }
  return kept;
}

function countOf(tokens: readonly Token[]): number {
  return tokens.filter(({ glued, word }) => !glued && /[\p{L}\p{N}]/u.test(word)).length;
}

/** A phrase ends with its noun. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !tokens[at]?.capital) {
    if (tokens[at]?.word === "," || (at > from && isVerb(tokens[at] as Token))) return -1;
    at++;
  }
  while (at < tokens.length && isName(tokens, at)) at++;
  return at;
}

/** "geschlossen", "erklärt", "kommen": what may end a German clause. */
function isParticiple(word: string): boolean {
  return word.endsWith("en") || /[lr]t$/.test(word) || (word.endsWith("t") && word.includes("ge"));
}
