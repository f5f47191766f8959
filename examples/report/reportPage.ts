import { describe, readTimeline, renderToString, toTable } from "whenline";
import { baku } from "../baku/data.js";
import { chaucer } from "../gallery/chaucer.js";
import { emperors } from "../gallery/emperors.js";

/** Widths of a figure in pixels: for the column of text, and for a telephone. The page's style shows one of the two. */
const widths = { wide: 736, narrow: 340 };

/**
 * The report as HTML: prose with drawings that were made beforehand, each with its events as a table. It has no script,
 * and its policy allows none.
 *
 * `style` is the page's only stylesheet, `hash` its SHA-256 in base64.
 */
export function reportPage(style: string, hash: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What a date says · a report with whenline</title>
<style>${style}</style>
</head>
<body>
<nav aria-label="Examples"><a href="../index.html">whenline examples</a></nav>
<main>
<h1>What a date says</h1>
<p class="about">A static page. The drawings were made with <code>renderToString</code> when the page was built; there is no script here.</p>
${opening}
<h2>One article, eight dates</h2>
${ofBaku}
${figure(baku, "Figure 1. The dates of one article. Three of the eight are a day, one is a month, three are a year, and one is only a limit.")}
<h2>A life in records</h2>
${ofChaucer}
${figure(chaucer, "Figure 2. The records of Geoffrey Chaucer. A bar with round ends is a moment that lies somewhere within it.")}
<h2>Across the turn of the era</h2>
${ofEmperors}
${figure(emperors, "Figure 3. Reigns from 27&nbsp;BC to AD&nbsp;79. The year before AD&nbsp;1 is 1&nbsp;BC.")}
</main>
</body>
</html>
`;
}

const opening = `<p>A date is only as exact as the source that states it. Whoever draws the year 2014 as a point has to choose a day, and the
source named none. Whoever draws it as a block says that something lasted for twelve months. The figures below do neither: a
moment that is known to the year is an outlined bar as long as the year, and what is not known fades.</p>`;

const ofBaku = `<p>An article of 16 February 2017 names eight events. For the three of that Thursday it states the day. For a meeting three years
before it states the month, for the annexation of Crimea the year. The suspension of cooperation began in 2014 and went on; of
the line over Syria the article says only that it was there.</p>`;

const ofChaucer = `<p>Chaucer was paid by the crown, and so his posts are known from accounts. Nobody kept accounts of his poems. His birth is an
estimate, his marriage is known from a grant to his wife of 1366, and the years of his books come from what they mention.</p>`;

const ofEmperors = `<p>A list of reigns is a list of intervals whose ends are known to the month. Astronomers count a year zero between the eras;
historians do not, and neither does the axis. In the data the year 27&nbsp;BC is written <code>-0026</code>.</p>`;

function figure(data: unknown, caption: string): string {
  const { timeline } = readTimeline(data);
  const drawings = Object.entries(widths).map(
    ([name, width]) => `<div class="${name}">${renderToString(timeline, { width })}</div>`,
  );
  return `<figure>
${drawings.join("\n")}
<figcaption>${caption}</figcaption>
</figure>
<details>
<summary>Figure as a table</summary>
<p>${describe(timeline).replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Table of the figure">${toTable(timeline, { format: "html" })}</div>
</details>`;
}
