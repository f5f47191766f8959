import { shown } from "../../errors.js";
import { civilOf } from "../../time/calendar.js";
import { parseWhen } from "../../time/parseWhen.js";
import { printCivil } from "../../time/printEdtf.js";
import type { When } from "../../time/when.js";
import { isFlaw, type DateFlaw } from "../dates/dateFlaw.js";
import { drop } from "../dropped.js";
import { attemptDate, type Foreign } from "../foreign.js";
import { placeText } from "../place.js";
import type { DiagramLine, LineReader } from "./diagram.js";
import { dateReader } from "./dateFormat.js";

const tags: ReadonlySet<string> = new Set(["crit", "active", "done", "milestone", "vert"]);
const ignored = /^(?:axisFormat|tickInterval|todayMarker|weekday|inclusiveEndDates|topAxis|displayMode)\b/i;

/** A task, of which others may begin or end with it. */
interface Task {
  readonly start: number;
  readonly end: number;
  readonly hasTime: boolean;
}

/** Reads the tasks of a gantt diagram. */
export function createGantt(foreign: Foreign): LineReader {
  let group: string | undefined;
  let read = dateReader("YYYY-MM-DD");
  let isInclusive = false;
  const tasks = new Map<string, Task>();
  let last: Task | undefined;
  const report = (at: string, code: string, message: string): void => {
    foreign.problems.push({ code, message, at });
  };
  const add = ({ text, line, column }: DiagramLine): void => {
    const at = placeText({ line, column });
    const colon = text.indexOf(":");
    const title = (colon < 0 ? text : text.slice(0, colon)).trim();
    const parts = colon < 0 ? [] : partsOf(text.slice(colon + 1));
    const given = parts.filter((part) => tags.has(part));
    const said = parts.filter((part) => !tags.has(part) && part !== "");
    const found = taskOf(said, { tasks, last, read, isInclusive });
    if (isFlaw(found)) {
      report(at, found.code, found.message);
      return;
    }
    const { task, id, links } = found;
    if (id !== undefined) tasks.set(id, task);
    last = task;
    const when = attemptDate(foreign, at, () => whenOf(task, given.includes("milestone")));
    if (!when) return;
    const data: Record<string, unknown> = { when, title };
    if (given.includes("vert")) drop(foreign.dropped, "vert", at);
    const states = given.filter((tag) => !["milestone", "vert"].includes(tag));
    if (id !== undefined) data.id = id;
    if (group !== undefined) data.group = group;
    if (links.length > 0) data.links = links.map((to) => ({ to, label: "after" }));
    if (states.length > 0) data.data = { state: states.join(" ") };
    foreign.events.push({ data, places: { "": at } });
  };
  return {
    section: (name) => {
      group = name;
    },
    line: (line) => {
      const at = placeText(line);
      const format = /^dateFormat\s+(.+)$/i.exec(line.text)?.[1];
      if (format !== undefined) read = dateReader(format);
      else if (/^inclusiveEndDates\b/i.test(line.text)) isInclusive = true;
      else if (/^(?:excludes|weekend|includes)\b/i.test(line.text)) {
        report(at, "not-read", `not read: ${shown(line.text)}; lengths are counted in days of the calendar`);
      } else if (ignored.test(line.text)) drop(foreign.dropped, /^\w+/.exec(line.text)?.[0] ?? "", at);
      else add(line);
    },
    end: () => undefined,
  };
}

function partsOf(text: string): readonly string[] {
  return text.split(",").map((part) => part.trim());
}

interface Known {
  readonly tasks: ReadonlyMap<string, Task>;
  readonly last: Task | undefined;
  readonly read: (text: string) => When | null;
  readonly isInclusive: boolean;
}

interface Said {
  readonly task: Task;
  readonly id: string | undefined;
  readonly links: readonly string[];
}

/** `[id,] [start,] end`: with three, the first is an id; with two, a start and an end; with one, an end. */
function taskOf(said: readonly string[], known: Known): Said | DateFlaw {
  const [first = "", second, third] = said;
  if (third !== undefined) return withId(first, spanOf(second ?? "", third, known));
  if (second === undefined) return withId(undefined, spanOf(null, first, known));
  if (startOf(first, known) !== null) return withId(undefined, spanOf(first, second, known));
  return known.last ? withId(first, spanOf(null, second, known)) : unreadable(first, expectedStart);
}

