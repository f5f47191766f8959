import { exitCodes, usageFault, type ExitCode } from "./fault.js";
import { isFlaw, readTimelineFile, type Job } from "./job.js";

/** `whenline check`. */
export async function check(job: Job): Promise<ExitCode> {
  if (job.files.length === 0) throw usageFault("no file; expected paths, or - for standard input");
  let isFine = true;
  for (const each of job.files) {
    const { file, problems } = await readTimelineFile(job, each);
    job.diagnostics.tell(file, problems);
    isFine &&= !problems.some(job.options.strict === true ? Boolean : isFlaw);
  }
  return isFine ? exitCodes.fine : exitCodes.data;
}
