import { describe, expect, test } from "vitest";
import { layout } from "../../../src/layout/layout.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import { findFonts } from "../../../src/paper/fonts.js";
import { textOfScene } from "../../../src/paper/textOfScene.js";
import { toPdf } from "../../../src/paper/toPdf.js";
import { baku } from "../../../examples/baku/data.js";
import { readPdf } from "./readPdf.js";

function sceneOf(data: unknown, options = {}) {
  return layout(readTimeline(data).timeline, options);
}

async function pdfOf(data: unknown, options = {}) {
  const scene = sceneOf(data, options);
  return toPdf(scene, findFonts([], textOfScene(scene)));
}

describe("toPdf(scene, fonts)", () => {
  test("has every word of the drawing, as text, in fonts that are inside", async () => {
    const scene = sceneOf(baku);
    const { texts, fonts } = readPdf(await pdfOf(baku));
    const said = texts.join("").replace(/\s/g, "");
    for (const line of textOfScene(scene).split("\n")) expect(said).toContain(line.replace(/\s/g, ""));
    expect(fonts.map((name) => name.replace(/^.*\+/, "")).sort()).toEqual(["Arimo-Bold", "Arimo-Regular"]);
  });

  test("is the same twice, and says so little of when as it can", async () => {
    const [one, two] = [await pdfOf(baku), await pdfOf(baku)];
    expect(Buffer.compare(Buffer.from(one), Buffer.from(two))).toBe(0);
    expect(Buffer.from(one).toString("latin1")).toContain("D:19700101000000Z");
  });

  test("has the links of the drawing, and no others", async () => {
    const scene = sceneOf([{ when: "2014", title: "A" }]);
    const group = (href: string) => ({ type: "group", key: href, part: "source", href, marks: scene.marks }) as const;
    const linked = { ...scene, marks: [group("https://example.org/ü?a=(1)"), group("javascript:alert(1)")] };
    const { links } = readPdf(await toPdf(linked, findFonts([], "A")));
    expect(links).toHaveLength(1);
    expect(links[0]).toMatch(/^https:\/\/example\.org\/%C3%BC\?a=/);
  });

  test("is tagged: a heading, a figure with its description, a list of the events, notes, links", async () => {
    const scene = sceneOf(baku);
    const { structure } = readPdf(await pdfOf(baku));
    const items = "LI [LBody] ".repeat(6).trim();
    expect(structure).toBe(`Document [H1 P Figure "${scene.title}. ${scene.description}" L [${items}] P]`);
    const linked = sceneOf([{ when: "2014", title: "A", sources: [{ title: "S", url: "https://example.org/" }] }]);
    const bytes = await toPdf(linked, findFonts([], textOfScene(linked)));
    expect(readPdf(bytes).structure).toMatch(/L \[LI \[LBody\]\] P \[Link\]\]$/);
    const text = Buffer.from(bytes).toString("latin1");
    expect(text).toMatch(/\/Lang \(en(?:-GB)?\)/);
    expect(text).toMatch(/\/Marked true/);
    expect(text).toMatch(/\/DisplayDocTitle true/);
  });

  test("marks all that it draws, and closes what it opens", async () => {
    const { content } = readPdf(await pdfOf(baku));
    const marks = [...content.matchAll(/\b(BDC|EMC|TJ|[fBSn]\*?)$/gm)].map(([, sign = ""]) => sign);
    let depth = 0;
    for (const sign of marks) {
      if (sign === "BDC") depth++;
      else if (sign === "EMC") depth--;
      else expect(depth, sign).toBe(1);
    }
    expect(depth).toBe(0);
    expect(marks.length).toBeGreaterThan(100);
  });

  test("lets no title become markup", async () => {
    const { title } = readPdf(await pdfOf({ title: "A <b> & c", events: [{ when: "2014", title: "A" }] }));
    expect(title).toBe("A &lt;b&gt; &amp; c");
  });

  test("draws every kind of mark and paint", async () => {
    const scene = sceneOf([{ when: "2014", title: "A" }]);
    const base = { key: "a", part: "a" };
    const marks = [
      { ...base, type: "path", d: "M0 0L9 9", fill: "none" },
      { ...base, type: "path", d: "M0 0L9 9Z", fill: { gradient: "g" }, stroke: "#123456", dash: "1 2" },
      { ...base, type: "circle", x: 5, y: 5, r: 3, fill: "#abcdef", fillOpacity: 0.5 },
      { ...base, type: "rect", x: 5, y: 5, width: 3, height: 4, stroke: "#000000", fill: "none", dash: "3" },
      { ...base, type: "rule", x1: 1, y1: 1, x2: 5, y2: 5, stroke: "#000000" },
    ] as const;
    const gradients = [{ id: "g", color: "#ff0000", from: 0, to: 1, down: true }];
    expect((await toPdf({ ...scene, marks, gradients }, findFonts([], "A"))).length).toBeGreaterThan(500);
  });
});
