/** Rounds of attempts: everybody with every size in turn, so that what else the machine does meets all alike. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { bundle } from "./bundle.mjs";
import { makeEvents } from "./data.mjs";
import { inputOf } from "./inputOf.mjs";
import { measure } from "./measure.mjs";

/** Who took longer for one attempt is measured once: by then the noise of a machine says nothing any more. */
const slow = 20_000;

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * One round in the browser: floors and ours with all sizes first, then the peers, so that a run that is out of time lacks the
 * last of these.
 */
export async function browserRound(round, setting) {
  const { subjects, sizes } = setting;
  const core = subjects.filter(({ kind }) => kind !== "peer");
  const peers = subjects.filter(({ kind }) => kind === "peer");
  for (const part of [core, peers]) {
    for (const [turn, size] of sizes.entries()) {
      for (const subject of turned(part, round + turn)) {
        if (setting.isLate()) return;
        await attemptOnce(round, subject, size, setting);
      }
    }
  }
}

/** Not again what a run that was broken off has measured, nor what was slow. */
async function attemptOnce(round, subject, size, setting) {
  const { log, tell } = setting;
  const key = { kind: "browser", name: subject.name, size };
  if (log.find({ ...key, round })) return;
  if (round > 0 && subject.kind === "peer" && wasSlow(log.find(key))) return;
  const entry = { ...key, round, ...(await attempt(subject, size, setting, round === 0)) };
  log.add(entry);
  tell(entry);
}

async function attempt(subject, size, { limit, browser, log, sizes }, isFirst) {
  const smaller = sizes.filter((each) => each < size);
  const gaveUp = smaller.find((each) => log.find({ kind: "browser", name: subject.name, size: each })?.givesUp);
  if (gaveUp !== undefined) return { skipped: gaveUp, givesUp: true };
  const begun = performance.now();
  let script;
  try {
    script = await bundle(subject);
  } catch (error) {
    return { failed: { phase: "bundle", message: firstLine(error) }, givesUp: true };
  }
  const result = await measure(browser, script, size, { limit: limit * patience(), looksAtLabels: isFirst });
  if (isFirst) result.script = gzipSync(script.js).length;
  // Nobody who does not open so many will open more.
  return { ...result, took: performance.now() - begun, givesUp: result.first === undefined };
}

/** On a machine that is busy with other things, who is slow is given longer. */
const patience = () => Math.min(3, Math.max(1, loadavg()[0] / cpus().length));

const wasSlow = (entry) => entry !== undefined && (entry.failed !== undefined || entry.givesUp || entry.took > slow);

/** Begins with another one each time: who comes first meets a colder machine. */
const turned = (list, by) =>
  list.length === 0 ? [] : [...list.slice(by % list.length), ...list.slice(0, by % list.length)];

/** One round in Node: drawings a second, and from the start of a program to a file, in processes of their own. */
export function staticRound(round, { drawers, milliseconds, found, log, tell, isLate }) {
  const folder = mkdtempSync(join(tmpdir(), "bench-peers-"));
  const [input, output] = [join(folder, "events.json"), join(folder, "events.svg")];
  writeFileSync(input, JSON.stringify(makeEvents(100)));
  const env = { ...process.env, BENCH_BROWSER: JSON.stringify(found) };
  try {
    for (const drawer of turned(drawers, round)) {
      if (isLate()) return;
      const key = { kind: "static", name: drawer.name };
      if (log.find({ ...key, round }) || (round > 0 && log.find(key)?.failed)) continue;
      const entry = { ...key, round, ...drawInNode(drawer.name, { milliseconds, input, output, env }) };
      log.add(entry);
      tell(entry);
    }
    if (!log.find({ kind: "cold", round })) log.add({ kind: "cold", round, ...coldStarts(folder, output) });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function drawInNode(name, { milliseconds, input, output, env }) {
  const run = (...args) =>
    execFileSync(process.execPath, [here("static/draw.mjs"), name, ...args], { env, timeout: 60_000, stdio: "pipe" });
  try {
    const rate = JSON.parse(run("rate", String(milliseconds)));
    const begun = performance.now();
    run("file", input, output);
    return { ...rate, cold: performance.now() - begun };
  } catch (error) {
    return { failed: { message: reasonIn(String(error.stderr ?? "")) || firstLine(error) } };
  }
}

/** The command line of whenline, and a program that does nothing. */
function coldStarts(folder, output) {
  const time = (...args) => {
    const begun = performance.now();
    execFileSync(process.execPath, args, { stdio: "pipe" });
    return performance.now() - begun;
  };
  const input = join(folder, "whenline.json");
  writeFileSync(input, JSON.stringify(inputOf(makeEvents(100))));
  return { nothing: time("-e", ""), whenline: time(here("../../dist/cli.js"), "render", input, "-o", output) };
}

const firstLine = (error) => String(error.message).split("\n").filter(Boolean).slice(0, 2).join(" ").slice(0, 160);
const reasonIn = (stderr) => /^(\w*Error.*)$/m.exec(stderr)?.[1].slice(0, 160);
