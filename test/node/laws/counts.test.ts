import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layout, parseWhen, readTimeline } from "../../../src/index.js";
import { lostEvents } from "../../laws/checkCounts.js";
import { anyOptions, timelineData } from "../../laws/timelines.js";

const timeout = 60_000;

describe("law 6: nothing is lost", () => {
  test.each([
    ["up to 12 events", { max: 12 }, 60],
    ["up to 80 events", { min: 13, max: 80 }, 10],
    ["hundreds of events", { min: 300, max: 2000 }, 3],
  ])("drawn, counted, outside and date not known are all events: %s", { timeout }, (_, size, numRuns) => {
    fc.assert(
      fc.property(timelineData(size), anyOptions, (data, options) => {
        const { timeline } = readTimeline(data);
        const domain = options.domain && {
          start: parseWhen(options.domain[0]).start.earliest,
          end: parseWhen(options.domain[1]).end.latest,
        };
        expect(lostEvents(layout(timeline, options), timeline, domain)).toEqual([]);
      }),
      { seed: 601, numRuns, endOnFailure: true },
    );
  });

  test("every event that is not read has a problem of its own", { timeout }, () => {
    const spoil = fc.constantFrom(
      {},
      {},
      {},
      { when: "16th of February" },
      { when: 2014 },
      { when: undefined },
      { title: "" },
      { title: undefined },
      { when: "2015/2014" },
      { url: "javascript:harmed()" },
      { importance: "much" },
    );
    fc.assert(
      fc.property(
        timelineData({ max: 20 }),
        fc.array(spoil, { minLength: 20, maxLength: 20 }),
        ({ events }, faults) => {
          const data = events.map((event, at) => ({ ...event, ...faults[at], id: `e${String(at)}` }));
          const { timeline, problems } = readTimeline(data);
          const kept = new Set(timeline.events.map(({ id }) => id));
          const dropped = data.flatMap(({ id }, at) => (kept.has(id) ? [] : [`events[${String(at)}]`]));
          const places = new Set(problems.map(({ at }) => /^events\[\d+\]/.exec(at)?.[0]));
          expect(timeline.events.length + dropped.length).toBe(data.length);
          expect(dropped.filter((place) => !places.has(place))).toEqual([]);
        },
      ),
      { seed: 602, numRuns: 100, endOnFailure: true },
    );
  });
});
