import type { When } from "../../src/time/when.js";
import { dayValueOf, inOtherYears, isWithin, sameQualifiers, sameValue, type DayValue } from "./dayValue.js";
import type { MarkedDate, MarkedText } from "./readSet.js";

/** What is judged: the part of a found date that the contract fixes. */
export interface JudgedDate {
  readonly start: number;
  readonly end: number;
  readonly when: When | null;
}

export interface DateFault {
  readonly kind: "missed" | "unresolved" | "coarser" | "wrong" | "wrong year" | "false" | "false unresolved";
  readonly mark: MarkedDate | null;
  readonly found: JudgedDate | null;
}

export interface DateScore {
  /** Marks that must be found. */
  readonly marked: number;
  /** Finds that count: not those on optional marks. */
  readonly found: number;
  /** Finds that are resolved, or stand on a mark. */
  readonly valued: number;
  /** Marks met by a find. */
  readonly met: number;
  /** Marks met by a find of an accepted value. */
  readonly right: number;
  /** Of those, with the same `~` and `?`. */
  readonly qualified: number;
  /** Resolved finds on a mark; those of them that say what the text does not; and those in another year. */
  readonly resolved: number;
  readonly wrong: number;
  readonly wrongYear: number;
  readonly faults: readonly DateFault[];
}

/** Judges the dates found in a text: each mark takes the find that covers it best, each find goes to one mark. */
export function scoreDates({ dates }: MarkedText, found: readonly JudgedDate[]): DateScore {
  const pairs = pair(dates, found);
  const faults = [...dates.flatMap((mark) => faultAt(mark, pairs.get(mark) ?? null))];
  const taken = new Set(pairs.values());
  const loose = found.filter(
    (each) => !taken.has(each) && !dates.some((mark) => mark.optional && overlap(mark, each) > 0),
  );
  faults.push(
    ...loose.map((found) => ({ kind: found.when ? "false" : "false unresolved", mark: null, found }) as const),
  );
  const must = dates.filter((mark) => !mark.optional);
  const met = must.filter((mark) => pairs.has(mark));
  const right = met.filter((mark) => isRight(mark, pairs.get(mark)!));
  const judged = [...pairs].filter(([mark, { when }]) => when && mark.values.length + Number(!mark.optional) > 0);
  return {
    marked: must.length,
    found: met.length + loose.length,
    valued: met.length + loose.filter(({ when }) => when).length,
    met: met.length,
    right: right.length,
    qualified: right.filter((mark) => isQualified(mark, pairs.get(mark)!)).length,
    resolved: judged.length,
    wrong: faults.filter(({ kind }) => kind.startsWith("wrong")).length,
    wrongYear: faults.filter(({ kind }) => kind === "wrong year").length,
    faults,
  };
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function pair(dates: readonly MarkedDate[], found: readonly JudgedDate[]): Map<MarkedDate, JudgedDate> {
  const shared = dates.flatMap((mark) => found.map((each) => ({ mark, each, size: overlap(mark, each) })));
  const pairs = new Map<MarkedDate, JudgedDate>();
  const taken = new Set<JudgedDate>();
  for (const { mark, each, size } of shared.sort((a, b) => b.size - a.size)) {
    if (size <= 0 || pairs.has(mark) || taken.has(each)) continue;
    pairs.set(mark, each);
    taken.add(each);
  }
  return pairs;
}

function valueOf({ when }: JudgedDate): DayValue | null {
  return when && dayValueOf(when);
}

function isRight(mark: MarkedDate, found: JudgedDate): boolean {
  const value = valueOf(found);
  return value ? mark.values.some((accepted) => sameValue(accepted, value)) : mark.mayBeUnresolved;
}

function isQualified(mark: MarkedDate, found: JudgedDate): boolean {
  const value = valueOf(found);
  return !value || mark.values.some((accepted) => sameValue(accepted, value) && sameQualifiers(accepted, value));
}

function faultAt(mark: MarkedDate, found: JudgedDate | null): DateFault[] {
  if (!found) return mark.optional ? [] : [{ kind: "missed", mark, found }];
  const value = valueOf(found);
  if (isRight(mark, found) || (mark.optional && (!value || mark.values.length === 0))) return [];
  if (!value) return [{ kind: "unresolved", mark, found }];
  if (mark.values.some((accepted) => isWithin(accepted, value))) return [{ kind: "coarser", mark, found }];
  return [{ kind: mark.values.every((each) => inOtherYears(each, value)) ? "wrong year" : "wrong", mark, found }];
}
