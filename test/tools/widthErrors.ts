/** Errors of estimated widths, in percent of the true ones; below 0 is too narrow. */
export interface WidthErrors {
  readonly bias: number;
  /** Of the errors without their signs. */
  readonly mean: number;
  readonly least: number;
  readonly most: number;
}

/** Compares estimates with the widths measured of the same texts. */
export function errorsOf(
  texts: readonly string[],
  widths: readonly number[],
  estimate: (text: string) => number,
): WidthErrors {
  const errors = texts.map((text, index) => 100 * (estimate(text) / (widths[index] ?? NaN) - 1));
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    bias: meanOf(errors),
    mean: meanOf(errors.map(Math.abs)),
    least: Math.min(...errors),
    most: Math.max(...errors),
  };
}
