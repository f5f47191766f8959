/**
 * Writes the section "Performance" of the README from report.json: `node bench/peers/readme.mjs`. With `--check` it writes
 * nothing, and the exit code is 1 if the section is not what the report says.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { budgets } from "./budgets.mjs";
import { counted, dayInWords, figure, kilobytes, machineInWords } from "./figures.mjs";
import { cellText, nameOf, table } from "./toMarkdown.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const heading = "## Performance\n";

/** The section, from its heading to the next. Errors: throws if a budget is missed and nothing says why. */
export function sectionOf(report) {
  return `${heading}
![Lines of first paint and of a step of pan or zoom by number of events, for whenline, hand-written floors and other libraries](bench/peers/report.svg)

Measured on ${dayInWords(report.date)} by \`npm run build && npm run bench:peers\` on one machine (${machineInWords(report.machine)}; its
load was ${report.machine.load} when it began). Everybody draws the same events; \`${report.floor}\` is what the same nodes cost when written by hand with no layout, and
the ratios are to it. The [report](bench/peers/report.md) has frames, long tasks, memory, labels and what each peer was set to.

Main-thread milliseconds of the first paint, and of a step of pan or zoom, by number of events:

${timesTable(report)}

Drawings of 100 events in Node, by the clock, which a busy machine slows:

${drawnTable(report)}

What we want to reach, and where we are:

${budgetTable(report)}
${reasonsOf(report)}
`;
}

function timesTable({ sizes, rows, limit }) {
  const shown = sizes.filter((size) => size >= 1000);
  const both = (cell) => cell.first !== undefined && [cell.first, cell.step].map(figure).join(", ").replace("–", "n/a");
  return table(
    ["", ...shown.map(counted)],
    rows
      .filter(({ name }) => name !== "bare-nothing")
      .map((row) => [nameOf(row), ...shown.map((size) => cellText(row.bySize[size], both, limit))]),
  );
}

function drawnTable({ drawn }) {
  return table(
    ["", "a second", "first, ms", "size"],
    drawn.map((row) => {
      const cells = row.failed ? ["fails", "", ""] : [figure(row.perSecond), figure(row.first), kilobytes(row.bytes)];
      return [`${nameOf(row)} (${row.says})`, ...cells];
    }),
  );
}

const measured = (report) =>
  budgets.map((budget) => ({ ...budget, value: budget.of(report) })).filter(({ value }) => value !== undefined);

function budgetTable(report) {
  return table(
    ["", "wanted", "measured", ""],
    measured(report).map(({ name, want, value, show, isMet }) => [
      name,
      want,
      show(value),
      isMet(value) ? "reached" : "**not reached**",
    ]),
  );
}

/** A sentence or two for each budget that is missed, each once. */
function reasonsOf(report) {
  const missed = measured(report).filter(({ value, isMet }) => !isMet(value));
  const unexplained = missed.filter(({ reason }) => reason === undefined).map(({ name }) => name);
  if (unexplained.length > 0) throw new Error(`missed, and budgets.mjs gives no reason: ${unexplained.join("; ")}`);
  const reasons = [...new Set(missed.map(({ reason }) => reason))];
  return reasons.length === 0 ? "" : `\n${reasons.map((reason) => wrap(`- ${reason}`)).join("\n")}\n`;
}

/** An item of a list in lines that are not too long. */
function wrap(item, most = 120) {
  const lines = [""];
  for (const word of item.split(" ")) {
    const longer = lines.at(-1) === "" ? word : `${lines.at(-1)} ${word}`;
    if (longer.length > most) lines.push(`  ${word}`);
    else lines[lines.length - 1] = longer;
  }
  return lines.join("\n");
}

/** The README with its section anew; before "Size" if there was none. */
export function withSection(readme, section) {
  const at = readme.indexOf(`\n${heading}`) + 1;
  const before = at > 0 ? at : readme.indexOf("\n## Size\n") + 1;
  const end = at > 0 ? readme.indexOf("\n## ", at) + 1 : before;
  return `${readme.slice(0, before)}${section.trimEnd()}\n\n${readme.slice(end)}`;
}

/** Writes the section. Errors: throws as `sectionOf` does, and for `isCheck` if the README says anything else. */
export function writeReadme({ isCheck = false } = {}) {
  const report = JSON.parse(readFileSync(here("report.json"), "utf8"));
  const readme = readFileSync(here("../../README.md"), "utf8");
  const written = withSection(readme, sectionOf(report));
  if (!isCheck) writeFileSync(here("../../README.md"), written);
  else if (written !== readme) throw new Error("README.md differs from report.json; run node bench/peers/readme.mjs");
}

if (process.argv[1] === here("readme.mjs")) {
  try {
    writeReadme({ isCheck: process.argv.includes("--check") });
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
