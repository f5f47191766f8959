/** The report as Markdown. */
import { counted, dayInWords, figure, kilobytes, machineInWords, times } from "./figures.mjs";

export const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

export function toMarkdown(report) {
  const { date, machine, versions, limit, floor, sizes, rows, drawn } = report;
  const bySize = (of) =>
    table(
      ["", ...sizes.map(counted)],
      rows.map((row) => [nameOf(row), ...sizes.map((size) => cellText(row.bySize[size], of, limit))]),
    );
  const withRatio = (key) => (cell) => cell[key] !== undefined && `${figure(cell[key])} ${times(cell[`${key}Ratio`])}`;
  return `# whenline beside its peers

${dayInWords(date)}. ${machineInWords(machine)}. ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(", ")}. Load of the machine when it began: ${machine.load}.

Everybody draws the same events in a page of its own, in a box of 1,200 × 600 pixels: fifty years, 60 % of the events in twenty
bursts, 30 % with an end, titles of three to eight words. Medians of ${roundsIn(report)}, in which all have their turn; × is
the ratio to \`${floor}\` in the same round. Milliseconds are those of the page's main thread: script, style, layout and paint.
Whoever takes longer than ${limit / 1000} s for a phase by the clock (up to three times that while the machine is busy with other things)
is stopped there, and who has not drawn by then is not tried with more events. What took longer than 20 s in all was measured
once. The settings of each, and why, are in its file in \`page/\`.

![First paint and a step of pan or zoom by number of events](report.svg)

${table(
  ["", "what is drawn", "script, minified and gzipped"],
  rows.map((row) => [nameOf(row), row.says, row.script === null ? "–" : kilobytes(row.script)]),
)}

## First paint, ms

${bySize(withRatio("first"))}

## A step of pan or zoom, ms

Ten steps in to a ninth of the time, ten aside, ten out again.

${bySize(withRatio("step"))}

## Steps of zoom and of pan apart, ms

${bySize((cell) => cell.pan !== undefined && `${figure(cell.zoom)}, ${figure(cell.pan)}`)}

## From frame to frame in a gesture, ms: median, 95th percentile

By the clock, on a screen of 60 frames a second.

${bySize((cell) => cell.frame !== undefined && `${figure(cell.frame)}, ${figure(cell.frame95)}`)}

## Tasks over 50 ms: the longest up to the first paint, and after it until nothing more is done, ms

By the clock; 0 where there is none.

${bySize((cell) => cell.firstLongTask !== undefined && [cell.firstLongTask, cell.laterLongTask].map(figure).join(", "))}

## Tasks over 50 ms in a gesture: number, longest in ms

${bySize((cell) => cell.longTasks !== undefined && [cell.longTasks, cell.longestTask].map(figure).join(", "))}

## Until nothing more is done, ms

What follows the first paint included.

${bySize((cell) => cell.settled !== undefined && figure(cell.settled))}

## Heap added, MB

After garbage collection, without the input.

${bySize((cell) => cell.heap !== undefined && figure(cell.heap))}

## Nodes

${bySize((cell) => cell.nodes !== undefined && counted(cell.nodes))}

## Labels in the fitted drawing: shown, cut, pairs that overlap

By the boxes that the browser gives; what is lower than 5 pixels is not counted.

${bySize(labelText)}

## Growth

The exponent of time by number of events, from 1,000 on: 1 is linear, 0 does not grow.

${table(
  ["", "first paint", "until nothing more is done", "a step"],
  rows.map((row) => [nameOf(row), ...["first", "settled", "step"].map((key) => exponentText(row.exponents[key]))]),
)}

## Drawings of 100 events in Node

Each in a process of its own. \`first\` is the first drawing after the import; \`start to file\` is a program that imports it, reads
the events and writes a file, from its start.

${table(["", "what is drawn", "a second", "ratio", "first, ms", "start to file, ms", "size"], drawn.map(drawnRow))}

${coldText(report)}
`;
}

export const nameOf = ({ name, kind }) => (kind === "ours" ? `**${name}**` : name);

function roundsIn({ rows, sizes }) {
  const counts = rows.flatMap(({ bySize }) => sizes.map((size) => bySize[size]?.rounds ?? 0));
  const most = Math.max(...counts);
  return most === 1 ? "one round" : `up to ${most} rounds`;
}

export function cellText(cell, of, limit) {
  if (!cell) return "–";
  if (cell.skipped) return "–";
  const text = of(cell);
  if (text) return text;
  if (cell.failed) return cell.failed.message.startsWith("over") ? `over ${limit / 1000} s` : "fails";
  return "n/a";
}

function labelText({ labels }) {
  if (!labels) return false;
  return labels.seen === 0 ? "none" : `${counted(labels.seen)}, ${counted(labels.cut)}, ${counted(labels.pairs)}`;
}

const exponentText = (value) => (value === null || value === undefined ? "–" : value.toFixed(2));

function drawnRow(row) {
  const { says, failed, perSecond, ratio, first, cold, bytes } = row;
  if (failed) return [nameOf(row), says, `fails: ${failed.message.replaceAll("|", "\\|")}`, "", "", "", ""];
  const share = ratio === null ? "–" : `${ratio < 0.01 ? ratio.toExponential(1) : ratio.toFixed(3)}`;
  return [nameOf(row), says, figure(perSecond), share, figure(first), figure(cold), kilobytes(bytes)];
}

const coldText = ({ cold }) =>
  `The command line of whenline takes ${figure(cold.whenline)} ms from its start to the file; a program in Node that does nothing, ${figure(cold.nothing)} ms.`;
