import { CliFault, exitCodes, usageFault, type ExitCode } from "./fault.js";
import { isFlaw, readTimelineFile, type Job } from "./job.js";

/** `whenline check`: a file that cannot be read does not keep the others from being checked. */
export async function check(job: Job): Promise<ExitCode> {
  if (job.files.length === 0) throw usageFault("no file; expected paths, or - for standard input");
  let isFine = true;
  const faults: string[] = [];
  for (const each of job.files) {
    try {
      isFine = (await checkFile(job, each)) && isFine;
    } catch (error) {
      if (!(error instanceof CliFault) || error.exitCode !== exitCodes.files) throw error;
      faults.push(error.message);
    }
  }
  if (faults.length > 0) throw new CliFault(exitCodes.files, faults.join("\nwhenline: "));
  return isFine ? exitCodes.fine : exitCodes.data;
}

async function checkFile(job: Job, each: string): Promise<boolean> {
  const { file, problems } = await readTimelineFile(job, each);
  job.diagnostics.tell(file, problems);
  return !problems.some(job.options.strict === true ? Boolean : isFlaw);
}
