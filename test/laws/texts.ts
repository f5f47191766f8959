import fc from "fast-check";

/** No digits, no months, no units of time: what is drawn of a date is told from what is drawn of a title. */
const latin = [
  "Council",
  "treaty",
  "signed",
  "in",
  "the",
  "harbour",
  "of",
  "a",
  "northern",
  "city",
  "after",
  "long",
  "negotiations",
  "collapse",
  "Zürich",
  "Łódź",
  "naïve",
  "O’Neill",
  "self-governing",
  "either/or",
  "(again)",
  "Incomprehensibilities",
  "peace",
  "talks",
  "resume",
] as const;
const other = [
  "和平条約が調印された",
  "北京",
  "東京で会談",
  "평화 협정",
  "معاهدة",
  "السلام",
  "المدينة",
  "שלום",
  "Договор",
  "Συνθήκη",
  "สนธิสัญญา",
  "संधि",
  "🕊️",
  "👩‍👩‍👧‍👦",
  "🇺🇳",
  "e\u0301te\u0301",
  "a\u0300\u0316\u0301\u0328",
  "\u200bzero\u200dwidth",
] as const;
const words = (list: readonly string[], maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...list), { minLength: 1, maxLength }).map((all) => all.join(" "));

/** A title of at most about sixty letters, in one or several scripts. */
export const shortTitle: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: words(latin, 7) },
  { weight: 2, arbitrary: words([...latin, ...other], 5) },
  words(other, 4),
  fc.constantFrom("x", "·", "—", "WWWWWWWWWWWWWWWWWWWWWW", "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii", "和".repeat(24)),
);

/** Titles that nobody sensible writes. */
export const longTitle: fc.Arbitrary<string> = fc.oneof(
  words([...latin, ...other], 60),
  fc.constantFrom("W".repeat(400), "long ".repeat(200), "معاهدة ".repeat(80), "🕊️".repeat(120), "e\u0301".repeat(200)),
);
