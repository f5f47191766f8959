/**
 * How fast dates and events are found: `node bench/extract.mjs`.
 *
 * The floor is splitting the same text into words with one regular expression. The exponent says how the time grows from one
 * length to ten times as much: 1 is linear. Best of some runs; the budgets are characters a second and the exponent.
 */
import { Buffer } from "node:buffer";
import { performance } from "node:perf_hooks";
import { build } from "esbuild";

const budgets = { extractDates: 300_000, extractEvents: 100_000, exponent: 1.2 };
const bundle = await build({
  entryPoints: [new URL("../src/extract/index.ts", import.meta.url).pathname],
  bundle: true,
  format: "esm",
  write: false,
});
const { extractDates, extractEvents } = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString("base64")}`
);

const page =
  "The mill at Harrow was built in 1842 and burned on 3 May 1871. Two years later it was rebuilt, with 1,984 spindles. " +
  "On Thursday the council voted to close it by December. It had run without a break from 1902 to 1938, he said.\n\n";
const textOf = (length) => page.repeat(Math.ceil(length / page.length)).slice(0, length);

/** Seconds of the best of some runs. */
function best(runs, work) {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    work();
    least = Math.min(least, performance.now() - begun);
  }
  return least / 1000;
}

const subjects = {
  extractDates: (text) => extractDates(text, { reference: "2017-02-16" }).length,
  extractEvents: (text) => extractEvents(text, { published: "2017-02-16" }).timeline.events.length,
};
for (const [name, work] of Object.entries(subjects)) {
  let last = null;
  work(textOf(100_000));
  for (const length of [10_000, 100_000, 1_000_000, 10_000_000]) {
    if (length > 1e6 && name === "extractEvents") continue;
    const text = textOf(length);
    const runs = length < 1e6 ? 5 : 2;
    const time = best(runs, () => work(text));
    const floor = best(runs, () => text.match(/[\p{L}\p{N}]+/gu).length);
    const exponent =
      last === null ? "" : `, exponent ${Math.log10(time / last).toFixed(2)} (budget ${budgets.exponent})`;
    const rate = Math.round(length / time);
    console.log(
      `${name} ${length}: ${rate} characters a second (budget ${budgets[name]}), ${(time / floor).toFixed(1)} × finding words${exponent}`,
    );
    last = time;
  }
}
