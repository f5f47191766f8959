import { formatNumber } from "./formatYear.js";
import { defaultLocale, type Locale } from "./locale.js";
import { voiceOf, type Voice } from "./voice.js";

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
  if (unit === "xYears" && count >= 1e6) return millions(count, style, voice, style);
  return locale.formatDistance(unit, count).replace(String(count), formatNumber(count, voice));
}

/**
 * The number alone, for ticks that follow one that says its unit; null where we have no words in the language.
 *
 * @example
 * sayCount(1e9, "xYears"); // "1 billion"
 */
export function sayCount(
  count: number,
  unit: DurationUnit,
  { locale = defaultLocale, style = "words" }: DurationStyle = {},
): string | null {
  const voice = voiceOf(locale);
  if (voice === null) return null;
  if (unit === "xYears" && count >= 1e6) return millions(count, style === "short" ? "number" : "count", voice, style);
  return formatNumber(count, voice);
}

function millions(
  count: number,
  form: "words" | "short" | "number" | "count",
  voice: Voice,
  style: "words" | "short",
): string {
  const digits = style === "short" ? 12 : 3;
  return voice.words.years(count, form, (size) => formatNumber(Number((count / size).toPrecision(digits)), voice));
}
