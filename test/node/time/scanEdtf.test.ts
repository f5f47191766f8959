import { describe, expect, it } from "vitest";
import { TimelineError } from "../../../src/errors.js";
import { instantOf } from "../../../src/time/calendar.js";
import { parseWhen } from "../../../src/time/parseWhen.js";
import { toldBound } from "./told.js";

function codeOf(text: string): string {
  try {
    return parseWhen(text).edtf;
  } catch (error) {
    return error instanceof TimelineError ? error.code : String(error);
  }
}

// Every example of https://www.loc.gov/standards/datetime/, in its order.
const examples = `
  1985-04-12 1985-04 1985
  1985-04-12T23:20:30 1985-04-12T23:20:30Z 1985-04-12T23:20:30-04 1985-04-12T23:20:30+04:30
  1964/2008 2004-06/2006-08 2004-02-01/2005-02-08 2004-02-01/2005-02 2004-02-01/2005 2005/2006-02
  Y170000002 Y-170000002
  2001-21 2001-22 2001-23 2001-24
  1984? 2004-06~ 2004-06-11%
  201X 20XX 2004-XX 1985-04-XX 1985-XX-XX
  1985-04-12/.. 1985-04/.. 1985/.. ../1985-04-12 ../1985-04 ../1985
  1985-04-12/ 1985-04/ 1985/ /1985-04-12 /1985-04 /1985
  1984~/2004-06 1984/2004-06~ 1984~/2004~ 1984?/2004% 1984-06?/2004-08? 1984-06-02?/2004-08-08~ 1984-06-02?/
  -1985
  Y-17E7
  1950S2 Y171010000S3 Y3388E2S3
  2001-25 2001-26 2001-27 2001-28 2001-29 2001-30 2001-31 2001-32 2001-33 2001-34 2001-35 2001-36 2001-37 2001-38
  2001-39 2001-40 2001-41
  [1667,1668,1670..1672] [..1760-12-03] [1760-12..] [1760-01,1760-02,1760-12..] [1667,1760-12] [..1984]
  {1667,1668,1670..1672} {1960,1961-12} {..1984}
  2004-06-11% 2004-06~-11 2004?-06-11 ?2004-06-~11 2004-%06-11
  156X-12-25 15XX-12-25 XXXX-12-XX 1XXX-XX 1XXX-12 1984-1X
  2004-06-~01/2004-06-~20 2004-06-XX/2004-07-03
`;

describe("the examples of the Library of Congress", () => {
  it.each(examples.trim().split(/\s+/))("%s is read and printed the same", (text) => {
    const when = parseWhen(text);
    expect(when.edtf).toBe(text);
    expect(when.start.earliest).toBeLessThan(when.end.latest);
  });
});

