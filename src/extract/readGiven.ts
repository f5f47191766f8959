import { isWhen } from "../time/makeWhen.js";
import type { When, WhenInput } from "../time/when.js";
import { readReference } from "./readReference.js";
import { whenOf } from "./whenOf.js";

/**
 * The date of publication as a `When`: the caller's own, or the day, month or year that {@link readReference} reads.
 *
 * Errors: throws TimelineError as {@link readReference} does.
 */
export function readGiven(input: WhenInput): When | null {
  if (typeof input === "object" && isWhen(input)) return input;
  return whenOf({ start: readReference(input) });
}
