/** A list of words for a language's facts, from words under their numbers: `{ 20: "twenty" }`. */
export function numbered(words: Readonly<Record<number, string>>): string {
  const last = Math.max(...Object.keys(words).map(Number));
  return Array.from({ length: last }, (_, at) => words[at + 1] ?? "").join(",");
}
