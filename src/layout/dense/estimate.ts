/** Room for most dates on one line, and for a font that is wider than Arial. */
const dateWidth = 128;
const spare = 1.12;

/** A width in which a date and a title of some width in at most two lines mostly fit; the words are set in it when they are seen. */
export function labelsEstimate(title: number, widest: number): number {
  return Math.min(widest, Math.max(dateWidth, title * spare));
}
