import { describe, expect, test } from "vitest";
import { scaleEntry } from "../../../src/layout/scaleEntry.js";
import { legendBlock } from "../../../src/layout/legend.js";
import { layout } from "../../../src/layout/layout.js";
import type { LogMeasure, Measure } from "../../../src/layout/warp.js";
import { wordsFor } from "../../../src/time/words.js";
import { en } from "../../../src/time/words/en.js";
import type { Mark } from "../../../src/scene/scene.js";
import { brushOf, eventOf, ruler } from "./given.js";

const brush = brushOf();
const log: LogMeasure = { kind: "log", reference: 0, unit: 1, last: 0, words: null };
const sequence: Measure = {
  kind: "sequence",
  instants: new Float64Array(),
  precisionOf: () => "day",
  words: new Map(),
};

describe("scaleEntry(measure, words, brush)", () => {
  test.each<[Measure, string | undefined]>([
    [{ kind: "time", ticks: "auto" }, undefined],
    [sequence, "in equal steps: distances do not show time"],
    [log, "logarithmic scale, counted from today"],
    [{ ...log, words: "20 Jul 1969" }, "logarithmic scale, counted from 20 Jul 1969"],
    [{ ...log, words: "1960s" }, "logarithmic scale, counted from the 1960s"],
    [{ kind: "relative" }, "time since the first date of each group"],
  ])("says of %j: %s", (measure, words) => {
    expect(scaleEntry(measure, en, brush)?.text).toBe(words);
  });

  test.each(["de", "fr", "es", "ar", "zh-CN"])("says so in %s", (code) => {
    const words = wordsFor({ code }) ?? en;
    const measures: readonly Measure[] = [sequence, { ...log, words: "1969" }, { kind: "relative" }];
    const texts = measures.map((measure) => scaleEntry(measure, words, brush)?.text ?? "");
    expect(new Set([...texts, en.legend.sequence, en.legend.relative]).size).toBe(5);
    expect(texts[1]).toContain("1969");
  });

  test("draws its sign about the middle line, within its width", () => {
    const entry = scaleEntry({ kind: "relative" }, en, brush);
    const marks = entry?.draw(100, 50) ?? [];
    expect(marks.length).toBeGreaterThan(2);
    for (const mark of marks) {
      if (mark.type !== "rule") throw new Error("not a rule");
      expect([mark.x1, mark.x2].every((x) => x >= 100 && x <= 100 + (entry?.width ?? 0))).toBe(true);
      expect([mark.y1, mark.y2].every((y) => Math.abs(y - 50) < 8)).toBe(true);
    }
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
    expect(legendBlock(entry ? [entry] : [], { x: 0, width: 400 }, brush, ruler).height).toBeGreaterThan(0);
  });
});

describe("layout(timeline, { scale }) has the entry in its legend", () => {
  const keys = (marks: readonly Mark[]): string[] =>
    marks.flatMap((mark) => [mark.key, ...(mark.type === "group" ? keys(mark.marks) : [])]);
  const timeline = { events: [eventOf("2014", { id: "a" }), eventOf("2016", { id: "b" })] };

  test.each([
    ["time", false],
    ["sequence", true],
    ["log", true],
    ["relative", true],
  ] as const)("%s: %s", (scale, there) => {
    expect(keys(layout(timeline, { scale }).marks).includes(`scale-${scale}`)).toBe(there);
    expect(keys(layout(timeline, { scale, legend: false }).marks)).not.toContain(`scale-${scale}`);
  });
});
