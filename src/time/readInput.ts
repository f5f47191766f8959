import { TimelineError, shown } from "../errors.js";
import { instantOf } from "./calendar.js";
import { intervalOf, type IntervalEnd } from "./interval.js";
import { isWhen, momentWhen, statedBound, withParts, type Part } from "./makeWhen.js";
import type { ResolvedParseOptions } from "./parseOptions.js";
import { printYear } from "./printEdtf.js";
import { longestText, readText, tooLong } from "./readText.js";
import { readInstant } from "./readInstant.js";
import { isTemporalTag, readTemporal } from "./temporal.js";
import type { When } from "./when.js";

/** `{ start: { start: … } }` is read so deep and no deeper: a cycle has no end. */
const deepest = 4;

const expected = "EDTF text, a Date, a Temporal date, a When or { start, end }";

/** Reads whatever may be a date. */
export function readInput(input: unknown, options: ResolvedParseOptions, depth = 0): When {
  if (typeof input === "string") return readText(input, options);
  if (typeof input === "number") return readNumber(input, options);
  if (typeof input !== "object" || input === null) {
    throw new TimelineError("unreadable-date", `cannot read date: ${shown(input)}; expected ${expected}`);
  }
  try {
    return isWhen(input) ? input : readObject(input, options, depth);
  } catch (cause) {
    if (cause instanceof TimelineError) throw cause;
    throw new TimelineError("unreadable-date", `cannot read date: an object that throws; expected ${expected}`, {
      cause,
    });
  }
}

function readNumber(value: number, { unit, precision }: ResolvedParseOptions): When {
  if (unit === undefined) {
    const text = Number.isInteger(value) && Math.abs(value) < 1e6 ? `write ${shown(printYear(value))} or ` : "";
    throw new TimelineError(
      "ambiguous-number",
      `ambiguous number: ${shown(value)}; expected text or a stated unit, ${text}give { unit: "year" } or { unit: "ms" }`,
    );
  }
  if (unit === "ms") return readInstant(value, precision);
  if (!Number.isInteger(value) || Math.abs(value) >= 1e12) {
    throw new TimelineError(
      "invalid-number",
      `invalid year: ${shown(value)}; expected a whole number of at most 12 digits`,
    );
  }
  const bound = statedBound(instantOf(value), instantOf(value + 1), "year", false, false);
  return momentWhen(printYear(value), bound, null);
}

function readObject(input: object, options: ResolvedParseOptions, depth: number): When {
  const tag = Object.prototype.toString.call(input);
  // The prototype's own method: a look-alike throws, whatever it overrides.
  if (tag === "[object Date]") return readInstant(Date.prototype.getTime.call(input), options.precision);
  if (isTemporalTag(tag)) return readTemporal(tag, input, options.precision);
  const edtf = own(input, "edtf");
  if (typeof edtf === "string") {
    return withParts(readText(edtf, options), partOf(own(input, "start")), partOf(own(input, "end")));
  }
  return readEnds(input, options, depth);
}

function readEnds(input: object, options: ResolvedParseOptions, depth: number): When {
  const start = own(input, "start");
  const end = own(input, "end");
  if ((start === undefined && end === undefined) || depth > deepest) {
    throw new TimelineError("unreadable-date", `cannot read date: ${shown(input)}; expected ${expected}`);
  }
  const from = readEnd(start, options, depth);
  if (end === undefined) {
    if (typeof from !== "string") return from;
    throw new TimelineError(
      "unreadable-date",
      `cannot read date: { start: ${shown(start)} }; expected a date, or an end`,
    );
  }
  const to = readEnd(end, options, depth);
  const edtf = `${textOf(from)}/${textOf(to)}`;
  if (edtf.length > longestText) return tooLong(edtf);
  return withParts(intervalOf(edtf, endOf(from), endOf(to)), startPart(from), startPart(to));
}

type End = When | "open" | "unknown";

function readEnd(input: unknown, options: ResolvedParseOptions, depth: number): End {
  if (input === undefined || input === null || input === "") return "unknown";
  if (input === "..") return "open";
  if (options.lenient && (input === "open" || input === "unknown")) return input;
  if (Array.isArray(input)) return readPair(input, options, depth);
  const when = readInput(input, options, depth + 1);
  if (when.kind === "moment") return when;
  throw new TimelineError(
    "unreadable-date",
    `cannot read date: ${shown(when.edtf)}; expected one moment as start or end`,
  );
}

/** `[earliest, latest]` is the one-of set from one to the other; null, "" and ".." set no limit. */
function readPair(pair: readonly unknown[], options: ResolvedParseOptions, depth: number): When {
  if (pair.length !== 2) {
    throw new TimelineError("unreadable-date", `cannot read date: ${shown(pair)}; expected [earliest, latest]`);
  }
  const from = limitText(pair[0], options, depth);
  const to = limitText(pair[1], options, depth);
  if (from === to && from !== "") return readText(from, options);
  return readText(`[${from}..${to}]`, options);
}

function limitText(input: unknown, options: ResolvedParseOptions, depth: number): string {
  const limit = Array.isArray(input) ? readInput(input, options, depth + 1) : readEnd(input, options, depth + 1);
  return typeof limit === "string" ? "" : limit.edtf;
}

function textOf(end: End): string {
  return end === "open" ? ".." : end === "unknown" ? "" : end.edtf;
}

function endOf(end: End): IntervalEnd {
  return typeof end === "string" ? end : end.start;
}

function startPart(end: End): Part | undefined {
  return typeof end === "string" ? undefined : end.start.part;
}

function partOf(bound: unknown): Part | undefined {
  const part = typeof bound === "object" && bound !== null ? own(bound, "part") : undefined;
  return part === "early" || part === "mid" || part === "late" ? part : undefined;
}

/** Only what an object has itself: nothing that somebody put on a prototype. */
function own(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;
}
