import fc from "fast-check";
import { ar } from "date-fns/locale/ar";
import { de } from "date-fns/locale/de";
import { fi } from "date-fns/locale/fi";
import { fr } from "date-fns/locale/fr";
import { zhCN } from "date-fns/locale/zh-CN";
import { describe, expect, test } from "vitest";
import { axisWords, drawAxis, layAxis, type Axis } from "../../../src/layout/axis.js";
import { createContext } from "../../../src/layout/context.js";
import { resolveOptions, type LayoutOptions } from "../../../src/layout/options.js";
import { themes } from "../../../src/layout/theme.js";
import { zoomTo, type TimeScale } from "../../../src/layout/timeScale.js";
import { drawDownAxis, layDownAxis, type DownAxis } from "../../../src/layout/down/downAxis.js";
import { timelineData } from "../../laws/timelines.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import { dateNear, eventOf, laws, ruler } from "./given.js";

/** The scale of some dates in a drawing without its margins. */
function scaleOf(dates: readonly string[], options: LayoutOptions, right = 900): TimeScale {
  const events = dates.map((edtf, index) => eventOf(edtf, { id: String(index) }));
  const scale = createContext({ events }, resolveOptions(options)).scale({ left: 0, right });
  if (!scale) throw new Error("no date has a place");
  return scale;
}

const texts = (labels: readonly { readonly text: string }[]) => labels.map(({ text }) => text).join(" | ");
const across = (scale: TimeScale) => layAxis(scale, undefined, ruler, []);
const down = (scale: TimeScale) =>
  layDownAxis(scale, undefined, ruler)
    .ticks.map(({ period, text }) => [text, period].filter(Boolean).join(" "))
    .join(" | ");

describe("the axis of a logarithmic scale says", () => {
  test.each([
    [["1569", "1825", "1953-02-01", "1969-07-20"], {}, "200 years before | 100 | 50 | 20 | 10 | 20 Jul 1969"],
    [
      ["Y-13800000000", "Y-66000000", "1969-07-20"],
      {},
      "10 billion years before | 1 billion | 100 million | 20 Jul 1969",
    ],
    [
      ["2026-11-22", "2026-10", "1953-02-01"],
      { now: "2026-11-23" },
      "10 years ago | 1 year ago | 1 month ago | 1 day ago",
    ],
    [
      ["2014-05-01T12:00:00Z", "2014-05-01T12:00:20Z", "2014-05-01T12:30:00Z"],
      {},
      "20 minutes before | 1 May 2014, 12:30:00",
    ],
    [["2000", "2020", "2040"], { now: "2020-07-01" }, "20 years ago | 10 | 10 years from now | 20"],
  ] as const)("of %j with %j: %s", (dates, options, words) => {
    expect(texts(across(scaleOf(dates, { scale: "log", ...options })).ticks)).toContain(words);
  });

  test("what its numbers count once, in full where the unit or the direction is another", () => {
    const home = scaleOf(["Y-66000000", "1569", "2019-12-25", "2300"], { scale: "log", now: "2020-01-01" });
    for (let step = 0; step < 200; step++) {
      const start = home.domain.start + (Date.UTC(2019) - home.domain.start) * (step / 200) ** 0.05;
      const all = across(zoomTo(home, { start, end: home.domain.end })).ticks.map(({ text }) => text);
      const said = all.filter((text) => / (ago|from now)$/.test(text) && !text.startsWith("1 "));
      const units = said.map((text) => text.replace(/^.*?(seconds|minutes|hours|days|months|years)/, "$1"));
      expect(new Set(units).size, all.join(" | ")).toBe(units.length);
      for (const [index, text] of all.entries()) {
        if (/^[\d,]+$/.test(text))
          expect(all.slice(0, index).some((other) => / (ago|from now)$/.test(other))).toBe(true);
      }
    }
  });

  test("from now on where dates are to come, and no further than they reach", () => {
    const words = texts(across(scaleOf(["2019-12-20", "2025"], { scale: "log", now: "2020-01-01" })).ticks);
    expect(words).toContain("1 year from now");
    expect(words).not.toMatch(/\d\d years from now/);
    const { ticks } = across(scaleOf(["2019-12-20", "2010"], { scale: "log", now: "2020-01-01" }));
    expect(texts(ticks)).not.toContain("from now");
  });

  test("no words but a tick where the scale counts from, if that is today", () => {
    const scale = scaleOf(["2010", "2015"], { scale: "log", now: "2020-01-01" });
    const axis = across(scale);
    expect(axis.bare).toContain(scale.x(Date.UTC(2020, 0, 1, 12)));
    expect(texts(axis.ticks)).not.toContain("today");
  });

  test.each([
    ["de", de, "vor 10 Jahren"],
    ["fr", fr, "il y a 10 ans"],
    ["ar", ar, "قبل 10 سنوات"],
    ["zhCN", zhCN, "10 年前"],
    ["fi", fi, "−10 vuotta"],
  ])("%s", (_, locale, words) => {
    const scale = scaleOf(["2026-11-22", "1953-02-01"], { scale: "log", now: "2026-11-23", locale });
    expect(texts(layAxis(scale, locale, ruler, []).ticks)).toContain(words);
  });

  test("dates of the calendar in a window too narrow for round distances", () => {
    const home = scaleOf(["2026-11-22", "1953-02-01"], { scale: "log", now: "2026-11-23" });
    const axis = across(zoomTo(home, { start: Date.UTC(1984, 0), end: Date.UTC(1990, 0) }));
    expect(texts(axis.periods)).toContain("1985 | 1986 | 1987");
  });

  test("the same down a page, shorter", () => {
    const scale = scaleOf(["Y-13800000000", "Y-66000000", "1969-07-20"], { scale: "log", width: 360 }, 400);
    expect(down(scale)).toBe("10B years\nbefore | 5B | 2B | 1B | 500M | 200M | 100M | 50M | 20 Jul 1969");
  });
});

