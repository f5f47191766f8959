import fc from "fast-check";
import { de } from "date-fns/locale/de";
import { describe, expect, test } from "vitest";
import { drawAxis, layAxis, type Axis } from "../../../src/layout/axis.js";
import type { Span } from "../../../src/layout/spans.js";
import { textStyles } from "../../../src/layout/textStyle.js";
import { themes } from "../../../src/layout/theme.js";
import { createTimeScale, type TimeScale } from "../../../src/layout/timeScale.js";
import type { Extent } from "../../../src/time/when.js";
import { extentOf, laws, ruler, scaleOf } from "./given.js";

const room = { left: 0, right: 200, padLeft: 0, padRight: 0 };
const lay = (scale: TimeScale, marks: readonly Span[] = []) => layAxis(scale, undefined, ruler, marks);
const texts = (labels: readonly { readonly text: string }[]) => labels.map(({ text }) => text).join(" | ");

describe("layAxis(scale, locale, ruler, marks) says", () => {
  test.each([
    ["2014", "2017", 160, "2014 | 2015 | 2016 | 2017", ""],
    ["2014", "2015", 480, "Jan | Apr | Jul | Oct | Jan | Apr | Jul | Oct", "2014 | 2015"],
    ["2014-01", "2014-06", 250, "Jan | Feb | Mar | Apr | May | Jun", "2014"],
    ["2014-11", "2015-02", 200, "Nov | Dec | Jan | Feb", "2014 | 2015"],
    ["2016-02-26", "2016-03-02", 300, "26 | 27 | 28 | 29 | 1 | 2", "February 2016 | March"],
    ["2014-09-29", "2014-10-02", 220, "29 | 30 | 1 | 2", "Sep 2014 | Oct"],
    ["2014-12-31", "2015-01-01", 330, "00:00 | 12:00 | 00:00 | 12:00 | 00:00", "31 December 2014 | 1 January 2015"],
    ["2016-02-28", "2016-03-01", 90, "28 | 29 | 1", "Feb 2016"],
    [
      "2014-02-16",
      "2014-02-17",
      420,
      "00:00 | 06:00 | 12:00 | 18:00 | 00:00 | 06:00 | 12:00 | 18:00",
      "16 February 2014 | 17 February",
    ],
    ["2014-02-16", "2014-02-17", 330, "00:00 | 12:00 | 00:00 | 12:00 | 00:00", "16 February 2014 | 17 February"],
    ["0097", "0103", 250, "AD 98 | 100 | 102 | 104", ""],
    ["-0500", "0499", 700, "500 BC | 400 BC | 300 BC | 200 BC | 100 BC | AD 1 | 100 | 200 | 300 | 400 | 500", ""],
    ["-0002", "0002", 220, "3 BC | 2 BC | 1 BC | AD 1 | 2 | 3", ""],
    ["Y-4600000000", "2000", 700, "4B years ago | 3B | 2B | 1B | today", ""],
  ])("from %s to %s within %d pixels", (first, last, right, ticks, periods) => {
    const axis = lay(scaleOf(first, last, { right }));
    expect(texts(axis.ticks)).toBe(ticks);
    expect(texts(axis.periods)).toBe(periods);
  });

  test("words of the locale", () => {
    const axis = layAxis(scaleOf("2014-01", "2014-03"), de, ruler, []);
    expect(axis.ticks.map(({ text }) => text)).toContain("1");
    expect(axis.periods.map(({ text }) => text)).toEqual(["Januar 2014", "Februar", "März"]);
  });

  test("each tick where it stands", () => {
    const scale = scaleOf("2014", "2017", { right: 160 });
    expect(lay(scale).ticks.map(({ x }) => Math.round(x))).toEqual([0, 40, 80, 120]);
  });

  test("words of the last one so that they end with the axis, but of a stretch only where any of it is seen", () => {
    const decades = lay(scaleOf("1946", "1969", { right: 400 }));
    expect(texts(decades.ticks)).toContain("1965 | 1970");
    expect(decades.ticks.at(-1)).toMatchObject({
      x: 400,
      back: expect.closeTo(4 + ruler("1970", textStyles.note)) as number,
    });
    const months = lay(scaleOf("2014-01", "2014-06", { right: 250 }));
    expect([texts(months.ticks), Math.max(...months.grid)]).toEqual(["Jan | Feb | Mar | Apr | May | Jun", 0]);
    const days = (last: string) => lay(createTimeScale({ start: Date.UTC(2014, 0), end: Date.parse(last) }, [], room));
    expect(texts(days("2014-01-06T00:00Z").ticks)).toBe("1 | 2 | 3 | 4 | 5");
    expect(texts(days("2014-01-06T04:00Z").ticks)).toBe("1 | 2 | 3 | 4 | 5 | 6");
    expect(texts(days("2014-01-06T12:00Z").ticks)).toBe("1 | 2 | 3 | 4 | 5 | 6");
  });

  test("as much where words before a break are drawn back as where they are not", () => {
    const [start = 0, from = 0, to = 0, end = 0] = [1868, 1881, 2017, 2060].map((each) => (each - 1970) * year);
    const span = { left: 0, right: 300, padLeft: 10, padRight: 10 };
    const { ticks } = lay(createTimeScale({ start, end }, [{ start: from, end: to }], span));
    expect(texts(ticks)).toBe("1880 | 2020 | 2040 | 2060");
    expect(ticks[0]?.back).toBeGreaterThan(0);
  });

  test("nothing at a last one where its words would come near others: no tick, no line", () => {
    const near = lay(scaleOf("1946", "1969", { right: 600 }));
    const [last = NaN, end = NaN] = [near.ticks.at(-1)?.x, near.grid.at(-1)];
    expect(end).toBeLessThanOrEqual(last);
  });

  test("nothing where not even one word fits", () => {
    const axis = layAxis(scaleOf("2014", "2017"), undefined, () => 5000, []);
    expect([axis.ticks, axis.periods]).toEqual([[], []]);
    expect(axis.height).toBeGreaterThan(0);
  });
});

