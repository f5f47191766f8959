/** One date of EDTF, taken apart into what it states. */
export interface StatedDate {
  /** The years that it can be in, astronomical; equal for a year that is known. */
  readonly first: number;
  readonly last: number;
  /** The year that is most likely of those (`1950S2`), else null. */
  readonly estimate: number | null;
  /** Zeros that say nothing: 8 of `Y-138E8`; null where every digit does. */
  readonly exponent: number | null;
  /** 1 to 12, or the code of a season from 21 to 41; 0 if not stated. */
  readonly month: number;
  /** 0 if not stated. */
  readonly day: number;
  /** `09`, `09:30`, `09:30:15`; "" if not stated. */
  readonly time: string;
  /** `Z`, `+05:45`; "" if not stated. */
  readonly offset: string;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const form =
  /^(?:Y(-?)(\d+)(?:E(\d+))?|(-?)([\dX]{4}))(?:S(\d+))?(?:-([\dX]{2})(?:-([\dX]{2})(?:T([\d:.]+)(Z|[+-][\d:]+)?)?)?)?$/;

/**
 * What one date of canonical EDTF states; null where words would say less or more than it does (`156X-12-25`,
 * `2014-XX-12`): then its EDTF has to speak for itself.
 *
 * A day or month that is not known (`2014-01-XX`) states nothing. Qualifiers of single parts (`2014-~01`) count for
 * the whole date.
 */
export function readStated(text: string): StatedDate | null {
  return /^\d{4}(?:-[01]\d(?:-\d\d)?)?$/.test(text) ? plainDate(text) : partedDate(text);
}

/** The quick way for what most dates are. */
function plainDate(text: string): StatedDate {
  const year = Number(text.slice(0, 4));
  return { ...unstated, first: year, last: year, month: Number(text.slice(5, 7)), day: Number(text.slice(8)) };
}

const unstated = {
  estimate: null,
  exponent: null,
  time: "",
  offset: "",
  approximate: false,
  uncertain: false,
} as const;

function partedDate(text: string): StatedDate | null {
  const [
    all,
    longSign = "",
    long,
    exponent,
    sign = "",
    year,
    significant,
    month = "",
    day = "",
    time = "",
    offset = "",
  ] = form.exec(text.replace(/[?~%]/g, "")) ?? [];
  if (all === undefined) return null;
  const years =
    long === undefined
      ? yearsOf(sign, year ?? "", significant)
      : yearsOf(longSign, long + "0".repeat(Number(exponent ?? 0)), significant);
  if (years === null || (years.first < years.last && month !== "")) return null;
  // XX for a month says no more than the year; a day in a month that is not known says something that we cannot say.
  const stated = { month: month === "XX" ? "" : month, day: day === "XX" ? "" : day };
  if ((stated.day !== "" && stated.month === "") || (stated.month + stated.day).includes("X")) return null;
  return {
    ...years,
    exponent: exponent === undefined || exponent === "0" || significant !== undefined ? null : Number(exponent),
    month: Number(stated.month),
    day: Number(stated.day),
    time,
    offset,
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
  };
}

function yearsOf(
  sign: string,
  digits: string,
  significant: string | undefined,
): Pick<StatedDate, "first" | "last" | "estimate"> | null {
  const known = significant === undefined ? digits.replace(/X+$/, "") : digits.slice(0, Number(significant));
  if (known === "" || known.includes("X")) return null;
  const least = Number(known.padEnd(digits.length, "0"));
  const most = Number(known.padEnd(digits.length, "9"));
  const estimate = significant === undefined || least === most ? null : signed(sign, Number(digits));
  return sign === "-" ? { first: -most, last: 0 - least, estimate } : { first: least, last: most, estimate };
}

function signed(sign: string, size: number): number {
  return sign === "-" ? 0 - size : size;
}
