import { describe, expect, it } from "vitest";
import { TimelineError } from "../../../src/errors.js";
import { withParts } from "../../../src/time/makeWhen.js";
import { parseWhen, type ParseWhenOptions } from "../../../src/time/parseWhen.js";
import type { WhenInput } from "../../../src/time/when.js";
import { toldBound } from "./told.js";

/** What the types forbid and JavaScript does not. */
function parseAny(input: unknown, options?: unknown) {
  return parseWhen(input as WhenInput, options as ParseWhenOptions);
}

function refusalOf(input: unknown, options?: unknown): { code: string; message: string } {
  try {
    parseAny(input, options);
  } catch (error) {
    if (error instanceof TimelineError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error("was read");
}

describe("parseWhen(number)", () => {
  it.each([
    [2014, "year", "2014"],
    [0, "year", "0000"],
    [-0, "year", "0000"],
    [-43, "year", "-0043"],
    [12345, "year", "Y12345"],
    [-13_800_000_000, "year", "Y-13800000000"],
    [0, "ms", "1970-01-01T00:00:00.000Z"],
    [-1, "ms", "1969-12-31T23:59:59.999Z"],
    [1_500_000_000_000.7, "ms", "2017-07-14T02:40:00.000Z"],
    [8.64e15, "ms", "Y275760-09-13T00:00:00.000Z"],
    [-8.64e15, "ms", "Y-271821-04-20T00:00:00.000Z"],
  ] as const)("reads %d with the unit %s", (value, unit, edtf) => {
    const when = parseWhen(value, { unit });
    expect(when.edtf).toBe(edtf);
    expect(when).toStrictEqual(parseWhen(edtf));
  });

  it.each([
    [
      2014,
      'ambiguous number: 2014; expected text or a stated unit, write "2014" or give { unit: "year" } or { unit: "ms" }',
    ],
    [1.5, 'ambiguous number: 1.5; expected text or a stated unit, give { unit: "year" } or { unit: "ms" }'],
    [1e12, 'ambiguous number: 1000000000000; expected text or a stated unit, give { unit: "year" } or { unit: "ms" }'],
  ])("refuses %d without a unit", (value, message) => {
    expect(refusalOf(value)).toEqual({ code: "ambiguous-number", message });
  });

  it.each([
    [NaN, "year", "invalid year: NaN; expected a whole number of at most 12 digits"],
    [2014.5, "year", "invalid year: 2014.5; expected a whole number of at most 12 digits"],
    [-1e12, "year", "invalid year: -1000000000000; expected a whole number of at most 12 digits"],
    [NaN, "ms", "invalid date: NaN; expected milliseconds from -8640000000000000 to 8640000000000000"],
    [Infinity, "ms", "invalid date: Infinity; expected milliseconds from -8640000000000000 to 8640000000000000"],
  ])("refuses %d as a number of unit %s", (value, unit, message) => {
    expect(refusalOf(value, { unit })).toEqual({ code: "invalid-number", message });
  });
});

describe("parseWhen(Date)", () => {
  const date = new Date("2014-02-16T21:05:09.007Z");

  it("is an instant", () => {
    expect(toldBound(parseWhen(date).start)).toBe("2014-02-16T21:05:09.007Z 2014-02-16T21:05:09.008Z instant");
    expect(parseWhen(date).edtf).toBe("2014-02-16T21:05:09.007Z");
  });

  it.each([
    ["instant", "2014-02-16T21:05:09.007Z"],
    ["second", "2014-02-16T21:05:09Z"],
    ["minute", "2014-02-16T21:05Z"],
    ["hour", "2014-02-16T21Z"],
    ["day", "2014-02-16"],
    ["month", "2014-02"],
    ["quarter", "2014-33"],
    ["quadrimester", "2014-37"],
    ["semester", "2014-40"],
    ["year", "2014"],
    ["decade", "201X"],
    ["century", "20XX"],
    ["millennium", "2XXX"],
  ] as const)("is its %s in UTC", (precision, edtf) => {
    const when = parseWhen(date, { precision });
    expect([when.edtf, when.precision]).toEqual([edtf, precision]);
    expect(when.start.earliest).toBeLessThanOrEqual(date.getTime());
    expect(when.start.latest).toBeGreaterThan(date.getTime());
  });

  it.each([
    ["0000-12-31T23:00Z", "quarter", "0000-36"],
    ["-000044-03-15T00:00Z", "decade", "-004X"],
    ["-012345-01-01T00:00Z", "century", "Y-12345S3"],
    ["+012345-08-01T00:00Z", "year", "Y12345"],
  ] as const)("%s to the %s is %s", (text, precision, edtf) => {
    expect(parseWhen(new Date(text), { precision }).edtf).toBe(edtf);
  });

  it("refuses an invalid one", () => {
    expect(refusalOf(new Date(NaN))).toMatchObject({ code: "invalid-number" });
  });

  it("reads one from another realm, and no look-alike", () => {
    expect(refusalOf(Object.create(Date.prototype)).code).toBe("unreadable-date");
    expect(refusalOf({ [Symbol.toStringTag]: "Date" }).code).toBe("unreadable-date");
    const lying = new Date(0);
    lying.getTime = () => 5;
    lying.valueOf = () => 5;
    expect(parseWhen(lying).start.earliest).toBe(0);
  });
});

describe("parseWhen({ start, end })", () => {
  it.each<[WhenInput, string]>([
    [{ start: "2014" }, "2014"],
    [{ start: "2014", end: undefined }, "2014"],
    [{ start: "2014", end: "2015~" }, "2014/2015~"],
    [{ start: "2014", end: ".." }, "2014/.."],
    [{ start: "2014", end: null }, "2014/"],
    [{ start: "2014", end: "" }, "2014/"],
    [{ start: "..", end: "2014" }, "../2014"],
    [{ start: null, end: "2014" }, "/2014"],
    [{ end: "2014" }, "/2014"],
    [{ start: null, end: null }, "/"],
    [{ start: "..", end: ".." }, "../.."],
    [{ start: ["1450", "1460"] }, "[1450..1460]"],
    [{ start: ["1450", "1450"] }, "1450"],
    [{ start: ["1450", "1460"], end: ["1470", "1480"] }, "[1450..1460]/[1470..1480]"],
    [{ start: ["..", "2017-02-16"], end: ".." }, "[..2017-02-16]/.."],
    [{ start: ["2017", ""] }, "[2017..]"],
    [{ start: "[1450,1455]", end: "1460" }, "[1450,1455]/1460"],
    [{ start: { start: "2014" }, end: { start: ["2015", "2016"] } }, "2014/[2015..2016]"],
    [{ start: new Date(0), end: parseWhen("2014") }, "1970-01-01T00:00:00.000Z/2014"],
    [{ start: [parseWhen("2014-05"), new Date(1.5e12)] }, "[2014-05..2017-07-14T02:40:00.000Z]"],
  ])("reads %j as %s", (input, edtf) => {
    const when = parseWhen(input);
    expect(when.edtf).toBe(edtf);
    expect(when).toStrictEqual(parseWhen(edtf));
  });

  it("passes the options on to both ends", () => {
    expect(parseWhen({ start: 1450, end: [1460, 1470] }, { unit: "year" }).edtf).toBe("1450/[1460..1470]");
    expect(parseWhen({ start: new Date(0), end: "2001-21" }, { precision: "year", hemisphere: "south" }).edtf).toBe(
      "1970/2001-29",
    );
    expect(parseWhen({ start: "unknown", end: "200x" }, { lenient: true }).edtf).toBe("/200X");
    expect(parseWhen({ start: "2001", end: "open" }, { lenient: true }).edtf).toBe("2001/..");
  });

  it.each<[unknown, string, string]>([
    [{}, "unreadable-date", "cannot read date: an object; expected EDTF text"],
    [{ date: "2014" }, "unreadable-date", "cannot read date: an object; expected EDTF text"],
    [[], "unreadable-date", "cannot read date: an array of 0; expected EDTF text"],
    [["2014", "2015"], "unreadable-date", "cannot read date: an array of 2; expected EDTF text"],
    [{ start: null }, "unreadable-date", "cannot read date: { start: null }; expected a date, or an end"],
    [{ start: ".." }, "unreadable-date", 'cannot read date: { start: ".." }; expected a date, or an end'],
    [{ start: "2014/2015" }, "unreadable-date", 'cannot read date: "2014/2015"; expected one moment as start or end'],
    [{ start: "{2014}" }, "unreadable-date", 'cannot read date: "{2014}"; expected one moment as start or end'],
    [{ start: ["2014"] }, "unreadable-date", "cannot read date: an array of 1; expected [earliest, latest]"],
    [{ start: ["..", ".."] }, "unreadable-date", 'cannot read date: "[..]"; expected'],
    [{ start: [["2014", "2015"], "2016"] }, "unreadable-date", "cannot read date: an array of 2; expected EDTF text"],
    [{ start: ["[2014,2015]", "2016"] }, "unreadable-date", 'cannot read date: "[[2014,2015]..2016]"; expected'],
    [{ start: ["2015", "2014"] }, "reversed-interval", 'reversed range: "2015..2014"; expected'],
    [{ start: "2015", end: "2014" }, "reversed-interval", 'reversed interval: "2015/2014"; expected'],
    [{ start: "2014", end: "never" }, "unreadable-date", 'cannot read date: "never"; expected'],
    [{ start: 2014 }, "ambiguous-number", "ambiguous number: 2014; expected"],
    [{ start: true }, "unreadable-date", "cannot read date: true; expected EDTF text"],
    [
      { start: `[${"2014,".repeat(30)}2014]`, end: `[${"2014,".repeat(30)}2014]` },
      "too-long",
      'cannot read date: "[2014,2014,2014,2014,2014,2014,2014,2014,2014,2014,2014,2014,2014,2014,2014 …, 313 characters',
    ],
  ])("refuses %j: %s", (input, code, message) => {
    const refusal = refusalOf(input);
    expect(refusal.code).toBe(code);
    expect(refusal.message.startsWith(message)).toBe(true);
  });
});

describe("parseWhen(When)", () => {
  it("gives back what it made", () => {
    for (const text of ["2014", "2014/..", "{1667,1668}", "[1667,1668]"]) {
      const when = parseWhen(text);
      expect(parseWhen(when)).toBe(when);
    }
  });

  it("reads a copy by its EDTF, with its parts", () => {
    const when = withParts(parseWhen("1941/1943"), "early", "late");
    expect([when.start.part, when.end.part, when.edtf]).toEqual(["early", "late", "1941/1943"]);
    expect(parseAny({ ...when })).toStrictEqual(when);
    expect(parseAny(structuredClone(when))).toStrictEqual(when);
    expect(parseAny({ edtf: "1941", start: { part: "soon" }, end: 3 })).toStrictEqual(parseWhen("1941"));
    expect(refusalOf({ edtf: "never" }).code).toBe("unreadable-date");
  });

  it("keeps the parts of both ends of { start, end }", () => {
    const early = withParts(parseWhen("1941"), "early", undefined);
    expect(early.start).toBe(early.end);
    expect(parseWhen({ start: early })).toBe(early);
    const when = parseWhen({ start: early, end: withParts(parseWhen("[1943,1944]"), "mid", undefined) });
    expect([when.start.part, when.end.part]).toEqual(["early", "mid"]);
    const only = withParts(parseWhen("[1943,1944]"), "late", undefined);
    expect([only.start.part, only.alternatives?.length]).toEqual(["late", 2]);
  });

  it("does not take what claims to be one", () => {
    const prototype = Object.getPrototypeOf(parseWhen("2014")) as object;
    expect(refusalOf(Object.create(prototype)).code).toBe("unreadable-date");
    const broken = Object.assign(Object.create(prototype) as object, {
      edtf: "2014",
      kind: "moment",
      start: {},
      end: {},
    });
    expect(parseAny(broken)).toStrictEqual(parseWhen("2014"));
    const throwing = new Proxy(parseWhen("2014"), {
      get() {
        throw new Error("no");
      },
    });
    expect(refusalOf(throwing).code).toBe("unreadable-date");
  });

  it("is its EDTF in JSON", () => {
    expect(JSON.stringify({ when: parseWhen("2014/..") })).toBe('{"when":"2014/.."}');
  });
});

describe("parseWhen(anything else)", () => {
  const cycle: { start?: unknown } = {};
  cycle.start = cycle;
  const ring: unknown[] = [];
  ring.push(ring, ring);
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const revokedArray = Proxy.revocable<unknown[]>([], {});
  revokedArray.revoke();

  it.each<[string, unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["a boolean", true],
    ["a bigint", 2014n],
    ["a symbol", Symbol("2014")],
    ["a function", () => "2014"],
    ["a string object", Object("2014")],
    ["a number object", Object(2014)],
    ["a map", new Map([["start", "2014"]])],
    ["an inherited start", Object.create({ start: "2014" })],
    ["an inherited edtf", Object.create({ edtf: "2014" })],
    ["a cycle", cycle],
    ["a ring", { start: ring }],
    ["a revoked proxy", proxy],
    ["a revoked proxy as a start", { start: proxy }],
    ["a revoked array as a start", { start: revokedArray.proxy }],
    ["a getter that throws", Object.defineProperty({}, "start", { get: () => JSON.parse("{") as unknown })],
    ["a getter without end", Object.defineProperty({}, "start", { get: (): unknown => parseAny(new Proxy({}, {})) })],
    [
      "a proxy that lies",
      new Proxy({}, { getOwnPropertyDescriptor: () => ({ value: 1, configurable: true }), get: () => 1 }),
    ],
    ["a tag that throws", Object.defineProperty({}, Symbol.toStringTag, { get: () => decodeURI("%") })],
  ])("refuses %s with a TimelineError", (_, input) => {
    expect(() => parseAny(input)).toThrow(TimelineError);
  });

  it("keeps the reason of what throws", () => {
    const reason = new Error("no");
    const throwing = Object.defineProperty({}, "edtf", {
      get: () => {
        throw reason;
      },
    });
    expect(() => parseAny(throwing)).toThrow(
      expect.objectContaining({
        cause: reason,
        message:
          "cannot read date: an object that throws; expected EDTF text, a Date, a Temporal date, a When or { start, end }",
      }),
    );
  });

  it("refuses what is too long unseen", () => {
    expect(refusalOf("2".repeat(257))).toEqual({
      code: "too-long",
      message: `cannot read date: "${"2".repeat(75)} …, 257 characters; expected at most 256`,
    });
    expect(refusalOf("2".repeat(256)).code).toBe("unreadable-date");
  });
});

describe("options", () => {
  it("are all optional", () => {
    const nothing = { unit: undefined, precision: undefined, hemisphere: undefined, lenient: undefined };
    expect(parseWhen("2001-21", nothing)).toStrictEqual(parseWhen("2001-21"));
    expect(parseWhen(new Date(0), nothing).precision).toBe("instant");
  });

  it.each<[unknown, string]>([
    [{ unit: "day" }, 'invalid unit: "day"; expected one of ms, year'],
    [
      { precision: "week" },
      'invalid precision: "week"; expected one of instant, second, minute, hour, day, month, quarter, quadrimester, ' +
        "semester, year, decade, century, millennium",
    ],
    [{ hemisphere: "N" }, 'invalid hemisphere: "N"; expected one of north, south'],
    [{ lenient: 1 }, "invalid lenient: 1; expected one of true, false"],
    [{ lenient: null }, "invalid lenient: null; expected one of true, false"],
    [{ timezone: "UTC" }, 'unknown option: "timezone"; expected one of unit, precision, hemisphere, lenient'],
    [{ toString: 1 }, 'unknown option: "toString"; expected one of unit, precision, hemisphere, lenient'],
    [null, "invalid options: null; expected an object"],
    ["ms", 'invalid options: "ms"; expected an object'],
  ])("%j is refused", (options, message) => {
    expect(refusalOf("2014", options)).toEqual({ code: "invalid-option", message });
  });

  it("that throw when read are refused", () => {
    const options = Object.defineProperty({}, "unit", { get: () => decodeURI("%"), enumerable: true });
    const message = "invalid options: an object that cannot be read; expected plain values";
    expect(refusalOf("2014", options)).toEqual({ code: "invalid-option", message });
  });

  it("hemisphere states the season's", () => {
    expect(parseWhen("2001-21", { hemisphere: "south" })).toStrictEqual(parseWhen("2001-29"));
    expect(parseWhen("2001-24", { hemisphere: "south" })).toStrictEqual(parseWhen("2001-32"));
    expect(parseWhen("2001-21", { hemisphere: "north" })).toStrictEqual(parseWhen("2001-25"));
    expect(parseWhen("[200X-~21,2011-24?]/2012-22~", { hemisphere: "south" }).edtf).toBe(
      "[200X-~29,2011-32?]/2012-30~",
    );
    expect(parseWhen("{2001-21, 2002-33}", { hemisphere: "south" }).edtf).toBe("{2001-29,2002-33}");
    expect(parseWhen("2001-27", { hemisphere: "south" }).edtf).toBe("2001-27");
    expect(parseWhen("2021-02", { hemisphere: "south" }).edtf).toBe("2021-02");
  });

  it("lenient reads the draft of 2012", () => {
    expect(parseWhen("196x", { lenient: true })).toStrictEqual(parseWhen("196X"));
    expect(parseWhen("2014", { lenient: true })).toStrictEqual(parseWhen("2014"));
    expect(refusalOf("thursday", { lenient: true }).code).toBe("unreadable-date");
  });
});
