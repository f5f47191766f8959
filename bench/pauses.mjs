/**
 * How long a reader waits in a live view of very many events: `node bench/pauses.mjs [events] [shape] [words of the acts wanted]`,
 * for instance `node bench/pauses.mjs 1000000 "titles in an array" search`.
 *
 * In a Chromium, with all parts around the drawing and keys and pointer as the browser gives them. The longest task of each act is
 * told twice: by the processor time of the page's thread, from a trace, which others on the machine do not add to, and by the clock
 * as `PerformanceObserver` says it where it was 50 ms or more. The floor, of the same run, is the drawing by hand of the peers' bench:
 * at most 2,000 marks and 300 words of as many events, drawn and moved.
 */
import { fileURLToPath } from "node:url";
import process from "node:process";
import { build } from "esbuild";
import { chromium } from "playwright";
import { domain } from "./peers/data.mjs";
import { findBrowser } from "./peers/browser.mjs";
import { acts, early, mounting } from "./pauses/acts.mjs";

const [counts = "1000000", shapes = "titles in an array,titles by a function", wanted = ""] = process.argv.slice(2);
/** Milliseconds: what a reader may be made to wait, and what a slice of planning may take. */
const most = { pause: 50, slice: 8 };

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("pauses/page.mjs", import.meta.url))],
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
  target: "es2022",
});
const script = outputFiles[0].text;
const { executablePath, env, args } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  env,
  args: [...args, "--js-flags=--max-old-space-size=4096"],
});

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><style>body{margin:0}</style>
  <div id="box" style="width:1200px"></div></html>`;

async function openPage() {
  const page = await (await browser.newContext({ viewport: { width: 1240, height: 900 } })).newPage();
  page.on("pageerror", (error) => console.log(`  error in the page: ${error.message}`));
  await page.setContent(html);
  await page.addScriptTag({ content: script });
  return page;
}

/** What the page's thread does while something is done: each of its tasks, in milliseconds of the processor. */
async function tracer(page) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  return async (act) => {
    events.length = 0;
    await page.evaluate(() => window.pauses.settle());
    await page.evaluate(() => window.pauses.long());
    await session.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: { includedCategories: ["disabled-by-default-devtools.timeline", "__metadata"] },
    });
    let long;
    try {
      await act();
      await page.evaluate(() => window.pauses.settle());
      long = await page.evaluate(() => window.pauses.long());
    } finally {
      const ended = new Promise((done) => session.once("Tracing.tracingComplete", done));
      await session.send("Tracing.end");
      await ended;
    }
    return { ...tasksIn(events), long };
  };
}

/** Of the busiest thread that draws pages: no other page is open. */
function tasksIn(events) {
  const threads = new Map();
  for (const { name, pid, tid, args } of events)
    if (name === "thread_name" && args.name === "CrRendererMain") threads.set(`${pid} ${tid}`, []);
  for (const { name, ph, pid, tid, tdur = 0 } of events)
    if (name === "RunTask" && ph === "X") threads.get(`${pid} ${tid}`)?.push(tdur / 1000);
  const sum = (list) => list.reduce((all, each) => all + each, 0);
  const [tasks = []] = [...threads.values()].sort((a, b) => sum(b) - sum(a));
  tasks.sort((a, b) => b - a);
  return { longest: tasks[0] ?? 0, total: sum(tasks), over: tasks.filter((each) => each > most.slice).length, tasks };
}

const failed = [];

function tell(name, { longest, total, over, long }) {
  const isLong = longest > most.pause;
  if (isLong) failed.push(name);
  const clock = long.length > 0 ? `; by the clock ${long.map((each) => each.toFixed(0)).join(", ")}` : "";
  const figures = `longest ${longest.toFixed(1)}, all ${total.toFixed(0)}, ${over} over ${most.slice} ms${clock}`;
  console.log(`${isLong ? "!" : " "} ${name.padEnd(52)} ${figures}`);
}

async function measureFloor(count) {
  const page = await openPage();
  const trace = await tracer(page);
  console.log(`bare-svg, ${count} events`);
  tell("first paint", await trace(() => page.evaluate((n) => window.pauses.mountBare(n), count)));
  const { start, end } = domain;
  const zoom = () => page.evaluate(([a, b]) => window.pauses.showBare(a, b), [start + 0.3 * (end - start), end]);
  tell("a step of zoom", await trace(zoom));
  await page.context().close();
}

async function measureFirst(count) {
  const page = await openPage();
  const trace = await tracer(page);
  await page.evaluate((n) => window.pauses.make(n, "objects"), count);
  console.log(`whenline, ${count} events as objects, no parts`);
  tell("first paint", await trace(() => page.evaluate(() => window.pauses.mount([]))));
  await page.context().close();
}

async function measureMany(count, shape) {
  const page = await openPage();
  const trace = await tracer(page);
  await page.evaluate(([n, s]) => window.pauses.make(n, s), [count, shape]);
  console.log(`whenline, ${count} events, ${shape}, all parts`);
  for (const each of [mounting, ...acts.filter(isWanted)]) {
    await each.prepare?.(page);
    await attempt(each.name, () => trace(() => each.act(page)));
  }
  await page.context().close();
}

const isWanted = ({ name }) => wanted === "" || wanted.split(",").some((each) => name.includes(each));

async function attempt(name, act) {
  try {
    tell(name, await act());
  } catch (error) {
    console.log(`? ${name}: ${error.message.split("\n")[0]}`);
    failed.push(name);
  }
}

/** What is done before all is planned: while there is nothing, or as soon as there is something to see. */
async function measureEarly(count, shape) {
  console.log(`whenline, ${count} events, ${shape}, all parts, while it is planned`);
  for (const each of early.filter(isWanted)) {
    const page = await openPage();
    const trace = await tracer(page);
    await page.evaluate(([n, s]) => window.pauses.make(n, s), [count, shape]);
    await attempt(each.name, () =>
      trace(async () => {
        await page.evaluate(() => window.pauses.mount());
        if (!each.name.startsWith("at once")) await page.waitForSelector(".whenline-event");
        await each.prepare?.(page);
        await each.act(page);
      }),
    );
    await page.context().close();
  }
}

for (const count of [100, 1000, 10_000]) await measureFloor(count);
for (const count of [100, 1000]) for (let round = 0; round < 3; round++) await measureFirst(count);
for (const count of counts.split(",").map(Number)) {
  for (const shape of shapes.split(",")) {
    await measureMany(count, shape);
    await measureEarly(count, shape);
  }
}
await browser.close();
console.log(`acts with a task over ${most.pause} ms: ${failed.length === 0 ? "none" : failed.join(", ")}`);