describe("moments", () => {
  it.each([
    // years, months, days
    ["0000", "0000-01-01 0001-01-01 year"],
    ["0044", "0044-01-01 0045-01-01 year"],
    ["-0043", "-000043-01-01 -000042-01-01 year"],
    ["-0043-03-15", "-000043-03-15 -000043-03-16 day"],
    ["-0001-12-31", "-000001-12-31 0000-01-01 day"],
    ["-9999", "-009999-01-01 -009998-01-01 year"],
    ["1582-10-10", "1582-10-10 1582-10-11 day"],
    ["2000-02-29", "2000-02-29 2000-03-01 day"],
    ["0000-02-29", "0000-02-29 0000-03-01 day"],
    ["-0004-02-29", "-000004-02-29 -000004-03-01 day"],
    ["2014-12", "2014-12-01 2015-01-01 month"],
    ["9999-12-31", "9999-12-31 +010000-01-01 day"],
    ["Y12345", "+012345-01-01 +012346-01-01 year"],
    ["Y12345-06", "+012345-06-01 +012345-07-01 month"],
    ["Y-12345-02-28T10", "-012345-02-28T10:00Z -012345-02-28T11:00Z hour"],
    // times
    ["2014-05-01T09", "2014-05-01T09:00Z 2014-05-01T10:00Z hour"],
    ["2014-05-01T09:30", "2014-05-01T09:30Z 2014-05-01T09:31Z minute"],
    ["2014-05-01T09:30:15", "2014-05-01T09:30:15Z 2014-05-01T09:30:16Z second"],
    ["2014-05-01T09:30:15.5", "2014-05-01T09:30:15.500Z 2014-05-01T09:30:15.600Z second"],
    ["2014-05-01T09:30:15.05", "2014-05-01T09:30:15.050Z 2014-05-01T09:30:15.060Z second"],
    ["2014-05-01T09:30:15.005", "2014-05-01T09:30:15.005Z 2014-05-01T09:30:15.006Z instant"],
    ["2014-05-01T09:30:15.0059999", "2014-05-01T09:30:15.005Z 2014-05-01T09:30:15.006Z instant"],
    ["2014-05-01T00:00Z", "2014-05-01 2014-05-01T00:01Z minute"],
    ["2014-05-01T09+04:30", "2014-05-01T04:30Z 2014-05-01T05:30Z hour"],
    ["2014-05-01T22:00-04", "2014-05-02T02:00Z 2014-05-02T02:01Z minute"],
    ["2014-05-01T00:00-00:00", "2014-05-01 2014-05-01T00:01Z minute"],
    ["2014-05-01T00:00+23:59", "2014-04-30T00:01Z 2014-04-30T00:02Z minute"],
    ["2014-12-31T24:00:00", "2015-01-01 2015-01-01T00:00:01Z second"],
    ["2014-12-31T24:00", "2015-01-01 2015-01-01T00:01Z minute"],
    ["2016-12-31T23:59:60Z", "2017-01-01 2017-01-01T00:00:01Z second"],
    ["2014-05-01T09:30~", "2014-05-01T09:30Z 2014-05-01T09:31Z minute ~"],
    // qualifiers
    ["1984?", "1984-01-01 1985-01-01 year ?"],
    ["1984~", "1984-01-01 1985-01-01 year ~"],
    ["1984%", "1984-01-01 1985-01-01 year ~?"],
    ["~1984", "1984-01-01 1985-01-01 year ~"],
    ["?-0043", "-000043-01-01 -000042-01-01 year ?"],
    ["?2004-06-~11", "2004-06-11 2004-06-12 day ~?"],
    ["2004-06~-11", "2004-06-11 2004-06-12 day ~"],
    ["2004-%06", "2004-06-01 2004-07-01 month ~?"],
    ["Y12345~", "+012345-01-01 +012346-01-01 year ~"],
    // unspecified digits
    ["201X", "2010-01-01 2020-01-01 decade"],
    ["20XX", "2000-01-01 2100-01-01 century"],
    ["2XXX", "2000-01-01 3000-01-01 millennium"],
    ["XXXX", "0000-01-01 +010000-01-01 megayear"],
    ["-XXXX", "-009999-01-01 0000-01-01 megayear"],
    ["-004X", "-000049-01-01 -000039-01-01 decade"],
    ["-000X", "-000009-01-01 0000-01-01 decade"],
    ["19X4", "1904-01-01 1995-01-01 century"],
    ["2014-XX", "2014-01-01 2015-01-01 year"],
    ["2014-1X", "2014-10-01 2015-01-01 year"],
    ["2014-X1", "2014-01-01 2014-12-01 year"],
    ["2014-0X", "2014-01-01 2014-10-01 year"],
    ["2014-XX-XX", "2014-01-01 2015-01-01 year"],
    ["2014-XX-12", "2014-01-12 2014-12-13 year"],
    ["2014-XX-31", "2014-01-31 2015-01-01 year"],
    ["2014-XX-30", "2014-01-30 2014-12-31 year"],
    ["2014-02-XX", "2014-02-01 2014-03-01 month"],
    ["2014-02-2X", "2014-02-20 2014-03-01 month"],
    ["2016-02-X9", "2016-02-09 2016-03-01 month"],
    ["156X-12-25", "1560-12-25 1569-12-26 decade"],
    ["XXXX-12-XX", "0000-12-01 +010000-01-01 megayear"],
    ["20XX-02-29", "2000-02-29 2096-03-01 century"],
    ["21XX-02-29", "2104-02-29 2196-03-01 century"],
    ["-1985-04-XX", "-001985-04-01 -001985-05-01 month"],
    ["-0300-XX", "-000300-01-01 -000299-01-01 year"],
    ["-01XX-02-29", "-000196-02-29 -000104-03-01 century"],
    ["201X-21", "2010-03-01 2019-06-01 decade ~"],
    ["-000X-32", "-000009-06-01 -000001-09-01 decade"],
    ["156X~", "1560-01-01 1570-01-01 decade ~"],
    ["20XX%", "2000-01-01 2100-01-01 century ~?"],
    ["2019-XX~", "2019-01-01 2020-01-01 year ~"],
    ["~201X-?12", "2010-12-01 2020-01-01 decade ~?"],
    // significant digits
    ["1950S2", "1900-01-01 2000-01-01 century"],
    ["1950S4", "1950-01-01 1951-01-01 year"],
    ["-1950S3~", "-001959-01-01 -001949-01-01 decade ~"],
    ["0007S1", "0000-01-01 1000-01-01 millennium"],
    ["Y12345S4", "+012340-01-01 +012350-01-01 decade"],
    ["Y12345S2", "+012000-01-01 +013000-01-01 kiloyear"],
    // sets of which one is meant
    ["[1667,1668,1670..1672]", "1667-01-01 1673-01-01 year"],
    ["[1984]", "1984-01-01 1985-01-01 year"],
    ["[1667?,1668-12~]", "1667-01-01 1669-01-01 month ~?"],
    ["[..1760-12-03]", "-Infinity 1760-12-04 day"],
    ["[1760-12..]", "1760-12-01 Infinity month"],
    ["[1760-01,1760-02,1760-12..]", "1760-01-01 Infinity month"],
    ["[15XX..1550]", "1500-01-01 1551-01-01 year"],
    ["[2014-05-01T09..2014-05-01T10]", "2014-05-01T09:00Z 2014-05-01T11:00Z hour"],
    ["[Y-20000..Y-10000]", "-020000-01-01 -009999-01-01 year"],
  ])("%s is %s", (text, bound) => {
    const when = parseWhen(text);
    expect(when.kind).toBe("moment");
    expect(toldBound(when.start)).toBe(bound);
    expect(when.end).toBe(when.start);
    expect([when.precision, when.approximate, when.uncertain]).toEqual([
      when.start.precision,
      when.start.approximate,
      when.start.uncertain,
    ]);
    expect(when.edtf).toBe(text);
  });

  it.each([
    ["Y-17E7", -175_000_000, -165_000_000, "gigayear"],
    ["Y-66E6", -66_500_000, -65_500_000, "megayear"],
    ["Y-138E8", -13_850_000_000, -13_750_000_000, "gigayear"],
    ["Y17E3", 16_500, 17_500, "kiloyear"],
    ["Y17E0", 17, 18, "year"],
    ["Y17E1", 165, 175, "decade"],
    ["Y171010000S3", 171_000_000, 172_000_000, "megayear"],
    ["Y3388E2S3", 338_000, 339_000, "kiloyear"],
    ["Y3388E2S6", 338_800, 338_801, "year"],
    ["Y-3388E2S1", -399_999, -299_999, "megayear"],
    ["Y-13800000000", -13_800_000_000, -13_799_999_999, "year"],
    ["Y-13800000000S3", -13_899_999_999, -13_799_999_999, "gigayear"],
    ["Y999999999999", 999_999_999_999, 1_000_000_000_000, "year"],
    ["Y5E11", 450_000_000_000, 550_000_000_000, "gigayear"],
  ])("%s reaches from year %d to before %d, to the %s", (text, from, to, precision) => {
    const { start } = parseWhen(text);
    expect([start.earliest, start.latest, start.precision]).toEqual([instantOf(from), instantOf(to), precision]);
    expect(start.earliest).toBeLessThan(start.latest);
  });

  it("keeps what a one-of set can mean, in order of time", () => {
    const { alternatives } = parseWhen("[1670..1672,1667,1667-06]");
    expect(alternatives).toEqual([
      { start: instantOf(1667), end: instantOf(1668) },
      { start: instantOf(1667, 6), end: instantOf(1667, 7) },
      { start: instantOf(1670), end: instantOf(1673) },
    ]);
    expect(parseWhen("[1760-12,1760..]").alternatives).toEqual([
      { start: instantOf(1760), end: Infinity },
      { start: instantOf(1760, 12), end: instantOf(1761) },
    ]);
    expect(parseWhen("[..1760,1740,1750..]").alternatives?.[0]?.start).toBe(-Infinity);
    expect(Object.hasOwn(parseWhen("[1450..1460]"), "alternatives")).toBe(false);
    expect(Object.hasOwn(parseWhen("1450"), "alternatives")).toBe(false);
  });
});

