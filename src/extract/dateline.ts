import type { Token } from "./token.js";

/** How many words and signs a dateline may have. */
const longest = 16;

/**
 * Where a sentence begins after its dateline: `BAKU, Feb. 16 (AFP) —`, a place in capitals, and what is written large up to
 * a dash. Without one, where it begins.
 */
export function afterDateline(text: string, tokens: readonly Token[], at: number, end: number): number {
  const first = tokens[at];
  const place = first ? text.slice(first.start, first.end) : "";
  if (place.length < 3 || place !== place.toUpperCase() || place === place.toLowerCase()) return at;
  for (let i = at + 1; i < Math.min(end, at + longest); i++) {
    const token = tokens[i];
    if (!token || (!token.capital && /^\p{L}/u.test(token.word))) return at;
    const dash = token.word === "-" || token.word === "_";
    if (dash && !token.glued && tokens[i + 1]?.glued !== true) return i + 1;
  }
  return at;
}
