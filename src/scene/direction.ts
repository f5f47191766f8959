/** Which way a line of text is read. */
export type Direction = "ltr" | "rtl";

/** The scripts that are written from right to left, as Unicode sets their places aside, and the marks that say so. */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The first letter that has a direction. Digits and signs have none. */
const firstStrong = /[\p{L}\p{Nl}\u200e\u200f\u061c]/u;

/** What stands apart from its line, by the marks of Unicode. */
const isolates = /[\u2066-\u2068][^\u2069]*\u2069?/g;

/** Whether any of a text may have to be read from right to left. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/**
 * The direction of a paragraph: that of its first letter; null if it has none, as "1914–1918".
 *
 * Source: Unicode Standard Annex 9, rules P2 and P3, with isolates that hold others taken to end at the first end.
 *
 * @example
 * directionOf("שלום, world"); // "rtl"
 * directionOf("12 May"); // "ltr"
 */
export function directionOf(text: string): Direction | null {
  const letter = firstStrong.exec(text.replace(isolates, ""))?.[0];
  if (letter === undefined) return null;
  return hasRightToLeft(letter) ? "rtl" : "ltr";
}

/** Letters from right to left with no more than single spaces between them, or a number. */
const plain = /^(?:[\u05d0-\u05f2\u0620-\u065f\u066e-\u06d3\u0750-\u077f\u200c-\u200d ]+|\d+)$/;

/** Whether a line of a paragraph that runs from right to left looks the same where nothing is said about its direction. */
export function isPlainRightToLeft(line: string): boolean {
  return plain.test(line);
}

/**
 * Pieces of a line that come from different hands, each kept from turning its neighbours about: isolated by signs of
 * Unicode where any of them runs from right to left.
 *
 * @example
 * isolated(["Minutes", "1914"]); // ["Minutes", "1914"]
 */
export function isolated(pieces: readonly string[]): readonly string[] {
  return pieces.some(hasRightToLeft) ? pieces.map((piece) => `\u2068${piece}\u2069`) : pieces;
}
