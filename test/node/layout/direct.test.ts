import { describe, expect, test } from "vitest";
import { direct } from "../../../src/layout/direct.js";
import type { Mark, TextMark } from "../../../src/scene/scene.js";

function line(key: string, text: string, y: number, more: Partial<TextMark> = {}): TextMark {
  return { type: "text", key, part: "title-line", x: 0, y, size: 14, spans: [{ text }], ...more };
}

const directions = (marks: readonly Mark[], own: "ltr" | "rtl" = "ltr") =>
  direct(marks, own).map((mark) => (mark.type === "text" ? (mark.direction ?? "") : mark.type));

describe("direct(marks, own)", () => {
  test("gives every line the direction of its paragraph", () => {
    const hebrew = [line("title-0", "שלום", 10), line("title-1", "1948 UN", 28), line("title-2", "UN", 46)];
    expect(directions(hebrew)).toEqual(["rtl", "rtl", "rtl"]);
    const english = [line("title-0", "Peace,", 10), line("title-1", "שלום", 28)];
    expect(directions(english)).toEqual(["", ""]);
    expect(directions(english, "rtl")).toEqual(["", ""]);
  });

  test("takes lines for paragraphs of their own that differ in part or key, or stand apart", () => {
    const first = line("title-0", "שלום", 10);
    expect(directions([first, line("date-1", "UN", 28)])).toEqual(["rtl", ""]);
    expect(directions([first, line("title-1", "UN", 28, { part: "date" })])).toEqual(["rtl", ""]);
    expect(directions([first, line("title-1", "UN", 48)])).toEqual(["rtl", ""]);
    expect(directions([first, line("title-1", "UN", 10)])).toEqual(["rtl", ""]);
    expect(
      directions([first, { ...line("x", "", 1), type: "circle", r: 1 } as never, line("title-1", "UN", 28)]),
    ).toEqual(["rtl", "circle", ""]);
  });

  test("leaves numbers and signs from left to right, whatever the drawing", () => {
    for (const text of ["1914–1918", "+12", "≥ 2014", ""]) {
      expect(directions([line("a", text, 10)], "rtl")).toEqual([""]);
    }
  });

  test("takes the drawing's direction for what has letters only in isolates", () => {
    const note = [line("line-0", "2 \u2068הצבי\u2069, \u20681892\u2069", 10)];
    expect(directions(note, "rtl")).toEqual(["rtl"]);
    expect(directions(note, "ltr")).toEqual([""]);
  });

  test("looks into groups, and does not change its input", () => {
    const marks: Mark[] = [
      { type: "group", key: "g", part: "event", marks: [Object.freeze(line("title-0", "שלום", 10))] },
    ];
    const [group] = direct(Object.freeze(marks), "ltr");
    expect(group).toEqual({ ...marks[0], marks: [line("title-0", "שלום", 10, { direction: "rtl" })] });
  });

  test("ends and begins again what a break cuts in two", () => {
    const lines = [
      line("line-0", "1 \u2068עיתון", 10),
      line("line-1", "הצבי \u2067א", 28),
      line("line-2", "ב\u2069 ג\u2069, May", 46),
    ];
    const texts = direct(lines, "ltr").map((mark) => (mark as TextMark).spans[0]?.text);
    expect(texts).toEqual([
      "1 \u2068עיתון\u2069",
      "\u2068הצבי \u2067א\u2069\u2069",
      "\u2068\u2067ב\u2069 ג\u2069, May",
    ]);
  });

  test("does not repeat thousands of isolates that never end", () => {
    const lines = [line("a-0", `${"\u2068".repeat(10_000)}א`, 10), line("a-1", "ב", 28)];
    const [, second] = direct(lines, "ltr") as TextMark[];
    expect(second?.spans[0]?.text.length).toBeLessThan(200);
  });
});
