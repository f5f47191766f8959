import { describe, expect, test } from "vitest";
import { formatWhen, type FormatWhenOptions } from "../../../src/time/formatWhen.js";
import { parseWhen } from "../../../src/time/parseWhen.js";

const words = (edtf: string, options?: FormatWhenOptions): string => formatWhen(parseWhen(edtf), options);

describe("formatWhen(when)", () => {
  test.each([
    // the forms of the contract
    ["2014", "2014"],
    ["2014-01", "January 2014"],
    ["2017-02-16", "16 February 2017"],
    ["1450~", "c. 1450"],
    ["199X", "1990s"],
    ["[..1065]", "before 1066"],
    ["2014/..", "since 2014"],
    ["[..2017-02-16]/..", "by 16 February 2017, ongoing"],
    ["[2014,2015]", "2014 or 2015"],
    ["2016-03/2016-05", "March – May 2016"],
    ["-0043", "44 BC"],
    ["Y-138E8", "13.8 billion years ago"],
  ])("says the form of the contract: %s is %j", (edtf, expected) => {
    expect(words(edtf)).toBe(expected);
  });

  test.each([
    ["0000", "1 BC"],
    ["0001", "AD 1"],
    ["-0000-00", null],
    ["0079-08-24", "24 August AD 79"],
    ["0012-12", "December AD 12"],
    ["0100", "100"],
    ["0476", "476"],
    ["-9999", "10,000 BC"],
    ["Y12345", "AD 12,345"],
    ["Y-11148-11", "November 11149 BC"],
    ["-0043-03-15", "15 March 44 BC"],
    ["-0043/0014", "44 BC – AD 14"],
    ["-0026/0476", "27 BC – AD 476"],
    ["-0499/-0399", "500 – 400 BC"],
    ["2016-02-29", "29 February 2016"],
  ])("years and eras: %s is %j", (edtf, expected) => {
    if (expected === null) expect(() => words(edtf)).toThrow();
    else expect(words(edtf)).toBe(expected);
  });

  test.each([
    ["18XX", "1800s"],
    ["180X", "1800–1809"],
    ["20XX", "2000–2099"],
    ["200X", "2000–2009"],
    ["2XXX", "2000–2999"],
    ["1XXX", "1000–1999"],
    ["08XX", "800–899"],
    ["015X", "150s"],
    ["003X", "AD 30–39"],
    ["000X", "1 BC – AD 9"],
    ["-019X", "200–191 BC"],
    ["-01XX", "200–101 BC"],
    ["1950S2", "c. 1950 (1900–1999)"],
    ["Y171010000S3", "c. AD 171,010,000 (AD 171,000,000–171,999,999)"],
    ["2016-21", "spring 2016"],
    ["2016-25", "spring 2016 (northern hemisphere)"],
    ["2016-31", "autumn 2016 (southern hemisphere)"],
    ["2016-24~", "c. winter 2016"],
    ["2019-35", "Q3 2019"],
    ["2019-38", "second third of 2019"],
    ["2019-41", "second half of 2019"],
  ])("coarser and finer than a year: %s is %j", (edtf, expected) => {
    expect(words(edtf)).toBe(expected);
  });

  test.each([
    ["2014-XX", "2014"],
    ["2014-XX-XX", "2014"],
    ["2014-01-XX", "January 2014"],
    ["2014-XX-12", "2014-XX-12"],
    ["156X-12-25", "156X-12-25"],
    ["156X-12", "156X-12"],
    ["1X99", "1X99"],
    ["2004-1X", "2004-1X"],
    ["2004-06-1X?", "2004-06-1X?"],
    ["XXXX-12-25", "XXXX-12-25"],
    ["2014-XX-12/2016", "2014-XX-12 – 2016"],
  ])("digits that are not known: %s is %j", (edtf, expected) => {
    expect(words(edtf)).toBe(expected);
  });

  test.each([
    ["1984?", "1984?"],
    ["1984%", "c. 1984?"],
    ["2004-06~-11", "c. 11 June 2004"],
    ["2004-06-?11", "11 June 2004?"],
    ["2004~/2006?", "c. 2004 – 2006?"],
    ["2016-03~/2016-05", "c. March 2016 – May 2016"],
    ["[1667?,1668~]", "1667? or c. 1668"],
    ["1984~/..", "since c. 1984"],
  ])("qualifiers: %s is %j", (edtf, expected) => {
    expect(words(edtf)).toBe(expected);
  });

  test.each([
    ["2014/2016", "2014 – 2016"],
    ["2014/2014", "2014"],
    ["2017-02-16/2017-02-18", "16 – 18 February 2017"],
    ["2017-02-16/2017-03-03", "16 February – 3 March 2017"],
    ["2016-12-30/2017-01-02", "30 December 2016 – 2 January 2017"],
    ["2016-03/2016-05-16", "March 2016 – 16 May 2016"],
    ["2016-05/2016-05-16", "May 2016 – 16 May 2016"],
    ["2014-03/2016", "March 2014 – 2016"],
    ["2016-21/2016-23", "spring 2016 – autumn 2016"],
    ["199X/2004", "1990s – 2004"],
    ["../1991", "until 1991"],
    ["/1991", "until 1991, start not known"],
    ["2014/", "from 2014, end not known"],
    ["[..2014]/", "by 2014, end not known"],
    ["/", "start not known, end not known"],
    ["/..", "start not known, ongoing"],
    ["../..", "without a start, ongoing"],
    ["../", "without a start, end not known"],
    ["[1450..1460]/[1470..1480]", "from 1450–1460 to 1470–1480"],
    ["[2016-03-03..2016-03-05]/2016-05", "from 3 – 5 March 2016 to May 2016"],
    ["[1450,1451]/1470", "from 1450 or 1451 to 1470"],
    ["[..1450]/1470", "from 1450 or earlier to 1470"],
    ["1450/[1470..]", "from 1450 to 1470 or later"],
    ["[2014,2015]/..", "since 2014 or 2015"],
    ["Y-252E6/Y-66E6", "252 – 66 million years ago"],
  ])("intervals: %s is %j", (edtf, expected) => {
    expect(words(edtf)).toBe(expected);
  });

  test.each([
    ["[1667,1668,1670..1672]", "1667, 1668 or 1670 – 1672"],
    ["[2017-02-16,2017-02-17]", "16 or 17 February 2017"],
    ["[1450..1460]", "between 1450 and 1460"],
    ["[2016-03-03..2016-03-05]", "between 3 and 5 March 2016"],
    ["[1067..]", "after 1066"],
    ["[..1065~]", "c. 1065 or earlier"],
    ["[..1760-12-03]", "3 December 1760 or earlier"],
    ["[1760-12..]", "December 1760 or later"],
    ["[..0000]", "before AD 1"],
    ["[0001..]", "after 1 BC"],
    ["{1667,1668}", "1667 and 1668"],
    ["{1667,1668,1670..1672}", "1667, 1668 and 1670 – 1672"],
    ["{1667..1670}", "all of 1667 – 1670"],
    ["{..1984}", "1984 and earlier"],
    ["{1960,1961-12}", "1960 and December 1961"],
  ])("sets: %s is %j", (edtf, expected) => {
    expect(words(edtf)).toBe(expected);
  });

  test.each([
    ["2017-02-16T00", "16 February 2017, 12 midnight"],
    ["2017-02-16T09", "16 February 2017, 9 am"],
    ["2017-02-16T12", "16 February 2017, 12 noon"],
    ["2017-02-16T15Z", "16 February 2017, 3 pm UTC"],
    ["2017-02-16T09:30", "16 February 2017, 09:30"],
    ["2017-02-16T09:30Z", "16 February 2017, 09:30 UTC"],
    ["2017-02-16T09:30+05:45", "16 February 2017, 09:30 +05:45"],
    ["2017-02-16T09:30:15.25Z", "16 February 2017, 09:30:15.25 UTC"],
    ["2017-02-16T09:30~/2017-02-16T11:00~", "c. 16 February 2017, 09:30 – c. 11:00"],
    ["2017-02-16T09:30~/2017-02-16T11:00", "c. 16 February 2017, 09:30 – 11:00"],
    ["2017-02-16T09:30?/2017-02-16T11:00", "16 February 2017, 09:30? – 16 February 2017, 11:00"],
    ["2017-02-16T09:30/2017-02-16T11:00", "16 February 2017, 09:30 – 11:00"],
    ["2017-02-16T09:30Z/2017-02-16T11:00Z", "16 February 2017, 09:30 – 11:00 UTC"],
    ["2017-02-16T09:30Z/2017-02-16T11:00+01:00", "16 February 2017, 09:30 UTC – 11:00 +01:00"],
    ["2017-02-16T23:30/2017-02-17T01:00", "16 February 2017, 23:30 – 17 February 2017, 01:00"],
    ["2017-02-16/2017-02-16T11:00", "16 February 2017 – 16 February 2017, 11:00"],
  ])("times: %s is %j", (edtf, expected) => {
    expect(words(edtf)).toBe(expected);
  });

  test.each([
    ["Y-66E6", "66 million years ago"],
    ["Y-140E8", "14.0 billion years ago"],
    ["Y-14E9", "14 billion years ago"],
    ["Y-7E7", "about 70 million years ago"],
    ["Y-3E5", "about 300,000 years ago"],
    ["Y-12E3", "c. 12,000 BC"],
    ["Y-13800000000", "13,800,000,000 years ago"],
    ["Y-430000~", "about 430,000 years ago"],
    ["Y-45500~", "c. 45,500 BC"],
    ["Y-45500", "45,501 BC"],
    ["Y-45530~", "c. 45,531 BC"],
    ["Y-13800000123", "13,800,000,124 BC"],
    ["Y17E7", "about 170 million years from now"],
  ])("deep time keeps the digits that are stated: %s is %j", (edtf, expected) => {
    expect(words(edtf)).toBe(expected);
  });

  test("says early, mid and late", () => {
    const when = parseWhen("1941");
    const part = (name: "early" | "mid" | "late"): string =>
      formatWhen({ ...when, start: { ...when.start, part: name }, end: { ...when.start, part: name } });
    expect([part("early"), part("mid"), part("late")]).toEqual(["early 1941", "mid-1941", "late 1941"]);
  });

  test("does not change its input", () => {
    const when = Object.freeze(parseWhen("2014/.."));
    expect(formatWhen(when)).toBe(formatWhen(when));
  });
});

