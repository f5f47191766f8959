import type { Problem } from "../../errors.js";
import { TimelineError } from "../../errors.js";
import type { When } from "../../time/when.js";

/**
 * What is wrong with a date. Readers pass it on as a value: a file can have a hundred thousand bad dates, and to throw and
 * catch an error for each takes longer than to read it.
 */
export type DateFlaw = Pick<Problem, "code" | "message">;

/** Whether something is not a date but what is wrong with it. */
export function isFlaw(value: object): value is DateFlaw {
  return "message" in value;
}

/** What was read, or the flaw that was thrown. */
export function attemptWhen(read: () => When | DateFlaw): When | DateFlaw {
  try {
    return read();
  } catch (error) {
    if (error instanceof TimelineError) return error;
    throw error;
  }
}
