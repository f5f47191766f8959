export type { ReadResult } from "../model/timeline.js";
export type { CsvOptions } from "./csv/options.js";
export { readCsv } from "./csv/readCsv.js";
export { writeCsv } from "./csv/writeCsv.js";
export { parseTypedDate, type TypedDateOptions } from "./dates/parseTypedDate.js";
export type { DateOrder } from "./dates/slashed.js";
export { readJson } from "./json/readJson.js";
export { writeJson } from "./json/writeJson.js";
export type { WriteResult } from "./writeResult.js";
