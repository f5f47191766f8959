import { titleOf, type Reading } from "./readSource.js";

/** What was read, in a sentence or two. */
export function sayReading({ format, timeline, problems, hint }: Reading): string {
  if (format === null) return hint;
  const counts = `${count(timeline.events.length, "event")}, ${count(problems.length, "problem")}`;
  const read = `Read as ${titleOf(format)}: ${counts}.`;
  return hint === "" ? read : `${read} ${hint}`;
}

function count(number: number, word: string): string {
  return `${number.toLocaleString("en")} ${word}${number === 1 ? "" : "s"}`;
}