describe("the axis of a sequence says", () => {
  test.each([
    [["1066", "1087", "1100", "1603"], "1066 | 1087 | 1100 | 1603", ""],
    [["199X", "1993", "2001-09-11"], "1990s | 1993 | 2001", ""],
    [["2014-03-18", "2014-05-01", "2015-02-03"], "Mar | May | Feb", "2014 | 2015"],
    [["2017-02-16", "2017-02-17", "2017-03-02"], "16 | 17 | 2", "February 2017 | March 2017"],
    [["2017", "2017-02-16", "2017-02-17"], "16 | 17", "2017 | February 2017"],
    [["2014-01-02T09:30", "2014-01-02T09:45"], "09:30 | 09:45", "2 January 2014"],
    [["-0043-03-15", "0014"], "44 BC | AD 14", ""],
  ])("of %j", (dates, ticks, periods) => {
    const axis = across(scaleOf(dates, { scale: "sequence" }, 600));
    expect(texts(axis.ticks)).toBe(ticks);
    expect(texts(axis.periods)).toBe(periods);
  });

  test("each year once, and marks the other dates in it with ticks alone", () => {
    const dates = Array.from(
      { length: 30 },
      (_, index) =>
        `${String(2000 + Math.floor(index / 10))}-${String((index % 10) + 1).padStart(2, "0")}-0${String((index % 9) + 1)}`,
    );
    const axis = across(scaleOf(dates, { scale: "sequence" }, 300));
    expect(texts(axis.ticks)).toBe("2000 | 2001 | 2002");
    expect(axis.bare.length).toBe(27);
  });

  test("no date where no date stands, unless the window lies between two dates", () => {
    const home = scaleOf(["1066", "1087", "1603"], { scale: "sequence" });
    expect(texts(across(home).ticks)).toBe("1066 | 1087 | 1603");
    const between = zoomTo(home, { start: Date.UTC(1200, 0), end: Date.UTC(1210, 0) });
    expect(texts(across(between).periods)).toContain("1202 | 1203");
  });

  test("the same down a page", () => {
    const dates = ["2017-02-16", "2017-02-17", "2017-03-02"];
    expect(down(scaleOf(dates, { scale: "sequence", width: 360 }, 300))).toBe("16 Feb 2017 | 17 | 2 Mar 2017");
  });
});

