import { type Clause, isComma, verbOf } from "./clauses.js";
import type { Language } from "./language.js";
import type { Piece } from "./piece.js";
import { endingOf } from "./tense.js";
import type { Token } from "./token.js";
import { isOneOf, wordAt, wordSet } from "./wordSet.js";

/** How many words a subject has at most that is named before "born in Cardiff". */
const longestSubject = 5;

/**
 * Where the main clause begins behind what opens a sentence without a verb of its own: "Born in Cardiff, she …", "Opened by
 * the mayor, the bridge …". The start where nothing does.
 */
export function mainAfterOpening(tokens: readonly Token[], { at, end, mentions }: Clause, language: Language): number {
  const { pronouns, reports, leads, phrases, relatives } = language.prose;
  if (pronouns === undefined || isOneOf(tokens, at, leads) || isOneOf(tokens, at, phrases)) return at;
  const passive = isParticiple(tokens, at, language);
  if (wordAt(tokens, at).endsWith("ing") && !passive) return at;
  for (let i = at + 1; i < end - 2; i++) {
    const token = tokens[i];
    if (!isComma(tokens, i)) {
      if (verbOf(token, language) > 0 && !passive) return at;
      continue;
    }
    const main = tokens.slice(i + 1, end);
    const verb = main.findIndex((each) => verbOf(each, language) > 0);
    if (!passive && mentions.some(({ match }) => match.at >= at && match.at < i)) return at;
    const name = verb === 1 && main[0]?.capital === true;
    if (name || isOneOf(main, 0, pronouns)) return verb > 0 && !isOneOf(main, 1, reports) ? i + 1 : at;
    const subject = main.slice(0, verb);
    if (passive && verb > 0 && !subject.some(({ word }) => word === "," || wordSet(relatives).has(word))) return i + 1;
  }
  return at;
}

/** "Born in", "First built by", "Having": what tells what happened to the subject that follows. */
function isParticiple(tokens: readonly Token[], at: number, language: Language): boolean {
  const { openers, leads, phrases, particles = "", participles } = language.prose;
  const first = isOneOf(tokens, at, openers) ? at + 1 : at;
  const token = tokens[first];
  const past =
    isOneOf(tokens, first, participles) || (token && (token.facts.verb === 1 || endingOf(token, language) === 1));
  return (
    past === true &&
    (wordAt(tokens, first).endsWith("ing") || isOneOf(tokens, first + 1, `${leads} ${phrases} ${particles}`))
  );
}

/** The words of an opening for a title: behind their subject, where it has a name. */
export function openingPiece(tokens: readonly Token[], { at, end, mentions }: Clause, language: Language): Piece {
  const { pronouns, phrases } = language.prose;
  const verb = tokens.findIndex((token, i) => i >= end && verbOf(token, language) > 0);
  const named = verb - end <= longestSubject && !isOneOf(tokens, end, pronouns);
  const told = mentions.at(-1)?.match.end ?? at;
  const comma = tokens.findIndex(({ word }, i) => i >= told && word === "," && !isOneOf(tokens, i + 1, phrases));
  return { subject: named ? tokens.slice(end, verb) : [], at, end: Math.min(comma, end) };
}
