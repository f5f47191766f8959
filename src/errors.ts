/** A flaw in the data: returned, never thrown, so that one bad event loses no file. */
export interface Problem {
  /** Stable, in kebab-case: `unreadable-date`, `duplicate-id`. */
  readonly code: string;
  /** What is wrong: the value; what is expected. */
  readonly message: string;
  /** Where: `events[3].when`, `line 12`. */
  readonly at: string;
}

/** What {@link TimelineError} carries besides its code and message. */
export interface TimelineErrorDetails {
  readonly cause?: unknown;
  readonly problems?: readonly Problem[] | undefined;
}

/**
 * The only error this library throws.
 *
 * `code` is stable and in kebab-case; the message says what is wrong, the value, and what is expected;
 * `problems` lists the flaws in the data where they are the reason.
 *
 * @example
 * try {
 *   parseWhen("2014-13");
 * } catch (error) {
 *   error.code; // "unreadable-date"
 * }
 */
export class TimelineError extends Error {
  override readonly name = "TimelineError";
  readonly code: string;
  readonly problems: readonly Problem[];

  constructor(code: string, message: string, details: TimelineErrorDetails = {}) {
    super(message, "cause" in details ? { cause: details.cause } : undefined);
    this.code = code;
    this.problems = details.problems ?? [];
  }
}

/** A value as a message shows it: as JSON, at most 80 characters. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? JSON.stringify(value.slice(0, 200)) : plain(value);
  return text.length > 80 ? `${text.slice(0, 76)} …` : text;
}

function plain(value: unknown): string {
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (value === null) return "null";
  if (Array.isArray(value)) return `an array of ${String(value.length)}`;
  return value === undefined ? "nothing" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}
