import { describe, expect, test } from "vitest";
import { shown, TimelineError, type Problem } from "../../src/errors.js";

describe("TimelineError", () => {
  test("carries a code and a message, and no problems unless given", () => {
    const error = new TimelineError("invalid-option", "invalid width: 0");
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: "TimelineError", code: "invalid-option", message: "invalid width: 0" });
    expect(error.problems).toEqual([]);
    expect(error).not.toHaveProperty("cause");
  });

  test("carries a cause and problems", () => {
    const problems: Problem[] = [{ code: "unreadable-date", message: "cannot read date", at: "events[0].when" }];
    const cause = new Error("why");
    const error = new TimelineError("invalid-data", "invalid data", { cause, problems });
    expect(error.cause).toBe(cause);
    expect(error.problems).toEqual(problems);
  });

  test("keeps a cause that is nothing", () => {
    expect(new TimelineError("a", "b", { cause: undefined })).toHaveProperty("cause", undefined);
  });
});

describe("shown(value)", () => {
  test.each<[unknown, string]>([
    ["left", '"left"'],
    ["", '""'],
    ['a "b"\n', String.raw`"a \"b\"\n"`],
    [7, "7"],
    [NaN, "NaN"],
    [-0, "0"],
    [true, "true"],
    [null, "null"],
    [undefined, "nothing"],
    [[1, 2], "an array of 2"],
    [[], "an array of 0"],
    [{ a: 1 }, "an object"],
    [new Date(0), "an object"],
    [() => 1, "a function"],
    [Symbol("a"), "a symbol"],
  ])("%o is %s", (value, text) => {
    expect(shown(value)).toBe(text);
  });

  test("shows a bigint as a number", () => {
    expect(shown(7n)).toBe("7");
  });

  test("is never longer than 80 characters, however long the text", () => {
    expect(shown("x".repeat(78))).toBe(`"${"x".repeat(78)}"`);
    expect(shown("x".repeat(79))).toBe(`"${"x".repeat(75)} …`);
    for (const text of ["x".repeat(1e6), "\n".repeat(1e6), '"'.repeat(100)]) {
      expect(shown(text).length).toBeLessThanOrEqual(80);
    }
  });

  test("calls nothing of an object that is hostile", () => {
    const hostile = new Proxy({}, { get: () => expect.unreachable(), ownKeys: () => expect.unreachable() });
    expect(shown(hostile)).toBe("an object");
  });
});
