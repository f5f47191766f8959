import { describe, expect, it } from "vitest";
import { parseWhen } from "../../../src/time/parseWhen.js";
import type { DatePrecision } from "../../../src/time/printEdtf.js";
import type { TemporalLike } from "../../../src/time/when.js";

/** What Temporal's types look like from outside: a tag on the prototype and the text that they print. */
function temporal(name: string, printed: string, rest: object = {}): TemporalLike {
  const prototype = { [Symbol.toStringTag]: `Temporal.${name}`, toString: () => printed, ...rest };
  return Object.create(prototype) as TemporalLike;
}

describe("parseWhen(Temporal)", () => {
  it.each([
    ["PlainDate", "2014-05-01", "2014-05-01"],
    ["PlainDate", "-000043-03-15", "-0043-03-15"],
    ["PlainDate", "+012345-03-15", "Y12345-03-15"],
    ["PlainDate", "2014-05-01[u-ca=hebrew]", "2014-05-01"],
    ["PlainYearMonth", "2014-05", "2014-05"],
    ["PlainYearMonth", "-012345-05", "Y-12345-05"],
    ["PlainYearMonth", "2014-05-01[u-ca=gregory]", "2014-05"],
    ["PlainDateTime", "2014-05-01T10:20:30", "2014-05-01T10:20:30.000"],
    ["PlainDateTime", "2014-05-01T10:20:30.5", "2014-05-01T10:20:30.500"],
    ["PlainDateTime", "2014-05-01T10:20:30.123456789[u-ca=hebrew]", "2014-05-01T10:20:30.123"],
    ["Instant", "2014-05-01T10:20:30Z", "2014-05-01T10:20:30.000Z"],
    ["Instant", "-271821-04-20T00:00:00Z", "Y-271821-04-20T00:00:00.000Z"],
    ["ZonedDateTime", "2014-05-01T10:20:30.25+02:00[Europe/Berlin]", "2014-05-01T10:20:30.250+02:00"],
    ["ZonedDateTime", "2014-05-01T10:20:30-08:00[America/Los_Angeles][u-ca=gregory]", "2014-05-01T10:20:30.000-08:00"],
  ])("%s %s is %s", (name, printed, edtf) => {
    const when = parseWhen(temporal(name, printed));
    expect(when).toStrictEqual(parseWhen(edtf));
    if (name.includes("Time") || name === "Instant") expect(when.precision).toBe("instant");
  });

  it.each<[DatePrecision, string]>([
    ["second", "2014-05-01T10:20:30+02:00"],
    ["minute", "2014-05-01T10:20+02:00"],
    ["hour", "2014-05-01T10+02:00"],
    ["day", "2014-05-01"],
    ["quarter", "2014-34"],
    ["decade", "201X"],
  ])("a date-time to the %s is %s", (precision, edtf) => {
    const zoned = temporal("ZonedDateTime", "2014-05-01T10:20:30.25+02:00[Europe/Berlin]");
    expect(parseWhen(zoned, { precision }).edtf).toBe(edtf);
  });

  it("takes the instant itself where the offset is printed rounded", () => {
    const printed = "1880-01-01T00:00:00+00:53[Europe/Berlin]";
    const instant = Date.UTC(1879, 11, 31, 23, 6, 32);
    const when = parseWhen(temporal("ZonedDateTime", printed, { epochMilliseconds: instant }));
    expect(when.edtf).toBe("1879-12-31T23:06:32.000Z");
    const exact = Date.UTC(1879, 11, 31, 23, 7);
    expect(parseWhen(temporal("ZonedDateTime", printed, { epochMilliseconds: exact })).edtf).toBe(
      "1880-01-01T00:00:00.000+00:53",
    );
  });

  it.each([
    ["PlainTime", "10:20:30"],
    ["Duration", "P1D"],
    ["PlainMonthDay", "05-01"],
    ["PlainYearMonth", "2014-05-01[u-ca=hebrew]"],
    ["PlainDate", "tomorrow"],
    ["PlainDate", "2014-05-01junk"],
    ["Instant", "soon"],
    ["Instant", "2014-05-01"],
    ["ZonedDateTime", "2014-05-01TXX:20:30Z"],
  ])("refuses %s %s", (name, printed) => {
    expect(() => parseWhen(temporal(name, printed))).toThrow(
      expect.objectContaining({
        name: "TimelineError",
        code: expect.stringMatching(/^(unreadable|impossible)-date$/) as string,
      }),
    );
  });

  it("names what it would have read", () => {
    expect(() => parseWhen(temporal("Duration", "P1D"))).toThrow(
      'cannot read date: Temporal.Duration "P1D"; ' +
        "expected Temporal.PlainDate, PlainYearMonth, PlainDateTime, Instant or ZonedDateTime",
    );
  });

  it("refuses one that prints no text, or throws", () => {
    const odd: unknown[] = [
      { [Symbol.toStringTag]: "Temporal.PlainDate", toString: () => 5 },
      { [Symbol.toStringTag]: "Temporal.Instant", toString: () => decodeURI("%") },
      { [Symbol.toStringTag]: "Temporal.Instant", toString: undefined },
    ];
    for (const value of odd) expect(() => parseWhen(value as TemporalLike)).toThrow("cannot read date");
  });
});
