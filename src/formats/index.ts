export { readCsv } from "./csv/readCsv.js";
export { writeCsv } from "./csv/writeCsv.js";
export type { CsvOptions } from "./csv/options.js";
export { parseTypedDate, type TypedDateOptions } from "./dates/parseTypedDate.js";
export type { DateOrder } from "./dates/slashed.js";
export type { WriteResult } from "./writeResult.js";
