import { expect, test } from "vitest";
import { mostTold } from "../../../src/model/problemList.js";
import { readers } from "../../fuzz/cases.js";
import { hostile } from "../../fuzz/hostile.js";

/** Enough that what takes the square of it runs out of time; `bench/hostile.mjs` measures megabytes. */
const size = 20_000;

test.each(Object.keys(readers))("%s takes all that is hostile, and says so", { timeout: 60_000 }, (name) => {
  for (const { name: kind, make } of hostile) {
    const text = make(size);
    const { timeline, problems } = readers[name]!(text);
    expect(problems.length, kind).toBeLessThanOrEqual(mostTold + 1);
    expect(JSON.stringify(problems).length, kind).toBeLessThan(1_000_000);
    if ((text.trim() === "" && name !== "readList") || kind.startsWith("10,000"))
      expect(problems.length, kind).toBeGreaterThan(0);
    expect(timeline.events.length, kind).toBeLessThanOrEqual(text.length);
  }
});

test("of more than a thousand flaws, the last problem counts the others", () => {
  const rows = Array.from({ length: 1500 }, () => "soon,A");
  const { problems } = readers.readCsv!(`date,title\n${rows.join("\n")}`);
  expect(problems).toHaveLength(1001);
  expect(problems.at(-1)).toEqual({
    code: "more-problems",
    message: "500 more problems; the first 1000 are told one by one",
    at: "line 1002, column 1",
  });
  const json = readers.readJson!(JSON.stringify(rows.map((title) => ({ when: "never", title }))));
  expect(json.problems.at(-1)).toMatchObject({
    code: "more-problems",
    message: "500 more problems; the first 1000 are told one by one",
    at: expect.stringContaining("(events[1000].when)") as string,
  });
});
