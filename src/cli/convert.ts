import type { Timeline } from "../model/timeline.js";
import { formatTable, type Format, type ReadableFormat } from "../formats/formatTable.js";
import type { WriteResult } from "../formats/writeResult.js";
import { usageFault, type ExitCode } from "./fault.js";
import { checkOutput, finish, formatNamed, onlyFile, readTimelineFile, textOption, titled, type Job } from "./job.js";
import { typedText } from "./typedText.js";

/** `whenline convert`. */
export async function convert(job: Job): Promise<ExitCode> {
  const file = onlyFile(job);
  const target = writtenFormat(job);
  checkOutput(job);
  const read = await readTimelineFile(job, file);
  const { text, problems: losses } = written(target, titled(job, read.timeline));
  return finish(job, read.file, { content: text, problems: read.problems, losses });
}

/** The format to write: what `--to` says, or the ending of the output, or JSON. */
export function writtenFormat(job: Job): ReadableFormat {
  const to = textOption(job, "to");
  if (to !== undefined) return formatNamed("--to", to, "write");
  const output = textOption(job, "output");
  if (output === undefined || output === "-") return "json";
  const isNamed = ([, { extensions, write }]: [string, Format]): boolean =>
    write !== undefined && extensions.some((each) => output.toLowerCase().endsWith(`.${each}`));
  const found = (Object.entries(formatTable) as [ReadableFormat, Format][]).find(isNamed);
  if (found) return found[0];
  const names = Object.entries<Format>(formatTable).flatMap(([name, { write }]) => (write ? [name] : []));
  throw usageFault(
    `cannot tell the format of ${typedText(output)} from its ending; give --to: one of ${names.join(", ")}`,
  );
}

/** A timeline in a format that can be written. */
export function written(name: ReadableFormat, timeline: Timeline): WriteResult {
  const format: Format = formatTable[name];
  return format.write?.(timeline) ?? { text: "", problems: [] };
}
