import { parseWhen } from "../../time/parseWhen.js";
import type { When } from "../../time/when.js";
import { readScriptDate } from "../dates/scriptDate.js";
import { attemptDate, type Foreign } from "../foreign.js";
import { dropAddresses } from "../html/addresses.js";
import { textOfHtml } from "../html/textOfHtml.js";

/** An event of SIMILE Timeline, from XML or JSON, and the place of each field in its file. */
export interface SimileEvent {
  readonly fields: ReadonlyMap<string, string>;
  readonly description: string;
  /** Whether the file says that it lasted, or that it did not. */
  readonly lasted: boolean | undefined;
  readonly at: (field: string) => string;
}

const known: ReadonlySet<string> = new Set([
  ...[
    "start",
    "latestStart",
    "earliestEnd",
    "end",
    "title",
    "description",
    "link",
    "image",
    "id",
    "eventID",
    "caption",
  ],
  ...["isDuration", "durationEvent"],
]);

/** Adds an event to what was read. */
export function addSimile(event: SimileEvent, foreign: Foreign): void {
  const { fields, at } = event;
  const field = (name: string): string => (fields.get(name) ?? "").trim();
  const title = textOfHtml(field("title")).text;
  const when = simileWhen(event, foreign);
  if (title === "") {
    const message = 'missing title: nothing; expected "title"';
    foreign.problems.push({ code: "missing-title", message, at: at("title") });
  }
  if (!when || title === "") return;
  for (const [text, name] of [
    [event.description, "description"],
    [field("title"), "title"],
  ] as const)
    dropAddresses(text, at(name), foreign);
  const id = field("id") || field("eventID");
  const description = textOfHtml(event.description).text;
  const alt = textOfHtml(field("caption")).text;
  const data = Object.fromEntries([...fields].filter(([name, value]) => !known.has(name) && value.trim() !== ""));
  foreign.events.push({
    data: {
      ...(id !== "" && { id }),
      when,
      title,
      ...(description !== "" && { description }),
      ...(field("link") !== "" && { url: field("link") }),
      ...(field("image") !== "" && { image: { url: field("image"), alt } }),
      ...(Object.keys(data).length > 0 && { data }),
    },
    places: { "": at(""), url: at("link"), image: at("image"), id: at("id"), title: at("title") },
  });
}

/**
 * The four dates: what lasted began between `start` and `latestStart` and ended between `earliestEnd` and `end`; what did
 * not happened between `start` and `end`, or `latestStart`.
 */
function simileWhen({ fields, lasted, at }: SimileEvent, foreign: Foreign): When | null {
  const read = (name: string): When | null | undefined => {
    const text = (fields.get(name) ?? "").trim();
    if (text === "") return undefined;
    return attemptDate(foreign, at(name), () => readScriptDate(text));
  };
  const [start, latestStart, earliestEnd, end] = [read("start"), read("latestStart"), read("earliestEnd"), read("end")];
  if (start === null || latestStart === null || earliestEnd === null || end === null) return null;
  const first = start ?? latestStart;
  if (!first) {
    foreign.problems.push({
      code: "missing-date",
      message: 'missing date: nothing; expected "start"',
      at: at("start"),
    });
    return null;
  }
  const last = end ?? earliestEnd;
  const spread = (from: When, to: When | undefined): [When, When] | When =>
    to && to.edtf !== from.edtf ? [from, to] : from;
  return attemptDate(foreign, at(end ? "end" : "start"), () => {
    if (lasted === false || (!last && lasted !== true)) return parseWhen({ start: spread(first, last ?? latestStart) });
    const until = last ? spread(earliestEnd ?? last, last) : null;
    return parseWhen({ start: spread(first, latestStart), end: until });
  });
}
