import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { baku } from "../../../examples/baku/data.js";
import { layout, readTimeline, renderToString, toSvg, toTable } from "../../../src/index.js";
import { buildLibrary, type BuiltLibrary } from "../../laws/library.js";
import { freeOptions, timelineData } from "../../laws/timelines.js";

const timeout = 60_000;
const widths = [280, 960];
const drawings = [baku, ...fc.sample(timelineData({ max: 12 }), { numRuns: 10, seed: 401 })];

/** What each process runs; `whenline` is the library. */
const script = `
import { createHash } from "node:crypto";
const hash = createHash("sha256");
for (const data of ${JSON.stringify(drawings)}) for (const width of ${JSON.stringify(widths)}) {
  hash.update(whenline.renderToString(data, { width, onProblem: () => {} }));
  hash.update(whenline.toTable(whenline.readTimeline(data).timeline, { format: "html" }));
}
console.log(hash.digest("hex"), new Date(2017, 1, 16).getTimezoneOffset(), Intl.DateTimeFormat().resolvedOptions().locale);
`;

/** Freezes all that an object holds. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

describe("law 4: same input, same bytes", () => {
  let library: BuiltLibrary;
  beforeAll(async () => {
    library = await buildLibrary();
  }, timeout);
  afterAll(() => library.remove());

  test("twice in a row, from JSON, and after other drawings", { timeout }, () => {
    const onProblem = (): void => undefined;
    fc.assert(
      fc.property(timelineData({ max: 12 }), timelineData({ max: 3 }), freeOptions, (data, other, options) => {
        const once = renderToString(data, { ...options, onProblem });
        renderToString(other, { ...options, onProblem });
        expect(renderToString(data, { ...options, onProblem })).toBe(once);
        expect(renderToString(JSON.stringify(data), { ...options, onProblem })).toBe(once);
        const { timeline } = readTimeline(JSON.parse(JSON.stringify(readTimeline(data).timeline)));
        expect(toSvg(JSON.parse(JSON.stringify(layout(timeline, options))) as ReturnType<typeof layout>)).toBe(once);
      }),
      { seed: 402, numRuns: 15, endOnFailure: true },
    );
  });

  test("what goes in is not changed", { timeout }, () => {
    fc.assert(
      fc.property(timelineData({ max: 12 }), freeOptions, (data, options) => {
        const copy = structuredClone(data);
        const { timeline } = readTimeline(frozen(data));
        const scene = layout(frozen(timeline), frozen(options));
        toSvg(frozen(scene));
        expect(data).toEqual(copy);
      }),
      { seed: 403, numRuns: 20, endOnFailure: true },
    );
  });

  test("in every time zone and every language of the system", { timeout }, async () => {
    const hash = createHash("sha256");
    for (const data of drawings) {
      for (const width of widths) {
        hash.update(renderToString(data, { width, onProblem: () => undefined }));
        hash.update(toTable(readTimeline(data).timeline, { format: "html" }));
      }
    }
    const places = [
      ["UTC", "C"],
      ["America/New_York", "ar_EG.UTF-8"],
      ["Pacific/Apia", "th_TH.UTF-8"],
      ["Asia/Kathmandu", "de_DE.UTF-8"],
    ] as const;
    const printed: string[] = [];
    for (const [TZ, LANG] of places) printed.push(await library.run(script, { TZ, LANG, LC_ALL: LANG }));
    const [hashes, offsets] = [0, 1].map((column) => printed.map((line) => line.split(" ")[column]));
    expect(new Set(offsets).size).toBe(places.length);
    expect(new Set(hashes)).toEqual(new Set([hash.digest("hex")]));
  });
});