describe("the axis of elapsed time says", () => {
  test.each([
    [["2014", "2017"], 400, "0 | 1 year | 2 years | 3 years | 4 years"],
    [["2014-01-01", "2014-01-06"], 500, "0 | 1 day | 2 days | 3 days | 4 days | 5 days | 6 days"],
    [["2014-05-01T09:00", "2014-05-01T10:00"], 320, "0 | 15 minutes | 30 minutes | 45 minutes"],
    [
      ["2014-01-01T00:00", "2014-01-03T06:00"],
      700,
      "0 | 6 hours | 12 hours | 18 hours | 1 day | 30 hours | 36 hours | 42 hours | 2 days",
    ],
    // Three days and more in days, never 84 hours, if that makes four steps of it.
    [["2014-01-01T00:00", "2014-01-06T06:00"], 1400, "0 | 1 day | 2 days | 3 days | 4 days | 5 days"],
    [["2014-01-01T00:00", "2014-01-04T06:00"], 1400, "0 | 12 hours | 1 day | 36 hours | 2 days | 60 hours | 3 days"],
    [["Y-3000000", "2000"], 700, "0 | 500,000 years | 1M years | 1.5M years | 2M years | 2.5M years"],
  ] as const)("of %j within %d pixels: %s", (dates, right, words) => {
    expect(texts(across(scaleOf(dates, { scale: "relative", gaps: "keep" }, right)).ticks)).toBe(words);
  });

  test("how long a break is, in whole units", () => {
    const dates = ["1900", "1901", "1902", "2000", "2001", "2002"];
    const { breaks } = across(scaleOf(dates, { scale: "relative" }));
    expect(breaks.map(({ label }) => label.text)).toEqual([expect.stringMatching(/^\d\d years$/)]);
  });
});

const locales = [undefined, de, fr, ar, zhCN, fi];

/** Scales of random dates, at home and in windows of it, of every kind. */
const anyScale = fc
  .record({
    data: timelineData({ min: 1, max: 20 }),
    name: fc.constantFrom("sequence" as const, "log" as const, "relative" as const, "time" as const),
    ticks: fc.constantFrom("auto" as const, "week" as const, "quarter" as const),
    now: fc.constantFrom(undefined, "2016-05-01"),
    locale: fc.constantFrom(...locales),
    width: fc.integer({ min: 280, max: 1600 }),
    windows: fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: -4, max: 0, noNaN: true })),
      { minLength: 2, maxLength: 2 },
    ),
  })
  .map(({ data, name, ticks, now, locale, width, windows }) => {
    const { timeline } = readTimeline(data);
    const options = resolveOptions({ scale: name, ticks, now, locale, width });
    const scale = createContext(timeline, options).scale({ left: 16, right: width - 16 });
    const zoomed = windows.flatMap(([at, power]) => {
      if (!scale) return [];
      const { warp, domain } = scale;
      const [from, to] = [warp.u(domain.start), warp.u(domain.end)];
      const length = (to - from) * 10 ** power;
      const start = warp.instantAt(from + (to - from - length) * at);
      const end = warp.instantAt(from + (to - from - length) * at + length);
      return end - start > Math.max(100, Math.abs(start) * 1e-9) ? [zoomTo(scale, { start, end })] : [];
    });
    return { name, locale, scales: scale ? [scale, ...zoomed] : [] };
  });

type Label = Axis["ticks"][number];

