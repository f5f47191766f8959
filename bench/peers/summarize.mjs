/** From attempts to medians, ratios to the floor of the same round, and exponents. */
import { drawers } from "./static/drawers.mjs";
import { floor, subjects } from "./subjects.mjs";

const kinds = ["in", "pan", "out"];

export function median(values) {
  const sorted = [...values].filter((value) => value !== undefined).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** The value below which this share of all lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? null : sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** How a time grows with a count: the slope through the logarithms, by least squares; null with fewer than three. */
export function exponentOf(points) {
  if (points.length < 3) return null;
  const [xs, ys] = [0, 1].map((at) => points.map((point) => Math.log(point[at])));
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(xs), mean(ys)];
  const both = mean(xs.map((value, i) => (value - x) * (ys[i] - y)));
  return both / mean(xs.map((value) => (value - x) ** 2));
}

/** Milliseconds of the main thread for a step of all kinds; undefined if some were not made. */
export function stepOf(attempt) {
  if (!kinds.every((kind) => attempt[kind])) return undefined;
  const steps = kinds.reduce((sum, kind) => sum + attempt[kind].frames.length, 0);
  return kinds.reduce((sum, kind) => sum + attempt[kind].cpu * attempt[kind].frames.length, 0) / steps;
}

const measures = {
  first: ({ first }) => first,
  step: stepOf,
  zoom: ({ in: inwards, out }) => inwards && out && (inwards.cpu + out.cpu) / 2,
  pan: ({ pan }) => pan?.cpu,
  settled: ({ settled }) => settled,
  heap: ({ heap }) => heap,
  wall: ({ wall }) => wall,
  firstLongTask: ({ firstLongTasks }) => firstLongTasks?.worst,
  laterLongTask: ({ settledLongTasks }) => settledLongTasks?.worst,
  longTasks: (attempt) =>
    kinds.every((kind) => attempt[kind]) && kinds.reduce((sum, kind) => sum + attempt[kind].longTasks.count, 0),
  longestTask: (attempt) =>
    kinds.every((kind) => attempt[kind]) && Math.max(...kinds.map((kind) => attempt[kind].longTasks.worst)),
};

/** The whole report as data. */
export function summarize(header, entries) {
  const inBrowser = entries.filter(({ kind }) => kind === "browser");
  const sizes = [...new Set(inBrowser.map(({ size }) => size))].sort((a, b) => a - b);
  const rows = subjects
    .filter(({ name }) => inBrowser.some((entry) => entry.name === name))
    .map((subject) => rowOf(subject, sizes, inBrowser));
  const { date, machine, versions, limit } = header;
  return { date, machine, versions, limit, floor, sizes, rows, ...staticOf(entries) };
}

function rowOf({ name, kind, says }, sizes, entries) {
  const bySize = Object.fromEntries(
    sizes.map((size) => {
      const attempts = entries.filter((entry) => entry.name === name && entry.size === size);
      const floors = entries.filter((entry) => entry.name === floor && entry.size === size);
      return [size, cellOf(attempts, floors)];
    }),
  );
  const pointsOf = (measure) =>
    sizes.filter((size) => size >= 1000 && bySize[size]?.[measure]).map((size) => [size, bySize[size][measure]]);
  const exponents = Object.fromEntries(["first", "settled", "step"].map((name) => [name, exponentOf(pointsOf(name))]));
  return { name, kind, says, script: scriptOf(name, entries), exponents, bySize };
}

/** Gzipped bytes of the script, without what measures; null if it was not bundled. */
function scriptOf(name, entries) {
  const sizeOf = (subject) => entries.find((entry) => entry.name === subject && entry.script)?.script;
  const [script, harness] = [name, "bare-nothing"].map(sizeOf);
  return script && harness ? script - harness : null;
}

function cellOf(attempts, floors) {
  if (attempts.length === 0) return null;
  const [any] = attempts;
  if (any.skipped) return { skipped: any.skipped };
  const cell = { rounds: attempts.length };
  for (const [name, of] of Object.entries(measures)) {
    const value = median(attempts.map(of).map((each) => (each === false ? undefined : each)));
    if (value !== null) cell[name] = value;
  }
  for (const name of ["first", "step"]) {
    const ratios = attempts.map((attempt) => {
      const same = floors.find(({ round }) => round === attempt.round);
      const [value, least] = [attempt, same ?? {}].map(measures[name]);
      return value && least ? value / least : undefined;
    });
    const ratio = median(ratios);
    if (ratio !== null) cell[`${name}Ratio`] = ratio;
  }
  const frames = attempts.flatMap((attempt) => kinds.flatMap((kind) => attempt[kind]?.frames ?? []));
  if (frames.length > 0) Object.assign(cell, { frame: median(frames), frame95: quantile(frames, 0.95) });
  const { nodes, labels } = attempts.find((each) => each.labels) ?? any;
  const { failed, faults } = any;
  return { ...cell, nodes, labels, failed: attempts.find((each) => each.failed)?.failed ?? failed, faults };
}

function staticOf(entries) {
  const of = (name) => entries.filter((entry) => entry.kind === "static" && entry.name === name);
  const floors = of(drawers[0].name);
  const drawn = drawers
    .filter(({ name }) => of(name).length > 0)
    .map(({ name, kind, says }) => {
      const attempts = of(name);
      const [{ failed, bytes }] = attempts;
      if (failed) return { name, kind, says, failed };
      const ratios = attempts.map(({ round, perSecond }) => {
        const least = floors.find((each) => each.round === round)?.perSecond;
        return least && perSecond / least;
      });
      const middle = (key) => median(attempts.map((each) => each[key]));
      const [first, perSecond, cold] = ["first", "perSecond", "cold"].map(middle);
      return { name, kind, says, bytes, first, perSecond, cold, ratio: median(ratios) };
    });
  const starts = entries.filter(({ kind }) => kind === "cold");
  const cold = {
    nothing: median(starts.map(({ nothing }) => nothing)),
    whenline: median(starts.map(({ whenline }) => whenline)),
  };
  return { drawn, cold };
}