const cut = (first: string, last: string): Extent => ({ start: extentOf(first).start, end: extentOf(last).start });

describe("layAxis says of a break", () => {
  const scale = scaleOf("1990", "2019", {}, [cut("1996", "2001"), cut("2008", "2011-07")]);

  test("how long it is, above it, if no mark is in the way", () => {
    const { breaks } = lay(scale);
    expect(breaks.map(({ label, line }) => [label.text, line])).toEqual([
      ["5 years", -1],
      ["3.5 years", -1],
    ]);
  });

  test("the same under the axis where a mark stands", () => {
    const [first] = scale.breaks;
    const mark = { left: first?.x0 ?? 0, right: (first?.x0 ?? 0) + 10 };
    const { breaks, height } = lay(scale, [mark]);
    expect(breaks.map(({ line }) => line)).toEqual([1, -1]);
    expect(height).toBe(lay(scale).height + 16);
  });

  test("in a line of its own for each that would meet another", () => {
    const near = scaleOf("1990", "2019", { right: 300 }, [cut("1994", "2001"), cut("2002", "2011-07")]);
    const { breaks } = lay(near, [{ left: 0, right: 300 }]);
    const [one, two] = breaks.map(({ label, line }) => ({ ...label, line }));
    expect(one && two && (one.line !== two.line || one.x + one.width <= two.x)).toBe(true);
  });
});

const second = 1000;
const year = 31_556_952_000;

