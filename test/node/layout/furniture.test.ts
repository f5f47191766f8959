import { describe, expect, test } from "vitest";
import { column, emptyBlock, heading, paragraph, type Block } from "../../../src/layout/furniture.js";
import { textStyles } from "../../../src/layout/textStyle.js";
import type { Mark } from "../../../src/scene/scene.js";
import { tenPixels } from "./given.js";

const style = textStyles.note;
const across = { key: "k", part: "p", x: 16, width: 230, style, fill: "#565a60" };

/** Lines of text with their baselines. */
const lines = (marks: readonly Mark[]) =>
  marks.map((mark) => (mark.type === "text" ? [mark.spans.map(({ text }) => text).join(""), mark.y] : [mark.type]));

describe("paragraph(text, options, ruler)", () => {
  test("wraps text to its width, a line under the other", () => {
    const block = paragraph("Sources of the figures in this drawing", across, tenPixels);
    expect(block.height).toBe(32);
    expect(lines(block.draw(100))).toEqual([
      ["Sources of the figures", 112],
      ["in this drawing", 128],
    ]);
    for (const [text] of lines(block.draw(0))) expect(String(text).length * 10).toBeLessThanOrEqual(230);
  });

  test("draws the same marks further down", () => {
    const block = paragraph("one two", across, tenPixels);
    expect(lines(block.draw(0))).toEqual([["one two", 12]]);
    expect(lines(block.draw(50))).toEqual([["one two", 62]]);
  });

  test("ends in … where there are too many lines", () => {
    const block = paragraph("word ".repeat(200), { ...across, lines: 2 }, tenPixels);
    expect(lines(block.draw(0)).at(-1)?.[0]).toMatch(/…$/);
    expect(block.height).toBe(32);
    expect(paragraph("word ".repeat(200), across, tenPixels).height).toBe(12 * 16);
  });

  test("says the weight of bold text only", () => {
    const [plain] = paragraph("a", across, tenPixels).draw(0);
    const [bold] = paragraph("a", { ...across, style: textStyles.title }, tenPixels).draw(0);
    expect(plain).not.toHaveProperty("weight");
    expect(bold).toMatchObject({ weight: 700, size: 22 });
  });
});

const block = (height: number, name: string): Block => ({
  height,
  draw: (y) => [{ type: "rule", key: name, part: name, x1: 0, y1: y, x2: 9, y2: y, stroke: "#000000" }],
});

describe("column(blocks, gap)", () => {
  const drawn = (blocks: readonly Block[]) =>
    column(blocks, 12)
      .draw(100)
      .map((mark) => (mark.type === "rule" ? [mark.key, mark.y1] : []));

  test("stacks blocks with a gap between", () => {
    expect(column([block(20, "a"), block(30, "b")], 12).height).toBe(62);
    expect(drawn([block(20, "a"), block(30, "b")])).toEqual([
      ["a", 100],
      ["b", 132],
    ]);
  });

  test("leaves no gap for what takes no room", () => {
    expect(drawn([emptyBlock, block(20, "a"), block(0, "x"), block(30, "b"), emptyBlock])).toEqual([
      ["a", 100],
      ["b", 132],
    ]);
    expect(column([emptyBlock, emptyBlock], 12).height).toBe(0);
    expect(column([], 12).height).toBe(0);
  });
});

describe("heading(timeline, span, colors, ruler)", () => {
  const colors = { ink: "#1b1b1f", muted: "#565a60" };
  const span = { x: 24, width: 500 };
  const head = (timeline: { title?: string; subtitle?: string }) => heading(timeline, span, colors, tenPixels);

  test("sets the title over the subtitle", () => {
    const marks = head({ title: "Apollo", subtitle: "to the Moon" }).draw(0);
    expect(marks.map(({ part }) => part)).toEqual(["title", "subtitle"]);
    expect(marks[0]).toMatchObject({ fill: colors.ink, x: 24, size: 22 });
    expect(marks[1]).toMatchObject({ fill: colors.muted, x: 24, size: 14 });
  });

  test.each([[{}], [{ title: "" }], [{ title: "", subtitle: "" }]])("takes no room for %j", (timeline) => {
    expect(head(timeline).height).toBe(0);
    expect(head(timeline).draw(0)).toEqual([]);
  });

  test("shortens a title without end to four lines", () => {
    expect(head({ title: "word ".repeat(100) }).height).toBe(4 * 28);
  });

  test("leaves no word alone on the last line, and what fills its lines as it is", () => {
    const lines = (title: string) =>
      head({ title })
        .draw(0)
        .map((mark) => (mark.type === "text" ? mark.spans[0]?.text : ""));
    expect(lines("The week in which the Wall came down at last in Berlin")).toEqual([
      "The week in which the Wall",
      "came down at last in Berlin",
    ]);
    expect(lines("The week in which the Wall at last came down, as it was seen in Berlin in November of 1989")).toEqual(
      ["The week in which the Wall at last came down, as", "it was seen in Berlin in November of 1989"],
    );
  });
});
