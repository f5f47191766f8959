import type { ReadResult } from "../../model/timeline.js";
import { parseWhen } from "../../time/parseWhen.js";
import { shown } from "../../errors.js";
import type { When } from "../../time/when.js";
import { cellOffsets, scanCsv, type CsvRow } from "../csv/scanCsv.js";
import { attemptWhen, isFlaw, type DateFlaw } from "../dates/dateFlaw.js";
import { drop } from "../dropped.js";
import { createForeign, finishForeign, type Foreign } from "../foreign.js";
import { placesAt, placeText } from "../place.js";
import { columnsIn, isGdeltHeader, type GdeltColumn, type GdeltColumns } from "./columns.js";
import { eventKind } from "./eventKinds.js";

/**
 * Reads rows of the GDELT event database: 61 columns between tabs (2.0), 58 or 57 (1.0), or with a header, as queries give it.
 *
 * | GDELT | becomes |
 * |---|---|
 * | SQLDATE | date: the day |
 * | Actor1Name, EventCode, Actor2Name | title: "France, Germany: consult" |
 * | EventRootCode or the first two digits of EventCode | group, in words |
 * | ActionGeo_FullName, SOURCEURL, GLOBALEVENTID | place, source, id |
 * | EventCode, GoldsteinScale, NumMentions, AvgTone, latitude and longitude | kept in `data` |
 * | all other columns | lost, with one problem |
 *
 * Errors: none; every flaw is a problem with its line and column.
 *
 * @example
 * const text = "GLOBALEVENTID,SQLDATE,Actor1Name,Actor2Name,EventCode\n1,20170216,RUSSIA,UNITED STATES,040";
 * readGdelt(text).timeline.events[0].title; // "RUSSIA, UNITED STATES: consult"
 */
export function readGdelt(text: string): ReadResult {
  const plain = text.startsWith("\ufeff") ? text.slice(1) : text;
  const firstLine = /^[^\r\n]*/.exec(plain.slice(0, 5000))?.[0] ?? "";
  const delimiter = firstLine.includes("\t") ? "\t" : ",";
  const reading: Reading = { text: plain, delimiter, foreign: createForeign(), offsets: [] };
  const header: { columns: GdeltColumns | null } = { columns: null };
  scanCsv(plain, delimiter, 0, (row) => {
    if (header.columns === null && isGdeltHeader(row.cells)) header.columns = columnsIn(row.cells);
    else readRow(row, header.columns ?? columnsIn(row.cells.length), reading);
    return true;
  });
  const { foreign, offsets } = reading;
  if (header.columns === null && foreign.events.length + foreign.problems.length === 0) {
    const message = "invalid GDELT: no rows; expected 61 columns between tabs";
    foreign.problems.push({ code: "invalid-data", message, at: mark(0, offsets) });
  }
  const { timeline, problems } = finishForeign(foreign);
  const rising = [...new Set(offsets)].sort((a, b) => a - b);
  const places = new Map(placesAt(plain, rising).map((each, index) => [rising[index], placeText(each)]));
  const at = (of: string): string => places.get(offsets[Number(of.slice(1))]) ?? of;
  return { timeline, problems: problems.map((problem) => ({ ...problem, at: at(problem.at) })) };
}

interface Reading {
  readonly text: string;
  readonly delimiter: string;
  readonly foreign: Foreign;
  /** Of what problems may speak of; found out as line and column when all are known. */
  readonly offsets: number[];
}

function mark(offset: number, offsets: number[]): string {
  return `@${String(offsets.push(offset) - 1)}`;
}

function readRow(row: CsvRow, columns: GdeltColumns | null, reading: Reading): void {
  const { foreign, offsets, text, delimiter } = reading;
  if (row.cells.every((cell) => cell.trim() === "")) return;
  const at = (column: GdeltColumn): string => {
    const index = columns?.[column];
    return mark(cellOffsets(text, delimiter, row.offset)[index ?? 0] ?? row.offset, offsets);
  };
  if (!columns) {
    const message = `invalid row: ${String(row.cells.length)} columns; expected 61, 58 or 57`;
    foreign.problems.push({ code: "invalid-row", message, at: mark(row.offset, offsets) });
    return;
  }
  const cell = (column: GdeltColumn): string => row.cells[columns[column] ?? -1]?.trim() ?? "";
  const read = Object.keys(columns).length;
  if (row.cells.length > read && foreign.dropped.size === 0) {
    const others = row.cells.length - read;
    drop(foreign.dropped, `${String(others)} other column${others === 1 ? "" : "s"}`, mark(row.offset, offsets));
  }
  const when = dayOf(cell("day"));
  if (isFlaw(when)) {
    foreign.problems.push({ code: when.code, message: when.message, at: at("day") });
    return;
  }
  const kind = eventKind(cell("root") || cell("code").slice(0, 2));
  const actors = [cell("actor1"), cell("actor2")].filter((name) => name !== "");
  const [place, url, id] = [cell("place"), cell("url"), cell("id")];
  const kept = (["code", "goldstein", "mentions", "tone", "latitude", "longitude"] as const).map(
    (name) => [name, cell(name)] as const,
  );
  const data = Object.fromEntries(kept.filter(([, value]) => value !== ""));
  const own = mark(row.offset, offsets);
  foreign.events.push({
    data: {
      ...(id !== "" && { id }),
      when,
      title: `${actors.length === 0 ? "Unnamed" : actors.join(", ")}: ${kind}`,
      group: kind,
      ...(place !== "" && { place }),
      ...(/^https?:/i.test(url) && { sources: [{ url }] }),
      ...(Object.keys(data).length > 0 && { data }),
    },
    places: { "": own },
  });
}

function dayOf(text: string): When | DateFlaw {
  const [, year = "", month = "", day = ""] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  if (year !== "") return attemptWhen(() => parseWhen(`${year}-${month}-${day}`));
  return { code: "unreadable-date", message: `cannot read SQLDATE: ${shown(text)}; expected one such as "20170216"` };
}
