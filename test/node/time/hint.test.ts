import { describe, expect, it } from "vitest";
import { hintFor } from "../../../src/time/hint.js";
import { parseWhen } from "../../../src/time/parseWhen.js";

const words = "; plain words are not EDTF, extractDates reads them";
const draft = " { lenient: true } reads the draft of 2012";

function messageFor(text: string): string {
  try {
    return `read as ${parseWhen(text).edtf}`;
  } catch (error) {
    return (error as Error).message;
  }
}

describe("the message for a date that cannot be read", () => {
  it.each([
    ["20160501", '; did you mean "2016-05-01"?'],
    ["201605", '; did you mean "2016-05" or "Y201605"?'],
    ["201613", '; did you mean "Y201613"?'],
    ["19", '; did you mean "19XX"?'],
    ["201", '; did you mean "201X"?'],
    ["-19", '; did you mean "-19XX"?'],
    ["-201", '; did you mean "-201X"?'],
    ["12345", '; did you mean "Y12345"?'],
    ["-45500~", '; did you mean "Y-45500~"?'],
    ["-3900000~/-29000", '; did you mean "Y-3900000~/Y-29000"?'],
    ["-12000/..", '; did you mean "Y-12000/.."?'],
    ["20160501/2016-06", '; did you mean "2016-05-01/2016-06"?'],
    ["-12345", '; did you mean "Y-12345"?'],
    ["12004-06-11", '; did you mean "Y12004-06-11"?'],
    ["-12004-06-11", '; did you mean "Y-12004-06-11"?'],
    ["Y1745", '; did you mean "1745"?'],
    ["Y-1745", '; did you mean "-1745"?'],
    ["-0000", '; did you mean "0000"?'],
    [" 2014 ", '; did you mean "2014"?'],
    ["2014/5/1", '; did you mean "2014-05-01"?'],
    ["2014-5-1", '; did you mean "2014-05-01"?'],
    ["2014.05.01", '; did you mean "2014-05-01"?'],
    ["2014-05-01 10:30", '; did you mean "2014-05-01T10:30"?'],
    ["1990s", '; did you mean "199X"?'],
    ["1914-1918", '; did you mean "1914/1918"?'],
    ["1914 \u2013 1918", '; did you mean "1914/1918"?'],
    ["196x", `; did you mean "196X"?${draft}`],
    ["2014/open", `; did you mean "2014/.."?${draft}`],
    ["2014?~", `; did you mean "2014%"?${draft}`],
    ["circa 2014", words],
    ["Thursday", words],
    ["16 février 2017", words],
    ["the day after the one before yesterday, at the latest", words],
  ])("%j%s", (text, hint) => {
    expect(messageFor(text).endsWith(hint)).toBe(true);
  });

  it.each([
    "7",
    "",
    "11/10/2018",
    "2014-99",
    "1918-1914-1910-1905",
    "99999999",
    "2014-05-01 10:30 Z",
    "1 2 3",
    "?",
    "1991s",
  ])("%j: no hint, for nothing is plain", (text) => {
    expect(messageFor(text)).toMatch(/^cannot read date: .*\)$/);
  });

  it("suggests nothing that cannot be read", () => {
    expect(hintFor("20160501", () => false)).toBe("");
    expect(hintFor("196x", () => false)).toBe("");
  });
});
