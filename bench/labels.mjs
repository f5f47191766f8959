/**
 * How fast labels are placed, and how fast a window on them is answered: `node bench/labels.mjs`.
 *
 * The floor is sorting the same anchors in a Float64Array. Anchors over 50 years in days: `uniform`; `bursts`, 60 % of them in
 * 20 bursts; `ranked`, bursts with an importance for each; `days`, bursts on whole days; `instant`, all on one; `close`, half of
 * them within a millisecond; `outliers`, one label in 10,000 a thousand times as wide; `tenths`, bursts with an importance of
 * eleven. Medians; the budgets are of `bursts`.
 *
 * Shown at the scale that fits all in 1,200 pixels: as a share of the most labels that any packing of the rows shows there,
 * whatever their importance; and, where importance differs, of the most that importance leaves room for. As a label never gives
 * way to a less important one, nor vanishes at a higher scale, no rule shows 80 % of the first where many importances compete:
 * there the 80 % are of the second, `shownInTurn`, which chooses rows anew at each scale; at this scale alone, and (up to 10,000)
 * at every scale up to 1,000 times as high.
 */
import { Buffer } from "node:buffer";
import process from "node:process";
import { build } from "esbuild";
import { createRandom } from "./peers/data.mjs";

const budgets = { 100_000: 500, 1_000_000: 3000 };
const rows = 6;
const gap = 12;
const days = 50 * 365.25;
/** The scale that shows all anchors in 1,200 pixels. */
const fitted = 1200 / days;

const bundle = await build({
  stdin: {
    contents: `export * from "./placeInRows.js"; export * from "./bands.js"; export * from "./labelIndex.js";
      export * from "./labelsInView.js"; export * from "../../../test/node/layout/labels/optimum.js";`,
    resolveDir: new URL("../src/layout/labels", import.meta.url).pathname,
  },
  bundle: true,
  format: "esm",
  write: false,
});
const { placeInRows, bandsOfRows, indexLabels, labelsInView, mostShown, shownInTurn, byImportanceAndEnd } =
  await import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString("base64")}`);

const inBurst = (random, bursts) =>
  random() < 0.6
    ? bursts[Math.floor(random() * bursts.length)] + (random() + random() + random() - 1.5) * 20
    : random() * days;

const anchors = {
  uniform: (random) => random() * days,
  bursts: inBurst,
  ranked: inBurst,
  days: (random, bursts) => Math.floor(inBurst(random, bursts)),
  instant: () => 5,
  close: (random) => (random() < 0.5 ? 5 + random() / 86_400_000 : random() * days),
  outliers: inBurst,
  tenths: inBurst,
};

const importanceOf = {
  ranked: (random) => random(),
  tenths: (random) => Math.round(random() * 10) / 10,
};

function labelsOf(kind, count) {
  const random = createRandom(7);
  const bursts = Array.from({ length: 20 }, () => random() * days);
  const column = (value) => Float64Array.from({ length: count }, value);
  return {
    at: column(() => anchors[kind](random, bursts)),
    shift: column(() => 0),
    start: column(() => -4),
    end: column(() => (80 + random() * 80) * (kind === "outliers" && random() < 1e-4 ? 1000 : 1)),
    importance: column(() => importanceOf[kind]?.(random) ?? 0.5),
  };
}

/** The median of some runs in milliseconds of the process' own time, and what the last one gave. */
function timed(runs, work) {
  const times = [];
  let result;
  for (let run = 0; run < runs; run++) {
    const begun = process.cpuUsage();
    result = work();
    const { user, system } = process.cpuUsage(begun);
    times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  return { time: times[runs >> 1], result };
}

/** Scales at which importance comes first, where there are few enough labels. */
const scales = Array.from({ length: 120 }, (_, step) => fitted * 1.06 ** step);

/** What importance leaves room for, and the share of it that is shown. */
function shareByImportance(boxes, shown) {
  if (new Set(boxes.importance).size === 1) return "";
  const order = byImportanceAndEnd(boxes, fitted);
  const share = (most) => `${most} (${((100 * shown) / most).toFixed(0)} %)`;
  const here = share(shownInTurn(boxes, rows, gap, [fitted], order));
  if (boxes.at.length > 10_000) return `, by importance of ${here}`;
  return `, by importance of ${here}, at every zoom of ${share(shownInTurn(boxes, rows, gap, scales, order))}`;
}

/** Windows of 1,200 pixels from the whole domain to a millionth of it. */
function windowsOn({ at }) {
  const random = createRandom(11);
  return Array.from({ length: 300 }, (_, step) => {
    const scale = fitted * 10 ** ((6 * step) / 299);
    return { scale, offset: scale * at[Math.floor(random() * at.length)] - 600, width: 1200 };
  });
}

for (const count of [1000, 10_000, 100_000, 1_000_000]) {
  const runs = count < 1_000_000 ? 7 : 3;
  for (const kind of Object.keys(anchors)) {
    const boxes = labelsOf(kind, count);
    const floor = timed(7, () => boxes.at.slice().sort()).time;
    const { time, result } = timed(runs, () => placeInRows(boxes, rows, gap, fitted));
    const index = indexLabels(bandsOfRows(boxes, result), result.activation, gap, 0);
    const windows = windowsOn(boxes);
    const asked = timed(runs, () => windows.map((window) => labelsInView(index, window).length));
    const most = Math.max(...asked.result);
    const shown = result.activation.reduce((sum, each) => sum + (each <= fitted ? 1 : 0), 0);
    const best = mostShown(boxes, rows, gap, fitted);
    const budget = kind === "bursts" && budgets[count] ? ` (budget ${budgets[count]} ms)` : "";
    console.log(
      `${count} ${kind}: ${time.toFixed(1)} ms, ${(time / floor).toFixed(1)} × sorting the anchors${budget}; ` +
        `shown ${shown} of ${best} (${((100 * shown) / best).toFixed(0)} %)${shareByImportance(boxes, shown)}; a window ${((asked.time / windows.length) * 1000).toFixed(0)} µs, ${most} labels at most`,
    );
  }
}
