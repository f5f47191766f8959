import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { storeOf } from "../../../src/model/columns/eventStore.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import type { Timeline } from "../../../src/model/timeline.js";
import { withoutGroups } from "../../../src/model/withoutGroups.js";
import { createPlan } from "../../../src/layout/plan.js";

const groups = ["a", "b", "c"];

/** Events of so many groups in columns, -1 for none; and how often a title was asked for. */
function columns(
  group: readonly number[],
  extra: object = {},
): { readonly timeline: Timeline; readonly asked: () => number } {
  let asked = 0;
  const titles = (index: number) => {
    asked++;
    return `event ${String(index)}`;
  };
  const start = Float64Array.from(group, (_, index) => Date.UTC(2000, 0, 1 + ((index * 37) % 4000)));
  const events = { start, precision: "day", group: Int8Array.from(group), titles, ...extra };
  const { timeline, problems } = readTimeline({ groups, events });
  expect(problems).toEqual([]);
  return { timeline, asked: () => asked };
}

describe("withoutGroups(timeline, hidden)", () => {
  test("is the same timeline where nothing is hidden", () => {
    const { timeline } = columns([0, 1]);
    expect(withoutGroups(timeline, [])).toBe(timeline);
  });

  test("leaves out the same events of columns as of objects, and finds those that are left", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1, max: 2 }), { maxLength: 60 }),
        fc.subarray(["", ...groups]),
        (group, hidden) => {
          const { timeline } = columns(group);
          const objects = { ...timeline, events: [...timeline.events] };
          const shown = withoutGroups(timeline, hidden);
          expect([...shown.events]).toEqual(withoutGroups(objects, hidden).events);
          expect([...shown.events]).toEqual(objects.events.filter((event) => !hidden.includes(event.group ?? "")));
          const store = storeOf(shown.events);
          for (const { id } of objects.events) {
            const place = shown.events.findIndex((event) => event.id === id);
            if (hidden.length > 0) expect(store?.indexOf(id)).toBe(place);
          }
        },
      ),
    );
  });

  test("makes no event of columns", () => {
    const group = Array.from({ length: 20_000 }, (_, index) => index % 3);
    const { timeline, asked } = columns(group);
    const shown = withoutGroups(timeline, ["b"]);
    expect(shown.events).toHaveLength(13_333);
    expect(asked()).toBe(0);
  });

  test("is drawn from columns as it is from objects", () => {
    const group = Array.from({ length: 3000 }, (_, index) => (index % 4) - 1);
    const importance = Float32Array.from(group, (_, index) => ((index * 7919) % 1000) / 1000);
    const { timeline } = columns(group, { importance });
    const objects = { ...timeline, events: [...timeline.events] };
    const options = { width: 800, hiddenGroups: ["a", ""] };
    expect(createPlan(timeline, options).home).toEqual(createPlan(objects, options).home);
  });
});
