import { civilOf } from "../time/calendar.js";
import { parseWhen } from "../time/parseWhen.js";
import type { WhenInput } from "../time/when.js";
import { type Point, monthPoint, yearPoint } from "./point.js";

/** The day, or the month or year, that a text was written in. */
export function readReference(reference: WhenInput): Point {
  const { start } = parseWhen(reference, reference instanceof Date ? { precision: "day" } : undefined);
  const { year, month, day } = civilOf(Number.isFinite(start.earliest) ? start.earliest : start.latest);
  const days = (start.latest - start.earliest) / 86_400_000;
  return days > 31 ? yearPoint(year) : days > 1 ? monthPoint(year, month) : { grain: "day", year, month, day };
}
