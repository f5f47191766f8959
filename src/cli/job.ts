import type { Problem } from "../errors.js";
import type { ReadResult, Timeline } from "../model/timeline.js";
import { formatTable, type Format, type ReadableFormat } from "../formats/formatTable.js";
import type { CsvOptions } from "../formats/csv/options.js";
import { readCsv } from "../formats/csv/readCsv.js";
import { notKept } from "../formats/dropped.js";
import { readAny } from "../formats/readAny.js";
import { readList } from "../formats/list/readList.js";
import { csvOptionsOf } from "./csvOptions.js";
import type { Diagnostics } from "./diagnostics.js";
import { exitCodes, usageFault, type ExitCode } from "./fault.js";
import { isSameFile, readInput, writeOutput } from "./files.js";
import type { Progress } from "./progress.js";
import { nearest } from "./nearest.js";
import { typedText } from "./typedText.js";
import type { Given } from "./parseArguments.js";

/** One run of a command. */
export interface Job {
  readonly files: readonly string[];
  readonly options: Given;
  readonly diagnostics: Diagnostics;
  readonly surroundings: Surroundings;
}

/** What a command may know of where it runs. */
export interface Surroundings {
  /** Whether standard output is a person's screen. */
  readonly isTerminal: boolean;
  /** A file that is built beside this program: `whenline.js`, `locales/de.js`. */
  readonly built: (name: string) => Promise<string>;
  /** Says on a screen what takes long; nothing for short work. */
  readonly progress: Progress;
}

/** An option's text; undefined if it was not given. */
export function textOption({ options }: Job, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

/** The values of an option that may be given more than once. */
export function listOption({ options }: Job, name: string): readonly string[] {
  const value = options[name];
  return typeof value === "object" ? value : [];
}

/** The only file of a command. Errors: throws CliFault with exit code 2 for none or several. */
export function onlyFile({ files }: Job): string {
  const [file, other] = files;
  if (file === undefined) throw usageFault("no file; expected a path, or - for standard input");
  if (other !== undefined) throw usageFault(`one file too many: ${other}; expected one`);
  return file;
}

/** A run must not write over what it reads. Errors: throws CliFault with exit code 2. */
export function checkOutput(job: Job): void {
  const output = textOption(job, "output");
  if (output === undefined || output === "-") return;
  const same = [...job.files, ...listOption(job, "font")].find((file) => file !== "-" && isSameFile(file, output));
  if (same !== undefined) throw usageFault(`cannot write over ${same}, which is read; expected another file`);
}

/** Reads a timeline of any format. */
export async function readTimelineFile(job: Job, file: string): Promise<ReadResult & { readonly file: string }> {
  const input = await readInput(file);
  job.surroundings.progress.step(`reading ${input.file}`);
  const { timeline, problems } = readText(
    job,
    input.text,
    await csvOptionsOf(textOption(job, "date-order"), textOption(job, "schema")),
  );
  return { file: input.file, timeline, problems: [...input.problems, ...problems] };
}

function readText(job: Job, text: string, csv: CsvOptions): ReadResult {
  const from = textOption(job, "from");
  const { dateOrder, schema } = csv;
  const forCsv = schema ? "--schema" : dateOrder && "--date-order";
  if (from !== undefined) {
    if (from === "list" && !schema) return readList(text, { dateOrder });
    const name = from === "list" ? from : formatNamed("--from", from, "read");
    if (name === "csv") return readCsv(text, csv);
    if (forCsv || name === "list") throw usageFault(`${forCsv ?? ""} is for CSV files`);
    return readerOf(name)?.(text) ?? readAny(text);
  }
  const found = readAny(text);
  // A column of dates may have any name if a schema says so.
  if (schema && found.format === null) return readCsv(text, csv);
  const list = found.format === null ? readList(text, { dateOrder }) : undefined;
  if (list && list.timeline.events.length > 0) return list;
  if (forCsv === undefined) return found;
  if (found.format === "csv") return readCsv(text, csv);
  throw usageFault(`${forCsv} is for CSV files; this one is ${found.format ?? "of no format that is known"}`);
}

function readerOf(name: ReadableFormat): Format["read"] {
  const format: Format = formatTable[name];
  return format.read;
}

/** A format by its name or by the ending of its files. Errors: throws CliFault with exit code 2. */
export function formatNamed(option: string, name: string, use: "read" | "write"): ReadableFormat {
  const known = (Object.entries(formatTable) as [ReadableFormat, Format][]).filter(([, format]) => format[use]);
  const plain = name.toLowerCase();
  const found = known.find(([each, { extensions }]) => each === plain || extensions.includes(plain));
  if (found) return found[0];
  const names = known.map(([each]) => each);
  const meant = nearest(plain, names);
  const hint = meant === undefined ? "" : `; did you mean ${meant}?`;
  throw usageFault(
    `invalid ${option}: ${typedText(name)}; expected one of ${[...names, ...(use === "read" ? ["list"] : [])].join(", ")}${hint}`,
  );
}

/** The name of a file without what does not say its format, and that ending. */
export function extensionOf(file: string | undefined): string | undefined {
  return file === undefined ? undefined : /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
}

/** What a command has made. */
export interface Made {
  readonly content: string | Uint8Array;
  /** Flaws in the data. */
  readonly problems: readonly Problem[];
  /** What the output does not hold, though the data had it. */
  readonly losses: readonly Problem[];
}

/** Tells problems and writes what was made; with `--strict` only if there were none. */
export async function finish(job: Job, file: string, { content, problems, losses }: Made): Promise<ExitCode> {
  job.surroundings.progress.stop();
  job.diagnostics.tell(file, [...problems, ...losses]);
  const isStrict = job.options.strict === true;
  const found = problems.length + losses.length;
  if (isStrict && found > 0) {
    const message = `nothing was written: --strict, and ${String(found)} problem${found === 1 ? "" : "s"}`;
    job.diagnostics.tell(file, [{ code: "not-written", message, at: "" }]);
    return exitCodes.data;
  }
  // Of a file that is none of ours nothing is drawn: it would take the place of what was drawn before.
  if (problems.some(({ code }) => code === "unknown-format" || code === "no-text")) return exitCodes.data;
  await writeOutput(textOption(job, "output"), content);
  return problems.some(isFlaw) ? exitCodes.data : exitCodes.fine;
}

/** What the file says and a timeline does not hold is told, and is no flaw of the file. */
export function isFlaw({ code }: Problem): boolean {
  return code !== notKept;
}

/** A timeline under the title that was asked for. */
export function titled(job: Job, timeline: Timeline): Timeline {
  const title = textOption(job, "title");
  return title === undefined ? timeline : { ...timeline, title };
}
