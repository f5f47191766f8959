/** The chart of the report: two panels with logarithms both ways, a line for each, its name at the end. Plain SVG text. */
import { counted } from "./figures.mjs";

const paper = { width: 1000, height: 560 };
const panel = { top: 74, bottom: 506, width: 290 };
const panels = [
  { key: "first", left: 62, title: "First paint" },
  { key: "step", left: 540, title: "A step of pan or zoom" },
];
const looks = {
  ours: { stroke: "#b3261e", width: 3, dash: "", text: "#b3261e", weight: "bold" },
  floor: { stroke: "#1d5c8a", width: 1.5, dash: "5 3", text: "#1d5c8a", weight: "normal" },
  peer: { stroke: "#8a8a8a", width: 1.2, dash: "", text: "#4d4d4d", weight: "normal" },
};
const ticks = [0.1, 1, 10, 100, 1000, 10_000, 100_000];

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const compact = (value) => value.toLocaleString("en", { notation: "compact" });
const round = (value) => Number(value.toFixed(1));

export function drawChart(report) {
  const { sizes, rows } = report;
  const drawn = panels.map((each) => drawPanel(each, sizes, rows));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${paper.width} ${paper.height}" width="${paper.width}" font-family="Arial, Helvetica, Liberation Sans, Arimo, sans-serif" font-size="12" role="img" aria-label="First paint and a step of pan or zoom in milliseconds of the main thread, by number of events">
<rect width="${paper.width}" height="${paper.height}" fill="#fff"/>
<text x="14" y="24" font-size="16" font-weight="bold" fill="#111">Main-thread time by number of events</text>
<text x="14" y="43" fill="#555">Milliseconds, logarithmic both ways; lower is better. A line that ends early was stopped after ${report.limit / 1000} s or failed with more events.</text>
${drawn.join("\n")}
</svg>
`;
}

function drawPanel({ key, left, title }, sizes, rows) {
  const lines = rows
    .filter(({ name }) => name !== "bare-nothing")
    .map((row) => ({ ...row, points: sizes.map((size) => [size, row.bySize[size]?.[key]]).filter(([, y]) => y > 0) }))
    .filter(({ points }) => points.length > 0);
  const values = lines.flatMap(({ points }) => points.map(([, y]) => y));
  const [low, high] = [Math.min(...values) / 1.3, Math.max(...values) * 1.3];
  const x = place(Math.min(...sizes), Math.max(...sizes), left, left + panel.width);
  const y = place(low, high, panel.bottom, panel.top);
  const ends = spread(lines.map((line) => ({ ...line, at: y(line.points.at(-1)[1]) })));
  return [
    `<text x="${left}" y="${panel.top - 10}" font-weight="bold" fill="#111">${title}</text>`,
    ...ticks.filter((tick) => tick >= low && tick <= high).map((tick) => rule(left, y(tick), tick)),
    ...sizes.map(
      (size) =>
        `<text x="${round(x(size))}" y="${panel.bottom + 20}" text-anchor="middle" fill="#555">${compact(size)}</text>`,
    ),
    `<text x="${left + panel.width / 2}" y="${panel.bottom + 40}" text-anchor="middle" fill="#555">events</text>`,
    ...inOrder(ends).map((line) => drawLine(line, x, y, left + panel.width)),
  ].join("\n");
}

/** A logarithmic scale. */
function place(low, high, from, to) {
  const length = Math.log(high / low) || 1;
  return (value) => from + (Math.log(value / low) / length) * (to - from);
}

const rule = (left, y, tick) =>
  `<path d="M${left} ${round(y)}h${panel.width}" stroke="#e3e3e3"/><text x="${left - 6}" y="${round(y + 4)}" text-anchor="end" fill="#555">${counted(tick)}</text>`;

/** Ours last, so that it lies on top. */
const inOrder = (lines) => [...lines].sort((a, b) => Number(a.kind === "ours") - Number(b.kind === "ours"));

function drawLine({ name, kind, points, word, at }, x, y, right) {
  const { stroke, width, dash, text, weight } = looks[kind];
  const path = points.map(([size, value]) => `${round(x(size))} ${round(y(value))}`).join("L");
  const end = x(points.at(-1)[0]);
  const leader = `M${round(end + 4)} ${round(at)}L${right + 12} ${round(word)}`;
  return [
    `<path d="M${path}" fill="none" stroke="${stroke}" stroke-width="${width}"${dash && ` stroke-dasharray="${dash}"`} stroke-linejoin="round"/>`,
    `<circle cx="${round(end)}" cy="${round(at)}" r="${width + 1}" fill="${stroke}"/>`,
    `<path d="${leader}" fill="none" stroke="${stroke}" stroke-width=".6" stroke-dasharray="1 2"/>`,
    `<text x="${right + 16}" y="${round(word + 4)}" fill="${text}" font-weight="${weight}">${escape(name)}</text>`,
  ].join("");
}

/** Words beside the ends of their lines, in their order, and so far apart that none overlaps. */
function spread(lines, gap = 16) {
  const sorted = [...lines].sort((a, b) => a.at - b.at);
  const words = [];
  for (const { at } of sorted) words.push(Math.max(at, (words.at(-1) ?? -Infinity) + gap));
  const most = panel.bottom + 4;
  for (let i = words.length - 1, next = most + gap; i >= 0; i--) next = words[i] = Math.min(words[i], next - gap);
  return sorted.map((line, i) => ({ ...line, word: words[i] }));
}
