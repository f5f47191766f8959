import type { TextSpan } from "../scene/scene.js";
import { textStyles, type Ruler } from "./textStyle.js";
import { wrapDate } from "./wrapDate.js";
import { isIdeographicText, wrapName } from "./wrapPhrases.js";
import { collapse, createWrapper, wrapText, type WrappedText } from "./wrapText.js";

/** One event's words in a label. */
export interface LabelEntry {
  /** The event's id. */
  readonly event: string;
  readonly title: string;
  readonly lang?: string | undefined;
  /** Numbers of its source notes: "1, 2"; empty if it has none. */
  readonly notes: string;
}

/** What a label says: one date over one or more titles. */
export interface LabelWords {
  readonly date: string;
  readonly entries: readonly LabelEntry[];
  /** How many more events share the date but not the label; said as "+n". */
  readonly more: number;
  /** What other sources say of the date. */
  readonly claims?: string;
}

/** One line as it is drawn; `y` is its baseline from the top of the label. */
export interface LabelLine {
  readonly y: number;
  readonly role: "date" | "title" | "more";
  readonly entry: LabelEntry | null;
  readonly text: string;
  readonly notes: string;
  /** What the numbers of its notes take, in pixels. */
  readonly notesWidth: number;
}

/** The words of a label, wrapped. Pixels. */
export interface LabelBlock {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LabelLine[];
  /** Whether any title was shortened, or any word broken. */
  readonly cut: boolean;
  /** Whether the date takes more than one line. */
  readonly broken: boolean;
}

/** The distance of a note's number from the title, and how far it is raised. */
export const noteSpan = { dx: 3, dy: -4, size: 12 } as const;

/** Width of the numbers of the source notes behind a title. */
export function notesWidth(notes: string, ruler: Ruler): number {
  return notes === "" ? 0 : noteSpan.dx + ruler(notes, textStyles.note);
}

/** A line of a title, and the numbers of notes that stand at its end, or alone on it. */
export interface TitleLine {
  readonly text: string;
  readonly notes: string;
}

/** The pieces of a line of title: the text, and the raised numbers of its notes. */
export function titleSpans({ text, notes }: TitleLine, muted: string): TextSpan[] {
  if (notes === "") return [{ text }];
  if (text === "") return [{ text: notes, size: noteSpan.size, fill: muted }];
  const { dx, dy, size } = noteSpan;
  return [{ text }, { text: notes, dx, dy, size, fill: muted }];
}

/** Numbers that would take more of a line than this have lines of their own. */
const mostNotesShare = 0.4;

/** The room that a title has beside its notes; all of it where they stand apart. */
export function titleRoom(notes: string, width: number, ruler: Ruler): number {
  const taken = notesWidth(notes, ruler);
  return taken > width * mostNotesShare ? width : width - taken;
}

/** Adds the numbers of notes to the lines of a title that was set in {@link titleRoom}. */
export function withNotes(texts: readonly string[], notes: string, width: number, ruler: Ruler): TitleLine[] {
  const plain = texts.map((text): TitleLine => ({ text, notes: "" }));
  if (notes === "") return plain;
  if (notesWidth(notes, ruler) <= width * mostNotesShare) {
    return texts.map((text, index) => ({ text, notes: index === texts.length - 1 ? notes : "" }));
  }
  const measure = (text: string) => notesWidth(text, ruler);
  const { lines } = wrapText(notes, { width, lines: 100, measure });
  return [...plain, ...lines.map((line) => ({ text: "", notes: line }))];
}

/** From the last line of one title to the first of the next, beyond the line itself: so each is 24 pixels high, as a finger needs. */
export const entryGap = 6;

/** Sets a label in lines no wider than `width`, each title in at most `most` lines, as narrow as the lines allow. */
export function setLabel(words: LabelWords, width: number, most: number, ruler: Ruler): LabelBlock {
  const title = (text: string) => ruler(text, textStyles.event);
  const date = wrapDate(words.date, { width, lines: 4, measure: (text) => ruler(text, textStyles.date) });
  const titles = words.entries.map((entry) => {
    const set = wrapEvenly(entry.title, titleRoom(entry.notes, width, ruler), most, title);
    return { entry, cut: set.cut, lines: withNotes(set.lines, entry.notes, width, ruler) };
  });
  const set: LabelLine[] = [];
  let widest = 0;
  let top = 0;
  const add = (role: LabelLine["role"], entry: LabelEntry | null, text: string, notes = "") => {
    const own = notesWidth(notes, ruler);
    widest = Math.max(widest, ruler(text, role === "date" ? textStyles.date : textStyles.event) + own);
    set.push({ y: top + 13, role, entry, text, notes, notesWidth: own });
    top += textStyles.event.line;
  };
  for (const text of date.lines) add("date", null, text);
  if (words.claims !== undefined) for (const text of wrapList(words.claims, width, 3, title)) add("more", null, text);
  for (const [index, { entry, lines: own }] of titles.entries()) {
    if (index > 0) top += entryGap;
    for (const { text, notes } of own) add("title", entry, text, notes);
  }
  if (words.more > 0) add("more", null, `+${String(words.more)}`);
  return {
    width: widest,
    height: top,
    lines: set,
    broken: date.lines.length > 1,
    cut: date.cut || titles.some(({ cut, entry }) => cut || longestWord(entry.title, title) > width),
  };
}

