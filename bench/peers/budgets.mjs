/** What we want to reach, and how each is read from a report. A budget that is missed must have its reason here. */
import { counted, figure, times } from "./figures.mjs";

const ours = (report) => report.rows.find(({ kind }) => kind === "ours");
const cell = (report, size) => ours(report)?.bySize[size];
const drawn = (report, name) => report.drawn.find((each) => each.name === name);
const large = [10_000, 100_000, 1_000_000];

/** The greatest of what was measured at some sizes. */
function greatest(report, sizes, of) {
  const values = sizes
    .map((size) => cell(report, size) && of(cell(report, size)))
    .filter((value) => value !== undefined);
  return values.length === sizes.length ? Math.max(...values) : undefined;
}

const atMost = (name, most, show, of, reason) => ({
  name,
  want: `at most ${show(most)}`,
  isMet: (v) => v <= most,
  show,
  of,
  reason,
});
const atLeast = (name, least, show, of, reason) => ({
  name,
  want: `at least ${show(least)}`,
  isMet: (v) => v >= least,
  show,
  of,
  reason,
});
const milliseconds = (value) => `${figure(value)} ms`;
const rate = (value) => `${figure(value)} a second`;
const whole = (value) => counted(value);

/** Why, where it is so; true of the drawings as they are profiled, and to be looked at again when they change. */
const because = {
  first:
    "First paint: what the floor has none of is most of it: dates are read, words are set, and labels are placed so that none " +
    "overlaps, in code that the browser runs for the first time: to compile it takes as long as the whole floor at 1,000 events, and a " +
    "second view of as many in the same page costs less than half of the first.",
  step:
    "A step of pan or zoom: six tenths are script, which lays out and describes what is in view, and writes what has changed; the rest is " +
    "the browser's. It is the same however many events there are.",
  drawing:
    "Drawings in Node: the hundred events are crowded, and every one of them gets its place and most get words. To write the text of the " +
    "drawing alone, which is six times as long as the floor's, takes 0.2 ms of the 0.33 that three thousand a second leave for all; the rest " +
    "goes to many small things, setting and placing words among them. Of the peers only labella places words here.",
  start:
    "The command line: Node takes a part of it before anything of ours runs, and loading our code most of the rest.",
};

export const budgets = [
  atMost("first paint, 1,000 events", 1, times, (report) => cell(report, 1000)?.firstRatio, because.first),
  atMost("first paint, 10,000 events", 1, times, (report) => cell(report, 10_000)?.firstRatio, because.first),
  atMost("first paint, 100,000 events", 1.5, times, (report) => cell(report, 100_000)?.firstRatio, because.first),
  atMost(
    "first paint, 1,000,000 events",
    1000,
    milliseconds,
    (report) => cell(report, 1_000_000)?.first,
    because.first,
  ),
  ...large.map((size) =>
    atMost(
      `a step of pan or zoom, ${counted(size)} events`,
      0.4,
      times,
      (report) => cell(report, size)?.stepRatio,
      because.step,
    ),
  ),
  atMost("nodes, 10,000 events and more", 800, whole, (report) => greatest(report, large, ({ nodes }) => nodes)),
  atMost("pairs of labels that overlap, at any number", 0, whole, (report) =>
    greatest(report, report.sizes, ({ labels }) => labels?.pairs),
  ),
  atMost("labels that are cut, at any number", 0, whole, (report) =>
    greatest(report, report.sizes, ({ labels }) => labels?.cut),
  ),
  atLeast(
    "`layout` and `toSvg` of 100 events",
    3000,
    rate,
    (report) => drawn(report, "whenline, read before")?.perSecond,
    because.drawing,
  ),
  atLeast(
    "`renderToString` of 100 events",
    1500,
    rate,
    (report) => drawn(report, "whenline")?.perSecond,
    because.drawing,
  ),
  atMost(
    "the first drawing after the import",
    10,
    milliseconds,
    (report) => drawn(report, "whenline")?.first,
    because.first,
  ),
  atMost(
    "the command line, from its start to the file",
    300,
    milliseconds,
    (report) => report.cold.whenline ?? undefined,
    because.start,
  ),
];
