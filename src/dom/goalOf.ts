import { checkNames } from "./checkNames.js";
import { shown, TimelineError } from "../errors.js";
import { parseWhen } from "../time/parseWhen.js";
import type { Extent, WhenInput } from "../time/when.js";

/** How a view moves to where it is sent. */
export interface MoveOptions {
  /** Milliseconds that it takes; none for readers who want less motion. @default 400 */
  readonly duration?: number | undefined;
}

/** How much of what is around a date is shown on each side, as a share of its length; of an instant, milliseconds. */
const around = { share: 0.5, instant: 1000 };

/** What a view is to show: an extent as it is, a date with some of what is around it. */
export function goalOf(whenOrExtent: WhenInput | Extent): Extent {
  if (isExtent(whenOrExtent)) {
    const { start, end } = whenOrExtent;
    if (end > start) return { start, end };
    throw invalid("extent", whenOrExtent, "the end after the start");
  }
  const when = parseWhen(whenOrExtent);
  const start = when.start.earliest;
  const end = when.end.latest;
  const room = Math.max(around.instant, (end - start) * around.share);
  const spare = Number.isFinite(room) ? room : 0;
  return { start: start - spare, end: end + spare };
}

function isExtent(value: unknown): value is Extent {
  if (typeof value !== "object" || value === null) return false;
  const { start, end } = value as Partial<Record<"start" | "end", unknown>>;
  return typeof start === "number" && typeof end === "number";
}

/** The options with their default. Errors: throws TimelineError `invalid-option`. */
export function resolveMove(options: MoveOptions = {}): { readonly duration: number } {
  const { duration = 400 } = checkNames(options, ["duration"]);
  if (typeof duration === "number" && duration >= 0 && duration <= 60_000) return { duration };
  throw invalid("duration", duration, "milliseconds from 0 to 60000");
}

export function finite(name: string, value: number): number {
  if (Number.isFinite(value)) return value;
  throw invalid(name, value, "a finite number");
}

export function positive(name: string, value: number): number {
  if (value > 0 && value < Infinity) return value;
  throw invalid(name, value, "a number above 0");
}

function invalid(name: string, value: unknown, expected: string): TimelineError {
  return new TimelineError("invalid-option", `invalid ${name}: ${shown(value)}; expected ${expected}`);
}
