import { describe, expect, test } from "vitest";
import { parseTypedDate } from "whenline/formats";
import { formatWhen } from "../../../../src/time/formatWhen.js";
import { parseWhen } from "../../../../src/time/parseWhen.js";

const codeOf = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe("parseTypedDate", () => {
  test.each([
    ["2014", "2014"],
    ["2014-03~", "2014-03~"],
    ["16 February 2017", "2017-02-16"],
    ["February 16th, 2017", "2017-02-16"],
    ["Feb. 16, 2017", "2017-02-16"],
    ["1-Mar-2014", "2014-03-01"],
    ["2014 Mar 1", "2014-03-01"],
    ["Thursday, 16 February 2017", "2017-02-16"],
    ["29 February 2016", "2016-02-29"],
    ["31 December 1999", "1999-12-31"],
    ["1. März 2014", "2014-03-01"],
    ["1er mars 2014", "2014-03-01"],
    ["1 de marzo de 2014", "2014-03-01"],
    ["12 août 1944", "1944-08-12"],
    ["3 maart 1815", "1815-03-03"],
    ["Jan 2014", "2014-01"],
    ["5/2014", "2014-05"],
    ["2014/5/1", "2014-05-01"],
    ["2014-5-1", "2014-05-01"],
    ["2014/5", "2014-05"],
    ["20140501", "2014-05-01"],
    ["2014年5月1日", "2014-05-01"],
    ["2014年5月", "2014-05"],
    ["16.2.2017", "2017-02-16"],
    ["02/16/2017", "2017-02-16"],
    ["1/1/2017", "2017-01-01"],
    ["44 BC", "-0043"],
    ["1 BC", "0000"],
    ["44BC", "-0043"],
    ["15 March 44BCE", "-0043-03-15"],
    ["100AD", "0100"],
    ["AD 14", "0014"],
    ["100 CE", "0100"],
    ["March 15, 44 B.C.", "-0043-03-15"],
    ["300 v. Chr.", "-0299"],
    ["52 av. J.-C.", "-0051"],
    ["c. 1450", "1450~"],
    ["ca. 520", "0520~"],
    ["c.1450", "1450~"],
    ["circa March 2014", "2014-03~"],
    ["1450?", "1450?"],
    ["c. 1450?", "1450%"],
    ["5 July 1941?", "1941-07-05?"],
    ["1990s", "199X"],
    ["1800s", "18XX"],
    ["440s BC", "[-0448..-0439]"],
    ["18th century", "[1701..1800]"],
    ["siglo XIX", "[1801..1900]"],
    ["5th century BC", "[-0499..-0400]"],
    ["spring 2014", "2014-21"],
    ["Q1 2014", "2014-33"],
    ["first half of 2014", "2014-40"],
    ["66 million years ago", "Y-66E6"],
    ["13.8 billion years ago", "Y-138E8"],
    ["66 Ma", "Y-66E6"],
    ["before 1066", "[..1065]"],
    ["after 1066", "[1067..]"],
    ["before 16 February 2017", "[..2017-02-15]"],
    ["before c. 1066", "[..1065~]"],
    ["2014 or earlier", "[..2014]"],
    ["by 16 February 2017", "[..2017-02-16]"],
    ["between 1667 and 1670", "[1667..1670]"],
    ["1667 or 1672", "[1667,1672]"],
    ["since 2014", "2014/.."],
    ["2014 – present", "2014/.."],
    ["until 2016", "../2016"],
    ["1914–1918", "1914/1918"],
    ["1914-1918", "1914/1918"],
    ["from 1914 to 1918", "1914/1918"],
    ["3–5 March 2014", "2014-03-03/2014-03-05"],
    ["March 3–5, 2014", "2014-03-03/2014-03-05"],
    ["3-5 March 2014", "2014-03-03/2014-03-05"],
    ["March 3-5, 2014", "2014-03-03/2014-03-05"],
    ["Jan.-Mar 2014", "2014-01/2014-03"],
    ["1450s-1460s", "145X/146X"],
    ["mid-June 2014", "2014-06"],
    ["March – May 2016", "2016-03/2016-05"],
    ["500–400 BC", "-0499/-0399"],
    ["44 BC – AD 14", "-0043/0014"],
    ["16 February 2017 14:30", "2017-02-16T14:30"],
    ["2017-02-16 2:30 PM", "2017-02-16T14:30"],
    ["2014-05-01T10:00:00Z", "2014-05-01T10:00:00Z"],
  ])("reads %j as %s", (text, edtf) => {
    expect(parseTypedDate(text).edtf).toBe(edtf);
  });

  test.each([
    ["1/2/2017", "ambiguous-date"],
    ["12/5/98", "ambiguous-date"],
    ["520", "unreadable-date"],
    ["-44", "unreadable-date"],
    ["15 March -0044", "unreadable-date"],
    ["Mar 15 -0044", "unreadable-date"],
    ["20141301", "impossible-date"],
    ["30000501", "unreadable-date"],
    ["3-13-2014-5", "unreadable-date"],
    ["41640", "unreadable-date"],
    ["13.8", "unreadable-date"],
    ["soon", "unreadable-date"],
    ["May", "unreadable-date"],
    ["1914-18", "unreadable-date"],
    ["..2014", "unreadable-date"],
    ["2014, 2015", "unreadable-date"],
    ["", "unreadable-date"],
    ["31 February 2014", "impossible-date"],
    ["29 February 2015", "impossible-date"],
    ["2014-02-30", "impossible-date"],
    ["Friday 16 February 2017", "impossible-date"],
    ["13/13/2014", "impossible-date"],
    ["1918 to 1914", "reversed-interval"],
    ["x".repeat(300), "too-long"],
  ])("refuses %j with %s", (text, code) => {
    expect(codeOf(() => parseTypedDate(text))).toBe(code);
  });

  test("takes the order of day and month from its option, and proof before it", () => {
    expect(parseTypedDate("1/2/2017", { dateOrder: "dmy" }).edtf).toBe("2017-02-01");
    expect(parseTypedDate("1/2/2017", { dateOrder: "mdy" }).edtf).toBe("2017-01-02");
    expect(parseTypedDate("16/2/2017", { dateOrder: "mdy" }).edtf).toBe("2017-02-16");
  });

  test("keeps early, mid and late beside the EDTF", () => {
    const when = parseTypedDate("early 1990s");
    expect([when.edtf, when.start.part]).toEqual(["199X", "early"]);
    expect(formatWhen(parseTypedDate("mid-1941"))).toBe("mid-1941");
  });

  test.each(["2014", "2014-02", "2014-02-16", "1450~", "1984?", "199X", "-0043-03-15", "2014-33", "2014-21"])(
    "reads the words of %s back",
    (edtf) => {
      expect(parseTypedDate(formatWhen(parseWhen(edtf))).edtf).toBe(edtf);
    },
  );

  test.each([
    "[..1065]",
    "[1067..]",
    "[1667..1670]",
    "[1667,1672]",
    "2014/..",
    "2014/2016",
    "2016-03/2016-05",
    "Y-66E6",
  ])("reads the words of %s back", (edtf) => {
    expect(parseTypedDate(formatWhen(parseWhen(edtf))).edtf).toBe(edtf);
  });

  test("says of hostile text that it is no date", () => {
    const letters = ["1", "a", " ", "-", "–", ".", "c. ", "to ", "1 ", "[", "早", "9 bc "];
    for (const letter of letters) {
      for (const length of [255, 256, 257]) {
        const code = codeOf(() => parseTypedDate(letter.repeat(256).slice(0, length)));
        expect(["unreadable-date", "too-long"], letter).toContain(code);
      }
    }
  });
});
