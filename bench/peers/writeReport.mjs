/** The report in its three forms: data, Markdown with tables, and a chart. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawChart } from "./chart.mjs";
import { toMarkdown } from "./toMarkdown.mjs";

/** Written after each round, so that a run that is broken off leaves what it has. */
export function writeReport(folder, report) {
  writeFileSync(join(folder, "report.json"), `${JSON.stringify(report, rounded, 1)}\n`);
  writeFileSync(join(folder, "report.md"), toMarkdown(report));
  writeFileSync(join(folder, "report.svg"), drawChart(report));
}

/** Four digits are more than was measured. */
function rounded(_key, value) {
  return typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
}
