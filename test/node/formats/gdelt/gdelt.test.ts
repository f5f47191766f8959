import { describe, expect, test } from "vitest";
import { readGdelt, recogniseFormat } from "whenline/formats";

function row(width: number, cells: Readonly<Record<number, string>>): string {
  return Array.from({ length: width }, (_, at) => cells[at] ?? "").join("\t");
}

const base = {
  0: "643113000",
  1: "20170216",
  6: "RUSSIA",
  16: "UNITED STATES",
  26: "040",
  28: "04",
  30: "1.0",
  31: "6",
  34: "-1.2",
};
const second = { ...base, 52: "Baku, Baki, Azerbaijan", 56: "40.4", 57: "49.9", 60: "https://example.org/a" };

describe("readGdelt, in the habits of", () => {
  test("the second version: 61 columns between tabs", () => {
    const text = `${row(61, second)}\n${row(61, { ...second, 0: "643113001", 6: "", 16: "", 28: "20" })}\n`;
    const { timeline, problems } = readGdelt(text);
    const kept = { code: "not-kept", message: "not kept: 48 other columns", at: "line 1, column 1" };
    expect([problems, recogniseFormat(text)]).toEqual([[kept], "gdelt"]);
    expect(timeline.events).toMatchObject([
      {
        id: "643113000",
        title: "RUSSIA, UNITED STATES: consult",
        when: { edtf: "2017-02-16" },
        group: "consult",
        place: "Baku, Baki, Azerbaijan",
        sources: [{ url: "https://example.org/a" }],
        data: { code: "040", goldstein: "1.0", mentions: "6", tone: "-1.2", latitude: "40.4", longitude: "49.9" },
      },
      { title: "Unnamed: use mass violence" },
    ]);
  });

  test("the first version: 58 columns, and 57 without addresses", () => {
    const text = `${row(58, { ...base, 50: "Baku", 57: "https://example.org/b" })}\r\n${row(57, { ...base, 0: "643113001", 50: "Baku" })}`;
    const { timeline, problems } = readGdelt(text);
    const kept = { code: "not-kept", message: "not kept: 45 other columns", at: "line 1, column 1" };
    expect([problems, recogniseFormat(text)]).toEqual([[kept], "gdelt"]);
    expect(timeline.events.map(({ place, sources }) => [place, sources?.length])).toEqual([
      ["Baku", 1],
      ["Baku", undefined],
    ]);
  });

  test("a query: names of columns, commas, in another order", () => {
    const text =
      'SQLDATE,GLOBALEVENTID,EventCode,Actor1Name,ActionGeo_FullName\n20170216,1,190,FRANCE,"Paris, France"\n';
    expect(recogniseFormat(text)).toBe("gdelt");
    expect(readGdelt(text).timeline.events).toMatchObject([
      { title: "FRANCE: fight", place: "Paris, France", group: "fight" },
    ]);
  });

  test("names of columns above tabs", () => {
    const text = "GLOBALEVENTID\tSQLDATE\tEventRootCode\n1\t20170216\t14\n\n";
    expect(readGdelt(text).timeline.events).toMatchObject([{ title: "Unnamed: protest" }]);
  });

  test("broken downloads: rows cut short, days that are none, quotes", () => {
    const text = `${row(61, { ...second, 6: 'THE "PEOPLE' })}\n${row(61, { ...second, 1: "20170231" })}\nabc\n${row(61, { ...second, 0: "643113009", 1: "2017" })}`;
    const { timeline, problems } = readGdelt(text);
    expect(timeline.events.map(({ title }) => title)).toEqual(['THE "PEOPLE, UNITED STATES: consult']);
    expect(problems.map(({ code, at }) => `${at} ${code}`)).toEqual([
      "line 2, column 11 impossible-date",
      "line 3, column 1 invalid-row",
      "line 4, column 11 unreadable-date",
      "line 1, column 1 not-kept",
    ]);
  });
});

test.each([
  ["", "invalid-data"],
  ["abc", "invalid-row"],
])("readGdelt tells %j", (text, code) => {
  expect(readGdelt(text).problems.map((problem) => problem.code)).toEqual([code]);
});
