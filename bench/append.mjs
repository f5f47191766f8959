/**
 * What it costs to keep a live view up to date in a Chromium, after `npm run build`: `node bench/append.mjs [counts] [ways]`, for
 * instance `node bench/append.mjs 10000 again,read`.
 *
 * A change is one event that is added (or so many that are changed or taken away) to a view that shows all the others already. It costs
 * main-thread CPU time from the call until all is drawn and three frames have passed. The floor, measured in turn with it, is a
 * hand-written drawing of at most 2,000 marks and 300 labels that reads the dates of all events and moves its marks.
 */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright";
import { toolsOf } from "./tools.mjs";

const project = fileURLToPath(new URL("..", import.meta.url));
const [counts = "100,10000", ways = "all"] = process.argv.slice(2);
const library = process.env.LIBRARY ?? `${project}dist/index.js`;
const warm = 6;
const rounds = Number(process.env.ROUNDS ?? 15);
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
  const page = await browser.newPage({ viewport: { width: 1260, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const busy = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  await page.setContent(`<div id="box" style="width:1200px"></div><div id="floor" style="width:1200px"></div>`);
  await page.addScriptTag({ content: script.outputFiles[0].text });
  const known = await page.evaluate((many) => window.bench.make(many), count);
  const wanted = ways === "all" ? known : ways.split(",");
  for (const way of wanted) {
    const own = [];
    const floor = [];
    const idle = [];
    for (let round = -warm; round < rounds; round++) {
      for (const [act, times] of [
        ["idle", idle],
        ["floor", floor],
        [way, own],
      ]) {
        const before = await busy();
        await page.evaluate((name) => window.bench.run(name), act);
        if (round >= 0) times.push((await busy()) - before);
      }
    }
    const [mine, least, rest] = [own, floor, idle].map(median);
    console.log(
      `${String(count)} ${way}: ${(mine - rest).toFixed(1)} ms, floor ${(least - rest).toFixed(1)}, ` +
        `ratio ${((mine - rest) / (least - rest)).toFixed(2)} (idle ${rest.toFixed(1)}, least ${(Math.min(...own) - rest).toFixed(1)}, longest ${Math.max(...own).toFixed(1)})`,
    );
  }
  if (process.env.PROFILE) await profile(page, session, wanted[0]);
  await page.close();
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
async function profile(page, session, way) {
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 100 });
  await session.send("Profiler.start");
  for (let round = 0; round < 20; round++) await page.evaluate((name) => window.bench.run(name), way);
  const { profile: taken } = await session.send("Profiler.stop");
  (await import("node:fs")).writeFileSync(process.env.PROFILE, JSON.stringify(taken));
}
