import { finerOf } from "./precision.js";
import type { Bound, Extent, Instant, Precision, When } from "./when.js";

// On the prototype, so that a When survives structuredClone, which refuses functions, and shows its data alone.
const prototype: Pick<When, "toJSON"> = {
  toJSON(this: When) {
    return this.edtf;
  },
};

type Fields = Omit<When, "toJSON">;

function made(fields: Fields): When {
  return Object.setPrototypeOf(fields, prototype) as When;
}

/**
 * Whether a value is a When made here and whole, and not something that looks like one.
 *
 * Errors: throws what a hostile object throws.
 */
export function isWhen(value: object): value is When {
  if (Object.getPrototypeOf(value) !== prototype) return false;
  const { edtf, kind, start, end } = value as Partial<When>;
  return typeof edtf === "string" && typeof kind === "string" && isBound(start) && isBound(end);
}

function isBound(bound: Bound | undefined): boolean {
  return typeof bound?.earliest === "number" && typeof bound.latest === "number";
}

/** A bound that the source states. */
export function statedBound(
  earliest: Instant,
  latest: Instant,
  precision: Precision | null,
  approximate: boolean,
  uncertain: boolean,
): Bound {
  return { earliest, latest, known: "stated", precision, approximate, uncertain };
}

/** The bound of a date whose end is missing: open at ±Infinity, or unknown between two instants. */
export function missingBound(known: "open" | "unknown", earliest: Instant, latest: Instant): Bound {
  return { earliest, latest, known, precision: null, approximate: false, uncertain: false };
}

/** A moment within one bound; of several alternatives if it is one of a set. */
export function momentWhen(edtf: string, bound: Bound, alternatives: readonly Extent[] | null): When {
  const { approximate, uncertain } = bound;
  const precision = bound.precision ?? "gigayear";
  const fields: Fields = { edtf, kind: "moment", start: bound, end: bound, precision, approximate, uncertain };
  return made(alternatives === null ? fields : { ...fields, alternatives });
}

/** An interval from one bound to another. Where neither states anything, the precision is the coarsest there is. */
export function intervalWhen(edtf: string, start: Bound, end: Bound): When {
  const precision = finerOf(start.precision, end.precision) ?? "gigayear";
  const approximate = start.approximate || end.approximate;
  const uncertain = start.uncertain || end.uncertain;
  return made({ edtf, kind: "interval", start, end, precision, approximate, uncertain });
}

/** All of several dates; `summary` has the finest precision and every qualifier of its members. */
export function setWhen(edtf: string, start: Bound, end: Bound, summary: Bound, alternatives: readonly Extent[]): When {
  const { approximate, uncertain } = summary;
  const precision = summary.precision ?? "gigayear";
  return made({ edtf, kind: "set", start, end, precision, approximate, uncertain, alternatives });
}

/** What a bound can carry besides its EDTF. */
export type Part = NonNullable<Bound["part"]>;

/**
 * The same date with "early", "mid" or "late" on its start, its end, or both; undefined leaves a bound as it is.
 * A moment's only bound is its start.
 */
export function withParts(when: When, startPart: Part | undefined, endPart: Part | undefined): When {
  if (startPart === undefined && endPart === undefined) return when;
  const start = withPart(when.start, startPart);
  const end = when.kind === "moment" ? start : withPart(when.end, endPart);
  return made({ ...when, start, end });
}

function withPart(bound: Bound, part: Part | undefined): Bound {
  return part === undefined ? bound : { ...bound, part };
}