function expectBoxesApart(axis: Axis, { left, right }: TimeScale): void {
  const { above, under } = axisWords(axis, 0);
  for (const boxes of [under, above]) {
    boxes.forEach((box, index) => {
      expect(box.left).toBeGreaterThanOrEqual(left - 0.01);
      expect(box.right).toBeLessThanOrEqual(right + 2.01);
      for (const other of boxes.slice(index + 1)) {
        const beside = box.right <= other.left || other.right <= box.left;
        expect(beside || box.end <= other.start || other.end <= box.start).toBe(true);
      }
    });
  }
  const words = [...axis.ticks, ...axis.periods];
  const crosses = (x: number) =>
    words.some(({ x: tick, width, back = 0 }: Label) => x !== tick && x > tick + 1 - back && x < tick + width - back);
  expect(axis.grid.filter(crosses)).toEqual([]);
}

function expectColumnApart({ ticks, breaks }: DownAxis): void {
  const tops = ticks.map(({ y, period, text }) => ({ top: y - (period && text ? 14 : 0) - 7.9, bottom: y + 7.9 }));
  const worded = breaks.filter(({ lines }) => lines.length > 0);
  const blocks = worded.map(({ middle, lines }) => {
    const half = ((lines.length - 1) * 14) / 2 + 7.9;
    return { top: middle - half, bottom: middle + half };
  });
  const column = [...tops, ...blocks].sort((a, b) => a.top - b.top);
  column.slice(1).forEach(({ top }, index) => {
    expect(top).toBeGreaterThanOrEqual((column[index]?.bottom ?? 0) - 1e-6);
  });
}

describe("the axes of every scale, at home and in windows, hold that", () => {
  test("no words meet, none leaves the drawing, no grid line crosses any", () => {
    let seen = 0;
    fc.assert(
      fc.property(anyScale, ({ locale, scales }) => {
        for (const scale of scales) {
          const axis = layAxis(scale, locale, ruler, []);
          seen += axis.ticks.length;
          expectBoxesApart(axis, scale);
          for (const mark of drawAxis(axis, 0, scale, themes.light)) {
            if (mark.type === "rule") expect(mark.x1 >= scale.left - 0.01 && mark.x1 <= scale.right + 0.01).toBe(true);
          }
        }
      }),
      { ...laws, numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(2000);
  });

  test("in a column as well, where no line of words meets another", () => {
    fc.assert(
      fc.property(anyScale, ({ locale, scales }) => {
        for (const scale of scales) {
          const axis = layDownAxis(scale, locale, ruler);
          expectColumnApart(axis);
          const ys = drawDownAxis(axis, 100, scale, themes.light).flatMap((mark) =>
            mark.type === "rule" ? [mark.y1] : [],
          );
          for (const y of ys) expect(y >= scale.left - 0.01 && y <= scale.right + 0.01).toBe(true);
        }
      }),
      { ...laws, numRuns: 300 },
    );
  });

  test("no two neighbours read alike, and no two ticks of elapsed time do", () => {
    fc.assert(
      fc.property(anyScale, ({ name, locale, scales }) => {
        for (const scale of scales) {
          const { ticks } = layDownAxis(scale, locale, ruler);
          ticks.slice(1).forEach((tick, index) => {
            const before = ticks[index] ?? { period: "", text: "" };
            expect([tick.period, tick.text]).not.toEqual([before.period, before.text]);
          });
          const words = layAxis(scale, locale, ruler, []).ticks.map(({ text }) => text);
          if (name === "relative") expect(new Set(words).size).toBe(words.length);
        }
      }),
      { ...laws, numRuns: 300 },
    );
  });

  test("ticks of a sequence stand where dates stand, while any is in view", () => {
    fc.assert(
      fc.property(
        fc.array(dateNear, { minLength: 2, maxLength: 30 }),
        fc.integer({ min: 280, max: 1600 }),
        (dates, right) => {
          const scale = scaleOf(["2000", ...dates], { scale: "sequence" }, right);
          const { measure } = scale.warp;
          const places = measure.kind === "sequence" ? [...measure.instants].map((instant) => scale.x(instant)) : [];
          const axis = layAxis(scale, undefined, ruler, []);
          for (const x of [...axis.ticks.map((tick) => tick.x), ...axis.periods.map((tick) => tick.x), ...axis.bare]) {
            expect(places).toContain(x);
          }
        },
      ),
      laws,
    );
  });
});
