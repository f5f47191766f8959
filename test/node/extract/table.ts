/** A sentence, the day it was written on (or none), and the dates in it, in order: EDTF, with `early` and so on; `?` if open. */
export interface TableRow {
  readonly text: string;
  readonly reference: string | undefined;
  readonly dates: readonly string[];
}

/** Reads rows of `sentence | reference or - | date; date`, one a line. */
export function table(lines: string): readonly TableRow[] {
  return linesOf(lines).map((line) => {
    const [text = "", reference = "-", dates = "", ...more] = line.split("|").map((cell) => cell.trim());
    if (dates === "" || more.length > 0) throw new Error(`bad row: ${line}`);
    return { text, reference: reference === "-" ? undefined : reference, dates: dates.split(/\s*;\s*/) };
  });
}

/** The lines of a list that hold something. */
export function linesOf(lines: string): readonly string[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
