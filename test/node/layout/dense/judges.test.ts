import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describe as say, readTimeline, type Extent } from "../../../../src/index.js";
import { storeOf, type EventStore } from "../../../../src/model/columns/eventStore.js";
import { objectStore } from "../../../../src/model/columns/objectStore.js";
import { finish } from "../../../../src/model/slices.js";
import { sharesOf } from "../../../../src/layout/dense/density.js";
import { withinSteps } from "../../../../src/layout/dense/mass.js";
import { manyUnits } from "../../../../src/layout/dense/manyUnits.js";
import { packLanes } from "../../../../src/layout/dense/packLanes.js";
import { placeStore } from "../../../../src/layout/dense/placedStore.js";
import { rowLabels } from "../../../../src/layout/dense/rowLabels.js";
import { intervalTable, momentTable, sortRows, type UnitTable } from "../../../../src/layout/dense/unitTable.js";
import { createSieve, cutsOf, findGaps, gatherRuns } from "../../../../src/layout/gaps.js";
import { resolveOptions } from "../../../../src/layout/options.js";
import type { LabelBoxes } from "../../../../src/layout/labels/labelBoxes.js";
import { inTimeOrder } from "../../../../src/layout/labels/timeOrder.js";
import { createPlacing } from "../../../../src/layout/labels/placing.js";
import { placeInRows, placeSteps } from "../../../../src/layout/labels/placeInRows.js";
import { createTimeScale, zoomTo } from "../../../../src/layout/timeScale.js";
import { sortUnits } from "../../../../src/layout/units.js";
import { bothOf } from "./given.js";
import { anyBoxes } from "../labels/given.js";

/** Text dates on few days, so that many share one; some several, approximate, open. */
const when = fc.oneof(
  fc.integer({ min: 1, max: 28 }).map((day) => `2014-02-${String(day).padStart(2, "0")}`),
  fc.constantFrom(
    "2014",
    "2014~",
    "2014-02",
    "{2014-01,2014-03}",
    "[2013,2014]",
    "2015-02?",
    "../1999",
    "2019/..",
    "2023/..",
    "../1980",
    "2021/",
  ),
  fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 400 })).map(([start, long]) => {
    const end = new Date(Date.UTC(2014, start - 1, 5) + long * 86_400_000).toISOString().slice(0, 10);
    return `2014-0${String(start)}-05/${long === 400 ? ".." : end}`;
  }),
);
const rows = fc.array(
  fc.record({ when, group: fc.constantFrom(0, 1, -1), importance: fc.constantFrom(0.1, 0.5, 0.9) }),
  {
    maxLength: 40,
  },
);
const laws = { seed: 411, numRuns: 200 };

function timelineOf(given: readonly { when: string; group: number; importance: number }[]) {
  return readTimeline({
    groups: ["a", "b"],
    events: {
      when: given.map((each) => each.when),
      titles: given.map((_, index) => `Event ${String(index)}`),
      group: given.map(({ group }) => group),
      importance: given.map(({ importance }) => importance),
    },
  }).timeline;
}

/** The moments and the intervals of events, in columns. */
function tablesOf(given: EventStore): Record<"moments" | "intervals", UnitTable> {
  const store = finish(placeStore(given, "time", () => true));
  const rowsWhere = (isWanted: (event: number) => boolean) => {
    const events = Array.from({ length: store.count }, (_, event) => event).filter(isWanted);
    const column = (value: (event: number) => number) => Float64Array.from(events, value);
    return { event: Uint32Array.from(events), start: column(store.startOf), end: column(store.endOf) };
  };
  const moments = finish(sortRows(rowsWhere((event) => !store.isInterval(event))));
  const intervals = finish(sortRows(rowsWhere(store.isInterval)));
  return { moments: finish(momentTable(store, moments)), intervals: finish(intervalTable(store, intervals)) };
}

