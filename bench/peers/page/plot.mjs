/**
 * Observable Plot: a bar or dot for each event in view, a text for 300 of them, as on the floors: it places no words. A drawing of
 * it does not move, so a step draws anew what is in the window, as its documentation does.
 */
import * as Plot from "@observablehq/plot";

const most = 300;
const rows = 40;

export const optionsOf = (events, [from, to], document) => {
  const seen = events.filter(({ start, end }) => start < to && (end ?? start) >= from);
  const row = (_, i) => i % rows;
  return {
    document,
    width: 1200,
    height: 600,
    x: { type: "utc", domain: [from, to] },
    y: { axis: null, domain: [-1, rows] },
    marks: [
      Plot.ruleY(
        seen.filter(({ end }) => end !== null),
        { x1: "start", x2: "end", y: row, stroke: "group", strokeWidth: 6, clip: true },
      ),
      Plot.dot(
        seen.filter(({ end }) => end === null),
        { x: "start", y: row, fill: "group", r: 3, clip: true },
      ),
      Plot.text(seen.slice(0, most), {
        x: "start",
        y: row,
        text: "title",
        textAnchor: "start",
        dx: 6,
        fontSize: 12,
        className: "words",
      }),
    ],
  };
};

export const plot = {
  prepare: (events) => events,
  mount(container, events, window) {
    const state = { container, events };
    this.show(state, window);
    return state;
  },
  show: ({ container, events }, window) => container.replaceChildren(Plot.plot(optionsOf(events, window, document))),
  labels: (container) => [...container.querySelectorAll(".words text, text.words")].map((element) => [element]),
};
