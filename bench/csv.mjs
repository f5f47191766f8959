/**
 * How fast a CSV of a million rows is read, and how much memory that takes: `node --expose-gc bench/csv.mjs`.
 *
 * The floor cuts the same text into lines and these at their commas, which knows nothing of quotes, dates or places. Both
 * run in turn in one process; the median and the best are told, since other work on a machine only ever adds time. Heap is
 * what is in use after reading, the text and all events included.
 */
import { Buffer } from "node:buffer";
import { performance } from "node:perf_hooks";
import { build } from "esbuild";

const budgets = { seconds: 3, megabytes: 1000 };
const count = 1_000_000;
const rounds = 5;

const bundle = await build({
  entryPoints: [new URL("../src/formats/csv/readCsv.ts", import.meta.url).pathname],
  bundle: true,
  format: "esm",
  write: false,
});
const { readCsv } = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString("base64")}`
);

const rows = Array.from({ length: count }, (_, i) => {
  const day = new Date(Date.UTC(1900, 0, 1) + (i % 40_000) * 86_400_000).toISOString().slice(0, 10);
  return `${day},Event number ${i},group ${i % 12}`;
});
const text = `date,title,group\n${rows.join("\n")}\n`;
rows.length = 0;

function floor() {
  let cells = 0;
  for (const line of text.split("\n")) cells += line.split(",").length;
  return cells;
}

const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
const times = { floor: [], readCsv: [] };
let heap = 0;
let work = Infinity;
for (let round = 0; round < rounds; round++) {
  for (const [name, run] of [
    ["floor", floor],
    ["readCsv", () => readCsv(text)],
  ]) {
    globalThis.gc?.();
    const begun = performance.now();
    const worked = process.cpuUsage();
    const result = run();
    times[name].push((performance.now() - begun) / 1000);
    if (name === "readCsv") work = Math.min(work, process.cpuUsage(worked).user / 1e6);
    if (name !== "readCsv") continue;
    if (result.timeline.events.length !== count) throw new Error(`${result.timeline.events.length} events`);
    heap = Math.max(heap, process.memoryUsage().heapUsed / 1e6);
  }
}
const told = (name) => `median ${median(times[name]).toFixed(2)} s, best ${Math.min(...times[name]).toFixed(2)} s`;
console.log(`floor: ${told("floor")}, lines cut at commas`);
console.log(
  `readCsv: ${told("readCsv")} of ${count} rows, ${(text.length / 1e6).toFixed(0)} MB (budget ${budgets.seconds} s)`,
);
console.log(`processor: ${work.toFixed(2)} s at best, all threads`);
console.log(`ratio: ${(median(times.readCsv) / median(times.floor)).toFixed(2)} of the floor`);
console.log(`heap: ${heap.toFixed(0)} MB at most after reading (budget ${budgets.megabytes} MB)`);
