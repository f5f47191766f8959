import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitDomain } from "../../../src/layout/fitDomain.js";
import { parseWhen } from "../../../src/time/parseWhen.js";
import { told } from "../time/told.js";
import { dateNear, laws, unitsOf } from "./given.js";

function fitted(dates: readonly string[], claims: readonly string[] = []) {
  const { moments, intervals } = unitsOf(...dates);
  return fitDomain(
    [...moments, ...intervals],
    claims.map((edtf) => parseWhen(edtf)),
  );
}

describe("fitDomain(units, claims)", () => {
  test.each([
    ["first to last", ["2014", "2017-02-16", "2016"], [], "2014-01-01 2017-02-17"],
    ["an interval as a whole", ["2014/2017", "2015"], [], "2014-01-01 2018-01-01"],
    ["what is known of open ends", ["2014/..", "../2017"], [], "2014-01-01 2018-01-01"],
    ["what is known of a vague date", ["[..2014-02]", "2010-05"], [], "2010-05-01 2014-03-01"],
    ["claims too", ["2014", "2015"], ["2011"], "2011-01-01 2016-01-01"],
    ["a lone year among its neighbours", ["2014"], [], "2013-01-01 2016-01-01"],
    ["a lone day among its neighbours", ["2016-02-29"], [], "2016-02-28 2016-03-02"],
    ["a lone minute among its neighbours", ["2014-01-02T12:00Z"], [], "2014-01-02T11:59Z 2014-01-02T12:02Z"],
    ["the days of one month closely", ["2014-01-01", "2014-01-31"], [], "2014-01-01 2014-02-01"],
    ["years before Christ", ["-0043-03-15", "-0050"], [], "-000050-01-01 -000043-03-16"],
    ["a year before what has one limit in a year", ["[..2014]", "2016"], [], "2013-12-31T18:10:48Z 2017-01-01"],
    ["a month after what has one limit in a month", ["[2014-02..]", "2013-12"], [], "2013-12-01 2014-03-03T10:29:06Z"],
    ["a day after what has one limit on a day", ["[2014-02-16..]", "2014-02-10"], [], "2014-02-10 2014-02-17"],
    ["as long as a unit is before one limit of ten years", ["[..200X]"], [], "1990-01-01T03:36Z 2020-01-01T10:12Z"],
  ])("shows %s", (_, dates, claims, extent) => {
    const domain = fitted(dates, claims);
    expect(domain && `${told(domain.start)} ${told(domain.end)}`).toBe(extent);
  });

  test.each([[[]], [["/"]], [["../.."]]])("is null for %j", (dates) => {
    expect(fitted(dates)).toBeNull();
  });

  test.each([
    [["2014", "2017"], false, false],
    [["2014/..", "2017"], false, true],
    [["2014/", "2017"], false, true],
    [["[2014..]", "2017"], false, true],
    [["../2014", "2027"], true, false],
    [["[..2014]", "2027"], true, false],
    [["../2014", "2014/..", "2030"], true, true],
    [["1900", "../2014"], false, false],
  ])("of %j, something comes from before: %s, something goes on: %s", (dates, fromBefore, goesOn) => {
    expect(fitted(dates)).toMatchObject({ fromBefore, goesOn });
  });

  test("holds every known instant, and is never empty", () => {
    fc.assert(
      fc.property(
        fc.array(dateNear, { minLength: 1, maxLength: 6 }),
        fc.array(dateNear, { maxLength: 2 }),
        (dates, claims) => {
          const domain = fitted(dates, claims);
          const whens = [...dates, ...claims].map((edtf) => parseWhen(edtf));
          const known = whens.flatMap(({ start, end }) => [start.earliest, start.latest, end.earliest, end.latest]);
          for (const instant of known.filter(Number.isFinite)) {
            expect(domain?.start).toBeLessThanOrEqual(instant);
            expect(domain?.end).toBeGreaterThanOrEqual(instant);
          }
          expect(domain?.end).toBeGreaterThan(domain?.start ?? Infinity);
        },
      ),
      laws,
    );
  });
});
