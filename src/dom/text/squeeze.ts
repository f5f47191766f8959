/** A text without what typesetting changes, and where each of its letters stood. */
export interface Squeezed {
  readonly letters: string;
  /** For each letter its offset in the text, and at the end that of the end. */
  readonly places: Uint32Array;
}

const dropped = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/;
const alike: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ ["'‘’‚‛′", '"“”„‟″«»', "-‐‑‒–—−"].flatMap(([sign = "", ...others]) =>
    others.map((other): [string, string] => [other, sign]),
  ),
);

/**
 * Leaves out spaces, line ends and soft hyphens, and makes quotation marks and dashes alike, so that a quote is found
 * however it is set.
 *
 * @example
 * squeeze("“In  2014”").letters; // '"In2014"'
 */
export function squeeze(text: string): Squeezed {
  const places = new Uint32Array(text.length + 1);
  let letters = "";
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (dropped.test(sign)) continue;
    places[letters.length] = at;
    letters += alike.get(sign) ?? sign;
  }
  places[letters.length] = text.length;
  return { letters, places: places.slice(0, letters.length + 1) };
}
