import { type Clause, verbOf } from "./clauses.js";
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
  if (wordAt(tokens, at).endsWith("ing") && !isHaving(tokens, at, language)) return at;
  const passive = isParticiple(tokens, at, language);
  for (let i = at + 1; i < end - 2; i++) {
    const token = tokens[i];
    if (token?.word !== "," || tokens[i + 1]?.glued !== false) {
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
  const { openers, leads, phrases, particles = "" } = language.prose;
  if (isHaving(tokens, at, language)) return true;
  const first = isOneOf(tokens, at, openers) || /..ly$/.test(wordAt(tokens, at)) ? at + 1 : at;
  const token = tokens[first];
  const past = token !== undefined && (token.facts.verb === 1 || endingOf(token, language) === 1);
  const on = first + 1;
  const led =
    isOneOf(tokens, on, leads) || isOneOf(tokens, on, `${phrases} ${particles}`) || /^[\d,]/.test(wordAt(tokens, on));
  return (past || isOneOf(tokens, first, language.prose.participles)) && led;
}

const isHaving = (tokens: readonly Token[], at: number, { prose }: Language): boolean =>
  wordAt(tokens, at) === prose.having?.split(" ")[0];

/** The words of an opening for a title: with their subject, where it has a name or "having" asks for one. */
export function openingPiece(tokens: readonly Token[], { at, end: main, mentions }: Clause, language: Language): Piece {
  const [having, been] = (language.prose.having ?? "").split(" ").map((word, i) => wordAt(tokens, at + i) === word);
  let verb = main;
  while (verb < tokens.length && verbOf(tokens[verb], language) === 0) verb++;
  const subject = tokens.slice(main, verb);
  const passive = having !== true || been === true;
  const named = subject.length <= longestSubject && !isOneOf(tokens, main, language.prose.pronouns);
  const told = mentions.at(-1)?.match.end ?? at;
  const comma = tokens.findIndex(
    ({ word }, i) => i >= told && word === "," && !isOneOf(tokens, i + 1, language.prose.phrases),
  );
  return {
    subject: named || !passive ? subject : [],
    at: at + (having === true ? (been === true ? 2 : 1) : 0),
    end: comma < main ? comma : main - 1,
  };
}
