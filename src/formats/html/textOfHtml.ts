import { characterOf } from "./entities.js";

/** The text of a page, and where each letter of it stands in the page. */
export interface HtmlText {
  readonly text: string;
  /** The offset in the page of an offset in the text. */
  readonly offsetIn: (offset: number) => number;
}

/** Elements whose text is no part of what is told. */
const hidden: ReadonlySet<string> = new Set(
  "script style template noscript head nav footer aside svg math select button form iframe object textarea".split(" "),
);

const blocks: ReadonlySet<string> = new Set(
  "address article blockquote body dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td th thead tr ul".split(
    " ",
  ),
);

const tag = /<(\/?)([a-zA-Z][\w:-]*)/y;
const reference = /&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,30});/y;

interface Writing {
  text: string;
  readonly offsets: number[];
  /** What separates the next letter from the last: nothing, a space, a line, a paragraph. */
  gap: "" | " " | "\n" | "\n\n";
}

/**
 * The text of HTML, as a reader of the page has it: without what is hidden, spaces collapsed, a blank line between blocks.
 *
 * Markup is read and never made; linear in the length of the page. Pages with an `article` or `main` are that alone.
 *
 * @example
 * textOfHtml("<p>Fran&ccedil;ois <b>I</b><p>1515").text; // "François I\n\n1515"
 */
export function textOfHtml(html: string): HtmlText {
  const writing: Writing = { text: "", offsets: [], gap: "" };
  const { start, end } = bodyOf(html);
  let at = start;
  while (at < end) {
    const code = html.charCodeAt(at);
    if (code === 60) at = readMarkup(html, at, end, writing);
    else if (code === 38) at = readReference(html, at, writing);
    else at = readPlain(html, at, end, writing);
  }
  const { text, offsets } = writing;
  return { text, offsetIn: (offset) => offsets[offset] ?? (offsets.at(-1) ?? start - 1) + 1 };
}

function bodyOf(html: string): { start: number; end: number } {
  for (const name of ["article", "main"]) {
    const open = new RegExp(`<${name}[\\s>]`, "i").exec(html);
    if (!open) continue;
    const close = Math.max(html.lastIndexOf(`</${name}`), html.lastIndexOf(`</${name.toUpperCase()}`));
    if (close > open.index) return { start: open.index, end: close };
  }
  return { start: 0, end: html.length };
}

function put(writing: Writing, letters: string, offset: number): void {
  const { text, gap, offsets } = writing;
  writing.text += text === "" ? letters : gap + letters;
  writing.gap = "";
  while (offsets.length < writing.text.length) offsets.push(offset);
}

function widen(writing: Writing, gap: Writing["gap"]): void {
  if (gap.length > writing.gap.length || (gap === "\n" && writing.gap === " ")) writing.gap = gap;
}

function readPlain(html: string, start: number, end: number, writing: Writing): number {
  let at = start;
  while (at < end && isSpace(html.charCodeAt(at))) at++;
  if (at > start) {
    widen(writing, " ");
    return at;
  }
  while (at < end && !isSpace(html.charCodeAt(at)) && html.charCodeAt(at) !== 60 && html.charCodeAt(at) !== 38) at++;
  put(writing, html.charAt(start), start);
  writing.text += html.slice(start + 1, at);
  for (let i = start + 1; i < at; i++) writing.offsets.push(i);
  return at;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function readReference(html: string, at: number, writing: Writing): number {
  reference.lastIndex = at;
  const match = reference.exec(html);
  const letters = match ? characterOf(match[1] ?? "") : undefined;
  put(writing, letters ?? "&", at);
  return letters === undefined ? at + 1 : at + (match?.[0].length ?? 1);
}

/** Reads a tag, a comment or a hidden element; a lone `<` is a letter. */
function readMarkup(html: string, at: number, end: number, writing: Writing): number {
  if (html.startsWith("<!--", at)) return endOf(html, "-->", at + 4, end);
  if (/[!?]/.test(html.charAt(at + 1))) return endOf(html, ">", at + 2, end);
  tag.lastIndex = at;
  const match = tag.exec(html);
  if (!match) {
    put(writing, "<", at);
    return at + 1;
  }
  const name = (match[2] ?? "").toLowerCase();
  if (name === "br") widen(writing, writing.gap === "\n" ? "\n\n" : "\n");
  else if (blocks.has(name)) widen(writing, "\n\n");
  const after = tagEnd(html, at + match[0].length, end);
  if (match[1] !== "" || !hidden.has(name) || html.charAt(after - 2) === "/") return after;
  const close = closing(html, name, after);
  return close < 0 ? end : tagEnd(html, close, end);
}

function closing(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}(?![\\w:-])`, "gi");
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? -1;
}

function endOf(html: string, mark: string, from: number, end: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 || found >= end ? end : found + mark.length;
}

/** A `>` in quotes does not end a tag. */
function tagEnd(html: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const letter = html.charAt(at);
    if (letter === ">") return at + 1;
    if (letter !== '"' && letter !== "'") continue;
    const close = html.indexOf(letter, at + 1);
    if (close < 0 || close >= end) return endOf(html, ">", at, end);
    at = close;
  }
  return end;
}

/** Text as HTML that shows it: `<`, `>`, `&` and `"` as references, lines with `<br>`. */
export function htmlOfText(text: string): string {
  const names: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (letter) => names[letter] ?? letter).replaceAll("\n", "<br>");
}
