import { formatNumber } from "./formatYear.js";
import { defaultLocale, type Locale } from "./locale.js";
import { voiceOf } from "./voice.js";

/** The units in which lengths of time are said. */
export type DurationUnit = Parameters<Locale["formatDistance"]>[0];

/** How a length of time is said. */
export interface DurationStyle {
  /** A date-fns Locale. @default enGB */
  readonly locale?: Locale | undefined;
  /** Millions and billions of years in full, to three digits; or as short as an axis needs them, to the last digit. @default "words" */
  readonly style?: "words" | "short" | undefined;
}

/**
 * So many of a unit, in words.
 *
 * @example
 * sayDuration(3, "xYears"); // "3 years"
 * sayDuration(0.5, "xSeconds"); // "0.5 seconds"
 * sayDuration(66e6, "xYears", { style: "short" }); // "66M years"
 */
export function sayDuration(
  count: number,
  unit: DurationUnit,
  { locale = defaultLocale, style = "words" }: DurationStyle = {},
): string {
  const voice = voiceOf(locale);
  if (voice === null) return locale.formatDistance(unit, count);
  const { words } = voice;
  if (unit === "xYears" && count >= 1e6) {
    const digits = style === "short" ? 12 : 3;
    return words.years(count, style, (size) => formatNumber(Number((count / size).toPrecision(digits)), voice));
  }
  return locale.formatDistance(unit, count).replace(String(count), formatNumber(count, voice));
}
