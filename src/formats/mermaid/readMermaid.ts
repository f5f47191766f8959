import { shown } from "../../errors.js";
import type { ReadResult } from "../../model/timeline.js";
import type { When } from "../../time/when.js";
import { isFlaw } from "../dates/dateFlaw.js";
import { readTypedDate } from "../dates/parseTypedDate.js";
import { drop } from "../dropped.js";
import { createForeign, finishForeign, type Foreign } from "../foreign.js";
import { placeText } from "../place.js";
import { diagramOf, type DiagramLine, type LineReader } from "./diagram.js";
import { createGantt } from "./gantt.js";

/**
 * Reads a diagram of Mermaid, `timeline` or `gantt`, also with front matter and comments, or in a fenced block.
 *
 * | Mermaid | becomes |
 * |---|---|
 * | title | title |
 * | section | group |
 * | `period : event : event`, `: event` | an event each, with the period for a date |
 * | a period that is no date ("Bullet 1") | a problem; its events are kept without a date |
 * | `<br>` | a space |
 * | task with dates, `after id`, a length | a moment (milestone, or without a length) or an interval |
 * | task's id, `after` | id, link |
 * | crit, active, done | kept in `data` |
 * | dateFormat of days and times | dates as they are written, times too |
 * | accTitle, accDescr, axisFormat, tickInterval, theme, click, vert, direction | lost, with a problem |
 * | excludes, weekend | a problem: lengths are counted in days of the calendar |
 *
 * Periods are read as `parseTypedDate` reads them: what lasts, such as "1914 – 1918", is an interval.
 * Errors: none; every flaw is a problem with its line.
 *
 * @example
 * const { timeline } = readMermaid("timeline\n  title Contacts\n  2014-02 : Yanukovych flees\n  c. 520 : A map");
 * timeline.events.map(({ when }) => when.edtf); // ["2014-02", "0520~"]
 */
export function readMermaid(text: string): ReadResult {
  const { kind, title, lines, aside } = diagramOf(text);
  const foreign = createForeign();
  if (title !== undefined) foreign.head.title = title;
  if (kind === null) {
    const message = 'invalid Mermaid: expected a diagram that begins with "timeline" or "gantt"';
    foreign.problems.push({ code: "invalid-data", message, at: "line 1, column 1" });
    return finishForeign(foreign);
  }
  for (const each of aside) drop(foreign.dropped, each.what, placeText(each));
  const readLine = kind === "gantt" ? createGantt(foreign) : createPeriods(foreign);
  for (const line of lines) {
    const headed = /^(title|section)\s+(.*)$/i.exec(line.text);
    if (headed?.[1]?.toLowerCase() === "title") foreign.head.title = plain(headed[2] ?? "");
    else if (headed) readLine.section(plain(headed[2] ?? ""));
    else readOther(line, readLine, foreign);
  }
  readLine.end();
  return finishForeign(foreign);
}

function readOther(line: DiagramLine, readLine: LineReader, { dropped }: Foreign): void {
  const [, said] = /^(accTitle|accDescr|click)\b/i.exec(line.text) ?? [];
  if (said === undefined) readLine.line(line);
  else drop(dropped, said, placeText(line));
}

/** Text without markup for lines. */
export function plain(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0xffff)))
    .replace(/\s+/g, " ")
    .trim();
}

function createPeriods(foreign: Foreign): LineReader {
  let group: string | undefined;
  let when: When | null = null;
  const add = (title: string, at: string): void => {
    if (title === "") return;
    if (when) foreign.events.push({ data: { when, title, ...(group !== undefined && { group }) }, places: { "": at } });
    else foreign.undated.push({ data: { title }, places: { "": at } });
  };
  return {
    section: (name) => {
      group = name === "" ? undefined : name;
    },
    line: ({ text, line, column }) => {
      const at = placeText({ line, column });
      const [period = "", ...events] = text.split(/:(?:\s+|$)/);
      const isContinued = text.startsWith(":");
      if (!isContinued) when = periodOf(plain(period), at, foreign);
      for (const event of events) add(plain(event), at);
      if (!isContinued && events.length === 0) add(plain(period), at);
    },
    end: () => undefined,
  };
}

function periodOf(period: string, at: string, foreign: Foreign): When | null {
  const when = readTypedDate(period);
  if (!isFlaw(when)) return when;
  const code = when.code === "unreadable-date" ? "undated-period" : when.code;
  const message = `no date: ${shown(period)}; its events are kept without one`;
  foreign.problems.push({ code, message: code === when.code ? when.message : message, at });
  return null;
}
