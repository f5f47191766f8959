/**
 * One drawer in a process of its own: `node static/draw.mjs <name> rate <milliseconds>` tells the first drawing after the import,
 * drawings a second and bytes as JSON; `node static/draw.mjs <name> file <in.json> <out.svg>` writes one, as a command line would.
 */
import { Buffer } from "node:buffer";
import { readFileSync, writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { makeEvents } from "../data.mjs";
import { drawers } from "./drawers.mjs";

const [name, mode, ...rest] = process.argv.slice(2);
const drawer = drawers.find((each) => each.name === name);
if (!drawer) throw new Error(`no drawer ${JSON.stringify(name)}`);
const draw = await drawer.load();

if (mode === "file") {
  const [input, output] = rest;
  writeFileSync(output, await draw(JSON.parse(readFileSync(input, "utf8"))));
} else {
  console.log(JSON.stringify(await rate(Number(rest[0]))));
}
await draw.stop?.();
process.exit(0);

async function rate(time) {
  const events = makeEvents(100);
  const begun = performance.now();
  const text = await draw(events);
  const first = performance.now() - begun;
  if (!/^<(svg|figure|div)/.test(text)) throw new Error(`no drawing: ${text.slice(0, 60)}`);
  // Half of the time to get warm, the other half counts.
  await drawFor(events, time / 2);
  const { count, took } = await drawFor(events, time / 2);
  return { first, perSecond: (count / took) * 1000, bytes: Buffer.byteLength(text) };
}

async function drawFor(events, time) {
  const begun = performance.now();
  let count = 0;
  do {
    await draw(events);
    count++;
  } while (performance.now() - begun < time);
  return { count, took: performance.now() - begun };
}
