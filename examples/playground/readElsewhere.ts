import { readTimeline } from "whenline";
import { readSource, type Reading } from "./readSource.js";

/** Texts longer than this are read by a worker. */
export const longText = 200_000;

interface Answer extends Omit<Reading, "timeline"> {
  readonly json: string;
}

/** Reads texts, the long ones elsewhere, so that the page stays alive; only the last one asked for is answered. */
export function createReader(): (text: string, way: string) => Promise<Reading | null> {
  let worker: Worker | null = null;
  let give: ((reading: Reading | null) => void) | null = null;
  return async (text, way) => {
    worker?.terminate();
    give?.(null);
    worker = give = null;
    if (text.length <= longText) return readSource(text, way);
    const own = new Worker(new URL("./readWorker.ts", import.meta.url), { type: "module" });
    worker = own;
    return new Promise((done, fail) => {
      give = done;
      own.onmessage = ({ data }: MessageEvent<Answer>) => {
        own.terminate();
        const { json, ...rest } = data;
        done({ ...rest, timeline: readTimeline(json).timeline });
      };
      own.onerror = ({ message }) => {
        own.terminate();
        fail(new Error(`cannot read the text: ${message}`));
      };
      own.postMessage({ text, way });
    });
  };
}
