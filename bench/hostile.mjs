/**
 * How long each reader takes for texts that are made to cost much: `node bench/hostile.mjs`, or with the name of a reader.
 *
 * Each text is a megabyte, or nested 10,000 deep. Tells the slowest five of each reader, and all that miss the budget: the
 * least of three runs where the first misses, in milliseconds of the processor where these are fewer than those of the clock,
 * since what else the machine does only adds.
 */
import { Buffer } from "node:buffer";
import { performance } from "node:perf_hooks";
import { build } from "esbuild";

const size = 1_000_000;
const budget = 1000;
const path = (name) => new URL(name, import.meta.url).pathname;

async function load(entry) {
  const bundle = await build({
    entryPoints: [path(entry)],
    bundle: true,
    format: "esm",
    write: false,
    alias: { "whenline/formats": path("../src/formats/index.ts") },
  });
  return import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString("base64")}`);
}

const { readers } = await load("../test/fuzz/cases.ts");
const { hostile } = await load("../test/fuzz/hostile.ts");

function timeOf(read, text) {
  let best = Infinity;
  let result;
  for (let round = 0; round < 3 && best > budget; round++) {
    const [begun, worked] = [performance.now(), process.cpuUsage()];
    result = read(text);
    const { user, system } = process.cpuUsage(worked);
    best = Math.min(best, performance.now() - begun, (user + system) / 1000);
  }
  return { time: best, events: result.timeline.events.length, problems: result.problems.length };
}

let missed = 0;
for (const [name, read] of Object.entries(readers)) {
  if (process.argv[2] !== undefined && process.argv[2] !== name) continue;
  const found = hostile.map((each) => ({ name: each.name, ...timeOf(read, each.make(size)) }));
  found.sort((a, b) => b.time - a.time);
  const over = found.filter(({ time }) => time > budget).length;
  missed += over;
  console.log(`${name}: ${hostile.length} texts, ${over} over ${budget} ms`);
  for (const each of found.slice(0, Math.max(5, over))) {
    console.log(
      `  ${each.time.toFixed(0).padStart(6)} ms  ${each.name} (${each.events} events, ${each.problems} problems)`,
    );
  }
}
console.log(missed === 0 ? "all meet the budget" : `${missed} miss the budget`);
