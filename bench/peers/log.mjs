/** What has been measured so far, a line of JSON each, so that a run that was broken off goes on where it was. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Opens the log of a run. If it holds one of the same kind (`sameness` equal) that is not complete, that is taken up.
 */
export function openLog(file, header, isFresh) {
  mkdirSync(dirname(file), { recursive: true });
  const [old, ...entries] = isFresh ? [] : readLines(file);
  const goesOn = old?.sameness === header.sameness && !entries.some(({ kind }) => kind === "end");
  if (!goesOn) writeFileSync(file, `${JSON.stringify(header)}\n`);
  const all = goesOn ? entries : [];
  return {
    header: goesOn ? old : header,
    goesOn,
    entries: all,
    find: (wanted) => all.find((entry) => Object.entries(wanted).every(([key, value]) => entry[key] === value)),
    add(entry) {
      all.push(entry);
      appendFileSync(file, `${JSON.stringify(entry)}\n`);
    },
  };
}

/** A last line that was cut off is left out. */
function readLines(file) {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => {
      try {
        return [JSON.parse(line)];
      } catch {
        return [];
      }
    });
}
