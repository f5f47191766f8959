let segmenter: Intl.Segmenter | undefined;

/**
 * The grapheme clusters of a text in order: what a reader takes for one character.
 *
 * It looks through windows, since an engine may take time in the square of a long text's length.
 */
export function* graphemesOf(text: string): Generator<string, void, undefined> {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  let size = 256;
  for (let start = 0; start < text.length;) {
    // Half a surrogate pair would count as a cluster of its own.
    const half = isHighSurrogate(text.charCodeAt(start + size - 1)) && start + size < text.length ? 1 : 0;
    const window = text.slice(start, start + size - half);
    const whole = start + window.length === text.length;
    let held = "";
    for (const { segment } of segmenter.segment(window)) {
      if (held !== "") {
        yield held;
        start += held.length;
      }
      held = segment;
    }
    // The last cluster of a window may go on behind it.
    if (whole) {
      yield held;
      return;
    }
    size = held.length === window.length ? size * 2 : 256;
  }
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
