import { describe, expect, test } from "vitest";
import { createCatalog } from "../../../src/dom/catalog.js";
import { readTimeline } from "../../../src/model/readTimeline.js";

const count = 30_000;
const start = Float64Array.from({ length: count }, (_, index) => (index * 7919) % count);

function catalogOf(columns: object): ReturnType<typeof createCatalog> {
  const { timeline } = readTimeline({ groups: ["a", "b", "c"], events: { start, titles: () => "x", ...columns } });
  return createCatalog(timeline, () => 0);
}

describe("createCatalog(timeline, clock)", () => {
  test("an id of its own is found without looking through all of them, once that is prepared", () => {
    let asked = 0;
    const ids = (index: number) => {
      asked++;
      return `id ${index}`;
    };
    const catalog = catalogOf({ ids });
    while (!catalog.advance(1));
    asked = 0;
    const last = count - 1;
    expect([catalog.indexOf(`id ${last}`), catalog.indexOf("id x"), catalog.indexOf("0")]).toEqual([last, -1, -1]);
    expect(asked).toBe(0);
  });

  test("of ids that are alike the first is found, before and after", () => {
    const catalog = catalogOf({ ids: (index: number) => `id ${index >> 1}` });
    const before = catalog.indexOf("id 700");
    while (!catalog.advance(1));
    expect([before, catalog.indexOf("id 700")]).toEqual([1400, 1400]);
  });

  test.each([
    ["all of them", Uint8Array.from(start, (_, index) => index % 3), ["a", "b", "c"]],
    ["two, and events without", Uint8Array.from(start, (_, index) => [0, 2, 255][index % 3]!), ["", "a", "c"]],
    ["none", undefined, [""]],
  ])("says which groups events have, before they are sorted and after: %s", (_, group, expected) => {
    const [early, late] = [catalogOf({ group }), catalogOf({ group })];
    while (!late.advance(1));
    expect([early, late].map((each) => [...each.groups()].sort())).toEqual([expected, expected]);
  });

  test("is ordered once it is prepared; few events always are", () => {
    const catalog = catalogOf({});
    expect(catalog.isOrdered).toBe(false);
    while (!catalog.advance(1));
    expect(catalog.isOrdered).toBe(true);
    const few = createCatalog(readTimeline([{ when: "2014", title: "x" }]).timeline, () => 0);
    expect([few.isOrdered, few.shown([]).indexAt(0)]).toEqual([true, 0]);
  });
});
