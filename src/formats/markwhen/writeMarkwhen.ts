import type { Problem } from "../../errors.js";
import { cleanBlock } from "../../model/text.js";
import type { Timeline, TimelineEvent } from "../../model/timeline.js";
import { civilOf } from "../../time/calendar.js";
import { printCivil } from "../../time/printEdtf.js";
import type { When } from "../../time/when.js";
import { stringify } from "../json/stringify.js";
import { dateLoss, lossOf, type WriteResult } from "../writeResult.js";
import { lineOf } from "./lines.js";
import { isTag, titleIn } from "./titles.js";

/**
 * Writes Markwhen that `readMarkwhen` reads back with equal events.
 *
 * Groups whose id can be one are tags. A date that Markwhen cannot say ("c. 1450", "before 1066") takes up the days that it
 * can mean, and its EDTF stands under it as a property; each is a problem. Fields that Markwhen has no place for are
 * properties, and a title or description that it would take for something else is one too; eras, groups and what has no
 * date are lists in the header.
 *
 * Not carried, and then a problem: `data` that is no JSON. Years before 1 or beyond 9999 are written, and Markwhen may not
 * place them; each is a problem.
 * Errors: none.
 *
 * @example
 * import { readCsv } from "whenline/formats";
 * const { timeline } = readCsv("id,date,title,group\n1,16 Feb 2017,Baku,talks");
 * writeMarkwhen(timeline).text; // "2017-02-16: Baku #talks\nid: \"1\"\n"
 */
export function writeMarkwhen(timeline: Timeline): WriteResult {
  const problems: Problem[] = [];
  const events = timeline.events.map((event, index) => eventText(event, index, problems));
  const header = headerText(timeline);
  return { text: [...(header === "" ? [] : [header]), ...events].join("\n"), problems };
}

/** Groups that say no more than the events do, in the order of these, need not be listed. */
function listedGroups({ groups = [], events }: Timeline): Timeline["groups"] {
  const used = [...new Set(events.flatMap(({ group }) => (group === undefined ? [] : [group])))];
  const isPlain = groups.every(({ id, title, color }, at) => used[at] === id && title === id && color === undefined);
  return isPlain ? undefined : groups;
}

function headerText(timeline: Timeline): string {
  const { title, subtitle, caption, groups = [], eras, undated } = timeline;
  const colors = groups.flatMap(({ id, color }) => (color !== undefined && isTag(id) ? [`#${id}: "${color}"`] : []));
  const lines = [
    ...Object.entries({
      title,
      subtitle,
      description: caption,
      groups: listedGroups(timeline),
      eras,
      undated,
    }).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${stringify(value) ?? ""}`])),
    ...colors,
  ];
  return lines.length === 0 ? "" : `---\n${lines.join("\n")}\n---\n`;
}

const fields = [
  "id",
  "url",
  "place",
  "lang",
  "importance",
  "image",
  "sources",
  "links",
  "confidence",
  "basis",
  "claims",
] as const;

function eventText(event: TimelineEvent, index: number, problems: Problem[]): string {
  const { when, title, description, group, data } = event;
  const date = dateText(when);
  if (date.loss !== null) problems.push(dateLoss("Markwhen", event, date.loss, `events[${String(index)}].when`));
  const tag = group !== undefined && isTag(group) ? ` #${group}` : "";
  const own = isOwnLine(date.text, title) ? title : title.replace(/[#![\]*_]/g, "");
  const body = description !== undefined && isPlainBody(description) ? description : undefined;
  const properties: [string, unknown][] = [
    ...(date.edtf === undefined ? [] : [["edtf", date.edtf] as [string, unknown]]),
    ...(own === title ? [] : [["title", title] as [string, unknown]]),
    ...(tag === "" && group !== undefined ? [["group", group] as [string, unknown]] : []),
    ...fields.flatMap((name) => (event[name] === undefined ? [] : [[name, event[name]] as [string, unknown]])),
    ...(description === undefined || body !== undefined ? [] : [["description", description] as [string, unknown]]),
  ];
  const lines = properties.map(([key, value]) => `${key}: ${stringify(value) ?? "null"}`);
  const json = data === undefined ? undefined : stringify(data);
  if (json !== undefined) lines.push(`data: ${json}`);
  else if (data !== undefined)
    problems.push(lossOf("Markwhen", "data that is no JSON", `events[${String(index)}].data`));
  return [`${date.text}: ${own}${tag}`, ...lines, ...(body === undefined ? [] : [body]), ""].join("\n");
}

/** Whether the first line is read back as this title and no more. */
function isOwnLine(date: string, title: string): boolean {
  const read = lineOf(`${date}: ${title}`, "mdy");
  if (read.kind !== "event") return false;
  const { title: back, tags, id, url } = titleIn(read.rest);
  return back === title && tags.length === 0 && id === undefined && url === undefined;
}

/** Whether lines are read as text, and none of them as something else. */
function isPlainBody(description: string): boolean {
  const lines = description.split("\n");
  return (
    cleanBlock(description) === description &&
    lines.every((line, at) => {
      const { kind } = lineOf(line, "mdy");
      return line === line.trim() && (kind === "text" || (at > 0 && kind === "blank"));
    })
  );
}

interface DateText {
  readonly text: string;
  /** For what the text does not say. */
  readonly edtf?: unknown;
  /** How it is told otherwise; null if it is told as it is. */
  readonly loss: string | null;
}

const plain = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

function dateText(when: When): DateText {
  const { edtf, kind, start, end } = when;
  const json = stringify({ when });
  const whole: unknown = json === undefined ? edtf : (JSON.parse(json) as { when: unknown }).when;
  const parts = edtf.split("/");
  if (whole === edtf && kind !== "set" && parts.every((part, at) => plain.test(part) || (at > 0 && part === ".."))) {
    const isPlain = isSame(parts.join(" / ").replace("..", "now"), when);
    if (isPlain) return { text: parts.join(" / ").replace("..", "now"), loss: null };
  }
  const known = [start.earliest, start.latest - 1, end.earliest, end.latest - 1].filter((instant) =>
    Number.isFinite(instant),
  );
  const ends = known.length === 0 ? [] : [Math.min(...known), Math.max(...known)];
  const days = ends.flatMap((instant) => (isInReach(instant) ? [dayOf(instant)] : []));
  const text = [...new Set(days)].join(" / ");
  if (days.length < 2 || lineOf(`${text}: A`, "mdy").kind !== "event") {
    return { text: edtf, edtf: whole, loss: "may not place it, and has its EDTF" };
  }
  return { text, edtf: whole, loss: "has the days that it can mean, and its EDTF" };
}

function isSame(text: string, when: When): boolean {
  const read = lineOf(`${text}: A`, "mdy");
  return read.kind === "event" && "edtf" in read.date && read.date.edtf === when.edtf;
}

function isInReach(instant: number): boolean {
  const { year } = civilOf(instant);
  return year > 0 && year < 10_000;
}

function dayOf(instant: number): string {
  return printCivil(civilOf(instant), "day");
}
