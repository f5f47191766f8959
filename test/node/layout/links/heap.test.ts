import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createHeap } from "../../../../src/layout/links/heap.js";
import { laws } from "../given.js";

describe("createHeap()", () => {
  test("gives -1 while it is empty", () => {
    const heap = createHeap();
    expect(heap.pop()).toBe(-1);
    heap.push(7, 1);
    expect([heap.size(), heap.pop(), heap.pop(), heap.size()]).toEqual([1, 7, -1, 0]);
  });

  test("gives back what was pushed, by priority", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(40), { nil: null }), { maxLength: 80 }), (steps) => {
        const heap = createHeap();
        const held: number[] = [];
        for (const step of steps) {
          if (step === null) {
            held.sort((a, b) => a - b);
            expect(heap.pop()).toBe(held.shift() ?? -1);
          } else {
            heap.push(step, step / 2);
            held.push(step);
          }
          expect(heap.size()).toBe(held.length);
        }
      }),
      laws,
    );
  });
});
