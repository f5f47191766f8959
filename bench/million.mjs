/**
 * A million events in columns: how fast they are read, planned and looked at, how that grows, and what it holds in memory:
 * `node --expose-gc bench/million.mjs [most events]`.
 *
 * The floor, of the same round: reading the starts into a Float64Array and sorting it. Events over 50 years, 60 % of them in 20
 * bursts, 30 % intervals, each with an importance of its own. Figures are the process' own time, medians of rounds: on a shared
 * machine others only ever add to the time on the clock. Steps are those of a drawing 1,200 pixels wide; a slice is asked for
 * 4 ms of the clock. Growth is the exponent of the least squares line through the logarithms.
 */
import { Buffer } from "node:buffer";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { build } from "esbuild";
import { createRandom } from "./peers/data.mjs";

const most = Number(process.argv[2] ?? 1_000_000);
const counts = [1000, 10_000, 100_000, 1_000_000].filter((count) => count <= most);
const budgets = { first: 1000, view: 5, nodes: 800 };

const root = new URL("../", import.meta.url).pathname;
const bundle = await build({
  stdin: {
    contents: `export { readTimeline } from "./src/model/readTimeline.js"; export { createPlan } from "./src/layout/plan.js";
      export { planInSlices } from "./src/layout/slices.js"; export { readInSlices } from "./src/model/readInSlices.js";
      export { toSvg } from "./src/render/toSvg.js";`,
    resolveDir: root,
  },
  bundle: true,
  format: "esm",
  write: false,
});
const { createPlan, planInSlices, readInSlices, readTimeline, toSvg } = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString("base64")}`
);

const day = 86_400_000;
const days = 50 * 365.25;
const words = ["council", "vote", "road", "bridge", "opens", "closes", "north", "report", "meeting", "school"];
const titles = (index) => `${words[index % 10]} ${words[(index * 7) % 10]} ${words[(index >> 3) % 10]} ${index}`;

function columnsOf(count) {
  const random = createRandom(7);
  const bursts = Array.from({ length: 20 }, () => random() * days);
  const start = new Float64Array(count);
  const end = new Float64Array(count).fill(NaN);
  const importance = new Float32Array(count);
  const group = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    const burst = bursts[Math.floor(random() * 20)] + (random() + random() + random() - 1.5) * 20;
    start[index] = Math.floor((random() < 0.6 ? burst : random() * days) * day);
    if (random() < 0.3) end[index] = start[index] + Math.floor(random() * 30 * day);
    importance[index] = random();
    group[index] = Math.floor(random() * 5);
  }
  return { start, end, importance, group, titles, precision: "instant" };
}

const dataOf = (events) => ({ title: "Events", groups: ["a", "b", "c", "d", "e"], events });
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Milliseconds of the process' own time, and what came out. */
function worked(work) {
  const begun = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(begun);
  return { time: (user + system) / 1000, result };
}

function bytes() {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Runs a job in slices: the time until there is something to draw, of all, and of the longest slices. */
function sliced(job, isReady) {
  const times = [];
  let [first, total] = [0, 0];
  for (let done = false; !done;) {
    const { time, result } = worked(() => job.advance(4));
    done = result;
    times.push(time);
    total += time;
    if (first === 0 && isReady(job)) first = total;
  }
  times.sort((a, b) => a - b);
  return { first, total, longest: times.at(-1), over: times.filter((time) => time > 8).length, slices: times.length };
}

/** Steps of zooming and panning: from all to a hundred-thousandth of it. */
function viewsOn({ axis, view }) {
  const { start, end } = axis.domain;
  const length = end - start;
  const times = [];
  let nodes = 0;
  for (let step = 0; step < 120; step++) {
    const share = 10 ** ((-5 * (step % 40)) / 39);
    const from = start + (1 - share) * ((step * 0.37) % 1) * length;
    const { time, result } = worked(() => view({ start: from, end: from + share * length }));
    times.push(time);
    if (step < 40) nodes = Math.max(nodes, (toSvg(result).match(/<(?!\/)/g) ?? []).length);
  }
  const late = times.slice(40);
  return { step: late.reduce((sum, time) => sum + time, 0) / late.length, nodes };
}

function round(columns) {
  const floor = worked(() => Float64Array.from(columns.start).sort()).time;
  const read = worked(() => readTimeline(dataOf(columns)));
  const { timeline, problems } = read.result;
  if (problems.length > 0) throw new Error(problems[0].message);
  const planned = sliced(
    planInSlices(timeline, { width: 1200 }, () => performance.now()),
    (job) => job.plan !== null,
  );
  const whole = worked(() => createPlan(timeline, { width: 1200 }));
  const drawn = worked(() => toSvg(whole.result.home)).time;
  return { floor, read: read.time, ...planned, whole: whole.time, drawn, ...viewsOn(whole.result) };
}

/** The exponent of growth. */
function growthOf(rows, key) {
  const points = rows.map((row) => [Math.log(row.count), Math.log(Math.max(1e-3, row[key]))]);
  const mean = (place) => points.reduce((sum, point) => sum + point[place], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

const rows = [];
for (const count of counts) {
  const columns = columnsOf(count);
  const rounds = Array.from({ length: count < 1_000_000 ? 7 : 5 }, () => round(columns));
  const row = { count };
  for (const key of Object.keys(rounds[0])) row[key] = median(rounds.map((each) => each[key]));
  rows.push(row);
  const of = (key) => `${row[key].toFixed(1)} ms (${(row[key] / row.floor).toFixed(1)} ×)`;
  console.log(`${count} events; floor ${row.floor.toFixed(1)} ms`);
  console.log(`  read ${of("read")}; planned ${of("whole")}; drawn ${of("drawn")}`);
  const budget = count === 1_000_000 ? `, budget ${budgets.first} ms` : "";
  console.log(`  in slices: first drawing after ${of("first")}${budget}, all after ${of("total")}`);
  console.log(`  ${row.slices} slices, the longest ${row.longest.toFixed(1)} ms, ${row.over} over 8 ms`);
  console.log(
    `  a step ${row.step.toFixed(2)} ms (budget ${budgets.view}), ${row.nodes} nodes (budget ${budgets.nodes})`,
  );
}
const grown = ["floor", "read", "whole", "step"].map((key) => `${key} ${growthOf(rows, key).toFixed(2)}`);
console.log(`growth from ${counts[0]} to ${counts.at(-1)}: ${grown.join(", ")}`);
if (rows.length > 2) {
  const late = rows.slice(-2);
  const last = ["floor", "read", "whole", "step"].map((key) => `${key} ${growthOf(late, key).toFixed(2)}`);
  console.log(`growth from ${late[0].count} to ${late[1].count}: ${last.join(", ")}`);
}

/** The same events on other scales, and downwards. */
const others = [
  { orientation: "vertical", width: 400 },
  { orientation: "vertical", lanes: "group" },
  { orientation: "vertical", labelSide: "both" },
  { scale: "sequence" },
  { scale: "log" },
  { scale: "relative" },
];
const { timeline: placed } = readTimeline(dataOf(columnsOf(counts.at(-1))));
for (const options of others) {
  const { first, total, slices, longest, over } = sliced(
    planInSlices(placed, { width: 1200, ...options }, () => performance.now()),
    (job) => job.plan !== null,
  );
  console.log(
    `${JSON.stringify(options)}: first drawing after ${first.toFixed(0)} ms, all after ${total.toFixed(0)}; ` +
      `${slices} slices, the longest ${longest.toFixed(1)} ms, ${over} over 8 ms`,
  );
}

const count = counts.at(-1);
const empty = bytes();
const columns = columnsOf(count);
const given = bytes();
const { timeline } = readTimeline(dataOf(columns));
const read = bytes();
const plans = [createPlan(timeline, { width: 1200 })];
viewsOn(plans[0]);
const planned = bytes();
const per = (amount) => `${(amount / count).toFixed(0)} bytes an event`;
console.log(
  `memory: columns ${per(given - empty)}, read ${per(read - given)}, planned and looked at ${per(planned - read)}`,
);
plans.length = 0;
console.log(`  forgotten: ${per(bytes() - read)} left of the plan`);

const when = Array.from(columns.start, (instant) => new Date(instant).toISOString().slice(0, 10));
const written = sliced(readInSlices(dataOf({ when, titles }), { clock: () => performance.now() }), () => false);
console.log(
  `${count} dates as text: read in ${written.total.toFixed(0)} ms, ${written.slices} slices, ${written.over} over 8 ms`,
);
const objects = when.map((text, index) => ({ when: text, title: titles(index) }));
const asObjects = sliced(readInSlices(dataOf(objects), { clock: () => performance.now() }), () => false);
console.log(
  `${count} events as objects: read in ${asObjects.total.toFixed(0)} ms, ${asObjects.slices} slices, ${asObjects.over} over 8 ms`,
);
console.log(`  (${timeline.events.length} events)`);
