import { parseWhen } from "../../src/time/parseWhen.js";
import type { Bound, When } from "../../src/time/when.js";

type Part = "early" | "mid" | "late";

/** What two ways of writing a date have in common: the days that it can mean, and the part of its unit. */
export interface DayValue {
  /** Days since 1970-01-01, the last one excluded; infinite if open or unknown. */
  readonly start: number;
  readonly end: number;
  readonly startPart: Part | null;
  readonly endPart: Part | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const dayLength = 86_400_000;

/** The days that a date can mean: of an interval, from the first of its start to the last of its end. */
export function dayValueOf({ kind, start, end, approximate, uncertain }: When): DayValue {
  const last: Bound = kind === "moment" ? start : end;
  return {
    start: Math.floor(start.earliest / dayLength),
    end: Math.ceil(last.latest / dayLength),
    startPart: start.part ?? null,
    endPart: last.part ?? null,
    approximate,
    uncertain,
  };
}

/** Reads EDTF with `early`, `mid` or `late` after a date or after either end of an interval. */
export function parseValue(written: string): DayValue {
  const sides = written.split("/").map((side) => / (early|mid|late)$/.exec(side));
  const edtf = written.replaceAll(/ (early|mid|late)(?=\/|$)/g, "");
  const parts = sides.map((side) => (side?.[1] ?? null) as Part | null);
  return { ...dayValueOf(parseWhen(edtf)), startPart: parts[0] ?? null, endPart: parts.at(-1) ?? null };
}

/** Whether two values mean the same days and the same part; `~` and `?` are compared by sameQualifiers. */
export function sameValue(a: DayValue, b: DayValue): boolean {
  return a.start === b.start && a.end === b.end && a.startPart === b.startPart && a.endPart === b.endPart;
}

export function sameQualifiers(a: DayValue, b: DayValue): boolean {
  return a.approximate === b.approximate && a.uncertain === b.uncertain;
}

/** Whether `b` says less than `a` and nothing else: longer, or without the part. Nothing open says less than a date. */
export function isWithin(a: DayValue, b: DayValue): boolean {
  const partKept = (b.startPart ?? a.startPart) === a.startPart && (b.endPart ?? a.endPart) === a.endPart;
  return Number.isFinite(b.end - b.start) && partKept && b.start <= a.start && a.end <= b.end;
}

/** Whether two values share no year: the fault that a reader cannot see. */
export function inOtherYears(a: DayValue, b: DayValue): boolean {
  const [a1, a2] = yearsOf(a);
  const [b1, b2] = yearsOf(b);
  return a2 < b1 || b2 < a1;
}

/** First and last year of the ends that are known. */
function yearsOf({ start, end }: DayValue): [number, number] {
  const first = Number.isFinite(start) ? start : end - 1;
  const last = Number.isFinite(end) ? end - 1 : start;
  return [yearOf(first), yearOf(last)];
}

function yearOf(day: number): number {
  return new Date(day * dayLength).getUTCFullYear();
}
