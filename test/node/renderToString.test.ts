import { describe, expect, test } from "vitest";
import { TimelineError, type Problem } from "../../src/errors.js";
import { layout } from "../../src/layout/layout.js";
import { readTimeline } from "../../src/model/readTimeline.js";
import { toSvg } from "../../src/render/toSvg.js";
import { renderToString, type RenderOptions } from "../../src/renderToString.js";

const good = [{ id: "crimea", when: "2014", title: "Russia annexes Crimea" }];
const flawed = [...good, { id: "bad", when: "2014-13", title: "No such month" }, { id: "none", title: "No date" }];

/** What a call throws. */
function thrown(call: () => unknown): TimelineError {
  try {
    call();
  } catch (error) {
    if (error instanceof TimelineError) return error;
    throw error;
  }
  throw new Error("nothing thrown");
}

describe("renderToString(data, options)", () => {
  test("draws what reading, laying out and writing draw", () => {
    const options = { width: 640, gaps: "keep", theme: "dark" } as const;
    expect(renderToString(good, options)).toBe(toSvg(layout(readTimeline(good).timeline, options)));
    expect(renderToString(good)).toMatch(/^<svg .*Russia annexes.*<\/svg>$/s);
  });

  test.each([
    ["an object", { title: "A title", events: good }],
    ["JSON", JSON.stringify({ title: "A title", events: good })],
    ["a timeline that was read", readTimeline({ title: "A title", events: good }).timeline],
  ])("draws %s", (_, data) => {
    expect(renderToString(data)).toContain("<title>A title</title>");
  });

  test("draws nothing but paper of no events", () => {
    expect(renderToString([])).toMatch(/^<svg .*<\/svg>$/s);
  });

  test("writes the same bytes for the same data", () => {
    expect(renderToString(flawed, { onProblem: () => undefined })).toBe(
      renderToString(flawed, { onProblem: () => undefined }),
    );
  });

  test("throws all problems as one error", () => {
    const error = thrown(() => renderToString(flawed));
    const { problems } = readTimeline(flawed);
    expect(problems).toHaveLength(2);
    expect(error.code).toBe("invalid-data");
    expect(error.problems).toEqual(problems);
    const [first] = problems;
    expect(error.message).toBe(
      `invalid data: ${String(first?.message)} (${String(first?.at)}) (and 1 more); pass onProblem to draw the rest`,
    );
  });

  test("speaks of one problem as one", () => {
    const { message, problems } = thrown(() => renderToString(flawed.slice(0, 2)));
    expect(problems).toHaveLength(1);
    expect(message).toBe(
      `invalid data: ${String(problems[0]?.message)} (events[1].when); pass onProblem to draw the rest`,
    );
  });

  test("gives each problem to onProblem and draws the rest", () => {
    const given: Problem[] = [];
    const svg = renderToString(flawed, { onProblem: (problem) => given.push(problem) });
    expect(given).toEqual(readTimeline(flawed).problems);
    expect(svg).toBe(renderToString(good));
  });

  test.each([[null], [7], ["{"], ["text"], [undefined]])("takes %j for flawed data", (data) => {
    expect(thrown(() => renderToString(data)).code).toBe("invalid-data");
    expect(renderToString(data, { onProblem: () => undefined })).toMatch(/^<svg /);
  });

  test.each<[unknown, string, string | RegExp]>([
    [null, "invalid-option", "invalid options: null; expected an object"],
    ["wide", "invalid-option", 'invalid options: "wide"; expected an object'],
    [[], "invalid-option", "invalid options: an array of 0; expected an object"],
    [{ onProblem: "log" }, "invalid-option", /^invalid onProblem: .*expected a function$/],
    [{ onProblem: null }, "invalid-option", /^invalid onProblem: .*expected a function$/],
    [{ width: 0 }, "invalid-option", "invalid width: 0; expected a number from 200 to 20000"],
    [{ colour: "red" }, "unknown-option", /^unknown option: "colour"; expected one of width, /],
  ])("refuses the options %j", (options, code, message) => {
    const error = thrown(() => renderToString(good, options as RenderOptions));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });

  test("refuses wrong options before it speaks of the data", () => {
    expect(thrown(() => renderToString(flawed, { width: 0 })).code).toBe("invalid-option");
    const given: Problem[] = [];
    expect(thrown(() => renderToString(flawed, { width: 0, onProblem: (problem) => given.push(problem) })).code).toBe(
      "invalid-option",
    );
    expect(given).toEqual([]);
  });

  test("does not change its input", () => {
    const data = Object.freeze(good.map((event) => Object.freeze({ ...event })));
    expect(renderToString(data, Object.freeze({ width: 640 }))).toBe(renderToString(good, { width: 640 }));
  });
});
