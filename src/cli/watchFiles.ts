import { watch } from "node:fs";
import { basename, dirname } from "node:path";
import { fileFault, usageFault } from "./fault.js";

/** Saving a file can be several changes at once. */
const pause = 100;

/**
 * Runs `again` whenever one of the files changes, one run at a time, until the process ends.
 *
 * Watches their folders: editors put a new file in the place of the old one.
 * Errors: throws CliFault with exit code 2 for standard input, which cannot be watched, and 3 for a folder that is none.
 */
export function watchFiles(files: readonly string[], again: () => Promise<void>): void {
  if (files.includes("-")) throw usageFault("--watch needs a file; standard input cannot be watched");
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(again);
    }, pause);
  };
  for (const file of files) {
    try {
      watch(dirname(file), (_event, name) => {
        if (name === null || name === basename(file)) changed();
      });
    } catch (cause) {
      throw fileFault("watch", file, cause);
    }
  }
}
