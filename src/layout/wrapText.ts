import { breakAfter } from "./breakAfter.js";
import { graphemesOf } from "./graphemes.js";

/** How {@link wrapText} breaks a text. */
export interface WrapOptions {
  /** The most that a line may measure, in pixels. */
  readonly width: number;
  /** The most lines there may be; what is less than 1, or no number, counts as 1. */
  readonly lines: number;
  /** Width of a text in pixels in the one font it is for. */
  readonly measure: (text: string) => number;
}

/** Lines of a text; `cut` where they are not all of it. */
export interface WrappedText {
  readonly lines: string[];
  readonly cut: boolean;
}

/** A text on its way into lines: `start` is where the next line begins. */
interface Job {
  readonly text: string;
  /** The width of a line, and a little more: a sum of words may differ from their line in the last binary digit. */
  readonly room: number;
  readonly measure: (text: string) => number;
  readonly pieces: readonly Piece[];
  readonly hyphens: boolean;
  /** Where soft hyphens stood. */
  readonly soft: readonly number[];
}

const softHyphen = "\u00ad";

/** What no line breaks within, unless it is too wide for one: from `from`, behind the space that may stand before it, to `to`. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** Of the space before it; 0 if there is none. */
  readonly space: number;
}

/**
 * Breaks a text into lines no wider than `width`: at spaces, after hyphens, dashes and slashes, between CJK
 * characters, and within a word only where the word alone is too wide: at its soft hyphens if it has any, else between
 * grapheme clusters, with a hyphen in long words of letters.
 *
 * Shapes: at least one line, at most `lines`; where the text is longer, `cut` is true and the last line ends in `…`,
 * after a word, or within it if not even one fits. White space counts as one space, and none is left at either end of a
 * line; of a soft hyphen nothing is left but the hyphen of a line that ends there.
 * Units: pixels. Only a line of a single grapheme cluster can be wider than `width`; no width makes it hang.
 *
 * @example
 * wrapText("Treaty of Versailles", { width: 12, lines: 2, measure: (text) => text.length }); // { "lines": ["Treaty of", "Versailles"], "cut": false }
 * wrapText("Treaty of Versailles", { width: 12, lines: 1, measure: (text) => text.length }); // { "lines": ["Treaty of…"], "cut": true }
 */
export function wrapText(text: string, { width, lines, measure }: WrapOptions): WrappedText {
  return createWrapper(text, measure)(width, lines);
}

/** The same for a text that is set in several widths: each of its words is measured once. */
export function createWrapper(
  text: string,
  measure: WrapOptions["measure"],
): (width: number, lines: number) => WrappedText {
  const marked = singleSpaced(text);
  const whole = marked.replaceAll(softHyphen, "");
  const soft = whole.length < marked.length ? softPlaces(marked) : [];
  const wide = whole === "" ? 0 : measure(whole);
  let pieces: readonly Piece[] | null = null;
  return (width, lines) => {
    const room = width + 1e-6;
    if (whole === "" || wide <= room) return { lines: [whole], cut: false };
    const most = lines >= 1 ? Math.floor(lines) : 1;
    const job = { text: whole, room, measure, pieces: (pieces ??= piecesOf(whole, measure)), hyphens: true, soft };
    const set = breakLines(job, most);
    if (!set.cut || !set.lines.some((line) => line.endsWith("-"))) return set;
    // Rather no hyphens than no room for the end.
    const tight = breakLines({ ...job, hyphens: false }, most);
    return tight.cut ? set : tight;
  };
}

/** Cuts a text whose white space is single into its pieces: no more than `most`, where only few are of use. */
export function piecesOf(text: string, measure: WrapOptions["measure"], most = Infinity): Piece[] {
  const pieces: Piece[] = [];
  for (let end = 0; end < text.length && pieces.length < most;) {
    const from = isSpace(text.charCodeAt(end)) ? end + 1 : end;
    const to = breakAfter(text, from);
    pieces.push({
      from,
      to,
      width: measure(text.slice(from, to)),
      space: from > end ? measure(text.slice(end, from)) : 0,
    });
    end = to;
  }
  return pieces;
}

function breakLines(job: Job, most: number): WrappedText {
  const done: string[] = [];
  let start = 0;
  while (done.length + 1 < most && start < job.text.length) {
    const end = fill(job, start);
    if (end > start) {
      done.push(job.text.slice(start, end));
      start = end;
    } else {
      start = splitWord(job, start, most - 1, done);
    }
    if (isSpace(job.text.charCodeAt(start))) start++;
  }
  if (start === job.text.length) return { lines: done, cut: false };
  const cut = fill(job, start) < job.text.length && graphemeEnds(job.text.slice(start))(1) !== undefined;
  done.push(cut ? cutLine(job, start) : job.text.slice(start));
  return { lines: done, cut };
}

/** Where the line that begins at `start` ends, with room for `mark` after it; at `start` itself if not one word fits. */
function fill({ text, room, measure, pieces }: Job, start: number, mark = ""): number {
  let left = room - (mark === "" ? 0 : measure(mark));
  let end = start;
  for (let index = pieceAt(pieces, start); index < pieces.length; index++) {
    const { from, to, width, space } = pieces[index] as Piece;
    if (from > end) left -= space;
    // Of a word too wide for one line, what was left of it.
    left -= from >= end ? width : measure(text.slice(end, to));
    if (!(left >= 0)) break;
    end = to;
  }
  return end;
}

