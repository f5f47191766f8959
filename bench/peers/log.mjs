/** What has been measured so far, a line of JSON each, so that a run that was broken off goes on where it was. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Opens the log of a run. If it holds one of the same kind (`sameness` equal) that is not complete, that is taken up, unless
 * `fresh`; for a report, any.
 */
export function openLog(file, header, { fresh = false, isReport = false }) {
  mkdirSync(dirname(file), { recursive: true });
  const [old, ...entries] = fresh ? [] : readLines(file);
  if (isReport && !old) throw new Error(`no run to report on: ${file}`);
  const isOpen = old?.sameness === header.sameness && !entries.some(({ kind }) => kind === "end");
  const goesOn = isOpen || isReport;
  const all = goesOn ? entries : [];
  // Written anew, because the last line may have been cut off.
  const lines = [goesOn ? old : header, ...all].map((each) => `${JSON.stringify(each)}\n`);
  writeFileSync(file, lines.join(""));
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