/** Scales from milliseconds to the age of the universe, with up to three breaks. */
const anyScale = fc
  .tuple(
    fc.double({ min: 2, max: Math.log10(13.8e9 * year), noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.uniqueArray(fc.integer({ min: 2, max: 18 }), { maxLength: 6 }),
    fc.integer({ min: 280, max: 1600 }),
    fc.boolean(),
  )
  .map(([power, share, cuts, right, past]): TimeScale => {
    const length = 10 ** power;
    const start = past ? -length * share - 2000 * year * share : 30 * second * share;
    const ends = cuts.sort((a, b) => a - b).map((part) => start + (length * part) / 20);
    const gaps = ends.flatMap((end, index) => (index % 2 === 1 ? [{ start: ends[index - 1] ?? end, end }] : []));
    const exact = length / Math.abs(start) > 1e-9;
    return createTimeScale({ start, end: start + length }, exact ? gaps : [], {
      left: 16,
      right,
      padLeft: 10,
      padRight: 10,
    });
  })
  .filter(({ domain }) => domain.end - domain.start > Math.abs(domain.start) * 1e-10);

type Label = Axis["ticks"][number];

/** Asks of each two neighbours in a row of words that they keep apart and, in one stretch, do not say the same. */
function expectApart(labels: readonly Label[], { segments }: TimeScale): void {
  labels.forEach(({ x, width, text, back = -4 }, index) => {
    const next = labels[index + 1];
    if (!next) return;
    expect(x - back + width).toBeLessThan(next.x - (next.back ?? -4));
    const together = segments.some(({ x0, x1 }) => x >= x0 && next.x <= x1);
    if (together) expect(next.text).not.toBe(text);
  });
}

describe("layAxis holds that", () => {
  const many = { ...laws, numRuns: 600 };

  test("no two labels collide, and none says what the one before it says", () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        const { ticks, periods } = lay(scale);
        expectApart(ticks, scale);
        expectApart(periods, scale);
      }),
      many,
    );
  });

  test("ticks stand inside the drawing, in what is shown, and so do their words", () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        const { ticks, periods, grid } = lay(scale);
        for (const x of [...ticks.map((tick) => tick.x), ...grid]) {
          expect(scale.segments.some(({ x0, x1 }) => x >= x0 - 0.01 && x <= x1 + 0.01)).toBe(true);
        }
        for (const { x, width, back = 0 } of [...ticks, ...periods]) {
          expect(x + 4 + width - back).toBeLessThanOrEqual(scale.right + 2);
        }
      }),
      many,
    );
  });

  test("there are at least two ticks where there is room for words", () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        if (scale.breaks.length === 0 && scale.right >= 400) expect(lay(scale).ticks.length).toBeGreaterThanOrEqual(2);
      }),
      many,
    );
  });

  test("every break has words, inside the drawing, that meet neither each other nor a mark above the axis", () => {
    const marks = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 60 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(anyScale, marks, (scale, list) => {
        const spans = list.map(([share, width]) => {
          const left = scale.left + (scale.right - scale.left) * share;
          return { left, right: left + width };
        });
        const { breaks, height } = lay(scale, spans);
        expect(breaks).toHaveLength(scale.breaks.length);
        breaks.forEach(({ label, line }, index) => {
          expect(label.text).toMatch(/\d/);
          expect(label.x).toBeGreaterThanOrEqual(scale.left - 0.01);
          expect(label.x + label.width).toBeLessThanOrEqual(scale.right + 0.01);
          expect(18 + line * 16).toBeLessThanOrEqual(height);
          if (line < 0) {
            for (const { left, right } of spans) {
              expect(right < label.x || left > label.x + label.width).toBe(true);
            }
          }
          for (const other of breaks.slice(index + 1)) {
            const beside = label.x + label.width <= other.label.x || other.label.x + other.label.width <= label.x;
            expect(beside || line !== other.line).toBe(true);
          }
        });
      }),
      many,
    );
  });
});

describe("drawAxis(axis, y, scale, theme)", () => {
  const scale = scaleOf("2014-11", "2019-06", {}, [cut("2016-02", "2018-03")]);
  const axis = lay(scale);
  const marks = drawAxis(axis, 300, scale, themes.light);
  const partsOf = (part: string) => marks.filter((mark) => mark.part === part);

  test("draws a line with a zigzag at each break", () => {
    const [line] = partsOf("axis-line");
    const gap = axis.breaks[0];
    const points =
      line?.type === "path"
        ? line.d
            .slice(1)
            .split("L")
            .map((pair) => pair.split(" ").map(Number))
        : [];
    expect(points).toHaveLength(8);
    expect(points[0]).toEqual([0, 300]);
    expect(points.at(-1)).toEqual([1000, 300]);
    for (const [x = NaN] of points.slice(1, -1)) expect(x >= (gap?.x0 ?? NaN) && x <= (gap?.x1 ?? NaN)).toBe(true);
    expect(points.map(([x]) => x)).toEqual([...points.map(([x]) => x)].sort((a = 0, b = 0) => a - b));
  });

  test("draws a tick and words for each label, and keys them apart", () => {
    expect(partsOf("tick")).toHaveLength(axis.ticks.length);
    expect(partsOf("tick-label")).toHaveLength(axis.ticks.length);
    expect(partsOf("period-label")).toHaveLength(axis.periods.length);
    expect(partsOf("gap-label")).toHaveLength(axis.breaks.length);
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
  });

  test("writes periods beneath ticks, and the length of a break above the line", () => {
    const heights = ["tick-label", "period-label", "gap-label"].map((part) => {
      const [mark] = partsOf(part);
      return mark?.type === "text" ? mark.y : NaN;
    });
    expect(heights).toEqual([318, 334, 289]);
  });
});
