import { readFileSync } from "node:fs";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { expect, test } from "vitest";
import { layout, readTimeline } from "whenline";
import { remarkTimeline } from "whenline/markdown";
import { readBlock } from "../../src/markdown/readBlock.js";
import { findFonts } from "../../src/paper/fonts.js";
import { textOfScene } from "../../src/paper/textOfScene.js";
import { toPdf } from "../../src/paper/toPdf.js";
import { readPdf } from "../node/paper/readPdf.js";

const source = readFileSync(new URL("../../examples/report/report.md", import.meta.url), "utf8");

test("the report in Markdown has three figures, and nothing to complain of", async () => {
  const site = unified().use(remarkParse).use(remarkTimeline).use(remarkRehype).use(rehypeStringify);
  const page = await site.process({ path: "report.md", value: source });
  expect(page.messages).toEqual([]);
  expect(String(page).match(/<figure class="whenline-figure"><svg /g)).toHaveLength(3);
  const ids = [...String(page).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("each figure is a PDF that LaTeX can include: one page, words as text", async () => {
  for (const [, text = ""] of source.matchAll(/^```timeline.*\n([^]*?)^```$/gm)) {
    const { timeline } = readBlock(text);
    expect(readTimeline(timeline).problems).toEqual([]);
    const scene = layout(timeline, { width: 680 });
    const bytes = await toPdf(scene, findFonts([], textOfScene(scene)));
    const box = `/MediaBox [0 0 510 ${String(scene.height * 0.75)}]`;
    expect(Buffer.from(bytes).toString("latin1")).toContain(box);
    const said = readPdf(bytes).texts.join("").replace(/\s/g, "");
    for (const { title } of timeline.events) expect(said).toContain((title.split(" ")[0] ?? "").replace(/\s/g, ""));
  }
});
