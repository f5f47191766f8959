import { countKnown } from "../formats/csv/columns.js";
import { readCsv } from "../formats/csv/readCsv.js";
import { firstRows } from "../formats/csv/scanCsv.js";
import { sniffCsv } from "../formats/csv/sniffCsv.js";
import type { DateOrder } from "../formats/dates/slashed.js";
import { readJson } from "../formats/json/readJson.js";
import type { ReadResult } from "../model/timeline.js";
import { readList } from "../formats/list/readList.js";

/** Reads what stands in a block: JSON if it begins as such, a table if its first row names columns, else a list. */
export function readBlock(text: string, dateOrder?: DateOrder): ReadResult {
  if (/^\s*[[{]/.test(text) && !isListOfDates(text)) return readJson(text);
  const { delimiter, start } = sniffCsv(text);
  const header = firstRows(text, delimiter, start, 1)[0]?.cells ?? [];
  return countKnown(header) > 1 ? readCsv(text, { dateOrder }) : readList(text, { dateOrder });
}

/** `[1667,1668]: A canal is dug` begins like JSON, but is a date. */
function isListOfDates(text: string): boolean {
  return /^\s*[[{][^"\n]*[\]}]\s*:\s/.test(text);
}
