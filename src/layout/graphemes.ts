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
    const window = text.slice(start, start + size);
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
