import { resolveParseOptions } from "../time/parseOptions.js";
import type { ParseWhenOptions } from "../time/parseWhen.js";
import { readingSteps } from "./readTimeline.js";
import { createJob, type Clock, type Job } from "./slices.js";
import type { ReadResult } from "./timeline.js";

/**
 * Reads what `readTimeline` reads, to the same result, in slices: for data so large that reading it at once would be felt.
 *
 * Errors: throws TimelineError `invalid-option` for wrong options only.
 *
 * @example
 * const job = readInSlices([{ when: "2014", title: "Russia annexes Crimea" }], { clock: () => performance.now() });
 * while (!job.advance(8)) await nextFrame();
 * job.result.timeline.events.length; // 1
 */
export function readInSlices(
  data: unknown,
  { clock, ...options }: ParseWhenOptions & { readonly clock: Clock },
): Job<ReadResult> {
  return createJob(readingSteps(data, resolveParseOptions(options)), clock);
}
