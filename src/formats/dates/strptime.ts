import { shown, TimelineError } from "../../errors.js";
import { parseWhen } from "../../time/parseWhen.js";
import { printYear } from "../../time/printEdtf.js";
import type { When } from "../../time/when.js";
import { monthNames } from "./monthNames.js";

/** How dates are written, by the signs of `strptime`. */
export interface DatePattern {
  readonly format: string;
  readonly form: RegExp;
  /** The sign of each group of the form. */
  readonly signs: readonly string[];
}

const forms: Readonly<Record<string, string>> = {
  ...{ Y: "(-?\\d{4})", y: "(\\d{2})", m: "(\\d{1,2})", d: "(\\d{1,2})", e: " ?(\\d{1,2})" },
  ...{
    b: "([\\p{L}.]{2,12})",
    B: "([\\p{L}.]{2,12})",
    h: "([\\p{L}.]{2,12})",
    a: "[\\p{L}.]{2,12}",
    A: "[\\p{L}.]{2,12}",
  },
  ...{ H: "(\\d{1,2})", I: "(\\d{1,2})", M: "(\\d{1,2})", S: "(\\d{1,2})", f: "(\\d{1,6})", p: "([AaPp])\\.?[Mm]\\.?" },
  ...{ z: "(Z|[+-]\\d\\d:?\\d\\d)", Z: "(Z|UTC|GMT)", "%": "%" },
};

/** Signs that stand for several. */
const compound: Readonly<Record<string, string>> = { F: "%Y-%m-%d", T: "%H:%M:%S", R: "%H:%M", D: "%m/%d/%y" };

/**
 * A pattern from its text.
 *
 * Errors: throws TimelineError `invalid-option` for a sign that is not known, and for a pattern without a year.
 */
export function patternOf(format: string): DatePattern {
  const signs: string[] = [];
  const whole = format.slice(0, 100).replace(/%([FTRD])/g, (_, sign: string) => compound[sign] ?? "");
  const source = whole.replace(/%(.)|([^%])/gsu, (_, sign: string | undefined, letter: string | undefined) => {
    if (sign === undefined)
      return /\s/.test(letter ?? "") ? "\\s" : (letter ?? "").replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    const form = Object.hasOwn(forms, sign) ? forms[sign] : undefined;
    if (form === undefined) throw invalid(format, `a sign other than ${shown(`%${sign}`)}`);
    if (form.includes("(")) signs.push(sign === "h" || sign === "B" ? "b" : sign === "e" ? "d" : sign);
    return form;
  });
  if (!signs.includes("Y") && !signs.includes("y")) throw invalid(format, "one with a year, such as %d/%m/%Y");
  return { format, form: new RegExp(`^${source}$`, "u"), signs };
}

function invalid(format: string, expected: string): TimelineError {
  return new TimelineError("invalid-option", `invalid format: ${shown(format)}; expected ${expected}`);
}

/**
 * A date by its pattern, as exact as that: `%m/%Y` is a month. Of two digits for a year, 69 to 99 are of the 20th century.
 *
 * Errors: throws TimelineError `unreadable-date` or `impossible-date`.
 *
 * @example
 * parseByPattern("16/2/2017", patternOf("%d/%m/%Y")).edtf; // "2017-02-16"
 */
export function parseByPattern(text: string, { format, form, signs }: DatePattern): When {
  const match = text.length > 200 ? null : form.exec(text.trim());
  const parts = new Map(signs.map((sign, index) => [sign, match?.[index + 1] ?? ""]));
  const month = parts.has("b") ? monthOf(parts.get("b") ?? "") : parts.get("m");
  if (!match || month === "") {
    throw new TimelineError(
      "unreadable-date",
      `cannot read date: ${shown(text)}; expected one in the form ${shown(format)}`,
    );
  }
  const pad = (part: string): string => part.padStart(2, "0");
  const year = parts.get("Y") ?? century(parts.get("y") ?? "");
  const day = parts.get("d");
  if (month === undefined) return parseWhen(printYear(Number(year)));
  const date = `${printYear(Number(year))}-${pad(month)}`;
  return parseWhen(day === undefined ? date : `${date}-${pad(day)}${clockOf(parts, pad)}`);
}

function century(digits: string): string {
  return `${Number(digits) < 69 ? "20" : "19"}${digits}`;
}

function monthOf(word: string): string {
  const name = word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}.]+/gu, "");
  return String(monthNames.get(name) ?? "");
}

function clockOf(parts: ReadonlyMap<string, string>, pad: (part: string) => string): string {
  const half = parts.get("p")?.toLowerCase();
  const twelve = parts.get("I");
  const hour = twelve === undefined ? parts.get("H") : String((Number(twelve) % 12) + (half === "p" ? 12 : 0));
  if (hour === undefined) return "";
  const [minute, second, fraction] = [parts.get("M"), parts.get("S"), parts.get("f")];
  const clock = [hour, minute, minute === undefined ? undefined : second].flatMap((part) =>
    part === undefined ? [] : [pad(part)],
  );
  const zone = parts.get("z") ?? (parts.has("Z") ? "Z" : "");
  const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  return `T${clock.join(":")}${fraction !== undefined && clock.length === 3 ? `.${fraction}` : ""}${offset}`;
}