/** Sets a label: {@link setLabel} with its ruler. */
export type LabelSetter = (words: LabelWords, width: number, most: number) => LabelBlock;

interface SetOnce {
  readonly width: number;
  readonly most: number;
  readonly block: LabelBlock;
}

/** Sets each label once in each size: one arrangement after another asks for the same. */
export function rememberingSetter(ruler: Ruler): LabelSetter {
  const known = new Map<LabelWords, SetOnce[]>();
  return (words, width, most) => {
    let sizes = known.get(words);
    if (!sizes) {
      sizes = [];
      known.set(words, sizes);
    }
    for (const size of sizes) if (size.width === width && size.most === most) return size.block;
    const block = setLabel(words, width, most, ruler);
    sizes.push({ width, most, block });
    return block;
  };
}

/** A label in as many lines of title as there may be, or in fewer if that is too high; null if even one is. */
export function fitLabel(
  words: LabelWords,
  { width, lines: most }: { readonly width: number; readonly lines: number },
  height: number,
  ruler: Ruler,
): LabelBlock | null {
  for (let lines = Math.floor(most); lines > 0; lines--) {
    const block = setLabel(words, width, lines, ruler);
    if (block.height <= height) return block;
  }
  return null;
}

/** Breaks a list between its items if each fits on a line, else like other text. */
function wrapList(list: string, width: number, lines: number, measure: (text: string) => number): string[] {
  const set: string[] = [];
  for (const item of list.split(/(?<=;) /)) {
    const longer = set.length === 0 ? item : `${set.at(-1) ?? ""} ${item}`;
    if (set.length === 0 || measure(longer) > width) set.push(item);
    else set[set.length - 1] = longer;
  }
  const fits = set.length <= lines && set.every((line) => measure(line) <= width);
  return fits ? set : wrapText(list, { width, lines, measure }).lines;
}

/** Breaks text into as few lines as `width` needs, then makes them as even as that number allows. */
export function wrapEvenly(text: string, width: number, lines: number, measure: (text: string) => number): WrappedText {
  if (isIdeographicText(text)) return wrapName(text, { width, lines, measure });
  const wrap = createWrapper(text, measure);
  const first = wrap(width, lines);
  if (first.lines.length === 1 || first.cut) return first;
  let best = { lines: first.lines, cut: first.cut, width };
  let low = Math.max(width / 2, Math.min(width, longestWord(collapse(text), measure)));
  let high = width;
  for (let step = 0; step < 5; step++) {
    const middle = (low + high) / 2;
    const tried = wrap(middle, lines);
    if (tried.cut || tried.lines.length > first.lines.length) low = middle;
    else {
      high = middle;
      best = { lines: tried.lines, cut: tried.cut, width: middle };
    }
  }
  return atPunctuation(best, (wider) => wrap(Math.min(width, wider), lines)) ?? best;
}

/** The same number of lines, a little wider, if one of them then ends where the sentence pauses. */
function atPunctuation(
  even: { readonly lines: readonly string[]; readonly width: number },
  wrap: (width: number) => WrappedText,
): WrappedText | null {
  const pauses = (set: readonly string[]) => set.slice(0, -1).some((line) => /[,;:.?!–—]$/u.test(line));
  if (pauses(even.lines)) return null;
  for (const share of [1.05, 1.12, 1.2]) {
    const tried = wrap(even.width * share);
    if (tried.lines.length === even.lines.length && pauses(tried.lines)) return tried;
  }
  return null;
}

/** The same of a text that breaks at spaces and after hyphens and slashes only. */
function longestPlainWord(text: string, measure: (text: string) => number): number {
  let longest = 0;
  for (let start = 0, end = 0; start < text.length; start = end) {
    let code = text.charCodeAt(end++);
    while (code !== 0x2d && code !== 0x2f && code !== 0x20 && end < text.length) code = text.charCodeAt(end++);
    const word = text.slice(start, code === 0x20 ? end - 1 : end);
    if (word !== "") longest = Math.max(longest, measure(word));
  }
  return longest;
}

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Width of the longest piece of text that only breaks within a word that has no soft hyphen: scripts without spaces have none. */
export function longestWord(text: string, measure: (text: string) => number): number {
  if (/^[ -~]*$/.test(text)) return longestPlainWord(text, measure);
  const words = text.split(/\s+|(?<=[-/\u00ad\u2010\u2013\u2014])/u).filter((word) => !unspaced.test(word));
  return words.reduce((longest, word) => Math.max(longest, measure(word.replace("\u00ad", "-"))), 0);
}
