/**
 * Makes files of every format by a grammar and from a list, mutates them, and reads each by every reader:
 * `npm run fuzz -- --seconds 60 --seed 1`. Without a seed it is the number of the day, so that each day looks elsewhere.
 *
 * What fails is added to failures.json, which the tests replay. Ends with `1 passed, 0 failed`, or with how many failed.
 */
import { Buffer } from "node:buffer";
import { readFileSync, writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { build } from "esbuild";

const argument = (name, otherwise) => Number(process.argv[process.argv.indexOf(`--${name}`) + 1] || otherwise);
const has = (name) => process.argv.includes(`--${name}`);
const seconds = has("seconds") ? argument("seconds", 10) : 10;
const seed = has("seed") ? argument("seed", 1) : Math.floor(Date.now() / 86_400_000);

/** Texts have 5,000 characters: what takes this long does not take time in step with them, however busy the machine. */
const slow = 2000;

const path = (name) => new URL(name, import.meta.url).pathname;
const bundle = await build({
  entryPoints: [path("cases.ts")],
  bundle: true,
  format: "esm",
  write: false,
  alias: { "whenline/formats": path("../../src/formats/index.ts") },
});
const { harmOf, mutant, randomFrom, readers } = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString("base64")}`
);

const file = path("failures.json");
const failures = JSON.parse(readFileSync(file, "utf8"));
const random = randomFrom(seed);
const end = performance.now() + seconds * 1000;
let texts = 0;
let failed = 0;
while (performance.now() < end && failed < 20) {
  const text = mutant(random);
  texts++;
  for (const reader of Object.keys(readers)) {
    const begun = performance.now();
    const harm = harmOf(reader, text);
    const why = harm ?? (performance.now() - begun > slow ? `slower than ${slow} ms` : null);
    if (why !== null) {
      failed++;
      failures.push({ reader, text, why: why.split("\n")[0] });
      console.log(`${reader} ${JSON.stringify(text)}\n${why}`);
    }
  }
}
if (failed > 0) writeFileSync(file, `${JSON.stringify(failures, null, 2)}\n`);
console.log(`seed ${seed}: ${texts} texts, each by ${Object.keys(readers).length} readers`);
console.log(`${failed > 0 ? 0 : 1} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
