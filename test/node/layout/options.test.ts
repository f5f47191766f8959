import { describe, expect, test } from "vitest";
import { de } from "date-fns/locale/de";
import { TimelineError } from "../../../src/errors.js";
import { resolveOptions, type LayoutOptions } from "../../../src/layout/options.js";
import { estimateText } from "../../../src/layout/textWidth.js";
import { themes } from "../../../src/layout/theme.js";
import { parseWhen } from "../../../src/time/parseWhen.js";

const resolve = (options: unknown) => resolveOptions(options as LayoutOptions);

/** What a call throws: its code and message. */
function thrown(options: unknown): [string, string] {
  try {
    resolve(options);
  } catch (error) {
    if (error instanceof TimelineError) return [error.code, error.message];
    throw error;
  }
  return ["", "nothing thrown"];
}

const measureText = () => 1;
const year = (value: number) => Date.UTC(value, 0);

describe("resolveOptions(options)", () => {
  const defaults = {
    width: 960,
    height: "auto",
    orientation: "auto",
    vertical: false,
    domain: null,
    gaps: "collapse",
    scale: "time",
    lanes: "shared",
    ticks: "auto",
    direction: "auto",
    labelSide: "end",
    labelWidth: 230,
    labelLines: null,
    legend: true,
    hiddenGroups: [],
    locale: undefined,
    theme: themes.light,
    followsPage: false,
    measureText: estimateText,
    now: null,
    title: undefined,
    description: undefined,
  };

  test.each([
    [undefined],
    [{}],
    [
      Object.fromEntries(
        Object.keys(defaults)
          .filter((name) => name !== "followsPage" && name !== "vertical")
          .map((name) => [name, undefined]),
      ),
    ],
  ])("fills in every default for %j", (options) => {
    expect(resolve(options)).toEqual(defaults);
  });

  test.each<[string, unknown, unknown]>([
    ["scale", "log", "log"],
    ["lanes", "group", "group"],
    ["ticks", "week", "week"],
    ["direction", "rtl", "rtl"],
    ["width", 200, 200],
    ["width", 20_000, 20_000],
    ["width", 640.5, 640.5],
    ["height", 100, 100],
    ["height", 100_000, 100_000],
    ["height", "auto", "auto"],
    ["orientation", "horizontal", "horizontal"],
    ["orientation", "vertical", "vertical"],
    ["orientation", "auto", "auto"],
    ["gaps", "keep", "keep"],
    ["gaps", "collapse", "collapse"],
    ["labelWidth", 80, 80],
    ["labelLines", 1, 1],
    ["labelLines", 20, 20],
    ["labelWidth", 2000, 2000],
    ["legend", false, false],
    ["legend", "buttons", "buttons"],
    ["hiddenGroups", ["a", ""], ["a", ""]],
    ["locale", de, de],
    ["theme", "dark", themes.dark],
    ["theme", { ink: "#111111" }, { ...themes.light, ink: "#111111" }],
    ["measureText", measureText, measureText],
    ["domain", ["2013", "2017-06"], { start: year(2013), end: Date.UTC(2017, 6) }],
    ["domain", ["-0043", "0014"], { start: parseWhen("-0043").start.earliest, end: parseWhen("0014").end.latest }],
    [
      "domain",
      [parseWhen("2016-02-29"), new Date(Date.UTC(2016, 2))],
      { start: Date.UTC(2016, 1, 29), end: Date.UTC(2016, 2, 1, 0, 0, 0, 1) },
    ],
    ["domain", ["2014", "2014"], { start: year(2014), end: year(2015) }],
    ["now", "2026-11-23", { start: Date.UTC(2026, 10, 23), end: Date.UTC(2026, 10, 24) }],
    ["now", "2026", { start: year(2026), end: year(2027) }],
    ["title", "", ""],
    ["description", "Eight events", "Eight events"],
  ])("takes %s %j", (name, value, resolved) => {
    expect(resolve({ [name]: value })).toMatchObject({ [name]: resolved });
  });

  test.each([
    ["auto", true],
    ["light", false],
    [{}, false],
  ])("follows the page with theme %j: %s", (theme, follows) => {
    expect(resolve({ theme }).followsPage).toBe(follows);
  });

  test.each<[string, number, boolean]>([
    ["auto", 479.9, true],
    ["auto", 480, false],
    ["vertical", 960, true],
    ["horizontal", 200, false],
  ])("time runs down with orientation %s at %d pixels: %s", (orientation, width, vertical) => {
    expect(resolve({ orientation, width }).vertical).toBe(vertical);
  });

  test.each<[string, unknown, string]>([
    ["width", 199, "invalid width: 199; expected a number from 200 to 20000"],
    ["width", 20_001, "invalid width: 20001; expected a number from 200 to 20000"],
    ["width", "640", 'invalid width: "640"; expected a number from 200 to 20000'],
    ["width", NaN, "invalid width: NaN; expected a number from 200 to 20000"],
    ["width", Infinity, "invalid width: Infinity; expected a number from 200 to 20000"],
    ["width", null, "invalid width: null; expected a number from 200 to 20000"],
    ["height", 99, 'invalid height: 99; expected a number from 100 to 100000 or "auto"'],
    ["height", "tall", 'invalid height: "tall"; expected a number from 100 to 100000 or "auto"'],
    ["height", NaN, 'invalid height: NaN; expected a number from 100 to 100000 or "auto"'],
    ["orientation", "down", 'invalid orientation: "down"; expected one of horizontal, vertical, auto'],
    ["orientation", null, "invalid orientation: null; expected one of horizontal, vertical, auto"],
    ["gaps", "cut", 'invalid gaps: "cut"; expected one of keep, collapse'],
    ["gaps", true, "invalid gaps: true; expected one of keep, collapse"],
    ["labelLines", 0, "invalid labelLines: 0; expected a whole number from 1 to 20"],
    ["labelLines", 1.5, "invalid labelLines: 1.5; expected a whole number from 1 to 20"],
    ["labelWidth", 79, "invalid labelWidth: 79; expected a number from 80 to 2000"],
    ["labelWidth", [100], "invalid labelWidth: an array of 1; expected a number from 80 to 2000"],
    ["hiddenGroups", "a", 'invalid hiddenGroups: "a"; expected an array of ids of groups'],
    ["hiddenGroups", [1], "invalid hiddenGroups: an array of 1; expected an array of ids of groups"],
    ["legend", "yes", 'invalid legend: "yes"; expected a boolean or "buttons"'],
    ["legend", 0, 'invalid legend: 0; expected a boolean or "buttons"'],
    ["locale", "de", 'invalid locale: "de"; expected a date-fns Locale object'],
    ["locale", {}, "invalid locale: an object; expected a date-fns Locale object"],
    ["locale", null, "invalid locale: null; expected a date-fns Locale object"],
    ["theme", "sepia", 'invalid theme: "sepia"; expected one of light, dark, print, contrast, auto, or an object'],
    ["measureText", 7, "invalid measureText: 7; expected a function"],
    ["title", 7, "invalid title: 7; expected a string"],
    ["description", ["a"], "invalid description: an array of 1; expected a string"],
    ["domain", "2014", 'invalid domain: "2014"; expected [start, end]'],
    ["domain", ["2014"], "invalid domain: an array of 1; expected [start, end]"],
    ["domain", null, "invalid domain: null; expected [start, end]"],
    ["domain", ["2014", "/"], 'invalid domain[1]: "/"; expected a date with a known start and end'],
    ["domain", ["2014/..", "2017"], 'invalid domain[0]: "2014/.."; expected a date with a known start and end'],
    ["now", "2014/..", 'invalid now: "2014/.."; expected a date with a known start and end'],
  ])("refuses %s %j", (name, value, message) => {
    expect(thrown({ [name]: value })).toEqual(["invalid-option", message]);
  });

  test.each<[string, unknown, RegExp]>([
    ["domain", ["2014-13", "2017"], /^invalid domain\[0\]: "2014-13"; expected a date \(.*2014-13.*\)$/],
    ["domain", ["2014", 2017], /^invalid domain\[1\]: 2017; expected a date \(.*\)$/],
    ["now", "today", /^invalid now: "today"; expected a date \(.*\)$/],
    ["domain", ["2017", "2014"], /^invalid domain: .*2017.* to .*2014.*; expected the end after the start$/],
    ["domain", [undefined, "2014"], /^invalid domain\[0\]: nothing; expected a date/],
  ])("refuses %s %j and says why", (name, value, message) => {
    const [code, text] = thrown({ [name]: value });
    expect(code).toBe("invalid-option");
    expect(text).toMatch(message);
  });

  test("tells the cause of a date that cannot be read", () => {
    expect.assertions(1);
    try {
      resolve({ now: "today" });
    } catch (error) {
      expect(error).toMatchObject({ cause: { name: "TimelineError", code: "unreadable-date" } });
    }
  });

  test.each([[null], [[]], ["wide"], [7], [() => 1]])("refuses %j for options", (options) => {
    expect(thrown(options)).toEqual([
      "invalid-option",
      expect.stringMatching(/^invalid options: .*; expected an object$/),
    ]);
  });

  test.each(["colour", "Width", "toString", "__proto__", "followsPage", ""])(
    "refuses the unknown option %j",
    (name) => {
      const options: unknown = JSON.parse(`{${JSON.stringify(name)}: 1}`);
      const known =
        "width, height, orientation, domain, gaps, scale, lanes, ticks, direction, labelSide, labelWidth, labelLines, legend, hiddenGroups, locale, theme, measureText, now, title, description";
      expect(thrown(options)).toEqual(["unknown-option", `unknown option: "${name}"; expected one of ${known}`]);
    },
  );

  test("refuses an unknown option even without a value", () => {
    expect(thrown({ colour: undefined })[0]).toBe("unknown-option");
  });

  test("does not change its input", () => {
    const domain = Object.freeze(["2013", "2017"] as const);
    expect(resolve(Object.freeze({ domain, width: 640 }))).toMatchObject({ width: 640 });
  });
});
