import type { Mode, Resolved, Setting } from "./context.js";
import { type Read, headDate, isHistory, weigh } from "./kindOf.js";
import type { DateLanguage } from "./language.js";
import { type Lexicon, lexiconOf } from "./lexicon.js";
import { type Stretch, paragraphsOf } from "./paragraphs.js";
import { type Finder, type Grammar, type Match, compileRules, dateAt } from "./pattern.js";
import type { Point } from "./point.js";
import { readTokens } from "./readTokens.js";
import { resolve } from "./resolve.js";
import { contextAt, nextParagraph, nothingTold, tell } from "./story.js";
import { type Tense, tenseAt } from "./tense.js";
import type { Token } from "./token.js";

/** A date found in the text: where, what its words are, what it was worked out to. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly match: Match;
  readonly resolved: Resolved;
  readonly tense: Tense;
}

/** A paragraph with its words and its dates. */
export interface Paragraph extends Stretch {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

interface Prepared {
  readonly lexicon: Lexicon;
  readonly grammar: Grammar;
}

const prepared = new WeakMap<DateLanguage, Prepared>();

/** A language's words and rules, compiled at its first use. */
export function prepare(language: DateLanguage): Prepared {
  const known = prepared.get(language);
  if (known) return known;
  const made = { lexicon: lexiconOf(language), grammar: compileRules(language.rules) };
  prepared.set(language, made);
  return made;
}

/** Finds the dates of a text, paragraph by paragraph. */
export function findMentions(text: string, language: DateLanguage, given: Point | null, mode: Mode): Paragraph[] {
  const { lexicon, grammar } = prepare(language);
  let story = nothingTold;
  const read = (stretch: Stretch): Read => {
    const tokens = readTokens(text, stretch.start, stretch.end, lexicon);
    return { ...stretch, tokens, matches: matchesIn({ tokens, grammar, known: new Map() }) };
  };
  const stretches = paragraphsOf(text);
  const sample = stretches.filter(({ end }) => end <= sampled).map(read);
  const all = sample.flatMap(({ matches }) => matches);
  const dayFirst = language.dayFirst ?? habitOf(all);
  const reference = given ?? (mode === "history" ? null : headDate(sample, all, dayFirst, language));
  const whole = weigh(all, reference);
  const [far, long] = [whole.far > 8 * whole.near, whole.far > 15 * whole.near];
  return stretches.map((stretch, index) => {
    const { tokens, matches } = sample[index] ?? read(stretch);
    const history = reference === null || isHistory(weigh(matches, reference), whole, mode);
    const setting: Setting = { tokens, reference, mode, history, far, long, dayFirst };
    const mentions: Mention[] = [];
    for (const match of matches) {
      const tense = tenseAt(tokens, match.at, match.end, language);
      const context = contextAt(story, setting, match, tense, language);
      const resolved = resolve(match, context);
      if (resolved === "") continue;
      story = tell(story, match, resolved, setting, tense, language);
      mentions.push({ ...extentOf(tokens, match, language), match, resolved: asTold(resolved, given), tense });
    }
    story = nextParagraph(story, tokens);
    return { ...stretch, tokens, mentions };
  });
}

/** Counted from the date at the head of the text, a date is counted from the text. */
function asTold(resolved: Resolved, given: Point | null): Resolved {
  return typeof resolved === "object" && resolved.stated === "published" && !given
    ? { ...resolved, stated: "story" }
    : resolved;
}

/** The matches of a paragraph in order: at each place the longest, and none inside of another. */
function matchesIn(finder: Finder): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < finder.tokens.length;) {
    const match = dateAt(finder, at);
    if (match) matches.push(match);
    at = match ? match.end : at + 1;
  }
  return matches;
}

function extentOf(tokens: readonly Token[], { at, end }: Match, { articles }: DateLanguage): Stretch {
  const before = tokens[at - 1];
  const first = before && articles.has(before.word) ? before : tokens[at];
  return { start: first?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** How much of a text is looked at to learn what kind it is. */
const sampled = 100_000;

/** Whether slashed dates put the day first, from those that can be read in one way only. */
function habitOf(matches: readonly Match[]): boolean | undefined {
  const isBeyond = (name: "number" | "second"): boolean =>
    matches.some(({ fields }) => fields.as === "slashed" && (fields[name] ?? 0) > 12);
  const european = isBeyond("number");
  return european === isBeyond("second") ? undefined : european;
}
