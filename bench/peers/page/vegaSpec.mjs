/**
 * What Vega is given: a rectangle for each event in view, and its `label` transform for the words, which keeps them apart; that
 * one needs a canvas, so without one the words stand beside their marks.
 */
const rows = 40;

export const specOf = (events, [from, to], isPlaced = true) => ({
  $schema: "https://vega.github.io/schema/vega/v6.json",
  width: 1200,
  height: 570,
  padding: { bottom: 30, left: 0, right: 0, top: 0 },
  autosize: "none",
  signals: [{ name: "window", value: [from, to] }],
  data: [
    {
      name: "events",
      values: events,
      transform: [
        { type: "identifier", as: "number" },
        { type: "formula", as: "until", expr: "datum.end === null ? datum.start : datum.end" },
        { type: "formula", as: "row", expr: `datum.number % ${rows}` },
      ],
    },
    {
      name: "seen",
      source: "events",
      transform: [{ type: "filter", expr: "datum.start < window[1] && datum.until >= window[0]" }],
    },
  ],
  scales: [
    { name: "x", type: "utc", domain: { signal: "window" }, range: "width" },
    { name: "y", type: "linear", domain: [-1, rows], range: "height" },
    { name: "color", type: "ordinal", domain: ["north", "south", "east"], range: "category" },
  ],
  axes: [{ orient: "bottom", scale: "x" }],
  marks: [
    {
      type: "rect",
      name: "marks",
      clip: true,
      from: { data: "seen" },
      encode: {
        update: {
          x: { scale: "x", field: "start" },
          width: { signal: "max(4, scale('x', datum.until) - scale('x', datum.start))" },
          yc: { scale: "y", field: "row" },
          height: { value: 6 },
          fill: { scale: "color", field: "group" },
        },
      },
    },
    isPlaced ? placed : plain,
  ],
});

const look = { text: { field: "datum.title" }, fontSize: { value: 12 }, fill: { value: "#111" } };

const placed = {
  type: "text",
  name: "words",
  from: { data: "marks" },
  encode: { update: look },
  transform: [
    { type: "label", size: { signal: "[width, height]" }, anchor: ["right", "top", "bottom", "left"], offset: [2] },
  ],
};

const beside = { x: { signal: "datum.x + datum.width + 4" }, y: { field: "y", offset: 6 } };
const plain = { type: "text", name: "words", from: { data: "marks" }, encode: { update: { ...look, ...beside } } };
