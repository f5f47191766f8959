import type { ReadResult } from "../../model/timeline.js";
import { finishForeign } from "../foreign.js";
import { parseJson, placeProblems } from "../json/jsonPlaces.js";
import type { Problem } from "../../errors.js";
import { placesAt, placeText, type Place } from "../place.js";
import { createForeign, type Foreign } from "../foreign.js";
import { collectEvents } from "./schemaEvents.js";

/**
 * Reads the events of schema.org in JSON-LD, also those in the scripts of an HTML page.
 *
 * Plain, compact JSON-LD is read: contexts are not fetched. In a page, names and descriptions lose the markup that
 * programs leave in them. Events may stand in lists, in `@graph`, or within other things.
 *
 * | schema.org | becomes |
 * |---|---|
 * | startDate, endDate, duration | date, as exactly as it is written; a day as start and end is a moment |
 * | edtf | the date as `writeJsonLd` had it |
 * | name, description, url, image, location | title, description, url, image with its caption and creditText, place |
 * | name and description beside `@graph` | title and caption of the timeline |
 * | @id, identifier | id |
 * | superEvent, or the event that it stands in as subEvent | group |
 * | organizer | the publisher of the source, if the event has an address |
 * | eventStatus, previousStartDate, type of event | kept in `data` |
 * | an event without a date | kept without one |
 * | eventSchedule | a problem: its first time alone is read |
 * | offers, performers, audience, further images and places, and all else of an event | lost, with a problem |
 * | what is no event | not read |
 *
 * Errors: none; every flaw is a problem with its line and column.
 *
 * @example
 * const text = '{"@context":"https://schema.org","@type":"Event","name":"Baku","startDate":"2017-02-16"}';
 * readJsonLd(text).timeline.events[0].when.edtf; // "2017-02-16"
 */
export function readJsonLd(text: string): ReadResult {
  const plain = text.startsWith("\ufeff") ? text.slice(1) : text;
  const isPage = /^\s*</.test(plain.slice(0, 1000));
  const blocks = isPage ? scriptsIn(plain) : [{ json: plain, offset: 0 }];
  const places = placesAt(
    plain,
    blocks.map(({ offset }) => offset),
  );
  const foreign = createForeign();
  blocks.forEach(({ json }, index) => {
    const place = places[index] ?? { line: 1, column: 1 };
    readBlock(json, `block${String(index)}`, foreign, isPage, (problem) => {
      foreign.problems.push({ ...problem, at: `at ${shifted(problem.at, place)}` });
    });
  });
  const { timeline, problems } = finishForeign(foreign);
  const told: Problem[] = [];
  const byBlock = new Map<number, Problem[]>();
  for (const problem of problems) {
    if (problem.at.startsWith("at ")) {
      told.push({ ...problem, at: problem.at.slice(3) });
      continue;
    }
    const [head = "", index = "0"] = /^block(\d+)\.?/.exec(problem.at) ?? [];
    const bare = { ...problem, at: problem.at.slice(head.length) };
    const known = byBlock.get(Number(index));
    if (known) known.push(bare);
    else byBlock.set(Number(index), [bare]);
  }
  const inBlocks = [...byBlock].flatMap(([index, bare]) => {
    const place = places[index] ?? { line: 1, column: 1 };
    return placeProblems(blocks[index]?.json ?? "", bare).map((each) => ({ ...each, at: shifted(each.at, place) }));
  });
  const none = timeline.events.length + (timeline.undated ?? []).length + told.length + inBlocks.length === 0;
  return { timeline, problems: none ? [noEvents(isPage)] : [...told, ...inBlocks] };
}

function noEvents(isPage: boolean): Problem {
  const expected = isPage ? '<script type="application/ld+json"> with an Event' : 'something whose "@type" is Event';
  return { code: "invalid-data", message: `no events: nothing found; expected ${expected}`, at: "line 1, column 1" };
}

interface Block {
  readonly json: string;
  readonly offset: number;
}

/** What the scripts of a page hold that are JSON-LD. */
function scriptsIn(page: string): readonly Block[] {
  const blocks: Block[] = [];
  const opening = /<script\b([^<>]{0,500})>/gi;
  const closing = /<\/script/gi;
  for (let match = opening.exec(page); match; match = opening.exec(page)) {
    closing.lastIndex = opening.lastIndex;
    const end = closing.exec(page)?.index ?? page.length;
    if (/application\/ld\+json/i.test(match[1] ?? "")) blocks.push(blockOf(page, opening.lastIndex, end));
    opening.lastIndex = end;
  }
  return blocks;
}

/** Old habits put the JSON into a comment or CDATA. */
function blockOf(page: string, start: number, end: number): Block {
  const before =
    /^\s*(?:(?:\/\/)?\s*(?:<!--|<!\[CDATA\[))?/.exec(page.slice(start, Math.min(end, start + 200)))?.[0] ?? "";
  const offset = start + before.length;
  const after = Math.max(offset, end - 200);
  const tail = page.slice(after, end).replace(/(?:(?:\/\/)?\s*(?:-->|\]\]>))?\s*$/, "");
  return { json: page.slice(offset, after) + tail, offset };
}

function readBlock(
  json: string,
  head: string,
  foreign: Foreign,
  inPage: boolean,
  tell: (problem: Problem) => void,
): void {
  const parsed = parseJson(json);
  if ("problem" in parsed) tell(parsed.problem);
  else collectEvents(parsed.value, head, foreign, inPage);
}

/** A place in a block as a place in its page. */
function shifted(at: string, { line, column }: Place): string {
  return at.replace(/^line (\d+), column (\d+)/, (_, row: string, across: string) =>
    placeText({ line: Number(row) + line - 1, column: row === "1" ? Number(across) + column - 1 : Number(across) }),
  );
}