describe('formatWhen(when, { style: "short" })', () => {
  test.each([
    ["2014-01", "Jan 2014"],
    ["2017-02-16", "16 Feb 2017"],
    ["2016-03/2016-05", "Mar – May 2016"],
    ["Y-138E8", "13.8B years ago"],
    ["Y-66E6", "66M years ago"],
  ])("%s is %j", (edtf, expected) => {
    expect(words(edtf, { style: "short" })).toBe(expected);
  });
});

describe('formatWhen(when, { style: "spoken" })', () => {
  test.each([
    ["2014", "some time in 2014"],
    ["2014-01", "some time in January 2014"],
    ["199X", "some time in the 1990s"],
    ["2019-41", "some time in the second half of 2019"],
    ["2017-02-16", "on 16 February 2017"],
    ["2017-02-16T09:30Z", "on 16 February 2017 at 09:30 UTC"],
    ["1450~", "around 1450"],
    ["1984?", "perhaps some time in 1984"],
    ["1984%", "perhaps around 1984"],
    ["2017-02-16~", "around 16 February 2017"],
    ["2017-02-16?", "perhaps on 16 February 2017"],
    ["Y-138E8", "about 13.8 billion years ago"],
    ["2014/..", "since some time in 2014, still going on"],
    ["[..2017-02-16]/..", "by 16 February 2017, still going on"],
    ["2014/2016", "from some time in 2014 to some time in 2016"],
    ["2017-02-16/2017-02-18", "from 16 February 2017 to 18 February 2017"],
    ["../1991", "until some time in 1991"],
    ["2014/", "from some time in 2014, end not known"],
    ["[..1065]", "some time before 1066"],
    ["[1450..1460]", "some time between 1450 and 1460"],
    ["[2014,2015]", "some time in 2014 or 2015"],
    ["[2017-02-16,2017-02-17]", "on 16 or 17 February 2017"],
    ["[..1760-12-03]", "on 3 December 1760 or earlier"],
    ["156X-12-25", "156X-12-25"],
  ])("%s is %j", (edtf, expected) => {
    expect(words(edtf, { style: "spoken" })).toBe(expected);
  });
});
