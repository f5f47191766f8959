import { formatWhen, parseWhen } from "whenline";
import { describe, expect, test } from "vitest";
import { placeIn } from "../../../examples/playground/placeIn.js";
import { readSource, titleOf, ways } from "../../../examples/playground/readSource.js";
import { samples } from "../../../examples/playground/samples.js";
import { toOptions } from "../../../examples/playground/toOptions.js";

describe("readSource(text, way)", () => {
  test.each(samples.map(({ id, text }) => [id, text]))("recognises the sample of %s", (id, text) => {
    const { format, timeline } = readSource(text);
    expect(format).toBe(id);
    expect(timeline.events.length).toBeGreaterThan(1);
  });

  test("samples of CSV and JSON have one problem each, the others none", () => {
    const counts = samples.map(({ id, text }) => [id, readSource(text).problems.length]);
    expect(Object.fromEntries(counts)).toMatchObject({ csv: 1, json: 1, timelinejs: 0, icalendar: 0, mermaid: 0 });
  });

  test("there is a sample of every format that can be read", () => {
    const known = new Set(samples.map(({ id }) => id));
    for (const id of ["csv", "json", "timelinejs", "icalendar", "mermaid", "gedcom", "wikidata"]) {
      expect(known).toContain(id);
      expect(ways.map((way) => way.id)).toContain(id);
      expect(titleOf(id)).not.toBe(id);
    }
  });

  test("a format that is named is not guessed", () => {
    expect(readSource("2014;War", "csv").format).toBe("csv");
    expect(readSource("date,title\n2014,War came to the town", "text").format).toBe("text");
    expect(readSource("date,title\n2014,War", "json").problems.map(({ code }) => code)).toEqual(["invalid-json"]);
  });

  test("prose is searched for dates and says so; what is neither is a problem", () => {
    const { format, hint, timeline } = readSource("The war ended in 1918. Peace was signed the following year.");
    expect([format, timeline.events.map(({ when }) => when.edtf)]).toEqual(["text", ["1918", "1919"]]);
    expect(hint).toMatch(/editor/);
    expect(readSource("<<<>>>")).toMatchObject({ format: null, problems: [{ code: "unknown-format" }] });
    expect(readSource(" \n ")).toMatchObject({ format: null, problems: [], hint: "Nothing here yet." });
  });
});

describe("placeIn(text, at)", () => {
  const text = 'date,title\r\nsoon,"A, b"\nlater,C';
  test.each([
    ["line 2, column 1", "soon"],
    ["line 2, column 6", '"A, b"'],
    ["line 3, column 1", "later"],
    ["line 3", "later,C"],
    ["line 2", 'soon,"A, b"'],
    ["text[5..10]", "title"],
    ["line 3, column 8", ""],
  ])("%s is %j", (at, expected) => {
    const place = placeIn(text, at);
    expect(place && text.slice(place.start, place.end)).toBe(expected);
  });

  test.each(["line 9, column 1", "line 0, column 1", "events[3].when", ""])("%j is no place of the text", (at) => {
    expect(placeIn(text, at)).toBeNull();
  });

  test("the problem of the CSV sample is at the words that are no date", () => {
    const csv = samples[0]!.text;
    const place = placeIn(csv, readSource(csv).problems[0]!.at)!;
    expect(csv.slice(place.start, place.end)).toBe("some day");
  });
});

describe("toOptions(fields, locale)", () => {
  test("takes what is allowed, and defaults for the rest", () => {
    const { options } = toOptions({ width: "640", scale: "log", gaps: "keep", theme: "neon" }, undefined);
    expect(options).toMatchObject({ width: 640, scale: "log", gaps: "keep", theme: "auto", lanes: undefined });
    expect(toOptions({}, undefined).options?.width).toBeUndefined();
  });

  test.each(["abc", "10", "1e9", "-400"])("width %j is a problem that says what is expected", (width) => {
    expect(toOptions({ width }, undefined).problem).toBe(
      `invalid width: "${width}"; expected a number from 200 to 4000, or nothing`,
    );
  });
});

test("the samples tell precision, not days", () => {
  const words = readSource(samples[0]!.text).timeline.events.map(({ when }) => formatWhen(when));
  expect(words).toEqual(expect.arrayContaining(["c. 1450", "between 1667 and 1670", "1920s"]));
  expect(formatWhen(parseWhen("1854"))).toBe(
    formatWhen(readSource(samples.find(({ id }) => id === "wikidata")!.text).timeline.events[0]!.when),
  );
});
