import { TimelineError, shown } from "../errors.js";
import type { Hemisphere } from "./cursor.js";
import { datePrecisions, type DatePrecision } from "./printEdtf.js";

/** How {@link parseWhen} reads what EDTF leaves open. */
export interface ParseWhenOptions {
  /** What a bare number counts: milliseconds since 1970 in UTC, or years. Without it, numbers are refused. */
  readonly unit?: "ms" | "year" | undefined;
  /** How much of a `Date`, or of a Temporal date-time or a number of milliseconds, is meant. @default "instant" */
  readonly precision?: DatePrecision | undefined;
  /** Rewrites the seasons 21 to 24, which say no hemisphere, to 25 to 28 (north) or 29 to 32 (south). */
  readonly hemisphere?: Hemisphere | undefined;
  /** Whether to read what EDTF's draft of 2012 wrote differently: `196x`, `2004/open`, `2004?~`. @default false */
  readonly lenient?: boolean | undefined;
}

/** The same with every default filled in. */
export interface ResolvedParseOptions {
  readonly unit: "ms" | "year" | undefined;
  readonly precision: DatePrecision;
  readonly hemisphere: Hemisphere | undefined;
  readonly lenient: boolean;
}

const defaults: ResolvedParseOptions = { unit: undefined, precision: "instant", hemisphere: undefined, lenient: false };

const allowed: Readonly<Record<keyof ParseWhenOptions, readonly (string | boolean)[]>> = {
  unit: ["ms", "year"],
  precision: datePrecisions,
  hemisphere: ["north", "south"],
  lenient: [true, false],
};

const optionNames = ["unit", "precision", "hemisphere", "lenient"] as const;

/**
 * Checks the options and fills in the defaults.
 *
 * Errors: throws TimelineError `invalid-option`, naming the option, its value and what is allowed.
 */
export function resolveParseOptions(options?: ParseWhenOptions): ResolvedParseOptions {
  if (options === undefined || options === defaults) return defaults;
  const given: unknown = options;
  if (typeof given !== "object" || given === null) {
    throw new TimelineError("invalid-option", `invalid options: ${shown(given)}; expected an object`);
  }
  try {
    for (const name of Object.keys(options)) checkName(name);
    const { unit, precision = "instant", hemisphere, lenient = false } = options;
    const resolved = { unit, precision, hemisphere, lenient };
    for (const name of optionNames) checkValue(name, resolved[name]);
    // Those who read many dates resolve once, and need not have every one of them checked again.
    return optionNames.every((name) => resolved[name] === defaults[name]) ? defaults : resolved;
  } catch (cause) {
    if (cause instanceof TimelineError) throw cause;
    throw new TimelineError("invalid-option", "invalid options: an object that cannot be read; expected plain values", {
      cause,
    });
  }
}

function checkName(name: string): void {
  if (Object.hasOwn(allowed, name)) return;
  throw new TimelineError(
    "invalid-option",
    `unknown option: ${shown(name)}; expected one of ${optionNames.join(", ")}`,
  );
}

function checkValue(name: keyof ParseWhenOptions, value: string | boolean | undefined): void {
  const values = allowed[name];
  if (value === undefined || values.includes(value)) return;
  throw new TimelineError("invalid-option", `invalid ${name}: ${shown(value)}; expected one of ${values.join(", ")}`);
}