/** The first piece that ends behind `start`. */
function pieceAt(pieces: readonly Piece[], start: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle] as Piece).to > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Adds full lines of a word too wide for one, while there are fewer than `most`; where its rest begins comes back. */
function splitWord({ text, room, measure, hyphens, soft }: Job, start: number, most: number, done: string[]): number {
  const word = text.slice(start, breakAfter(text, start));
  const endOf = graphemeEnds(word);
  const fits = (line: string) => measure(line) <= room;
  // Of an address, a hyphen would be a part.
  const hyphenated =
    hyphens && word.length >= hyphened.word && text.charAt(start - 1) !== "/" && !/[\d.@_]./.test(word);
  const softEnds = hyphens ? soft.map((place) => place - start) : [];
  let at = 0;
  let from = 0;
  while (done.length < most) {
    const first = at;
    at = Math.max(
      at + 1,
      furthest(at, endOf, (end) => fits(word.slice(from, end))),
    );
    const to = endOf(at - 1) ?? word.length;
    // What is left may share its line with the next word.
    if (to === word.length && (at > first + 1 || fits(word.slice(from)))) break;
    const end =
      softEnds.filter((place) => place > from && place <= to && fits(`${word.slice(from, place)}-`)).at(-1) ??
      (hyphenated && to < word.length ? hyphenAt(word, from, to, fits) : null);
    while (end !== null && (endOf(at - 1) ?? 0) > end) at--;
    done.push(end === null ? word.slice(from, to) : `${word.slice(from, end)}-`);
    from = end ?? to;
    if (to === word.length) break;
  }
  return start + from;
}

/** Of a word with hyphens: how long it is, what stands to either side of one, and how much of a line one may give up to it. */
const hyphened = { word: 12, around: 3, back: 8 } as const;
const letters = /^[\p{Lu}\p{Ll}]+$/u;
/** Where most languages part syllables: before a consonant and a vowel. */
const syllable =
  /^(?:.[aeiouyà-æè-ïò-öø-ýœ][b-df-hj-np-tv-xzßç]|[aeiouyà-æè-ïò-öø-ýœ][b-df-hj-np-tv-xzß][b-df-hj-np-tv-xzç])[aeiouyà-æè-ïò-öø-ýœ]/iu;

/** Where a line of a long word that ends at `to` had better end, before a hyphen; null if it should have none. */
function hyphenAt(word: string, from: number, to: number, fits: (line: string) => boolean): number | null {
  const { around, back } = hyphened;
  let last: number | null = null;
  for (let end = Math.min(to, word.length - around); end >= Math.max(from + around, to - back); end--) {
    if (!letters.test(word.slice(end - around, Math.max(end + around, to)))) continue;
    if (last === null && !fits(`${word.slice(from, end)}-`)) continue;
    if (syllable.test(word.slice(end - 2, end + 2))) return end;
    last ??= end;
  }
  return last;
}

/** The last line of a text that goes on. */
function cutLine(job: Job, start: number): string {
  const { text, room, measure } = job;
  const end = fill(job, start, "…");
  if (end > start) return `${withoutTail(text.slice(start, end))}…`;
  const word = text.slice(start, breakAfter(text, start));
  const endOf = graphemeEnds(word);
  const count = furthest(0, endOf, (to) => measure(`${word.slice(0, to)}…`) <= room);
  return `${count === 0 ? "" : withoutTail(word.slice(0, endOf(count - 1)))}…`;
}

/** Without the signs that no `…` should follow: commas, dashes, brackets that have just been opened. */
function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && " \u3000,;:-/([‐–—、，；：（「『".includes(text.charAt(end - 1))) end--;
  return end === 0 ? text : text.slice(0, end);
}

/** The greatest count of graphemes, from `least` on, whose end fits: by steps that double, then by halves. */
function furthest(least: number, endOf: (index: number) => number | undefined, fits: (end: number) => boolean): number {
  const within = (count: number) => {
    const end = endOf(count - 1);
    return end !== undefined && fits(end);
  };
  let low = least;
  let step = 1;
  while (within(low + step)) {
    low += step;
    step *= 2;
  }
  let high = low + step;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (within(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The end of each grapheme cluster of a word by its place, found as they are asked for. */
function graphemeEnds(word: string): (index: number) => number | undefined {
  // Of these, dashes, quotation marks and what is for private use among them, each is a cluster of its own.
  if (/^[ -~\u00a0-\u02ff\u2000-\u200a\u2010-\u2027\ue000-\uf8ff]*$/.test(word))
    return (index) => (index < word.length ? index + 1 : undefined);
  const graphemes = graphemesOf(word);
  const ends: number[] = [];
  return (index) => {
    while (ends.length <= index) {
      const next = graphemes.next();
      if (next.done === true) return undefined;
      ends.push((ends[ends.length - 1] ?? 0) + next.value.length);
    }
    return ends[index];
  };
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x3000;
}

/** Where the soft hyphens of a text stood once it has none. */
function softPlaces(text: string): number[] {
  let place = 0;
  return text.split(softHyphen).map((part) => (place += part.length));
}

/** A text as it stands on one line: its white space single, without soft hyphens. */
export function collapse(text: string): string {
  return singleSpaced(text).replaceAll(softHyphen, "");
}

/** One space for each run of white space, an ideographic one where the run has one; none at the ends. */
function singleSpaced(text: string): string {
  const inner = /[\t-\r\u0085\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]| {2}/.test(text)
    ? text.replace(/[\t-\r \u0085\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+/g, (run) =>
        run.includes("\u3000") ? "\u3000" : " ",
      )
    : text;
  const from = isSpace(inner.charCodeAt(0)) ? 1 : 0;
  const to = inner.length - (inner.length > from && isSpace(inner.charCodeAt(inner.length - 1)) ? 1 : 0);
  return inner.slice(from, to);
}
