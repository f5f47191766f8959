/**
 * What the live view costs in a Chromium: `node bench/live.mjs [counts] [adapters]`, for instance `node bench/live.mjs 1000,10000 whenline`.
 *
 * The floor, `bare-svg`, is hand-written: at most 2,000 marks and 300 labels moved without layout, in the same run. Steps: ctrl and
 * wheel from fifty years to an hour and back, a drag, a resize. CPU is main-thread time a step (script, style, layout, paint).
 */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright";
import { toolsOf } from "./tools.mjs";

const project = fileURLToPath(new URL("..", import.meta.url));
const [counts = "1000,10000,100000", adapters = "bare-svg,whenline,parts"] = process.argv.slice(2);
const { executablePath, env, args } = await (await toolsOf("test/browser.ts")).findBrowser();
const script = await build({
  entryPoints: [`${project}bench/live/page.js`],
  bundle: true,
  write: false,
  format: "iife",
  target: "es2022",
});
const browser = await chromium.launch({ executablePath, env, args: [...args] });

for (const count of counts.split(",").map(Number)) {
  for (const adapter of adapters.split(",")) {
    for (const line of await measure(count, adapter)) console.log(`${String(count)} ${adapter}: ${line}`);
  }
}
await browser.close();

async function measure(count, adapter) {
  const page = await browser.newPage({ viewport: { width: 1260, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const busy = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (name) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
    return { all: of("TaskDuration"), script: of("ScriptDuration"), heap: of("JSHeapUsedSize") / 1e9 };
  };
  const timed = async (act, of = 1) => {
    const before = await busy();
    const result = await act();
    const after = await busy();
    return {
      ...result,
      cpu: (after.all - before.all) / of,
      own: (after.script - before.script) / of,
      heap: after.heap,
    };
  };
  await page.setContent(`<div id="box" style="width:1200px"></div>`);
  await page.addScriptTag({ content: script.outputFiles[0].text });
  await page.evaluate((many) => window.bench.make(many), count);
  const lines = [];
  const told = ({ cpu, own, nodes, long, longest, p95 = 0 }) =>
    `${cpu.toFixed(1)} ms CPU (script ${own.toFixed(1)}), frame p95 ${p95.toFixed(0)}, nodes ${String(nodes)}, ` +
    `long tasks ${String(long)} (longest ${longest.toFixed(0)})`;
  const first = await timed(() => page.evaluate((name) => window.bench.mount(name), adapter));
  lines.push(
    `first paint ${told(first)}, heap ${first.heap.toFixed(0)} MB, ` +
      `seen after ${first.first.toFixed(0)} ms, whole after ${first.whole.toFixed(0)}`,
  );
  const run = async (name, of) => {
    lines.push(`${name} ${told(await timed(() => page.evaluate((each) => window.bench.run(each), name), of))}`);
  };
  await run("zoom in", 25);
  await run("zoom out", 25);
  await page.evaluate(() => window.bench.halfway());
  await run("drag", 30);
  await run("resize", 10);
  lines.push(`append: ${await page.evaluate(() => window.bench.append())}`);
  lines.push(JSON.stringify(await page.evaluate(() => window.bench.counts())));
  await page.close();
  return lines;
}
