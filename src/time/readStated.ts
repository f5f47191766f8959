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
  /^(?:Y-?(\d+)(?:E(\d+))?|-?([\dX]{4}))(?:S(\d+))?(?:-([\dX]{2})(?:-([\dX]{2})(?:T([\d:.]+)(Z|[+-][\d:]+)?)?)?)?$/;

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
  const year = digitsAt(text, 0) * 100 + digitsAt(text, 2);
  return {
    first: year,
    last: year,
    estimate: null,
    exponent: null,
    month: text.length > 4 ? digitsAt(text, 5) : 0,
    day: text.length > 7 ? digitsAt(text, 8) : 0,
    time: "",
    offset: "",
    approximate: false,
    uncertain: false,
  };
}

/** The number that two digits make. */
function digitsAt(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

function partedDate(text: string): StatedDate | null {
  const bare = text.replace(/[?~%]/g, "");
  const match = form.exec(bare);
  if (match === null) return null;
  const [, long, exponent, short = "", significant] = match;
  const month = known(match[5]);
  const day = known(match[6]);
  const negative = bare.startsWith("-") || bare.startsWith("Y-");
  const years = yearsOf(negative, long === undefined ? short : long + "0".repeat(Number(exponent ?? 0)), significant);
  // A day in a month that is not known says something that we cannot say.
  if (years === null || (years.first < years.last && match[5] !== undefined)) return null;
  if ((day !== "" && month === "") || month.includes("X") || day.includes("X")) return null;
  return {
    first: years.first,
    last: years.last,
    estimate: years.estimate,
    exponent: exponent === undefined || exponent === "0" || significant !== undefined ? null : Number(exponent),
    month: Number(month),
    day: Number(day),
    time: match[7] ?? "",
    offset: match[8] ?? "",
    approximate: bare !== text && /[~%]/.test(text),
    uncertain: bare !== text && /[?%]/.test(text),
  };
}

/** XX says no more than nothing. */
function known(digits = ""): string {
  return digits === "XX" ? "" : digits;
}

function yearsOf(
  negative: boolean,
  digits: string,
  significant: string | undefined,
): Pick<StatedDate, "first" | "last" | "estimate"> | null {
  const stated = significant === undefined ? digits.replace(/X+$/, "") : digits.slice(0, Number(significant));
  if (stated === "" || stated.includes("X")) return null;
  const least = Number(stated.padEnd(digits.length, "0"));
  const most = Number(stated.padEnd(digits.length, "9"));
  const estimate = significant === undefined || least === most ? null : Number(digits);
  if (!negative) return { first: least, last: most, estimate };
  return { first: -most, last: 0 - least, estimate: estimate === null ? null : -estimate };
}
