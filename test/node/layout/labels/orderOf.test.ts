import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indicesTo, orderOf } from "../../../../src/layout/labels/orderOf.js";
import { laws } from "./given.js";

const plainOrder = (keys: Float64Array, given: readonly number[]) => [...given].sort((a, b) => keys[a]! - keys[b]!);

/** Many keys, few of them different, of every size and sign. */
const keysOf = (count: number) =>
  fc
    .array(fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, -0, 1, -1, Infinity, -Infinity, 5e-324)), {
      minLength: 1,
      maxLength: 60,
    })
    .map((some) => Float64Array.from({ length: count }, (_, index) => some[(index * 7919) % some.length]!));

const day = 86_400_000;

/** Many dates on whole days, or some of them a little later: near one another, or ages apart. */
const datesOf = (count: number) =>
  fc
    .record({
      first: fc.constantFrom(0, -3.5 * day, 1e-9, 1e14, -1e18),
      days: fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 60 }),
      later: fc.constantFrom(0, 0, 0, 1, 1e-3, 0.5 * day, 1e9 * day),
      at: fc.nat(count - 1),
    })
    .map(({ first, days, later, at }) => {
      const dates = Float64Array.from(
        { length: count },
        (_, index) => first + days[(index * 7919) % days.length]! * day,
      );
      dates[at] = dates[at]! + later;
      return dates;
    });

describe("orderOf(keys, given)", () => {
  test("sorts dates as a comparison does, ties in the order given", () => {
    fc.assert(
      fc.property(datesOf(2000), (keys) => {
        const given = indicesTo(2000).reverse();
        expect([...orderOf(keys)]).toEqual(plainOrder(keys, [...indicesTo(2000)]));
        expect([...orderOf(keys, given)]).toEqual(plainOrder(keys, [...given]));
      }),
      { ...laws, numRuns: 60 },
    );
  });

  test.each([0, 1, 40, 1023, 1024, 3000])("sorts %i keys as a comparison does, ties in the order given", (count) => {
    fc.assert(
      fc.property(keysOf(count), (keys) => {
        expect([...orderOf(keys)]).toEqual(plainOrder(keys, [...indicesTo(count)]));
      }),
      { ...laws, numRuns: 15 },
    );
  });

  test.each([40, 3000])("keeps what an order of %i says where keys are equal, and does not change it", (count) => {
    fc.assert(
      fc.property(keysOf(count), (keys) => {
        const given = indicesTo(count).reverse();
        expect([...orderOf(keys, given)]).toEqual(plainOrder(keys, [...given]));
        expect(given).toEqual(indicesTo(count).reverse());
      }),
      { ...laws, numRuns: 15 },
    );
  });

  test("sorts a part of the indices", () => {
    expect(orderOf(Float64Array.of(4, 9, 1, 3), Uint32Array.of(3, 0, 2))).toEqual(Uint32Array.of(2, 3, 0));
  });

  test("tells neighbours among numbers apart", () => {
    const keys = Float64Array.from({ length: 2000 }, (_, index) => 1 + ((index * 617) % 2000) * 2 ** -52);
    expect([...orderOf(keys)]).toEqual(plainOrder(keys, [...indicesTo(2000)]));
  });
});