describe("seasons", () => {
  it.each([
    [21, "2001-03-01 2001-06-01 season ~"],
    [22, "2001-06-01 2001-09-01 season ~"],
    [23, "2001-09-01 2001-12-01 season ~"],
    [24, "2001-12-01 2002-03-01 season ~"],
    [25, "2001-03-01 2001-06-01 season"],
    [26, "2001-06-01 2001-09-01 season"],
    [27, "2001-09-01 2001-12-01 season"],
    [28, "2001-12-01 2002-03-01 season"],
    [29, "2001-09-01 2001-12-01 season"],
    [30, "2001-12-01 2002-03-01 season"],
    [31, "2001-03-01 2001-06-01 season"],
    [32, "2001-06-01 2001-09-01 season"],
    [33, "2001-01-01 2001-04-01 quarter"],
    [34, "2001-04-01 2001-07-01 quarter"],
    [35, "2001-07-01 2001-10-01 quarter"],
    [36, "2001-10-01 2002-01-01 quarter"],
    [37, "2001-01-01 2001-05-01 quadrimester"],
    [38, "2001-05-01 2001-09-01 quadrimester"],
    [39, "2001-09-01 2002-01-01 quadrimester"],
    [40, "2001-01-01 2001-07-01 semester"],
    [41, "2001-07-01 2002-01-01 semester"],
  ])("2001-%d is %s", (code, bound) => {
    expect(toldBound(parseWhen(`2001-${String(code)}`).start)).toBe(bound);
  });

  it.each([
    ["2003-23?", "2003-09-01 2003-12-01 season ~?"],
    ["1922?-40", "1922-01-01 1922-07-01 semester ?"],
    ["2003-~33", "2003-01-01 2003-04-01 quarter ~"],
    ["-0043-28", "-000043-12-01 -000042-03-01 season"],
    ["Y12345-36", "+012345-10-01 +012346-01-01 quarter"],
  ])("%s is %s", (text, bound) => {
    expect(toldBound(parseWhen(text).start)).toBe(bound);
  });
});

