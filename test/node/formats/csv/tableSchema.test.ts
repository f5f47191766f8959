import { describe, expect, test } from "vitest";
import { readCsv, type TableSchema } from "whenline/formats";

function told(text: string, schema: TableSchema): unknown {
  const { timeline, problems } = readCsv(text, { schema });
  return [timeline.events.map(({ when }) => when.edtf), problems.map(({ code, at }) => `${at} ${code}`)];
}

describe("readCsv by a table schema, in the habits of", () => {
  test("dates by a pattern", () => {
    const schema = {
      fields: [
        { name: "DATE", type: "date", format: "%m/%d/%Y" },
        { name: "title", type: "string" },
      ],
    };
    expect(told("DATE,title\n1/2/2014,A\n16/2/2014,B\n2014-01-02,C", schema)).toEqual([
      ["2014-01-02"],
      ["line 3, column 1 unreadable-date", "line 4, column 1 unreadable-date"],
    ]);
  });

  test.each([
    ["date", "default", "2014-02-16", "2014-02-16"],
    ["date", "any", "16 Feb 2014", "2014-02-16"],
    ["date", "%d %B %Y", "16 février 2014", "2014-02-16"],
    ["date", "fmt:%d.%m.%y", "16.02.14", "2014-02-16"],
    ["date", "%b %Y", "Feb 2014", "2014-02"],
    ["datetime", "default", "2014-02-16T10:30:00Z", "2014-02-16T10:30Z"],
    ["datetime", "%Y%m%d %I:%M %p", "20140216 02:30 PM", "2014-02-16T14:30"],
    ["year", "default", "-43", "-0043"],
    ["yearmonth", "default", "2014-02", "2014-02"],
  ])("%s in the form %s: %s", (type, format, text, edtf) => {
    expect(told(`when,title\n${text},A`, { fields: [{ name: "when", type, format }] })).toEqual([[edtf], []]);
  });

  test.each([
    ["date", "2014"],
    ["year", "2014-02"],
    ["yearmonth", "2014"],
    ["datetime", "2014-02-16"],
  ])("%s is not %s", (type, text) => {
    expect(told(`when,title\n${text},A`, { fields: [{ name: "when", type }] })).toEqual([
      [],
      ["line 2, column 1 unreadable-date"],
    ]);
  });

  test("cells that are no value, and a year before Christ in a column of years", () => {
    const schema = {
      fields: [
        { name: "year", type: "year" },
        { name: "end", type: "date" },
      ],
      missingValues: ["", "n/a", "-"],
    };
    expect(told("year,end,title\n-0043,n/a,A\n2014,-,B", schema)).toEqual([["-0043", "2014"], []]);
  });

  test("a column of dates whose name says nothing", () => {
    const schema = { fields: [{ name: "t", type: "yearmonth" }, { name: "title" }] };
    expect(told("t,title\n2014-02,A", schema)).toEqual([["2014-02"], []]);
  });
});

test.each([
  [{}, "invalid-option"],
  [{ fields: [{}] }, "invalid-option"],
  [{ fields: [{ name: "a", type: "date", format: "%d/%m" }] }, "invalid-option"],
  [{ fields: [{ name: "a", type: "date", format: "%Q%Y" }] }, "invalid-option"],
  [{ fields: [], missingValues: [1] }, "invalid-option"],
])("the schema %j is refused", (schema, code) => {
  expect(() => readCsv("a,b", { schema: schema as TableSchema })).toThrow(expect.objectContaining({ code }) as Error);
});
