import type { Language, Prose } from "./language.js";
import type { Stretch } from "./paragraphs.js";
import { wordSet } from "./wordSet.js";

const ends = /[.!?…:;]["'”’»)\]]*\s*$/u;
const ordinal = /(?:^|\D)\d{1,2}\.\s*$/;
const firstWord = /^\p{L}+/u;
const closing = /["'”’)]$/;
const letterOrDot = /[\p{L}.]/u;
const initial = /^\p{Lu}$/u;
const lowerStart = /^["'“‘(]?\p{Ll}/u;
/** How much of the end of a sentence shows what it ends with. */
const tail = 40;

/**
 * The sentences of a paragraph. `Intl.Segmenter` finds them; those that it cuts after an abbreviation, an initial or at the
 * end of a line are joined again.
 */
export function sentencesOf(text: string, { start, end }: Stretch, language: Language): Stretch[] {
  const { tag, prose } = language;
  const joined: { start: number; end: number }[] = [];
  const segments = new Intl.Segmenter(tag, { granularity: "sentence" }).segment(text.slice(start, end));
  for (const { segment, index } of cutBeforeYears(segments, prose)) {
    const last = joined.at(-1);
    const at = start + index;
    if (last && goesOn(text.slice(Math.max(last.start, last.end - tail), last.end), segment, language)) {
      last.end = at + segment.length;
    } else joined.push({ start: at, end: at + segment.length });
  }
  return joined.flatMap((each) => cut(text, trimmed(text, each))).filter((each) => each.end > each.start);
}

interface Segment {
  readonly segment: string;
  readonly index: number;
}

const yearFirst = /[.!?]["”“’»]?\s+(?=\d{3,4}\s+\p{Ll})/gu;

/** Cuts before a year that a small letter follows, where sentences begin so: "… zur Welt. 1889 zog sie fort." */
function* cutBeforeYears(segments: Iterable<Segment>, prose: Prose): Generator<Segment> {
  for (const { segment, index } of segments) {
    let from = 0;
    if (prose.ordinals !== undefined) {
      for (const match of segment.matchAll(yearFirst)) {
        const cutAt = match.index + match[0].length;
        const before = segment.slice(Math.max(0, cutAt - tail), cutAt);
        if (ordinal.test(before) || wordSet(prose.abbreviations).has(lastWord(before)?.toLowerCase() ?? "")) continue;
        yield { segment: segment.slice(from, cutAt), index: index + from };
        from = cutAt;
      }
    }
    yield { segment: segment.slice(from), index: index + from };
  }
}

/** No sentence of prose is longer: what is, is a list or a table. */
const longest = 2000;

/** Cuts what is too long for a sentence at a space, so that the time to read it grows with its length, no faster. */
function cut(text: string, { start, end }: Stretch): Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  while (end - from > longest) {
    const space = text.lastIndexOf(" ", from + longest);
    const to = space > from ? space : from + longest;
    pieces.push(trimmed(text, { start: from, end: to }));
    from = to;
  }
  return [...pieces, trimmed(text, { start: from, end })];
}

/** Whether what stands before a cut and after it is one sentence. */
function goesOn(before: string, after: string, { prose, words }: Language): boolean {
  if (lowerStart.test(after)) return true;
  if (!ends.test(before)) return before.length >= tail && /[\p{L},]\s?\n\s*$/u.test(before);
  if (ordinal.test(before)) return wordSet(prose.ordinals).has(firstWord.exec(after)?.[0].toLowerCase() ?? "");
  const word = lastWord(before);
  if (word === undefined || endsEra(before, prose)) return false;
  const plain = word.replaceAll(".", "").toLowerCase();
  if (wordSet(prose.clock).has(plain))
    return wordSet(words.weekday).has(firstWord.exec(after)?.[0].toLowerCase() ?? "");
  return initial.test(word) || wordSet(prose.abbreviations).has(plain);
}

/** "44 av. J.-C." ends a sentence where a new one begins after it. */
function endsEra(before: string, { eras = "" }: Prose): boolean {
  const end = before.replaceAll(/\s/g, "").toLowerCase();
  return eras !== "" && eras.split(" ").some((era) => end.endsWith(era));
}

/** The word before a full stop at the end, with the dots inside it. */
function lastWord(before: string): string | undefined {
  const said = before.trimEnd().replace(closing, "");
  const stop = said.length - 1;
  let at = stop;
  while (at > 0 && letterOrDot.test(said.charAt(at - 1))) at--;
  return said.endsWith(".") && at < stop ? said.slice(at, stop) : undefined;
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  let [from, to] = [start, end];
  while (from < to && text.charAt(from).trim() === "") from++;
  while (to > from && text.charAt(to - 1).trim() === "") to--;
  return { start: from, end: to };
}