describe("a table of moments", () => {
  test("has the stacks that sorting objects gives, each with its events, dates and importance", () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (given, asObjects) => {
        const { events } = timelineOf(given);
        const store = asObjects ? objectStore([...events], ["a", "b"]) : storeOf(events)!;
        const { moments } = tablesOf(store);
        const stacks = sortUnits([...events]).moments;
        const told = Array.from({ length: moments.count }, (_, unit) => {
          const made = moments.unitAt(unit);
          return {
            edtf: made.when.edtf,
            group: made.group,
            events: moments.before[unit + 1]! - moments.before[unit]!,
            importance: moments.importance[unit],
            extents: moments.extentsOf(unit),
            drawn: made.events.length + (made.more ?? 0),
          };
        });
        const wanted = stacks.map((stack) => ({
          edtf: stack.when.edtf,
          group: stack.group,
          events: stack.events.length,
          importance: stack.importance,
          extents: stack.extents,
          drawn: stack.events.length,
        }));
        const key = (each: { edtf: string; group: string | undefined }) => `${each.edtf} ${String(each.group)}`;
        const sorted = <T extends { edtf: string; group: string | undefined }>(list: readonly T[]) =>
          [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
        expect(sorted(told)).toEqual(sorted(wanted));
        for (let unit = 1; unit < moments.count; unit++) {
          expect(moments.start[unit]!).toBeGreaterThanOrEqual(moments.start[unit - 1]!);
        }
      }),
      laws,
    );
  });

  test("is drawn with the most important of a large stack first", () => {
    const given = Array.from({ length: 9 }, (_, index) => ({ when: "2014", group: -1, importance: index / 10 }));
    const { moments } = tablesOf(storeOf(timelineOf(given).events)!);
    const { events, more } = moments.unitAt(0);
    expect(events.map(({ id }) => id)).toEqual(["8", "7", "6", "5"]);
    expect(more).toBe(5);
    const equal = given.map((each) => ({ ...each, importance: 0.5 }));
    const first = tablesOf(storeOf(timelineOf(equal).events)!).moments.unitAt(0);
    expect(first.events.map(({ id }) => id)).toEqual(["0", "1", "2", "3"]);
  });
});

const limits: Extent = { start: Date.UTC(1990, 0), end: Date.UTC(2016, 0) };
const instant = fc.integer({ min: limits.start, max: limits.end });

describe("counts of a table", () => {
  test("within an extent are those of looking at each", () => {
    fc.assert(
      fc.property(rows, instant, fc.integer({ min: 1, max: 1e11 }), (given, start, long) => {
        const { events } = timelineOf(given);
        const { moments, intervals } = tablesOf(storeOf(events)!);
        const window = { start, end: start + long };
        const slowly = (isWanted: (kind: string) => boolean) =>
          events.filter(
            (event) =>
              isWanted(event.when.kind) &&
              event.when.start.earliest < window.end &&
              event.when.end.latest >= window.start,
          ).length;
        expect(finish(withinSteps(moments))(window)).toBe(slowly((kind) => kind !== "interval"));
        expect(finish(withinSteps(intervals))(window)).toBe(slowly((kind) => kind === "interval"));
      }),
      laws,
    );
  });

  test("of groups before an instant are the sums of what each date has before it", () => {
    fc.assert(
      fc.property(rows, instant, (given, at) => {
        const { events } = timelineOf(given);
        const { moments } = tablesOf(storeOf(events)!);
        for (const { group, before } of finish(sharesOf(moments, limits))) {
          const shares = events.flatMap(({ when: { kind, start, end }, group: own }) => {
            if (kind === "interval" || (own !== group && new Set(moments.group).size > 1)) return [];
            const from = Math.max(start.earliest, limits.start);
            const to = Math.min(end.latest, limits.end);
            return [Math.min(1, Math.max(0, (at - from) / (to - from)))];
          });
          expect(before(at)).toBeCloseTo(
            shares.reduce((sum, each) => sum + each, 0),
            6,
          );
        }
      }),
      laws,
    );
  });
});

describe("packLanes(table)", () => {
  test("gives each interval the lane that looking at all of them gives", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { intervals } = tablesOf(storeOf(timelineOf([...given, ...given, ...given]).events)!);
        const lanes = finish(packLanes(intervals));
        const { start, end, importance } = intervals;
        const order = Array.from({ length: intervals.count }, (_, unit) => unit);
        order.sort((a, b) => importance[b]! - importance[a]! || a - b);
        const slowly: number[][] = Array.from({ length: 8 }, () => []);
        for (const unit of order) {
          slowly
            .find((lane) => lane.every((other) => end[other]! <= start[unit]! || start[other]! >= end[unit]!))
            ?.push(unit);
        }
        const used = slowly.filter((lane) => lane.length > 0).map((lane) => lane.sort((a, b) => a - b));
        expect(lanes.map(({ units }) => [...units])).toEqual(used);
      }),
      laws,
    );
  });
});

