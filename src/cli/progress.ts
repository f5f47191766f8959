import { writeSync } from "node:fs";
import { Worker } from "node:worker_threads";

/** A line on a screen that says what takes long. */
export interface Progress {
  /** Says what is being done from now on. */
  readonly step: (doing: string) => void;
  /** Takes the line away. */
  readonly stop: () => void;
}

const quiet: Progress = { step: () => undefined, stop: () => undefined };

/** Standard error. */
const screen = 2;

/** Waits a second, then writes the step and the time that it has taken, four times a second. */
const clock = `
const { parentPort, workerData } = require("node:worker_threads");
const { writeSync } = require("node:fs");
let doing = "", start = Date.now();
parentPort.on("message", (step) => { doing = step; });
setInterval(() => {
  const seconds = Math.floor((Date.now() - start) / 1000);
  if (seconds > 0 && doing !== "") writeSync(workerData, "\\r\\u001b[K" + doing + " … " + seconds + " s");
}, 250);`;

/**
 * Begins to show progress, for work of more than a second, if there is a screen to show it on.
 *
 * The clock is in a thread of its own: reading and drawing do not stop for it.
 */
export function createProgress(isShown: boolean): Progress {
  if (!isShown) return quiet;
  let worker: Worker | undefined;
  let start = 0;
  return {
    step: (doing) => {
      if (!worker) start = Date.now();
      worker ??= new Worker(clock, { eval: true, workerData: screen });
      worker.unref();
      // Names of files must not steer the screen.
      worker.postMessage(doing.replace(/\p{Cc}/gu, "\ufffd").slice(0, 60));
    },
    stop: () => {
      if (!worker) return;
      void worker.terminate();
      worker = undefined;
      // A little early rather than leave a line behind.
      if (Date.now() - start > 900) writeSync(screen, "\r\u001b[K");
    },
  };
}
