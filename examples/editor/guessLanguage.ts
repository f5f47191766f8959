/** Small words that a text in one of the languages has, and one in the others hardly. */
const small: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(["the", "of", "and", "was", "that", "with", "by", "for", "is"]),
  de: new Set(["der", "die", "das", "und", "wurde", "nicht", "im", "von", "ist"]),
  fr: new Set(["le", "les", "des", "et", "une", "dans", "du", "est", "au"]),
  es: new Set(["el", "los", "las", "y", "del", "que", "una", "por", "fue"]),
};

/** How many of them must be there. */
const least = 3;

/** The language that a text is in, by its small words; null if they do not tell. */
export function guessLanguage(text: string): string | null {
  const words =
    text
      .slice(0, 5000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(small).map(
    ([code, own]) => [code, words.filter((word) => own.has(word)).length] as const,
  );
  const [first, second] = counts.sort((a, b) => b[1] - a[1]);
  return first && second && first[1] >= least && first[1] > 2 * second[1] ? first[0] : null;
}
