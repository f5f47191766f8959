import { type Clause, isComma, verbOf } from "./clauses.js";
import type { Mention } from "./findMentions.js";
import { isNamed } from "./isTold.js";
import type { Language } from "./language.js";
import type { Match } from "./pattern.js";
import type { Piece } from "./piece.js";
import type { Token } from "./token.js";
import { withoutAside } from "./withoutAside.js";
import { isOneOf, wordAt, wordSet } from "./wordSet.js";

/** Words of a title at most, and letters. */
const mostWords = 9;
const mostLetters = 80;
/** Words of one who says something, so that there is room for what is said. */
const longestSpeaker = 5;

/**
 * A short title of a clause's own words: without its dates, its attribution, what stands in parentheses and what opens it;
 * cut at the end of a phrase.
 */
export function titleOf(
  text: string,
  tokens: readonly Token[],
  piece: Piece,
  mentions: readonly Mention[],
  language: Language,
): string {
  const kept = [...piece.subject, ...trimEnds(keptTokens(tokens, { ...piece, mentions }, language), language)];
  const said = trimEnds(withoutAside(subjectOn(kept, language), language), language);
  const words = language.arrange ? language.arrange(said) : said;
  const title = withoutLoneQuote(written(text, cutAtPhrase(words, language), language));
  return title.charAt(0).toLocaleUpperCase(language.tag) + title.slice(1);
}

/** The tokens of a clause that tell what happened. */
function keptTokens(tokens: readonly Token[], { at, end, mentions }: Clause, language: Language): Token[] {
  const { prose } = language;
  const [leads, joins, openers] = [wordSet(prose.leads), wordSet(prose.joins), wordSet(prose.openers)];
  const drop = new Set<Token>();
  const dropped = (from: number, to: number): void => tokens.slice(from, to).forEach((token) => drop.add(token));
  let left = -1;
  for (const { match } of mentions) {
    const from = leadsFrom(tokens, match, at, language);
    if (from > match.at) continue;
    const owns = tokens[match.end]?.word === "'s";
    if (isNamed(tokens, match.at, match.end, language) || (owns && from > at)) continue;
    const led = from < match.at || leads.has(wordAt(tokens, from)) || leads.has(wordAt(tokens, from - 1));
    const last =
      match.end >= end ||
      isOneOf(tokens, from - 1, prose.reports) ||
      (prose.pronouns !== undefined && isOneOf(tokens, match.end, `${prose.phrases} ${prose.joins}`)) ||
      !/^\p{L}/u.test(wordAt(tokens, match.end)) ||
      led ||
      verbOf(tokens[match.end], language) > 0;
    const joined = wordAt(tokens, left) === "," || joins.has(wordAt(tokens, left));
    const listed =
      left >= at &&
      (left === from || joined) &&
      tokens.slice(left, from).every(({ word }) => word === "," || joins.has(word) || openers.has(word));
    if (!last && !listed && from !== at && !language.yearLast) continue;
    left = owns ? match.end + 1 : match.end;
    dropped(from, left);
    if (listed) dropped(mentions[mentions.findIndex((each) => each.match === match) - 1]?.match.end ?? from, from);
  }
  for (const [from, to] of asides(tokens, at, end)) dropped(from, to);
  return tokens.slice(at, end).filter((token) => !drop.has(token));
}

/**
 * Where what leads to a date begins: its preposition, and the adjective of "in the dry summer of 1911". Behind the date, if it
 * stays in the title.
 */
function leadsFrom(tokens: readonly Token[], { at: date, end }: Match, at: number, language: Language): number {
  const leads = wordSet(language.prose.leads);
  const isLead = (i: number): boolean =>
    i >= at && (language.articles.has(wordAt(tokens, i)) || leads.has(wordAt(tokens, i)));
  let from = date;
  const adjective = tokens[from - 1];
  const between = language.articles.has(wordAt(tokens, from - 2)) && isLead(from - 3);
  if (between && adjective && tokens[from]?.facts.season !== undefined && !adjective.capital) from--;
  while (isLead(from - 1)) from--;
  const { shares, of, nears, particles } = language.prose;
  if (wordAt(tokens, from) === of && isOneOf(tokens, from - 1, shares)) {
    from--;
    while (isLead(from - 1)) from--;
    return leads.has(wordAt(tokens, from)) ? from : end;
  }
  if (isOneOf(tokens, from, particles) && isParticle(tokens, from, date, language)) from++;
  return isOneOf(tokens, from - 1, nears) ? from - 1 : from;
}