describe("intervals", () => {
  it.each([
    ["1964/2008", "1964-01-01 1965-01-01 year", "2008-01-01 2009-01-01 year", "year"],
    ["2004-02-01/2005", "2004-02-01 2004-02-02 day", "2005-01-01 2006-01-01 year", "day"],
    ["2014/..", "2014-01-01 2015-01-01 year", "Infinity Infinity open", "year"],
    ["2014/", "2014-01-01 2015-01-01 year", "2014-01-01 Infinity unknown", "year"],
    ["../2014", "-Infinity -Infinity open", "2014-01-01 2015-01-01 year", "year"],
    ["/2014", "-Infinity 2015-01-01 unknown", "2014-01-01 2015-01-01 year", "year"],
    ["/", "-Infinity Infinity unknown", "-Infinity Infinity unknown", "gigayear"],
    ["/..", "-Infinity Infinity unknown", "Infinity Infinity open", "gigayear"],
    ["../", "-Infinity -Infinity open", "-Infinity Infinity unknown", "gigayear"],
    ["../..", "-Infinity -Infinity open", "Infinity Infinity open", "gigayear"],
    ["[1450..1460]/[1470..1480]", "1450-01-01 1461-01-01 year", "1470-01-01 1481-01-01 year", "year"],
    ["[1450,1455]/1470", "1450-01-01 1456-01-01 year", "1470-01-01 1471-01-01 year", "year"],
    ["[..2017-02-16]/..", "-Infinity 2017-02-17 day", "Infinity Infinity open", "day"],
    ["2003-26/2004-26", "2003-06-01 2003-09-01 season", "2004-06-01 2004-09-01 season", "season"],
    ["Y-61000/-2000", "-061000-01-01 -060999-01-01 year", "-002000-01-01 -001999-01-01 year", "year"],
    [
      "2014-05-01T09:30Z/2014-05-01T10",
      "2014-05-01T09:30Z 2014-05-01T09:31Z minute",
      "2014-05-01T10:00Z 2014-05-01T11:00Z hour",
      "minute",
    ],
    ["1984~/2004", "1984-01-01 1985-01-01 year ~", "2004-01-01 2005-01-01 year", "year"],
    ["2014/2014", "2014-01-01 2015-01-01 year", "2014-01-01 2015-01-01 year", "year"],
  ])("%s is from %s to %s", (text, start, end, precision) => {
    const when = parseWhen(text);
    expect(when.kind).toBe("interval");
    expect([toldBound(when.start), toldBound(when.end), when.precision]).toEqual([start, end, precision]);
    expect(Object.hasOwn(when, "alternatives")).toBe(false);
  });

  it("sums up the qualifiers of both ends", () => {
    const when = parseWhen("1984~/2004?");
    expect([when.approximate, when.uncertain]).toEqual([true, true]);
  });
});

