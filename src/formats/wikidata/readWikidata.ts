import type { ReadResult } from "../../model/timeline.js";
import { createForeign, fieldsIn, finishForeign, type Foreign } from "../foreign.js";
import { parseJson, placeProblems } from "../json/jsonPlaces.js";
import { readItems } from "./readItems.js";
import { readBindings } from "./readBindings.js";

/**
 * Reads what Wikidata gives: the JSON of items (`{ entities }`, one item or a list), or of a query's results (SPARQL).
 *
 * | Wikidata | becomes |
 * |---|---|
 * | point in time, start and end, birth, death, founding and other properties of an item | an event each; start and end are one interval |
 * | precision of a time | that of the date: "19th century" is 1801 to 1900, never the year 1900 |
 * | Julian days and months | converted |
 * | circa; presumably, possibly, probably; earliest and latest date | approximate; uncertain; bounds |
 * | "unknown value" | kept without a date |
 * | a query's `date`, or `start` and `end`, with `precision` | the date; without its precision no finer than it must be, and a problem |
 * | `itemLabel`, `itemDescription`, `item`, `place`, `image` of a query | title, description, url, place, image |
 * | other columns of a query | kept in `data` |
 * | dates of other properties, statements without dates, deprecated ones and those beside a preferred one, references, other qualifiers, aliases, sitelinks, other languages than the first of en, mul and any | lost, with a problem |
 *
 * In items -0044 is 44 BC, in query results -0043 is: both are read so.
 * Errors: none; every flaw is a problem with its line and column.
 *
 * @example
 * const time = { time: "-0044-03-15T00:00:00Z", precision: 9, calendarmodel: "http://www.wikidata.org/entity/Q1985727" };
 * const item = { labels: { en: { value: "Ides" } }, claims: { P585: [{ mainsnak: { datavalue: { value: time } } }] } };
 * readWikidata(JSON.stringify({ entities: { Q1: item } })).timeline.events[0].when.edtf; // "-0043"
 */
export function readWikidata(text: string): ReadResult {
  const json = text.startsWith("\ufeff") ? text.slice(1) : text;
  const parsed = parseJson(json);
  if ("problem" in parsed) return { timeline: { events: [] }, problems: [parsed.problem] };
  const { timeline, problems } = finishForeign(convert(parsed.value));
  return { timeline, problems: placeProblems(json, problems) };
}

function convert(value: unknown): Foreign {
  const foreign = createForeign();
  const file = fieldsIn(value);
  if (Array.isArray(fieldsIn(file.results).bindings) || isRows(value)) readBindings(value, foreign);
  else if (file.entities !== undefined || file.claims !== undefined || Array.isArray(value)) readItems(value, foreign);
  else {
    const message = "invalid Wikidata: no entities and no results; expected { entities } or { head, results }";
    foreign.problems.push({ code: "invalid-data", message, at: "entities" });
  }
  return foreign;
}

/** The query service also gives a plain list of rows. */
function isRows(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && fieldsIn(value[0]).claims === undefined;
}
