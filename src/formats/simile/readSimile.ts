import type { ReadResult } from "../../model/timeline.js";
import { drop } from "../dropped.js";
import { createForeign, dropOthers, fieldsIn, finishForeign, listIn, textIn, type Foreign } from "../foreign.js";
import { readScriptWith } from "../json/readJsonWith.js";
import { placesAt, placeText } from "../place.js";
import { scanXml } from "../xml/scanXml.js";
import { addSimile } from "./simileEvent.js";

/**
 * Reads events of SIMILE Timeline: its XML (`<data><event …>`) or its JSON (`{ events: […] }`), also as JavaScript allows
 * it (`{'events': […]}`).
 *
 * In XML an event lasted if `isDuration` or `durationEvent` says so; in JSON, if it has an end and nothing says that it did
 * not. Dates are ISO 8601, as JavaScript prints them or as people type them; a clock at zero states nothing.
 *
 * | SIMILE | becomes |
 * |---|---|
 * | start, latestStart, earliestEnd, end (s, ls, ee, e) | an interval: from between the first two to between the last two |
 * | start and end of what did not last | a moment between the two |
 * | title, text of the element or description | title, description, without their markup |
 * | link, image, caption, id or eventID | url, image, words of the image, id |
 * | icon, color, classname and all other attributes | kept in `data` |
 * | wiki addresses, links and pictures in text, elements that are no events | lost, with a problem |
 * | entities that the file declares | a problem; they are not expanded |
 *
 * Errors: none; every flaw is a problem with its line and column.
 *
 * @example
 * const text = '<data><event start="1450" latestStart="1460" end="1480" isDuration="true" title="A school"/></data>';
 * readSimile(text).timeline.events[0].when.edtf; // "[1450..1460]/1480"
 */
export function readSimile(text: string): ReadResult {
  return /^[\ufeff\s]*</.test(text.slice(0, 1000)) ? readXml(text) : readScriptWith(text, convert);
}

const longNames: ReadonlyMap<string, string> = new Map(
  Object.entries({ s: "start", ls: "latestStart", ee: "earliestEnd", e: "end", t: "title", d: "description" }),
);

function convert(value: unknown): Foreign {
  const foreign = createForeign();
  const { events } = fieldsIn(value);
  dropOthers(foreign, fieldsIn(value), new Set(["events", "dateTimeFormat"]), "");
  if (!Array.isArray(events)) {
    const message = "invalid SIMILE: no list of events; expected { events: [ … ] }";
    foreign.problems.push({ code: "invalid-data", message, at: "events" });
  }
  listIn(events).forEach((each, index) => {
    const given = fieldsIn(each);
    const names = new Map(Object.keys(given).map((key) => [longNames.get(key) ?? key, key]));
    const fields = new Map([...names].map(([name, key]) => [name, textIn(given[key])]));
    const lasts = given.durationEvent ?? given.isDuration;
    const place = `events[${String(index)}]`;
    const lasted = lasts === undefined || lasts === null ? undefined : lasts === true || lasts === "true";
    const at = (field: string): string => (field === "" ? place : `${place}.${names.get(field) ?? field}`);
    addSimile({ fields, description: fields.get("description") ?? "", lasted, at }, foreign);
  });
  return foreign;
}

interface Opened {
  readonly fields: ReadonlyMap<string, string>;
  readonly offset: number;
  text: string[];
}

function readXml(text: string): ReadResult {
  const foreign = createForeign();
  const offsets: number[] = [];
  const open: string[] = [];
  const names = new Set<string>();
  let event: Opened | null = null;
  const place = (offset: number): string => `@${String(offsets.push(offset) - 1)}`;
  const flaw = (message: string, offset: number): void => {
    foreign.problems.push({ code: "invalid-xml", message: `invalid XML: ${message}`, at: place(offset) });
  };
  const dropWikis = (fields: ReadonlyMap<string, string>, offset: number): void => {
    for (const name of fields.keys()) if (/^wiki/i.test(name)) drop(foreign.dropped, name, place(offset));
  };
  const finish = (opened: Opened): void => {
    const at = place(opened.offset);
    const said = opened.fields.get("durationEvent") ?? opened.fields.get("isDuration");
    addSimile(
      { fields: opened.fields, description: opened.text.join(""), lasted: said?.trim() === "true", at: () => at },
      foreign,
    );
  };
  scanXml(text, {
    open: (name, fields, offset) => {
      open.push(name);
      names.add(name.toLowerCase());
      const kind = name.toLowerCase();
      if (kind === "event" && event === null) event = { fields, offset, text: [] };
      else if (kind !== "data" && event === null) drop(foreign.dropped, `<${kind}>`, place(offset));
      else if (kind === "data") dropWikis(fields, offset);
    },
    close: (name, offset) => {
      if (open.at(-1) === name) open.pop();
      else flaw(`</${name.slice(0, 40)}> closes nothing`, offset);
      if (name.toLowerCase() !== "event" || event === null) return;
      finish(event);
      event = null;
    },
    text: (words) => event?.text.push(words),
    flaw,
  });
  const left = event as Opened | null;
  if (left) {
    flaw("expected </event>, and the text ends", left.offset);
    finish(left);
  }
  if (foreign.events.length + foreign.problems.length === 0 && !names.has("data")) {
    foreign.problems.push({
      code: "invalid-data",
      message: "invalid SIMILE: no events; expected <event>",
      at: place(0),
    });
  }
  return placed(text, finishForeign(foreign), offsets);
}

/** Places are numbers until all are known: they are found in one pass. */
function placed(text: string, { timeline, problems }: ReadResult, offsets: readonly number[]): ReadResult {
  const rising = [...new Set(offsets)].sort((a, b) => a - b);
  const places = new Map(placesAt(text, rising).map((each, index) => [rising[index], placeText(each)]));
  const at = (mark: string): string => places.get(offsets[Number(mark.slice(1))]) ?? mark;
  return { timeline, problems: problems.map((problem) => ({ ...problem, at: at(problem.at) })) };
}
