import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longestRise } from "../../../src/model/longestRise.js";

/** The length of a longest rise, found by looking at every earlier number. */
function slowLength(numbers: readonly number[]): number {
  const lengths: number[] = [];
  numbers.forEach((number, index) => {
    const before = lengths.filter(
      (_, at) => at < index && (numbers[at] as number) >= 0 && (numbers[at] as number) < number,
    );
    lengths.push(number < 0 ? 0 : 1 + Math.max(0, ...before));
  });
  return Math.max(0, ...lengths);
}

describe("longestRise(numbers)", () => {
  test.each([
    [[], []],
    [[-1], []],
    [[5], [0]],
    [
      [0, 1, 2],
      [0, 1, 2],
    ],
    [[2, 1, 0], [2]],
    [
      [3, 0, 1, -1, 2],
      [1, 2, 4],
    ],
    [
      [1, 2, 3, 0],
      [0, 1, 2],
    ],
  ])("%j stays at %j", (numbers, expected) => {
    expect([...longestRise(numbers)].sort((a, b) => a - b)).toEqual(expected);
  });

  test("law: it rises, has no negative number, and none is longer", () => {
    const lists = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 30 });
    const holes = fc.array(fc.nat(30), { maxLength: 5 });
    fc.assert(
      fc.property(lists, holes, (list, at) => {
        const numbers = list.map((number, index) => (at.includes(index) ? -1 : number));
        const rise = [...longestRise(numbers)].sort((a, b) => a - b).map((index) => numbers[index] as number);
        expect(rise.every((number, index) => number > (rise[index - 1] ?? -1))).toBe(true);
        expect(rise).toHaveLength(slowLength(numbers));
      }),
      { seed: 44, numRuns: 500, endOnFailure: true },
    );
  });
});
