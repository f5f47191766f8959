import { createHash } from "node:crypto";
import type { Problem } from "../errors.js";
import { layout } from "../layout/layout.js";
import type { LayoutOptions } from "../layout/options.js";
import { interfaceWords } from "../model/interfaceWords.js";
import type { Timeline } from "../model/timeline.js";
import { toTable } from "../model/toTable.js";
import { compareWhen } from "../time/compareWhen.js";
import { darkStyle } from "../render/darkStyle.js";
import { escapeXml } from "../render/escapeXml.js";
import { marksWithin, slicesOf } from "../scene/pages.js";
import type { Scene } from "../scene/scene.js";
import { toSvg } from "../render/toSvg.js";
import { isInColumns, pageData } from "./pageData.js";
import type { Drawing } from "./readDrawing.js";

/**
 * A page that is whole in itself: it opens from a disk without a network. The drawing is there before any script has run
 * and stays if none may; with a script it is live. Its policy allows what is in it, by hash, and nothing else.
 *
 * Shapes: `library` is the code that draws, and that of the locale if there is one; none for a page without scripts.
 */
export function writePage(timeline: Timeline, { options, localeName }: Drawing, library: readonly string[]): string {
  const scene = layout(timeline, options);
  const { locale } = options;
  const isLive = library.length > 0;
  const scripts = isLive ? [...library, start].map(scriptText) : [];
  const styles = [style(options)];
  const language = escapeXml(locale?.code ?? "en");
  const lines = [
    "<!doctype html>",
    `<html lang="${language}"${isRightToLeft(options) ? ' dir="rtl"' : ""}>`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(scene, styles, scripts, isLive ? picturePlaces(timeline) : [])}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(timeline.title ?? "Timeline")}</title>`,
    ...styles.map((each) => `<style>${each}</style>`),
    "</head>",
    "<body>",
    `<figure id="timeline">${toSvg(scene)}</figure>`,
    ...(isLive ? [] : partsOf(scene)),
    "<details>",
    `<summary>${escapeXml(interfaceWords(locale).asTable)}</summary>`,
    markBare(toTable(inTable(timeline), { format: "html", locale }).trim()),
    "</details>",
    ...(isLive ? [dataBlock(timeline, options, localeName !== undefined)] : []),
    ...scripts.map((each) => `<script>${each}</script>`),
    "</body>",
    "</html>",
    "",
  ];
  return lines.join("\n");
}

/** As many rows as a page opens with at once; `render --to table` writes all. */
export const mostRows = 10_000;

/** The first events in time, where there are more than a page can show in a table. */
function inTable(timeline: Timeline): Timeline {
  if (timeline.events.length <= mostRows) return timeline;
  const events = [...timeline.events].sort((a, b) => compareWhen(a.when, b.when)).slice(0, mostRows);
  return { ...timeline, events };
}

/** Problems for the rows that a page leaves out, and for the data of events that a live one has in columns. */
export function pageLosses(timeline: Timeline, isLive: boolean): Problem[] {
  const { events } = timeline;
  const loss = (what: string): Problem => ({ code: "not-written", message: `not written: ${what}`, at: "" });
  const left = events.length - mostRows;
  const rows = `${String(left)} of ${String(events.length)} rows of the table; expected at most ${String(mostRows)} in a page (--to table writes all)`;
  const first = isLive && isInColumns(timeline) ? events.findIndex(({ data }) => data !== undefined) : -1;
  return [
    ...(left > 0 ? [loss(rows)] : []),
    ...(first < 0 ? [] : [loss("data of events, of which there are too many for a page")]),
  ];
}

/** What a page of A4 or Letter holds of a drawing that is fitted to its width. */
const paperRatio = 880 / 700;

/**
 * A drawing that is far higher than a page once more, for paper alone: in parts that are cut between events. A live page
 * makes its own.
 */
function partsOf(scene: Scene): readonly string[] {
  const pageHeight = Math.max(scene.width, 700) * paperRatio;
  if (scene.height <= pageHeight * 1.25) return [];
  const parts = slicesOf(scene, pageHeight).map((slice, index) => {
    const { top, bottom } = slice;
    const part = { ...scene, id: `${scene.id}-part${String(index + 1)}`, marks: marksWithin(scene.marks, slice) };
    const box = `viewBox="0 ${String(top)} ${String(scene.width)} ${String(bottom - top)}"`;
    const svg = toSvg(part).replace(/viewBox="[^"]*"/, box);
    return svg.replace(/ height="[^"]*"/, ` height="${String(bottom - top)}"`);
  });
  return [`<figure class="parts" hidden>${parts.join("\n")}</figure>`];
}

/**
 * The live view takes the picture over, which stays where that fails; the address tells and takes what is in view and chosen. A page
 * that has it in a frame is told its height, which does not depend on that of the frame.
 */
const start = `{
const place = document.getElementById("timeline");
const { timeline, options, locale } = JSON.parse(document.getElementById("timeline-data").textContent);
const view = whenline.createTimeline(place, timeline, { ...options, state: location.hash, ...(locale && { locale: whenlineLocale.default }) });
view.on("state", ({ state }) => history.replaceState(null, "", "#" + whenline.toHash(state)));
addEventListener("hashchange", () => view.update(undefined, { state: location.hash }));
whenline.mountControls(view);
whenline.mountCard(view);
whenline.mountExport(view);
if (parent !== window && window.ResizeObserver) {
  const { documentElement: page, body } = document;
  const tell = () => parent.postMessage({ type: "whenline-height", height: Math.ceil(page.getBoundingClientRect().height) }, "*");
  new ResizeObserver(tell).observe(body);
}
}`;

/** Names and values that a page can read again; the width is the page's own. */
function dataBlock(timeline: Timeline, options: LayoutOptions, hasLocale: boolean): string {
  const kept = Object.fromEntries(Object.entries(options).filter(([name]) => name !== "width" && name !== "locale"));
  const data = { timeline: pageData(timeline), options: kept, locale: hasLocale };
  return `<script type="application/json" id="timeline-data">${jsonText(data)}</script>`;
}

/** JSON that no letter of can end its element or a line of script. */
function jsonText(data: unknown): string {
  const escaped: Readonly<Record<string, string>> = { "<": "\\u003c", "\u2028": "\\u2028", "\u2029": "\\u2029" };
  return JSON.stringify(data).replace(/[<\u2028\u2029]/g, (letter) => escaped[letter] ?? "");
}

/** As it may stand within its element: no end of it, no reference to a map that is not there. */
function scriptText(script: string): string {
  return script
    .replace(/^\/\/# sourceMappingURL=.*$/gm, "")
    .replace(/<(?=\/script|!--|script)/gi, "\\x3c")
    .trim();
}

/** Links whose words are their address: on paper it need not follow them. */
function markBare(table: string): string {
  return table.replace(/<a (href="([^"]*)")>\2<\/a>/g, '<a class="bare" $1>$2</a>');
}

/** Where the pictures on cards may come from: the hosts that the data names, and the page's own place. */
function picturePlaces({ events }: Timeline): readonly string[] {
  const places = events.flatMap(({ image }) => {
    if (!image) return [];
    if (!/^(?:https?:)?\/\//i.test(image.url)) return ["'self'"];
    return /^https?:\/\/[\w.-]+(?::\d+)?(?=[/?#]|$)/i.exec(image.url) ?? [];
  });
  return [...new Set(places)];
}

function policy(
  { dark }: Scene,
  styles: readonly string[],
  scripts: readonly string[],
  pictures: readonly string[],
): string {
  const styleHashes = [...styles, ...(dark ? [darkStyle(dark)] : [])].map(hashOf).join(" ");
  const scriptHashes = scripts.map(hashOf).join(" ");
  return [
    "default-src 'none'",
    `style-src ${styleHashes}`,
    ...(scripts.length === 0 ? [] : [`script-src ${scriptHashes}`]),
    ["img-src data: blob:", ...pictures].join(" "),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function isRightToLeft({ direction, locale }: LayoutOptions): boolean {
  return direction === "rtl" || (direction !== "ltr" && /^(?:ar|he|fa|ur)\b/.test(locale?.code ?? ""));
}

/** Colours of the page by the theme of the drawing. */
const pages: Readonly<Record<string, readonly [paper: string, ink: string, line: string]>> = {
  light: ["#ffffff", "#1b1b1f", "#dfe1e5"],
  dark: ["#15171c", "#ececf1", "#353941"],
  print: ["#ffffff", "#000000", "#c8c8c8"],
};

function style({ theme }: LayoutOptions): string {
  const name = typeof theme === "string" ? theme : "light";
  const colors = (of: string): string => {
    const [paper, ink, line] = pages[of] ?? pages.light ?? [];
    return `:root{--paper:${paper ?? ""};--ink:${ink ?? ""};--line:${line ?? ""}}`;
  };
  return [
    `${colors(name)}:root{color-scheme:${name === "auto" ? "light dark" : name === "dark" ? "dark" : "light"}}`,
    ...(name === "auto" ? [`@media screen and (prefers-color-scheme:dark){${colors("dark")}}`] : []),
    `body{margin:0 auto;padding:1rem;max-width:90rem;background:var(--paper);color:var(--ink);font:1rem/1.5 Arial,Helvetica,"Liberation Sans",Arimo,sans-serif}`,
    `figure{margin:0}figure svg{display:block;max-width:100%;height:auto}a{color:inherit}`,
    `summary{padding:.5rem 0;cursor:pointer}table{border-collapse:collapse;width:100%}caption{text-align:start;padding:.5rem 0}`,
    `th,td{text-align:start;vertical-align:top;padding:.25rem 1rem .25rem 0;border-bottom:1px solid var(--line)}td p{margin:.25rem 0 0}`,
    `@media print{${printRules}}`,
  ].join("\n");
}

/** On paper: the drawing on one page, the table whole with its rows, links as notes, and nothing to press. */
const printRules = [
  "@page{margin:12mm}",
  "body{padding:0;max-width:none}",
  "figure{break-inside:avoid}#timeline:has(+.parts){display:none}.parts{display:block;break-inside:auto}.parts svg{break-inside:avoid}",
  "details::details-content{content-visibility:visible!important;display:block!important}",
  "summary{display:none}",
  "details{break-before:auto;margin-top:1rem}",
  "tr{break-inside:avoid}thead{display:table-header-group}",
  `a[href^="http"]:not(.bare)::after{content:" (" attr(href) ")";overflow-wrap:anywhere}`,
].join("");
