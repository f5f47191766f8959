/**
 * whenline beside its floors and its peers: `npm run bench:peers`, after `npm run build`; `-- --help` lists the options.
 *
 * Installs the peers when needed, here and nowhere else. Each attempt goes to a log at once: a run that is broken off goes on
 * where it was when it is called again with the same options and the same build. Writes report.json, report.md and report.svg.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { findBrowser, keepBrowser } from "./browser.mjs";
import { openLog } from "./log.mjs";
import { describeMachine, digestOf, readVersions } from "./machine.mjs";
import { readOptions, usage } from "./options.mjs";
import { browserRound, staticRound } from "./rounds.mjs";
import { drawers } from "./static/drawers.mjs";
import { subjects } from "./subjects.mjs";
import { writeReadme } from "./readme.mjs";
import { summarize } from "./summarize.mjs";
import { tellBrowser, tellStatic } from "./tell.mjs";
import { writeReport } from "./writeReport.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return console.log(usage);
  if (!existsSync(here("../../dist/index.js"))) throw new Error("no dist/index.js; expected a build: npm run build");
  const wanted = subjects.filter(options.isWanted);
  const packages = new Set(wanted.flatMap((each) => each.package ?? []));
  if (packages.size > 0) install();
  const drawn = drawers.filter((each) => each.package === undefined || packages.has(each.package));

  const found = await findBrowser();
  const header = await headerOf(options, wanted, found);
  const log = openLog(logFile(options), header, options);
  console.log(
    log.goesOn ? `goes on after ${log.entries.length} attempts` : `${wanted.length} subjects, ${options.rounds} rounds`,
  );
  if (!options.isReport) await measureAll(options, { wanted, drawn, found, log });
  console.log(`written: ${save(log, options)}`);
  if (options.isWhole) writeReadme();
}

async function measureAll(options, { wanted, drawn, found, log }) {
  const browser = keepBrowser(found);
  const end = performance.now() + options.minutes * 60_000;
  const isLate = () => performance.now() > end;
  const { sizes, limit } = options;
  const milliseconds = options.isShort ? 200 : 2000;
  try {
    for (let round = 0; round < options.rounds && !isLate(); round++) {
      staticRound(round, { drawers: drawn, milliseconds, found, log, tell: tellStatic, isLate });
      await browserRound(round, { subjects: wanted, sizes, limit, browser, log, tell: tellBrowser, isLate });
      save(log, options);
    }
  } finally {
    await browser.kill();
  }
  if (isLate()) console.log(`${options.minutes} minutes are over: called again, it goes on`);
  else log.add({ kind: "end" });
}

/** As the lock file says, unless that was done. What cannot be installed fails when it is measured, and that is recorded. */
function install() {
  const timeOf = (file) => (existsSync(here(file)) ? statSync(here(file)).mtimeMs : 0);
  if (timeOf("node_modules/.package-lock.json") > timeOf("package-lock.json")) return;
  console.log("installing the peers");
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  const { status } = spawnSync("npm", args, { cwd: here("."), stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) console.error("the peers could not all be installed");
}

const logFile = ({ isShort, isWhole }) => here(`.cache/${isShort ? "short" : isWhole ? "full" : "part"}.jsonl`);

async function headerOf({ sizes, limit, rounds, only, isShort }, wanted, { executablePath, env }) {
  const chromium = execFileSync(executablePath, ["--version"], { env, encoding: "utf8" }).replace(/[^\d.]/g, "");
  const digest = digestOf(here("../../dist/whenline.js"));
  return {
    kind: "start",
    sameness: JSON.stringify([digest, sizes, limit, rounds, only, isShort]),
    date: new Date().toISOString(),
    machine: describeMachine(chromium),
    versions: readVersions(wanted.flatMap((each) => each.package ?? [])),
    limit,
  };
}

/** Only a whole run stands in the repository; the others lie where git does not look. */
function save(log, { out, isWhole }) {
  const folder = out ?? here(isWhole ? "." : ".cache/part");
  mkdirSync(folder, { recursive: true });
  writeReport(folder, summarize(log.header, log.entries));
  return join(folder, "report.md");
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
