import type { Span } from "./work.js";

/**
 * The sentences of a text, paragraph by paragraph. The `known` ones are kept whole; the rest is cut where the browser sees
 * the end of a sentence, but never within a mark.
 */
export function sentencesOf(text: string, known: readonly Span[], marks: readonly Span[], language = "en"): Span[] {
  const sentences: Span[] = [];
  const passages = distinct(known);
  for (const line of linesOf(text)) {
    let at = line.start;
    for (const passage of passages) {
      if (passage.start < at || passage.end > line.end) continue;
      sentences.push(...segments(text, { start: at, end: passage.start }, marks, language), passage);
      at = passage.end;
    }
    sentences.push(...segments(text, { start: at, end: line.end }, marks, language));
  }
  return sentences;
}

/** Lines that are not blank. */
export function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}

function distinct(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

function segments(text: string, { start, end }: Span, marks: readonly Span[], language: string): Span[] {
  const found: Span[] = [];
  let open: number | null = null;
  const cutter = new Intl.Segmenter(language, { granularity: "sentence" });
  for (const { segment, index } of cutter.segment(text.slice(start, end))) {
    const stop = start + index + segment.trimEnd().length;
    const first: number = open ?? start + index + (segment.length - segment.trimStart().length);
    if (first >= stop) continue;
    const cut: boolean = marks.some((mark) => mark.start < stop && mark.end > stop);
    open = cut ? first : null;
    if (!cut) found.push({ start: first, end: stop });
  }
  if (open !== null) found.push({ start: open, end });
  return found;
}
