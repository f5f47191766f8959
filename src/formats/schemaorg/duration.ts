const period = /^P(?:(\d{1,6})W|(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?)$/;

/**
 * A length of ISO 8601 in milliseconds; null for one in months or years, which are not all the same, and for no length.
 *
 * @example
 * durationIn("PT1H30M"); // 5_400_000
 */
export function durationIn(text: string): number | null {
  const match = period.exec(text.trim());
  if (!match) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part || 0));
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}