describe("sets", () => {
  it.each([
    ["{1667,1668,1670..1672}", "1667-01-01 1668-01-01 year", "1672-01-01 1673-01-01 year", 3],
    ["{1960,1961-12}", "1960-01-01 1961-01-01 year", "1961-12-01 1962-01-01 month", 2],
    ["{1961-12,1960}", "1960-01-01 1961-01-01 year", "1961-12-01 1962-01-01 month", 2],
    ["{..1984}", "-Infinity -Infinity open", "1984-01-01 1985-01-01 year", 1],
    ["{1984..}", "1984-01-01 1985-01-01 year", "Infinity Infinity open", 1],
    ["{1984}", "1984-01-01 1985-01-01 year", "1984-01-01 1985-01-01 year", 1],
  ])("%s is from %s to %s, in %d parts", (text, start, end, parts) => {
    const when = parseWhen(text);
    expect(when.kind).toBe("set");
    expect([toldBound(when.start), toldBound(when.end), when.alternatives?.length]).toEqual([start, end, parts]);
  });

  it("sums up what its members say", () => {
    const when = parseWhen("{1960,1961-12~,1963?,1965}");
    expect([when.precision, when.approximate, when.uncertain]).toEqual(["month", true, true]);
    expect([when.start.approximate, when.end.approximate]).toEqual([false, false]);
  });

  it("keeps a range as it is, however long", () => {
    expect(parseWhen("{-9999-01-01..9999-12-31}").alternatives).toHaveLength(1);
  });
});

