/** A stretch of text, in UTF-16 offsets; end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const blankLine = /\n[^\S\n]*\n/g;
/** Nothing that a sentence says reaches further than this. */
const longest = 20_000;

/** The paragraphs of a text: what stands between blank lines. A very long one is cut, so that no text needs much room. */
export function paragraphsOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(blankLine)) {
    cut(text, start, match.index, found);
    start = match.index + match[0].length;
  }
  cut(text, start, text.length, found);
  return found;
}

function cut(text: string, from: number, end: number, found: Stretch[]): void {
  let start = from;
  while (end - start > longest) {
    const space = text.lastIndexOf(" ", start + longest);
    const next = space > start ? space : start + longest;
    found.push({ start, end: next });
    start = next;
  }
  if (end > start) found.push({ start, end });
}
