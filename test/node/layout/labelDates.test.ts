import { ar, de, enUS, fi, fr, zhCN } from "date-fns/locale";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { labelDates } from "../../../src/layout/labelDates.js";
import { layout } from "../../../src/layout/layout.js";
import type { LayoutOptions } from "../../../src/layout/options.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import { formatWhen } from "../../../src/time/formatWhen.js";
import { parseWhen } from "../../../src/time/parseWhen.js";
import { isPart, marksOf } from "../../laws/marks.js";
import { laws, unitsOf } from "./given.js";

const saidOf = (dates: readonly string[], scale: "time" | "log" = "time") => {
  const dateOf = labelDates(unitsOf(...dates), scale, (when) => formatWhen(when));
  return dates.map((date) => dateOf(parseWhen(date)));
};

describe("labelDates(units, scale, format)", () => {
  test.each([
    ["the times of one day", ["1986-04-26T00:28", "1986-04-26T01:23:40"], ["00:28", "01:23:40"]],
    ["intervals, too", ["1986-04-26T00:28", "1986-04-26T01:28/1986-04-26T06:35"], ["00:28", "01:28 – 06:35"]],
    ["offsets with their times", ["2014-02-16T09:00Z", "2014-02-16T09:30Z"], ["09:00 UTC", "09:30 UTC"]],
  ])("leaves the day out of %s", (_, dates, said) => {
    expect(saidOf(dates)).toEqual(said);
  });

  test.each([
    ["one date", ["1986-04-26T00:28"]],
    ["times of two days", ["1986-04-26T00:28", "1986-04-27T01:23"]],
    ["a day among times", ["1986-04-26T00:28", "1986-04-26"]],
    ["a time that is not exact", ["1986-04-26T00:28", "{1986-04-26,1986-04-27}"]],
    ["an end on another day", ["1986-04-26T00:28", "1986-04-26T01:28/1986-04-27T06:35"]],
    ["an end that is open", ["1986-04-26T00:28", "1986-04-26T01:28/.."]],
    ["years", ["1986", "1987"]],
  ])("says %s in full", (_, dates) => {
    expect(saidOf(dates)).toEqual(dates.map((date) => formatWhen(parseWhen(date))));
  });

  test("says all in full on other scales, whose axis names no day", () => {
    const dates = ["1986-04-26T00:28", "1986-04-26T01:23:40"];
    expect(saidOf(dates, "log")).toEqual(dates.map((date) => formatWhen(parseWhen(date))));
  });
});

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));

const anyOptions: fc.Arbitrary<LayoutOptions> = fc.record(
  {
    width: fc.integer({ min: 280, max: 1600 }),
    orientation: fc.constantFrom("horizontal" as const, "vertical" as const),
    lanes: fc.constantFrom("shared" as const, "group" as const),
    gaps: fc.constantFrom("keep" as const, "collapse" as const),
    locale: fc.constantFrom(ar, de, enUS, fi, fr, zhCN),
  },
  { requiredKeys: ["width"] },
);

describe("a drawing of times of one day", () => {
  test("names the day on its axis, or else in every label, and in every name", () => {
    let short = 0;
    fc.assert(
      fc.property(fc.array(clock, { minLength: 2, maxLength: 12 }), anyOptions, (times, options) => {
        const data = times.map((time, index) => ({
          when: `1986-04-26T${time}`,
          title: "Noted",
          group: `g${String(index % 2)}`,
        }));
        const scene = layout(readTimeline(data).timeline, options);
        const marks = marksOf(scene).map(({ mark, groups }) => ({ mark, groups }));
        const textOf = (found: (typeof marks)[number]) =>
          found.mark.type === "text" ? found.mark.spans.map(({ text }) => text).join("") : "";
        const dates = marks.filter(({ mark }) => mark.type === "text" && isPart(mark, "date")).map(textOf);
        const axis = marks.filter(({ groups }) => groups.some(({ part }) => part === "axis")).map(textOf);
        for (const { mark } of marks) {
          if (mark.type === "group" && mark.name !== undefined && mark.event !== undefined)
            expect(mark.name).toContain("1986");
        }
        if (dates.some((date) => date.includes("1986"))) return;
        short++;
        expect(axis.join(" ")).toContain("26");
        expect(axis.join(" ")).toContain("1986");
      }),
      laws,
    );
    expect(short).toBeGreaterThan(100);
  });
});
