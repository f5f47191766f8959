import { comets } from "../comets.js";
import { timelineCell } from "./timelineCell.js";

/** A notebook in little: cells are run again when what they stand on has changed, and told so by `invalidation`. */
const cells = document.getElementById("cells");
const period = document.createElement("select");
for (const [text, value] of [
  ["All", ""],
  ["1700 to 1900", "1700/1900"],
  ["Since 1900", "1900/2020"],
] as const) {
  period.add(new Option(text, value));
}
period.setAttribute("aria-label", "Period");

const output = document.createElement("div");
output.className = "drawing";
let invalidate: () => void = () => undefined;

function run(): void {
  invalidate();
  const invalidation = new Promise<void>((resolve) => (invalidate = resolve));
  const domain = period.value === "" ? {} : { domain: period.value.split("/") };
  output.replaceChildren(timelineCell(comets, { theme: "auto", ...domain }, invalidation));
}

cells?.append(
  cell("period = Inputs.select([…])", period),
  cell("timelineCell(comets, { domain: period }, invalidation)", output),
);
period.addEventListener("change", run);
run();

function cell(source: string, result: HTMLElement): HTMLElement {
  const element = document.createElement("section");
  element.className = "cell";
  const code = document.createElement("pre");
  code.className = "code";
  code.textContent = source;
  element.append(code, result);
  return element;
}
