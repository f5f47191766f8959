/** A number as all output writes it: at most two decimals. */
export function rounded(value: number): string {
  const hundredths = Math.round(value * 100);
  // Whole numbers and a table say the same as the shortest digits of a fraction, and sooner.
  if (!(hundredths >= 0 && hundredths < mostHundredths)) return String(hundredths / 100 + 0);
  const whole = Math.trunc(hundredths / 100);
  return String(whole) + (decimals[hundredths - whole * 100] as string);
}

const mostHundredths = 2 ** 30;
/** What stands behind the whole part for each number of hundredths: "", ".01", … ".1", … ".99". */
const decimals = Array.from({ length: 100 }, (_, hundredths) => String(hundredths / 100).slice(1));
