/**
 * What it costs to keep a live view up to date in a Chromium, after `npm run build`: `node bench/append.mjs [counts] [ways]`, for
 * instance `node bench/append.mjs 10000 again,read`.
 *
 * A change is one event that is added (or so many that are changed or taken away) to a view that shows all the others already. It
 * costs main-thread CPU time, of which so much are scripts, from the call until all is drawn and the list for screen readers has
 * followed, 0.3 seconds later. The floor, measured in turn with it in a page of its own, is a hand-written drawing of at most 2,000
 * marks and 300 labels that reads the dates of all events and moves its marks. Afterwards, as often again, the longest task is looked
 * for: what of an append is longer than a frame would be felt.
 */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright";
import { toolsOf } from "./tools.mjs";

const project = fileURLToPath(new URL("..", import.meta.url));
const [counts = "100,10000", ways = "all"] = process.argv.slice(2);
const library = process.env.LIBRARY ?? `${project}dist/index.js`;
const warm = 6;
const times = Number(process.env.ROUNDS ?? 15);
const { executablePath, env, args } = await (await toolsOf("test/browser.ts")).findBrowser();
const script = await build({
  entryPoints: [`${project}bench/append/page.js`],
  bundle: true,
  minify: !process.env.PROFILE,
  write: false,
  format: "iife",
  target: "es2022",
  alias: { library },
});
const browser = await chromium.launch({ executablePath, env, args: [...args] });
for (const count of counts.split(",").map(Number)) await measure(count);
await browser.close();

async function measure(count) {
  const view = await open(count, "view");
  const floor = await open(count, "floor");
  const wanted = ways === "all" ? view.known : ways.split(",");
  for (const way of wanted) {
    const rounds = [];
    for (let round = -warm; round < times; round++) {
      const one = { idle: await view.costOf("idle"), floor: await floor.costOf("floor"), own: await view.costOf(way) };
      if (round >= 0) rounds.push(one);
    }
    const middle = (name, kind) => median(rounds.map((round) => round[name][kind]));
    const rest = middle("idle", "all");
    const [mine, least] = [middle("own", "all") - rest, middle("floor", "all") - rest];
    const own = rounds.map((round) => round.own.all - rest);
    const longest = await longestTask(view, way);
    console.log(
      `${String(count)} ${way}: ${mine.toFixed(1)} ms (scripts ${middle("own", "scripts").toFixed(1)}), floor ${least.toFixed(1)}, ` +
        `ratio ${(mine / least).toFixed(2)} (idle ${rest.toFixed(1)}, least ${Math.min(...own).toFixed(1)}, most ${Math.max(...own).toFixed(1)}; longest task ${longest.toFixed(1)})`,
    );
  }
  if (process.env.PROFILE) await profile(view, wanted[0]);
  await view.page.close();
  await floor.page.close();
}

/** A page with a view or the floor, and what acts in it cost. */
async function open(count, kind) {
  const page = await browser.newPage({ viewport: { width: 1260, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const busy = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (wanted) => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000;
    return { all: of("TaskDuration"), scripts: of("ScriptDuration") };
  };
  await page.setContent(`<div id="box" style="width:1200px"></div>`);
  await page.addScriptTag({ content: script.outputFiles[0].text });
  const known = await page.evaluate(([many, what]) => window.bench.make(many, what), [count, kind]);
  const costOf = async (act) => {
    const before = await busy();
    await page.evaluate((name) => window.bench.run(name), act);
    const after = await busy();
    return { all: after.all - before.all, scripts: after.scripts - before.scripts };
  };
  return { page, session, known, costOf };
}

/** The longest that an act keeps the main thread from all else, by the thread's own time: over 16 ms, a frame is lost. */
async function longestTask({ page, costOf }, way) {
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
  for (let round = 0; round < times; round++) await costOf(way);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const threadOf = ({ pid, tid }) => `${String(pid)} ${String(tid)}`;
  const drawing = new Set(traceEvents.filter(({ name }) => name === "FireAnimationFrame").map(threadOf));
  const tasks = traceEvents.filter((each) => each.name.endsWith("RunTask") && drawing.has(threadOf(each)));
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
async function profile({ page, session }, way) {
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 100 });
  await session.send("Profiler.start");
  for (let round = 0; round < 20; round++) await page.evaluate((name) => window.bench.run(name), way);
  const { profile: taken } = await session.send("Profiler.stop");
  (await import("node:fs")).writeFileSync(process.env.PROFILE, JSON.stringify(taken));
}
