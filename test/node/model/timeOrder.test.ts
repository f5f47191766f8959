import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finish } from "../../../src/model/slices.js";
import { sortSteps } from "../../../src/model/sortInSlices.js";
import { orderInSlices, type TimeOrder } from "../../../src/model/timeOrder.js";

interface Row {
  readonly start: number;
  readonly end: number;
}

const instant = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constantFrom(-Infinity, Infinity));
const row = fc
  .record({ start: instant, end: instant })
  .map(({ start, end }) => (start < end ? { start, end } : { start: end, end: start }));
const rows = fc.array(row, { maxLength: 700, size: "max" });

/** Many rows that rise, so that whole blocks are skipped. */
const many: readonly Row[] = Array.from({ length: 3000 }, (_, index) => ({
  start: index,
  end: index + 1 + (index % 700 === 0 ? 1500 : 0),
}));

function orderOf(given: readonly Row[]): TimeOrder {
  const job = orderInSlices({
    count: given.length,
    startOf: (index) => given[index]!.start,
    endOf: (index) => given[index]!.end,
  });
  while (!job.advance(0));
  return job.result!;
}

/** In order of those that were in order before; `from` is the place of each there, -1 for one that is new. */
function orderedAgain(before: readonly Row[], now: readonly Row[], from: readonly number[]): TimeOrder {
  const dated = {
    count: now.length,
    startOf: (index: number) => now[index]!.start,
    endOf: (index: number) => now[index]!.end,
  };
  const job = orderInSlices(dated, undefined, { order: orderOf(before), placeOf: Int32Array.from(from) });
  while (!job.advance(0));
  return job.result!;
}

/** The slow way. */
function sorted(given: readonly Row[]): number[] {
  const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
  const indexes = given.map((_, index) => index);
  return indexes.sort((a, b) => compare(given[a]!.start, given[b]!.start) || compare(given[a]!.end, given[b]!.end));
}

describe("an order that is known of most", () => {
  const change = fc.record({ keep: fc.boolean(), add: fc.array(row, { maxLength: 2 }) });

  test.each([false, true])("is the order of all: others have changed places: %s", (isTurned) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(row, change), { maxLength: 60 }), (given) => {
        const before = given.map(([each]) => each);
        const list = given.flatMap(([own, { keep, add }], place) => [
          ...(keep ? [{ own, place }] : []),
          ...add.map((each) => ({ own: each, place: -1 })),
        ]);
        if (isTurned) list.reverse();
        const now = list.map(({ own }) => own);
        const order = orderedAgain(
          before,
          now,
          list.map(({ place }) => place),
        );
        expect(now.map((_, rank) => order.indexAt(rank))).toEqual(sorted(now));
        expect(now.map((_, index) => order.indexAt(order.rankOf(index)))).toEqual(now.map((_, index) => index));
        expect(now.map((_, index) => [order.starts[index], order.ends[index]])).toEqual(
          now.map(({ start, end }) => [start, end]),
        );
      }),
    );
  });
});

describe("sortSteps", () => {
  test("sorts as a stable sort by both columns does", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const first = Float64Array.from(given, ({ start }) => start);
        const second = Float64Array.from(given, ({ end }) => end);
        expect([...finish(sortSteps(first, second))]).toEqual(sorted(given));
      }),
      { endOnFailure: true },
    );
  });

  test("yields between pieces of work, and more than one for many rows", () => {
    const first = Float64Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 100_003);
    let steps = 0;
    for (const share of sortSteps(first, new Float64Array(100_000))) {
      expect(share).toBeLessThanOrEqual(1);
      steps++;
    }
    expect(steps).toBeGreaterThan(20);
  });
});

describe("timeOrder", () => {
  test("ranks and indexes are each other's inverse", () => {
    const order = orderOf(many);
    for (const rank of [0, 1, 1234, 2999]) expect(order.rankOf(order.indexAt(rank))).toBe(rank);
    expect([order.count, order.indexAt(3000), order.rankOf(3000)]).toEqual([3000, -1, -1]);
  });

  test("finds what has something in an extent, as looking at each does", () => {
    const extents = fc.tuple(fc.integer({ min: -25, max: 25 }), fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(rows, extents, (given, [start, length]) => {
        const order = orderOf(given);
        const extent = { start, end: start + length };
        const isIn = ({ start, end }: Row) => start < extent.end && (end > extent.start || start >= extent.start);
        const expected = sorted(given).filter((index) => isIn(given[index]!));
        expect(order.within(extent, Infinity).map(order.indexAt)).toEqual(expected);
        expect(order.countWithin(extent)).toBe(expected.length);
      }),
      { endOnFailure: true },
    );
  });

  test("skips blocks that end before the extent, but no long event in them", () => {
    const order = orderOf(many);
    expect(order.within({ start: 2000, end: 2001 }, Infinity).map(order.indexAt)).toEqual([700, 1400, 2000]);
    expect(order.within({ start: 2000, end: 2001 }, 2).map(order.indexAt)).toEqual([700, 1400]);
    expect(order.within({ start: 2000, end: 2001 }, 9, (index) => index !== 1400, 701)).toEqual([2000]);
  });
});
