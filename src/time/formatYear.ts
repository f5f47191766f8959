import type { Voice } from "./voice.js";

/** Up to there the words carry thousands without a mark: 1066, 2014. */
const markFrom = 10_000;

/**
 * A year in its era. There is no year zero: 0 is 1 BC.
 *
 * The era is said before Christ always; after Christ where the year could be taken for something else (below 100 for
 * a day or a year of our century, from 10,000 for a count), and where `voice.eras` asks since BC stands beside it, or never where it says so.
 * Beside a month thousands are not `marked`: "November 11,149 BC" looks like a day.
 */
export function formatYear(year: number, voice: Voice, marked = true): string {
  return eraYears(year, year, voice, marked);
}

/** Years from one to another, as one time rather than an interval: "1800–1899", "200–191 BC", "1 BC – AD 9". */
export function formatYears(first: number, last: number, voice: Voice): string {
  if (first <= 0 && last > 0) {
    const both = { ...voice, eras: true };
    return `${formatYear(first, both)} – ${formatYear(last, both)}`;
  }
  return eraYears(first, last, voice, true);
}

function eraYears(first: number, last: number, voice: Voice, marked: boolean): string {
  const { words, locale, eras } = voice;
  const before = first <= 0;
  const era =
    before || (eras ?? (first < 100 || last >= markFrom))
      ? locale.localize.era(before ? 0 : 1, { width: "abbreviated" })
      : "";
  const number = (year: number): string => {
    const count = before ? 1 - year : year;
    return marked ? formatNumber(count, voice) : String(count);
  };
  const numbers = first === last ? number(first) : `${number(first)}–${number(last)}`;
  return words.year(numbers, words.eras[era] ?? era);
}

/** A number as the language writes it, with a mark between thousands from five digits on. */
export function formatNumber(value: number, { words }: Pick<Voice, "words">, decimals?: number): string {
  if (value < markFrom && decimals === undefined && Number.isInteger(value)) return String(value);
  const [whole = "", fraction] = (decimals === undefined ? String(value) : value.toFixed(decimals)).split(".");
  const marked = value >= markFrom ? whole.replace(/\B(?=(?:\d{3})+$)/g, words.thousands) : whole;
  return fraction === undefined ? marked : marked + words.decimal + fraction;
}
