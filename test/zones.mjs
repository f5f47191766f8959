/**
 * Runs the tests in Node once in each of several time zones and languages of the system, beside the machine's own: both sides
 * of the date line, an offset that is no whole hour; other numerals, another calendar, decimal commas.
 */
import { spawnSync } from "node:child_process";

const places = [
  { TZ: "America/New_York", LANG: "ar_EG.UTF-8" },
  { TZ: "Pacific/Apia", LANG: "th_TH.UTF-8" },
  { TZ: "Asia/Kathmandu", LANG: "de_DE.UTF-8" },
];

const args = [
  "node_modules/vitest/vitest.mjs",
  "run",
  "--project",
  "node",
  "--reporter",
  "dot",
  "--reporter",
  "./test/summary.ts",
];
const failed = places.filter((place) => {
  console.log(`TZ=${place.TZ} LANG=${place.LANG}`);
  const env = { ...process.env, ...place, LC_ALL: place.LANG };
  return spawnSync(process.execPath, args, { env, stdio: "inherit" }).status !== 0;
});
if (failed.length > 0) console.error(`failed in ${failed.map(({ TZ }) => TZ).join(", ")}`);
process.exitCode = failed.length > 0 ? 1 : 0;
