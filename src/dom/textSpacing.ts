/** What a reader or a page puts between letters and words, and in which size of text. Pixels. */
export interface TextSpacing {
  readonly letter: number;
  readonly word: number;
  readonly size: number;
}

/** The spacing of the text of an element: what stands in it has the same, or as much of its own size. */
export function readSpacing(element: Element): TextSpacing {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const [letter = 0, word = 0] = [style?.letterSpacing, style?.wordSpacing].map(
    (value) => parseFloat(value ?? "") || 0,
  );
  return { letter, word, size: parseFloat(style?.fontSize ?? "") || 16 };
}

export function hasSpacing({ letter, word }: TextSpacing): boolean {
  return letter !== 0 || word !== 0;
}

export function isSameSpacing(a: TextSpacing, b: TextSpacing): boolean {
  return a.letter === b.letter && a.word === b.word && a.size === b.size;
}

/** What spacing adds to the width of a text in a CSS font. Whether it grows with the size is not known: the wider is taken. */
export function spacingOf(text: string, font: string, spacing: TextSpacing): number {
  if (!hasSpacing(spacing)) return 0;
  const { letter, word, size } = spacing;
  const factor = Math.max(1, parseFloat(/[\d.]+(?=px)/.exec(font)?.[0] ?? "0") / size);
  const words = text.split(/[ \u00a0]/).length - 1;
  return factor * (Math.max(0, letter) * Array.from(text).length + Math.max(0, word) * words);
}