describe("labels in rows, placed in steps", () => {
  test("have the rows and activations that placing at once gives", () => {
    fc.assert(
      fc.property(
        anyBoxes(60),
        fc.integer({ min: 1, max: 4 }),
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        (boxes, count, fitted) => {
          const timed = inTimeOrder(boxes);
          const inTime = (column: Float64Array) => Float64Array.from(timed.label, (label) => column[label]!);
          const sorted = {
            at: inTime(boxes.at),
            shift: inTime(boxes.shift),
            start: inTime(boxes.start),
            end: inTime(boxes.end),
            importance: inTime(boxes.importance),
          };
          const placing = createPlacing(inTimeOrder(sorted), count, 12, fitted);
          const entered: number[] = [];
          finish(placeSteps(placing, sorted.importance, fitted, (position) => entered.push(position)));
          const wanted = placeInRows(sorted, count, 12, fitted);
          fc.pre(!wanted.activation.every((each) => each <= fitted));
          expect([...placing.row]).toEqual([...wanted.row]);
          expect([...placing.search.activation]).toEqual([...wanted.activation]);
          expect(new Set(entered).size).toBe(sorted.at.length);
        },
      ),
      laws,
    );
  });

  test("show in a window those that are placed, active and wholly in it", () => {
    const home = createTimeScale({ start: -2000, end: 2000 }, [], { left: 0, right: 1000, padLeft: 0, padRight: 0 });
    fc.assert(
      fc.property(
        anyBoxes(60),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (given, place, size) => {
          // Time without gaps has no breaks.
          const boxes = { ...given, shift: new Float64Array(given.at.length) };
          const labels = finish(rowLabels(boxes, 3, 12, home.rate, {}));
          expect(labels.at(home)).toEqual([]);
          finish(labels.place());
          const { activation, row } = placeInRows(inOrder(boxes), 3, 12, home.rate);
          const start = -2000 + place * 4000 * (1 - size);
          const scale = zoomTo(home, { start, end: start + 4000 * size });
          const order = [...inTimeOrder(boxes).label];
          const wanted = order.filter((label, position) => {
            const left = scale.at(boxes.at[label]!) + boxes.start[label]!;
            const right = scale.at(boxes.at[label]!) + boxes.end[label]!;
            const anchor = scale.at(boxes.at[label]!);
            return (
              row[position]! >= 0 &&
              activation[position]! <= scale.rate &&
              left >= 0 &&
              right <= 1000 &&
              anchor >= -1 &&
              anchor <= 1001
            );
          });
          expect(
            labels
              .at(scale)
              .filter(({ slid }) => !slid)
              .map(({ index }) => index),
          ).toEqual(wanted);
        },
      ),
      laws,
    );
  });
});

function inOrder(boxes: LabelBoxes): LabelBoxes {
  const { label } = inTimeOrder(boxes);
  const sorted = (column: Float64Array) => Float64Array.from(label, (index) => column[index]!);
  return {
    at: sorted(boxes.at),
    shift: sorted(boxes.shift),
    start: sorted(boxes.start),
    end: sorted(boxes.end),
    importance: sorted(boxes.importance),
  };
}

test("a sieve never misses a cut", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.nat(60)), { minLength: 2 }), (given) => {
      const starts = Float64Array.from(given, ([start]) => start);
      const ends = Float64Array.from(given, ([start, long]) => start + long);
      const sieve = createSieve({ start: Math.min(...starts), end: Math.max(...ends) });
      for (const [index, start] of starts.entries()) sieve.enter(start, ends[index]!);
      const cuts = cutsOf(finish(gatherRuns(starts, ends)));
      if (cuts.length > 0) expect(sieve.mayHaveGaps()).toBe(true);
    }),
    { seed: 412, numRuns: 2000 },
  );
  expect(findGaps([], [])).toEqual([]);
});

test("many events have the cuts that all of them have, wherever the empty stretches are", () => {
  const years = fc.tuple(fc.integer({ min: 1000, max: 1990 }), fc.integer({ min: 5, max: 80 }));
  fc.assert(
    fc.property(fc.array(years, { minLength: 2, maxLength: 4 }), fc.integer({ min: 30, max: 300 }), (spans, each) => {
      const dates = spans.flatMap(([from, long]) =>
        Array.from({ length: each }, (_, place) => String(from + Math.floor((place * long) / each))),
      );
      const { timeline } = readTimeline(dates.map((date, place) => ({ when: date, title: `Event ${String(place)}` })));
      const options = resolveOptions({ gaps: "collapse" });
      const many = finish(manyUnits(objectStore(timeline.events, []), { ...options, groups: [], mostLanes: 8 }));
      const { moments, intervals } = sortUnits(timeline.events);
      expect(many.gaps).toEqual(findGaps(moments, intervals));
    }),
    { seed: 413, numRuns: 100 },
  );
});

test("columns are described as objects are", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const timeline = timelineOf(given);
      expect(say(timeline)).toBe(say({ ...timeline, events: [...timeline.events] }));
    }),
    laws,
  );
  const { columns, objects } = bothOf(3000);
  expect(say(columns)).toBe(say(objects));
});
