import { formatWhen } from "../../time/formatWhen.js";
import type { Locale } from "../../time/locale.js";
import { parseWhen } from "../../time/parseWhen.js";
import type { Extent, Precision } from "../../time/when.js";

const day = 86_400_000;
const year = 365.2425 * day;

/** An extent in words, as coarse as it is long: the years of decades, the days of a month. */
export function formatDomain({ start, end }: Extent, locale: Locale | undefined): string {
  const length = end - start;
  const precision: Precision =
    length > 4 * year ? "year" : length > 120 * day ? "month" : length > 2 * day ? "day" : "minute";
  try {
    const words = [start, end].map((instant) => {
      const when = parseWhen(new Date(instant), { precision });
      return formatWhen(when, { locale, style: "short" });
    });
    return words[0] === words[1] ? (words[0] ?? "") : words.join(" – ");
  } catch {
    // Beyond what a Date can hold.
    return [start, end]
      .map((instant) => formatWhen(parseWhen(farYear(instant)), { locale, style: "short" }))
      .join(" – ");
  }
}

function farYear(instant: number): string {
  const number = Math.round(1970 + instant / year);
  return Math.abs(number) > 9999 ? `Y${String(number)}` : String(number).padStart(4, "0");
}
