const formula = /^'*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/;
const guarded = /^'+[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/;

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe before what one would calculate.
 *
 * @example
 * guardFormula("=1+1"); // "'=1+1"
 * guardFormula("1+1"); // "1+1"
 */
export function guardFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe off again. */
export function unguardFormula(text: string): string {
  return text.charCodeAt(0) === 39 && guarded.test(text) ? text.slice(1) : text;
}