// Where parsers disagree: accepted with what is printed, or the code of the refusal.
describe("rulings", () => {
  it.each([
    ["2001-02-29", "impossible-date"],
    ["1900-02-29", "impossible-date"],
    ["2015-02-29", "impossible-date"],
    ["2000-02-29", "2000-02-29"],
    ["21XX-02-29", "21XX-02-29"],
    ["2019-X2-31", "2019-X2-31"],
    ["2019-X1-31", "2019-X1-31"],
    ["2019-11-31", "impossible-date"],
    ["2019-02-3X", "impossible-date"],
    ["XXX1-02-29", "impossible-date"],
    ["2005/2004", "reversed-interval"],
    ["2004-06/2004", "2004-06/2004"],
    ["1111-01-01/1111", "1111-01-01/1111"],
    ["0000-02/0000", "0000-02/0000"],
    ["2003-22/2004-22", "2003-22/2004-22"],
    ["2003-23?", "2003-23?"],
    ["1922?-40", "1922?-40"],
    ["156X~", "156X~"],
    ["20XX%", "20XX%"],
    ["2019-XX~", "2019-XX~"],
    ["19", "unreadable-date"],
    ["201", "unreadable-date"],
    ["[1667, 1668]", "[1667,1668]"],
    ["{ 1667 .. 1668 ,1670 }", "unreadable-date"],
    ["{ 1667..1668 ,1670 }", "{1667..1668,1670}"],
    ["[1667, 1668]/1700", "[1667,1668]/1700"],
    ["2014-05-01T09:30/2014-05-01T10:30", "2014-05-01T09:30/2014-05-01T10:30"],
    ["2014-05-01T09:30:15.5", "2014-05-01T09:30:15.5"],
    ["2014-05-01T24:00:00", "2014-05-01T24:00:00"],
    ["2014-05-01T24:00:01", "impossible-date"],
    ["2014-05-01T24:30", "impossible-date"],
    ["2014-05-01T10:00-00:00", "2014-05-01T10:00-00:00"],
    ["2014-05-01T10:00+14:01", "2014-05-01T10:00+14:01"],
    ["2014-05-01T10:00-13", "2014-05-01T10:00-13"],
    ["2014-05-01T10:00-23:59", "2014-05-01T10:00-23:59"],
    ["2014-05-01T10:00+24", "unreadable-date"],
    ["2014-05-01T10:00+01:60", "unreadable-date"],
    ["-0000", "unreadable-date"],
    ["-0000-01-01", "unreadable-date"],
    ["20160501", "unreadable-date"],
    ["12345", "unreadable-date"],
    ["12004-06-11", "unreadable-date"],
    ["Y12345-06", "Y12345-06"],
    ["Y-61000/-2000", "Y-61000/-2000"],
    ["196x", "unreadable-date"],
    ["y12345", "unreadable-date"],
    ["196u", "unreadable-date"],
    ["2014-05-01t10:00z", "unreadable-date"],
    ["2014/open", "unreadable-date"],
    ["unknown/2014", "unreadable-date"],
    ["2014?~", "unreadable-date"],
    ["(2014)?-05", "unreadable-date"],
    ["Y1745", "unreadable-date"],
    ["Y17E200", "too-far"],
    ["Y17E11", "too-far"],
    ["Y1000000000000", "too-far"],
    ["Y11111111111111111111111111111", "too-far"],
  ])("%s: %s", (text, outcome) => {
    expect(codeOf(text)).toBe(outcome);
  });
});

