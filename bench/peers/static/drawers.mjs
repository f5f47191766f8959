/**
 * Who draws in Node: each entry imports what it needs, and gives a function from events to SVG text. The same hundred events for
 * all; what is fair is argued here.
 */
import { fileURLToPath } from "node:url";
import { domain } from "../data.mjs";
import { inputOf } from "../inputOf.mjs";

const window = [domain.start, domain.end];
const dist = new URL("../../../dist/", import.meta.url);

/** One rectangle and one text an event, joined: what SVG costs with no layout at all. */
async function bareString() {
  const scale = 1200 / (window[1] - window[0]);
  return (events) => {
    const shapes = events.map(({ start, title }, i) => {
      const x = ((start - window[0]) * scale).toFixed(1);
      const y = (i % 40) * 14;
      return `<rect x="${x}" y="${y}" width="8" height="8"/><text x="${x}" y="${y + 20}">${title}</text>`;
    });
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 600">${shapes.join("")}</svg>`;
  };
}

/** From plain data, which is prepared once, to text: reads, lays out and draws each time. */
async function whenline() {
  const { renderToString } = await import(new URL("index.js", dist));
  const inputs = new Map();
  return (events) => {
    if (!inputs.has(events)) inputs.set(events, inputOf(events));
    return renderToString(inputs.get(events), { width: 1200 });
  };
}

/** The same without reading: from a timeline that is read. */
async function whenlineLaid() {
  const { layout, readTimeline, toSvg } = await import(new URL("index.js", dist));
  const read = new Map();
  return (events) => {
    if (!read.has(events)) read.set(events, readTimeline(inputOf(events)).timeline);
    return toSvg(layout(read.get(events), { width: 1200 }));
  };
}

/** As its documentation shows for servers; it has no canvas here, so letters are estimated and its `label` cannot place them. */
async function vega() {
  const [{ parse, View }, { specOf }] = await Promise.all([import("vega"), import("../page/vegaSpec.mjs")]);
  return (events) =>
    new View(
      parse(
        specOf(
          events.map((event) => ({ ...event })),
          window,
          false,
        ),
      ),
      { renderer: "none" },
    ).toSVG();
}

/** Plot with a document that is given, as it documents. */
async function plotOn(document) {
  const [Plot, { optionsOf }] = await Promise.all([import("@observablehq/plot"), import("../page/plot.mjs")]);
  return (events) => Plot.plot(optionsOf(events, window, document)).outerHTML;
}

async function plotLinkedom() {
  const { parseHTML } = await import("linkedom");
  return plotOn(parseHTML("<!doctype html><html><body></body></html>").document);
}

async function plotJsdom() {
  const { JSDOM } = await import("jsdom");
  return plotOn(new JSDOM("").window.document);
}

/** Labels only, joined to text by hand. */
async function labella() {
  const { placeLabels } = await import("../page/labella.mjs");
  return (events) => {
    const { placed, pathOf } = placeLabels(events, window);
    const shapes = placed.map(
      (node) => `<path d="${pathOf(node)}"/><text x="${node.x - node.dx / 2}" y="${node.y + 11}">${node.data}</text>`,
    );
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 600">${shapes.join("")}</svg>`;
  };
}

/** Mermaid wants a document when it is imported, and measures text in it. */
async function mermaidJsdom() {
  const { JSDOM } = await import("jsdom");
  const { window: page } = new JSDOM("<!doctype html><body></body>", { pretendToBeVisual: true });
  for (const name of ["window", "document", "CSSStyleSheet", "Element", "SVGElement", "DOMParser", "getComputedStyle"])
    globalThis[name] ??= name === "window" ? page : page[name];
  const { default: mermaid } = await import("mermaid");
  const { sourceOf } = await import("../mermaidSource.mjs");
  mermaid.initialize({ startOnLoad: false });
  return async (events) => (await mermaid.render("drawing", sourceOf(events))).svg;
}

/** Mermaid in a browser that is started for it, as its command line does. The browser is named by who asks. */
async function mermaidBrowser() {
  const { chromium } = await import("playwright");
  const { executablePath, env, args } = JSON.parse(process.env.BENCH_BROWSER);
  const browser = await chromium.launch({ executablePath, env, args });
  const page = await browser.newPage();
  await page.setContent("<!doctype html><body></body>");
  await page.addScriptTag({ path: fileURLToPath(import.meta.resolve("mermaid/dist/mermaid.min.js")) });
  const { sourceOf } = await import("../mermaidSource.mjs");
  const draw = (events) =>
    page.evaluate(async (source) => (await globalThis.mermaid.render("drawing", source)).svg, sourceOf(events));
  return Object.assign(draw, { stop: () => browser.close() });
}

const row = (name, kind, says, load, packageName) => ({ name, kind, says, load, package: packageName });

/** The first is the floor. */
export const drawers = [
  row("bare-string", "floor", "a rectangle and a text an event, joined", bareString),
  row("whenline", "ours", "`renderToString`, from data", whenline),
  row("whenline, read before", "ours", "`layout` and `toSvg`", whenlineLaid),
  row("Vega", "peer", "no canvas: letters estimated, words not placed", vega, "vega"),
  row("Observable Plot, linkedom", "peer", "words not placed", plotLinkedom, "@observablehq/plot"),
  row("Observable Plot, jsdom", "peer", "words not placed", plotJsdom, "@observablehq/plot"),
  row("labella", "peer", "labels only", labella, "labella"),
  row("Mermaid, jsdom", "peer", "`timeline`", mermaidJsdom, "mermaid"),
  row("Mermaid, Chromium", "peer", "`timeline`, as its command line draws", mermaidBrowser, "mermaid"),
];