/** "moved in in 1950", "took over last May": what leads to a date but for the verb before it. */
function isParticle(tokens: readonly Token[], at: number, date: number, { articles, prose }: Language): boolean {
  const which = tokens[date]?.facts.which ?? 2;
  if (at + 1 === date) return which !== 2 && !isOneOf(tokens, at - 1, prose.shares);
  return !articles.has(wordAt(tokens, at + 1)) && isOneOf(tokens, at + 1, prose.leads);
}

/** What stands in parentheses. */
function asides(tokens: readonly Token[], at: number, end: number): [number, number][] {
  const found: [number, number][] = [];
  let open = -1;
  for (let i = at; i < end; i++) {
    const word = tokens[i]?.word;
    if (word === "(" || word === "[") open = i;
    else if ((word === ")" || word === "]") && open >= 0) found.push([open, i + 1]);
  }
  return found;
}

/** Leaves out who says it: before "said that", and from ", he said" on. */
function subjectOn(tokens: readonly Token[], language: Language): Token[] {
  const { reports, that } = language.prose;
  const [saying, then] = [wordSet(reports), wordSet(that)];
  const at = tokens.findIndex((token) => saying.has(token.word));
  if (at < 0) return [...tokens];
  const after = then.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const heard = tokens.findIndex((token, i) => i > after && i < after + 4 && then.has(token.word));
  const rest = tokens.slice(heard > 0 && verbOf(tokens[heard + 1], language) === 0 ? heard + 1 : after);
  const comma = lastIndexBefore(tokens, at);
  if (comma >= 2 && tokens.slice(0, comma).some((token) => verbOf(token, language) > 0)) return tokens.slice(0, comma);
  if (at < 1 || !rest.some((token) => verbOf(token, language) > 0) || rest.length < 3) return [...tokens];
  if (!isOneOf(rest, 0, language.prose.pronouns) || rest[0]?.word === tokens[0]?.word) return rest;
  const speaker = tokens.slice(0, at);
  if (speaker.length > longestSpeaker || speaker.some(isSign)) return rest;
  return isSpeaker(speaker, rest, language) ? [...speaker, ...rest.slice(1)] : [...tokens];
}

/** Whether it is plain that a pronoun stands for who says it: "The union said it would close its office". */
function isSpeaker(speaker: readonly Token[], said: readonly Token[], { prose, articles }: Language): boolean {
  const last = speaker.at(-1);
  const isOwn = said.slice(2, 6).some(({ word }) => wordSet(prose.owns).has(word));
  return isOwn && (articles.has(wordAt(speaker, 0)) || (last?.capital === true && last.word.endsWith("s")));
}

function lastIndexBefore(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= 0; i--) if (isComma(tokens, i)) return i;
  return -1;
}

/** Takes off what opens the clause, and signs at either end. */
function trimEnds(tokens: readonly Token[], { prose, articles }: Language): Token[] {
  const openers = wordSet(prose.openers);
  const joins = wordSet(prose.joins);
  const wordOf = (at: number): string => wordAt(tokens, at);
  // "die" joins only after a comma; else it belongs to the noun.
  const isArticle = (at: number): boolean => articles.has(wordOf(at)) && wordOf(at - 1) !== ",";
  let from = 0;
  let to = tokens.length;
  while (
    from < to &&
    (isSign(tokens[from]) ||
      openers.has(wordOf(from)) ||
      (joins.has(wordOf(from)) && !isArticle(from)) ||
      (from > 0 &&
        openers.has(wordOf(from - 1)) &&
        wordSet(prose.that).has(wordOf(from)) &&
        articles.has(wordOf(from + 1))))
  )
    from++;
  while (to > from && isSign(tokens[to - 1])) to--;
  return tokens.slice(from, to);
}