describe("what is not EDTF", () => {
  it.each([
    ["", "a date (at the end)"],
    ["..", 'a "/" after ".." (at the end)'],
    ["2014/..5", "nothing more (at character 8)"],
    ["201", "a year of four digits (at the end)"],
    ["+2014", "a year of four digits (at character 1)"],
    ["2014-", "a month from 01 to 12, a season from 21 to 41 or XX (at the end)"],
    ["2014-00", "a month from 01 to 12, a season from 21 to 41 or XX (at character 6)"],
    ["2014-13", "a month from 01 to 12, a season from 21 to 41 or XX (at character 6)"],
    ["2014-20", "a month from 01 to 12, a season from 21 to 41 or XX (at character 6)"],
    ["2014-42", "a month from 01 to 12, a season from 21 to 41 or XX (at character 6)"],
    ["2014-2X", "a month from 01 to 12, a season from 21 to 41 or XX (at character 6)"],
    ["2014-05-", "a day from 01 to 31 or XX (at the end)"],
    ["2014-05-1", "a day from 01 to 31 or XX (at the end)"],
    ["2014-21-01", "nothing more (at character 8)"],
    ["2014-05T10", "nothing more (at character 8)"],
    ["2014-05-XXT10", "nothing more (at character 11)"],
    ["2014-05-01T", "an hour of two digits (at the end)"],
    ["2014-05-01TXX", "an hour of two digits (at character 12)"],
    ["2014-05-01T10:", "minutes of two digits (at the end)"],
    ["2014-05-01T10:30:", "seconds of two digits (at the end)"],
    ["2014-05-01T10:30:00.", "nothing more (at character 20)"],
    ["2014-05-01T10:30+4", "an offset such as +04:30 (at the end)"],
    ["2014-05-01T10:30+0430", "nothing more (at character 20)"],
    ["2014-05-01T10:30+04:3", "an offset such as +04:30 (at the end)"],
    ["2014-05-01T10:30ZZ", "nothing more (at character 18)"],
    ["2014~~", "nothing more (at character 6)"],
    ["1950S0", "a number of significant digits (at character 6)"],
    ["1950S", "a number of significant digits (at the end)"],
    ["1950S5", "from 1 to 4 significant digits (at character 6)"],
    ["1950S2-05", "nothing more (at character 7)"],
    ["195XS2", "nothing more (at character 5)"],
    ["Y", "a year that does not begin with 0 (at the end)"],
    ["Y012345", "a year that does not begin with 0 (at character 2)"],
    ["Y-0E5", "a year that does not begin with 0 (at character 3)"],
    ["Y17E", "an exponent from 0 to 11 (at the end)"],
    ["Y17E07", "an exponent from 0 to 11 (at character 5)"],
    ["Y17E3-05", "nothing more (at character 6)"],
    ["Y1XXXX", "more than four digits after Y (at character 2)"],
    ["[1667", '"," or "]" (at the end)'],
    ["[1667}", '"," or "]" (at character 6)'],
    ["{1667,1668", '"," or "}" (at the end)'],
    ["[]", "a year of four digits (at character 2)"],
    ["[..]", "a year of four digits (at character 4)"],
    ["[1667,..1668]", "a year of four digits (at character 7)"],
    ["[1667..,1668]", "a year of four digits (at character 8)"],
    ["[1667/1668]", '"," or "]" (at character 6)'],
    ["[1667]~", "nothing more (at character 7)"],
    ["{1667}/1668", "nothing more (at character 7)"],
    ["1668/{1667}", "a year of four digits (at character 6)"],
    ["2014/2015/2016", "nothing more (at character 10)"],
    ["2014 ", "nothing more (at character 5)"],
  ])("%j: expected %s", (text, expected) => {
    expect(() => parseWhen(text)).toThrow(
      expect.objectContaining({
        code: "unreadable-date",
        message: expect.stringContaining(`cannot read date: ${JSON.stringify(text)}; expected ${expected}`) as string,
      }),
    );
  });

  it.each([
    ["2014-05-00", "impossible-date", 'impossible date: "2014-05-00"; expected a day from 01 to 31'],
    ["2014-04-31", "impossible-date", 'impossible date: "2014-04-31"; expected a day that its month has'],
    ["2014-04-3X", null, ""],
    ["2014-02-3X", "impossible-date", 'impossible date: "2014-02-3X"; expected digits that fit some day of some year'],
    ["2014-05-01T25", "impossible-date", 'impossible date: "2014-05-01T25"; expected a time from 00:00 to 24:00:00'],
    ["2014-05-01T10:60", "impossible-date", 'impossible date: "2014-05-01T10:60"; expected minutes from 00 to 59'],
    [
      "2014-05-01T10:00:60",
      "impossible-date",
      'impossible date: "2014-05-01T10:00:60"; expected seconds from 00 to 59',
    ],
    [
      "2014-05-01T10:59:61",
      "impossible-date",
      'impossible date: "2014-05-01T10:59:61"; expected seconds from 00 to 59',
    ],
    ["2005/2004", "reversed-interval", 'reversed interval: "2005/2004"; expected the end at or after the start'],
    ["[2005..2004]", "reversed-interval", 'reversed range: "2005..2004"; expected the end at or after the start'],
    ["Y17E200", "too-far", 'year out of reach: "Y17E200"; expected a year of at most 12 digits'],
  ])("%s: %s", (text, code, message) => {
    if (code === null) expect(codeOf(text)).toBe(text);
    else expect(() => parseWhen(text)).toThrow(expect.objectContaining({ code, message }));
  });

  it("an interval between clocks is reversed only if it is so by more than 14 hours", () => {
    expect(codeOf("2014-05-02/2014-05-01T20:00Z")).toBe("2014-05-02/2014-05-01T20:00Z");
    expect(codeOf("2014-05-02/2014-05-01T09:00Z")).toBe("reversed-interval");
    expect(codeOf("2014-05-02T00:00Z/2014-05-01T20:00Z")).toBe("reversed-interval");
    expect(codeOf("2014-05-02T00:00/2014-05-01T20:00")).toBe("reversed-interval");
  });
});
