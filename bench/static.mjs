/**
 * How fast drawings are made without a browser: `node bench/static.mjs`, after `npm run build`.
 *
 * 100 events. The floor joins one rectangle and one text for each event to a string, which is what SVG costs with no layout at
 * all. Budgets are drawings a second; `first` is the milliseconds of the first drawing after the import, `cold` those of
 * the command line from its start to a written file. Each is the best of several runs: what else the machine does only adds.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

const budgets = { laid: 3000, raw: 1500, first: 10, cold: 300 };
const dist = fileURLToPath(new URL("../dist/", import.meta.url));

const events = Array.from({ length: 100 }, (_, i) => ({
  id: `event-${i}`,
  when: ["1950", "1950-03", "1950-03-16", "1950~"][i % 4].replace("1950", String(1900 + Math.floor(i * 1.2))),
  title: `Event ${i}, told in a few words`,
  group: ["War", "Peace", "Trade"][i % 3],
}));

const { layout, readTimeline, renderToString, toSvg } = await import(join(dist, "index.js"));

function bareString() {
  const shapes = events.map(
    ({ title }, i) =>
      `<rect x="${i * 9}" y="${i % 40}" width="8" height="8"/><text x="${i * 9}" y="${i % 40}">${title}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 400">${shapes.join("")}</svg>`;
}

let kept = 0;

/** The best of nine rounds, in calls a second. */
function perSecond(make) {
  for (let i = 0; i < 30; i++) kept += make().length;
  let best = 0;
  for (let round = 0; round < 9; round++) {
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < 200) {
      kept += make().length;
      count++;
    }
    best = Math.max(best, (count / (performance.now() - start)) * 1000);
  }
  return best;
}

/** The first drawing in a process of its own, after the import. */
function firstDrawing() {
  const code = `
    const { renderToString } = await import(${JSON.stringify(join(dist, "index.js"))});
    const events = ${JSON.stringify(events)};
    const start = performance.now();
    renderToString(events);
    console.log(performance.now() - start);`;
  const runs = Array.from({ length: 7 }, () =>
    Number(execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" })),
  );
  return Math.min(...runs);
}

/** From start to a written file, and that of a program that does nothing. */
function cold() {
  const folder = mkdtempSync(join(tmpdir(), "whenline-bench-"));
  const [input, output] = [join(folder, "events.json"), join(folder, "events.svg")];
  writeFileSync(input, JSON.stringify(events));
  const time = (args) => {
    const start = performance.now();
    spawnSync(process.execPath, args);
    return performance.now() - start;
  };
  const runs = (args) => Math.min(...Array.from({ length: 9 }, () => time(args)));
  const found = { program: runs([join(dist, "cli.js"), "render", input, "-o", output]), nothing: runs(["-e", ""]) };
  kept += readFileSync(output, "utf8").length;
  rmSync(folder, { recursive: true });
  return found;
}

const { timeline } = readTimeline(events);
const floor = perSecond(bareString);
const laid = perSecond(() => toSvg(layout(timeline)));
const raw = perSecond(() => renderToString(events));
const first = firstDrawing();
const { program, nothing } = cold();

const rows = [
  ["bare string (floor)", floor, "a second", undefined],
  ["layout + toSvg", laid, "a second", laid >= budgets.laid, budgets.laid],
  ["renderToString", raw, "a second", raw >= budgets.raw, budgets.raw],
  ["first drawing after import", first, "ms", first <= budgets.first, budgets.first],
  ["node that does nothing (floor)", nothing, "ms", undefined],
  ["command line, start to file", program, "ms", program <= budgets.cold, budgets.cold],
];
for (const [name, value, unit, isMet, budget] of rows) {
  const verdict = isMet === undefined ? "" : `  ${isMet ? "meets" : "misses"} ${budget}`;
  console.log(`${name.padEnd(32)} ${value.toFixed(unit === "ms" ? 1 : 0).padStart(8)} ${unit}${verdict}`);
}
if (kept === 0) throw new Error("nothing was drawn");