function isSign(token: Token | undefined): boolean {
  return token !== undefined && /^[^\p{L}\p{N}$€£&]$/u.test(token.word);
}

/** At most so many words, ending where a phrase ends; at the first sign after the verb and what it governs. */
function cutAtPhrase(tokens: readonly Token[], language: Language): readonly Token[] {
  const { unfinished, phrases, particles } = language.prose;
  const [open, starts] = [wordSet(unfinished), wordSet(phrases)];
  const verb = tokens.findIndex((token) => verbOf(token, language) > 0);
  let words = 0;
  let best = 0;
  let fallback = 0;
  for (const [i, token] of tokens.entries()) {
    if (!token.glued && !isSign(token)) words++;
    if (words > mostWords + (i + 1 === tokens.length ? 1 : 0) || token.end - (tokens[0]?.start ?? 0) > mostLetters * 2)
      break;
    const sign = isStop(tokens, i + 1);
    const last = sign || i + 1 === tokens.length;
    const closes = last && i > 1 && isOneOf(tokens, i, particles);
    if (
      (open.has(token.word) && !closes) ||
      (isSign(token) && !isClosing(token)) ||
      (tokens[i + 1]?.glued === true && !sign)
    )
      continue;
    fallback = i + 1;
    if (i <= verb || !(last || starts.has(wordAt(tokens, i + 1)))) continue;
    if (!last && isSplit(tokens, i, language)) continue;
    best = i + 1;
    if (sign && verb >= 0 && i > verb + 1 && (i >= 3 || /[;:]/.test(wordAt(tokens, i + 1)))) break;
  }
  return tokens.slice(0, best > 1 ? best : fallback);
}

/** "60 of its 84 pillars", "handed over to": no phrase ends after the first word. */
function isSplit(tokens: readonly Token[], at: number, { prose }: Language): boolean {
  const { verb, count } = tokens[at]?.facts ?? {};
  if (verb === 1 && !isOneOf(tokens, at, prose.toBe) && isOneOf(tokens, at + 1, prose.particles)) return true;
  return wordAt(tokens, at + 1) === prose.of && (count !== undefined || /^\d/.test(wordAt(tokens, at)));
}

/** Whether a phrase ends before a token that is a sign: not at the point of 11.10, nor before a closing quotation mark. */
function isStop(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const inside = tokens[at + 1]?.glued === true && token?.glued === true;
  return token !== undefined && isSign(token) && !inside && !isClosing(token);
}

function isClosing({ word, glued }: Token): boolean {
  return glued && /^[”"’»)%°]$/.test(word);
}

/** Without a quotation mark that closes what was opened in a part left out. */
function withoutLoneQuote(title: string): string {
  const opened = /[“"«‘„]/.test(title.slice(0, -1));
  if (opened || !/[”"»’]$/.test(title)) return title;
  let end = title.length - 1;
  while (/[,;:\s]/.test(title.charAt(end - 1))) end--;
  return title.slice(0, end);
}

/** The words as they stand in the text; where words were left out between, one space. */
function written(text: string, tokens: readonly Token[], language: Language): string {
  let out = "";
  let last: Token | undefined;
  for (const token of tokens) {
    if (last !== undefined && token.start < last.start) out += " ";
    else if (last !== undefined && token.start > last.end)
      out += /\s/.test(text.slice(last.end, token.start)) && !(isSign(token) && token.word === ",") ? " " : "";
    const moved = last !== undefined && token.start < last.start && language.prose.pronouns !== undefined;
    const word = text.slice(token.start, token.end);
    out += moved ? word.toLowerCase() : word;
    last = token;
  }
  return out.replace(/\s+/g, " ").replace(/ ,/g, ",").replace(/,,+/g, ",").trim();
}
