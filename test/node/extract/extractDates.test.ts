import { describe, expect, it } from "vitest";
import { type FoundDate, type Language, en, extractDates } from "whenline/extract";
import { nearMisses } from "./nearMisses.js";
import { type Row, calendar, combined, nothing, relative, spans, worded } from "./sentences.js";

const tables = { calendar, worded, spans, combined, relative, "all but something else": nearMisses };

const shown = ({ text, edtf, when }: FoundDate): string => {
  const part = when?.start.part;
  return `${text} = ${String(edtf)}${part === undefined ? "" : ` ${part}`}`;
};
const read = ([text, reference]: Row, locale: Language = en): string[] =>
  extractDates(text, { reference: reference ?? undefined, locale }).map(shown);

for (const [name, table] of Object.entries(tables)) {
  describe(`extractDates reads what is ${name}`, () => {
    it.each(table.map((row) => [row[0], row] as const))("%s", (_, row) => {
      expect(read(row)).toEqual(row.slice(2));
    });
  });
}

describe("extractDates reads no date from", () => {
  it.each(Object.entries(nothing).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const)))(
    "%s: %s",
    (_, text) => {
      const found = extractDates(text, { reference: "2019-05-14" });
      expect(found.filter(({ edtf }) => edtf !== null).map(shown)).toEqual([]);
    },
  );
});

describe("extractDates", () => {
  it("says where each date comes from", () => {
    const found = extractDates("In 1914 it began. They met on Monday. The following year it went on.", {
      reference: "1914-08-05",
    });
    expect(found.map(({ stated }) => stated)).toEqual(["explicit", "published", "story"]);
    expect(found[1]?.basis).toBe("worked out from the reference date 1914-08-05");
  });

  it.each([
    ["They met on Thursday.", "no reference date is given to count from"],
    ["The following day it rained.", "no date was told before to count from"],
    ["In 1914 it began. Three days later it ended.", "the date told before is not exact enough to count from"],
    ["In 1914 it began. A few years later it ended.", "how many is not stated"],
    ["On 31 June 1950 it ended.", "no calendar has this date"],
    ["It began in April.", "the year is not stated"],
  ])("leaves a date open, with the reason: %s", (text, reason) => {
    const open = extractDates(text).filter(({ stated }) => stated === "unresolved");
    expect(open.map(({ basis, edtf, when }) => [basis, edtf, when])).toEqual([[reason, null, null]]);
  });

  it("takes a Date, an EDTF date or a When as the reference", () => {
    const [friday] = extractDates("on Friday", { reference: new Date(Date.UTC(2017, 1, 18, 23)) });
    expect(extractDates("They met on Friday.", { reference: new Date(Date.UTC(2017, 1, 18, 23)) })[0]?.edtf).toBe(
      "2017-02-17",
    );
    expect(friday?.edtf).toBe("2017-02-17");
    expect(extractDates("It rained last year.", { reference: "2017" })[0]?.edtf).toBe("2016");
    expect(extractDates("It rained yesterday.", { reference: "2017" })[0]?.edtf).toBeNull();
  });

  it("reads a paragraph of history in the news as history", () => {
    const text =
      "The president spoke on Monday; in March he will travel.\n\n" +
      "The war began in August 1914. In September the front froze. It ended in November 1918.";
    expect(extractDates(text, { reference: "2010-02-03" }).map(({ edtf }) => edtf)).toEqual([
      "2010-02-01",
      "2010-03",
      "1914-08",
      "1914-09",
      "1918-11",
    ]);
  });

  it("reads as told by `mode`", () => {
    const text = "In 1914 and 1915 it was so. In September it changed.";
    const september = (mode: "news" | "history"): string | null | undefined =>
      extractDates(text, { reference: "2010-02-03", mode })[2]?.edtf;
    expect(september("history")).toBe("1915-09");
    expect(september("news")).toBe("2009-09");
  });

  it("goes on with the next year where a story passes from December to January", () => {
    const text = "On 20 December 1941 it fell. In January the front froze. By November it moved.";
    expect(extractDates(text).map(({ edtf }) => edtf)).toEqual(["1941-12-20", "1942-01", "1942-11"]);
  });

  it("does not go on from a bare year long before", () => {
    const text = "The board met on 12 March 2014. The van, bought in 1998, failed inspection on 11 March.";
    expect(extractDates(text).map(({ edtf }) => edtf)).toEqual(["2014-03-12", "1998", "2014-03-11"]);
  });

  it("does not go on from a date in parentheses", () => {
    const text = "In May 1812 he left. His brother (born in June 1790) stayed. In August he came back.";
    expect(extractDates(text).map(({ edtf }) => edtf)).toEqual(["1812-05", "1790-06", "1812-08"]);
  });

  it("counts from the date in a heading where it is given no reference", () => {
    const text = "Board meeting, 12 September 2016\n\nDues rose last year. They were paid on Friday.";
    const found = extractDates(text);
    expect(found.map(({ edtf }) => edtf)).toEqual(["2016-09-12", "2015", "2016-09-09"]);
    expect(found[2]?.stated).toBe("story");
  });

  it.each([
    [{ mode: "poetry" }, 'invalid mode: "poetry"; expected one of auto, news, history'],
    [{ reference: "soon" }, 'cannot read date: "soon"'],
  ])("refuses %j", (options, message) => {
    const wrong = options as unknown as Parameters<typeof extractDates>[1];
    expect(() => extractDates("In 1914.", wrong)).toThrow(message);
  });

  it("refuses what is no text", () => {
    expect(() => extractDates(1914 as unknown as string)).toThrow("invalid text: 1914; expected text");
  });
});

it.each([
  ["It was built around 1790 and burned down in 1846.", ["1790~", "1846"]],
  ["The mill was founded about 1805 but closed soon after.", ["1805~"]],
  ["Around 1790 and 1800 people came to see it.", []],
  ["Its members were around 1500 and rising.", []],
] as const)("a rough year before what came next, and no count: %s", (text, dates) => {
  expect(extractDates(text).map(({ edtf }) => edtf)).toEqual(dates);
});
