import { expect, test } from "vitest";
import { readAny, readCsv } from "whenline/formats";

test.each([
  ["2014-02,Yanukovych flees\n2014-03,Crimea votes\n", ["2014-02", "2014-03"]],
  ["Yanukovych flees;Feb 2014\nIdes;15 March 44 BC\n", ["2014-02", "-0043-03-15"]],
  ["1\tc. 1450\tA map\tof the coast\n2\t1667\tA canal\t\n", ["1450~", "1667"]],
  ["1914,1918,War\n1939,1945,War again\n", ["1914/1918", "1939/1945"]],
  ["13/2/2014,A\n1/2/2015,B\n", ["2014-02-13", "2015-02-01"]],
])("a table without a header, %j, is found and read, with a problem that says how", (text, dates) => {
  const { format, timeline, problems } = readAny(text);
  expect(format).toBe("csv");
  expect(timeline.events.map(({ when }) => when.edtf)).toEqual(dates);
  expect(problems).toMatchObject([{ code: "no-header", at: "line 1, column 1" }]);
  expect(readCsv(text).timeline).toEqual(timeline);
});

test("columns without a name are kept", () => {
  const [event] = readCsv("2014-02,Yanukovych flees,Kyiv,7\n2014-03,Crimea votes,Simferopol,9").timeline.events;
  expect(event).toMatchObject({ title: "Yanukovych flees", data: { "column 3": "Kyiv", "column 4": "7" } });
});

test.each([
  ["a name of a column", "date,2014\n2014-02,A\n"],
  ["no date in the first row", "when it was,what\n2014-02,A\n"],
  ["a date in the first row alone", "2014,A\nB,C\n"],
  ["numbers that could be anything", "7,A\n12,B\n"],
  ["dates alone", "2014-02,2014-03\n2014-04,2014-05\n"],
])("%s is not taken for a table without a header", (_, text) => {
  expect(readCsv(text).problems.map(({ code }) => code)).not.toContain("no-header");
});