function withId(id: string | undefined, span: Omit<Said, "id"> | DateFlaw): Said | DateFlaw {
  return isFlaw(span) ? span : { ...span, id };
}

function spanOf(startText: string | null, endText: string, known: Known): Omit<Said, "id"> | DateFlaw {
  const from = startText === null ? afterLast(known) : startOf(startText, known);
  if (!from) return unreadable(startText ?? endText, expectedStart);
  if (isFlaw(from)) return from;
  const length = lengthOf(endText);
  if (typeof length === "object" && length !== null) return length;
  if (length !== null) {
    const hasTime = from.hasTime || length % 86_400_000 !== 0;
    return { task: { start: from.start, end: from.start + length, hasTime }, links: from.links };
  }
  const until = untilOf(endText, known);
  if (!until) return unreadable(endText, 'a date, or a length such as "3d"');
  if (until.end < from.start) {
    const message = `reversed interval: ${shown(endText)}; expected the end at or after the start`;
    return { code: "reversed-interval", message };
  }
  return { task: { start: from.start, end: until.end, hasTime: from.hasTime || until.hasTime }, links: from.links };
}

const expectedStart = 'a date in the form of dateFormat, or "after" and a task before this one';

function unreadable(text: string, expected: string): DateFlaw {
  return { code: "unreadable-date", message: `cannot read date: ${shown(text)}; expected ${expected}` };
}

interface Start {
  readonly start: number;
  readonly hasTime: boolean;
  readonly links: readonly string[];
}

function afterLast({ last }: Known): Start | null {
  return last ? { start: last.end, hasTime: last.hasTime, links: [] } : null;
}

function startOf(text: string, { tasks, read }: Known): Start | DateFlaw | null {
  const after = /^after\s+(.+)$/.exec(text)?.[1]?.split(/\s+/);
  if (!after) {
    const when = read(text);
    return when && { start: when.start.earliest, hasTime: when.edtf.includes("T"), links: [] };
  }
  const found = after.map((id) => tasks.get(id));
  if (found.some((task) => !task)) return unreadable(text, "the id of a task before this one");
  const known = found.filter((task) => task !== undefined);
  return {
    start: Math.max(...known.map(({ end }) => end)),
    hasTime: known.some(({ hasTime }) => hasTime),
    links: after,
  };
}

function untilOf(
  text: string,
  { tasks, read, isInclusive }: Known,
): { readonly end: number; readonly hasTime: boolean } | null {
  const until = /^until\s+(\S+)$/.exec(text)?.[1];
  const task = until === undefined ? undefined : tasks.get(until);
  if (task) return { end: task.start, hasTime: task.hasTime };
  const when = read(text);
  return when && { end: isInclusive ? when.start.latest : when.start.earliest, hasTime: when.edtf.includes("T") };
}

const lengths: Readonly<Record<string, number>> = {
  ...{ ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 },
};

/** Months and years have no one length in days, so they are not counted. */
function lengthOf(text: string): number | DateFlaw | null {
  const match = /^(\d{1,9}(?:\.\d{1,4})?)(ms|[smhdwMy])$/.exec(text);
  const unit = match ? lengths[match[2] ?? ""] : undefined;
  if (match && unit === undefined) return unreadable(text, "a length in weeks, days, hours, minutes or seconds");
  return unit === undefined ? null : Number(match?.[1]) * unit;
}

/** A task of whole days ends before the day of its end. */
function whenOf({ start, end, hasTime }: Task, isMilestone: boolean): When {
  const print = (instant: number): string => printCivil(civilOf(instant), hasTime ? "minute" : "day");
  if (isMilestone || end <= start) return parseWhen(print(start));
  const last = print(hasTime ? end : end - 1);
  return parseWhen(last === print(start) && !hasTime ? `${last}/${last}` : `${print(start)}/${last}`);
}
