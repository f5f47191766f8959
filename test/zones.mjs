/**
 * Runs the tests in Node once in each of several time zones and languages of the system, beside the machine's own: both sides
 * of the date line, an offset that is no whole hour; other numerals, another calendar, decimal commas. Code in src may not ask
 * for local time or the machine's language (a rule of the linter), so this is a second look: what only places boxes in pixels,
 * asks which rules of a language are needed, is about speed or starts browsers is left to the machine's own zone.
 */
import { spawnSync } from "node:child_process";

const places = [
  { TZ: "America/New_York", LANG: "ar_EG.UTF-8" },
  { TZ: "Pacific/Apia", LANG: "th_TH.UTF-8" },
  { TZ: "Asia/Kathmandu", LANG: "de_DE.UTF-8" },
];

const elsewhere = [
  "test/node/layers.test.ts",
  "test/node/security/**",
  "test/node/**/{speed,hostile}.test.ts",
  "test/node/cli/page.test.ts",
  "test/node/laws/{zooms,labels,views,markup,million}.test.ts",
  "test/node/layout/{labels,links,dense}/**",
  "test/node/layout/{planAgain,slices,wrapText}.test.ts",
  "test/node/extract/**/rules.test.ts",
];

const args = [
  ...["node_modules/vitest/vitest.mjs", "run", "--project", "node", "--reporter", "./test/summary.ts"],
  ...elsewhere.flatMap((files) => ["--exclude", files]),
];
const failed = places.filter((place) => {
  console.log(`TZ=${place.TZ} LANG=${place.LANG}`);
  const env = { ...process.env, ...place, LC_ALL: place.LANG };
  return spawnSync(process.execPath, args, { env, stdio: "inherit" }).status !== 0;
});
if (failed.length > 0) console.error(`failed in ${failed.map(({ TZ }) => TZ).join(", ")}`);
process.exitCode = failed.length > 0 ? 1 : 0;
