/** One attempt: one subject with so many events in a fresh page. */
import { performance } from "node:perf_hooks";
import { clearTimeout, setTimeout } from "node:timers";
import { setTimeout as sleep } from "node:timers/promises";

/** A drawing is settled when the main thread did less than this in so long; it is waited for so long at most. */
const quiet = { cpu: 12, wait: 150, most: 40_000 };

/** Some put their words in order a while after that. */
const restful = 1200;

/** A gesture goes on for so long, or one step. */
const gestureLimit = 6000;

const html = (css) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><style>body{margin:0}${css}</style>
  <div id="box" style="width:1200px;height:600px;overflow:hidden;position:relative"></div></html>`;

/**
 * Times are milliseconds of the page's main thread (script, style, layout and paint), but for frames and `wall`, which are by
 * the clock. Whoever takes longer than `limit` for a phase is stopped there: `failed` says in which, what was measured before
 * it stays. Nodes and labels, which are the same every time, are looked at when asked for.
 */
export async function measure(browser, { js, css }, count, { limit, looksAtLabels }) {
  const result = {};
  try {
    const page = await browser.page();
    const faults = [];
    page.on("pageerror", (error) => faults.push(error.message.split("\n")[0]));
    const inTime = (phase, work, most = limit) => within(phase, work, most, faults);
    await page.setContent(html(css));
    await inTime("load", page.addScriptTag({ content: js }));
    await inTime(
      "data",
      page.evaluate((n) => globalThis.bench.prepare(n), count),
      120_000,
    );
    await inTime("measuring", measurePhases(page, inTime, result, looksAtLabels), limit * 5);
    if (faults.length > 0) result.faults = [...new Set(faults)].slice(0, 3);
    await page.context().close();
  } catch (error) {
    result.failed = { phase: error.phase ?? "start", message: String(error.message).split("\n")[0].slice(0, 200) };
    await browser.kill();
  }
  return result;
}

async function measurePhases(page, inTime, result, looksAtLabels) {
  const meter = await createMeter(page);
  const call = (name, ...args) => page.evaluate(([name, args]) => globalThis.bench[name](...args), [name, args]);
  const heapBefore = await meter.heap();
  await call("takeLongTasks");
  const begun = await meter.cpu();
  const wall = await inTime("first paint", call("first"));
  const first = (await meter.cpu()) - begun;
  Object.assign(result, { first, wall, firstLongTasks: await call("takeLongTasks") });
  await inTime("settle", settle(meter), quiet.most * 2);
  result.settled = (await meter.cpu()) - begun;
  result.settledLongTasks = await call("takeLongTasks");
  result.heap = (await meter.heap()) - heapBefore;
  if (looksAtLabels) {
    await sleep(restful);
    result.nodes = await call("nodes");
    result.labels = await inTime("labels", call("labels"));
  }
  for (const kind of ["in", "pan", "out"]) {
    const from = await meter.cpu();
    const gesture = await inTime(`gesture ${kind}`, call("gesture", kind, gestureLimit));
    if (gesture === null) return;
    const cpu = ((await meter.cpu()) - from) / gesture.frames.length;
    result[kind] = { cpu, ...gesture };
  }
}

async function settle(meter) {
  const begun = performance.now();
  while (performance.now() - begun < quiet.most) {
    const before = await meter.cpu();
    await sleep(quiet.wait);
    if ((await meter.cpu()) - before < quiet.cpu) return;
  }
}

async function createMeter(page) {
  const session = await page.context().newCDPSession(page);
  // By what the thread has worked, not by the clock: others on the machine do not count.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return {
    async cpu() {
      const { metrics } = await session.send("Performance.getMetrics");
      return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
    },
    async heap() {
      for (let i = 0; i < 2; i++) await session.send("HeapProfiler.collectGarbage");
      return (await session.send("Runtime.getHeapUsage")).usedSize / 1e6;
    },
  };
}

/** Work that must be done in time. Errors: throws what the page threw, or that time is up, with the phase. */
async function within(phase, work, limit, faults) {
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, limit, "late")));
  try {
    if ((await Promise.race([work, late])) !== "late") return await work;
  } catch (error) {
    throw Object.assign(error, { phase: error.phase ?? phase });
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
  const why = faults.length > 0 ? `; ${faults[0]}` : "";
  throw Object.assign(new Error(`over ${Math.round(limit / 1000)} s${why}`), { phase });
}
