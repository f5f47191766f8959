import { readInSlices } from "../../model/readInSlices.js";
import { contentOf, readContent, type Content, type Reading } from "../content.js";
import { runInSlices } from "./runInSlices.js";

/** More events than this are read and planned in slices: reading and planning so many takes about as long as a few frames. */
export const mostAtOnce = 5000;

/** Bytes of JSON text that an event takes, at the least. */
const leastText = 50;

/** Reads data for a view. */
export interface Loader {
  /** From 0 to 1 while something is read, else null. */
  readonly progress: number | null;
  /** How many events are being read; null if nothing is, NaN if that is not known. */
  readonly count: number | null;
  /**
   * Reads little data at once and returns what it is; of much, null: `done` gets it later. What is being read from before is
   * forgotten.
   */
  load(data: unknown, reading: Reading, done: (content: Content) => void): Content | null;
  readonly stop: () => void;
}

/** `moved` is called whenever more has been read. */
export function createLoader(window: (Window & typeof globalThis) | null, moved: () => void): Loader {
  let progress: number | null = null;
  let count: number | null = null;
  let cancel = (): void => undefined;
  const stop = () => {
    cancel();
    progress = null;
    count = null;
  };
  return {
    get progress() {
      return progress;
    },
    get count() {
      return count;
    },
    stop,
    load: (data, reading, done) => {
      stop();
      if (sizeOf(data) <= mostAtOnce) return readContent(data, reading);
      const job = readInSlices(data, { clock: reading.clock });
      progress = 0;
      count = typeof data === "string" ? NaN : sizeOf(data);
      cancel = runInSlices(window, job, () => {
        progress = job.progress;
        const { result } = job;
        if (result !== null) {
          stop();
          done(contentOf(result, reading));
        }
        moved();
      });
      return null;
    },
  };
}

/** About how many events there are in data that nobody has looked at yet. */
function sizeOf(data: unknown): number {
  if (typeof data === "string") return data.length / leastText;
  try {
    const events = (Array.isArray(data) ? data : (data as { readonly events?: unknown } | null)?.events) ?? [];
    const { start, when } = events as { readonly start?: unknown; readonly when?: unknown };
    const sized = (Array.isArray(events) ? events : (start ?? when ?? [])) as { readonly length?: unknown };
    return typeof sized.length === "number" ? sized.length : 0;
  } catch {
    // What throws when it is looked at is read as any data, which says so.
    return 0;
  }
}
