import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assignLanes, enterSpan, type Span } from "../../../src/layout/spans.js";
import { laws } from "./given.js";

const span = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }))
  .map(([left, width]): Span => ({ left, right: left + width }));

const overlap = (a: Span, b: Span) => a.left < b.right && b.left < a.right;

describe("enterSpan(spans, span) enters only where it is free", () => {
  const taken: readonly Span[] = [
    { left: 10, right: 20 },
    { left: 30, right: 40 },
  ];

  test.each([
    [0, 10, true],
    [20, 30, true],
    [40, 50, true],
    [0, 10.5, false],
    [19.5, 25, false],
    [25, 30.5, false],
    [12, 15, false],
    [0, 100, false],
    [10, 20, false],
  ])("%d to %d among 10 to 20 and 30 to 40: %s", (left, right, free) => {
    expect(enterSpan([...taken], { left, right })).toBe(free);
  });

  test("finds everything free among none", () => {
    expect(enterSpan([], { left: -Infinity, right: Infinity })).toBe(true);
  });
});

describe("enterSpan(spans, span)", () => {
  test("keeps spans in order, and leaves them alone where it does not enter", () => {
    const spans: Span[] = [];
    expect(enterSpan(spans, { left: 10, right: 20 })).toBe(true);
    expect(enterSpan(spans, { left: 0, right: 10 })).toBe(true);
    expect(enterSpan(spans, { left: 5, right: 12 })).toBe(false);
    expect(spans).toEqual([
      { left: 0, right: 10 },
      { left: 10, right: 20 },
    ]);
  });

  test("enters what meets nothing, and nothing else", () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), (all) => {
        const spans: Span[] = [];
        const kept: Span[] = [];
        for (const each of all) {
          const free = kept.every((other) => !overlap(each, other));
          expect(enterSpan(spans, each)).toBe(free);
          if (free) kept.push(each);
        }
        expect(spans).toEqual(kept.sort((a, b) => a.left - b.left));
      }),
      laws,
    );
  });
});

/** The same in the plainest way. */
function plainly(spans: readonly Span[], lanes: number): (number | null)[] {
  const assigned: (number | null)[] = [];
  for (const each of spans) {
    let lane = 0;
    while (lane < lanes && spans.some((other, at) => assigned[at] === lane && overlap(each, other))) lane++;
    assigned.push(lane < lanes ? lane : null);
  }
  return assigned;
}

describe("assignLanes(spans, lanes)", () => {
  test("uses a lane again once it is free", () => {
    const spans = [
      { left: 0, right: 40 },
      { left: 44, right: 50 },
      { left: 30, right: 60 },
    ];
    expect(assignLanes(spans, 2)).toEqual([0, 0, 1]);
  });

  test("lets spans touch in a lane", () => {
    expect(
      assignLanes(
        [
          { left: 0, right: 10 },
          { left: 10, right: 20 },
          { left: -5, right: 0 },
        ],
        1,
      ),
    ).toEqual([0, 0, 0]);
  });

  test("gives null to what finds no lane, and a lane again to what comes after", () => {
    const spans = [
      { left: 0, right: 10 },
      { left: 5, right: 15 },
      { left: 10, right: 20 },
    ];
    expect(assignLanes(spans, 1)).toEqual([0, null, 0]);
    expect(assignLanes(spans, 0)).toEqual([null, null, null]);
    expect(assignLanes([], 3)).toEqual([]);
  });

  test("gives each span the lowest lane that is free, as one finds by looking at all others", () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), fc.integer({ min: 0, max: 6 }), (spans, lanes) => {
        expect(assignLanes(spans, lanes)).toEqual(plainly(spans, lanes));
      }),
      laws,
    );
  });

  test("needs as many lanes as spans stand over one place, if they come by their start", () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 40 }), (all) => {
        const spans = [...all].sort((a, b) => a.left - b.left);
        const deepest = Math.max(
          ...spans.map(({ left }) => spans.filter((s) => s.left <= left && left < s.right).length),
        );
        expect(Math.max(...assignLanes(spans, 99).map((lane) => lane ?? 99)) + 1).toBe(deepest);
      }),
      laws,
    );
  });

  test("does not change its input", () => {
    const spans = Object.freeze([Object.freeze({ left: 5, right: 9 }), Object.freeze({ left: 0, right: 6 })]);
    expect(assignLanes(spans, 2)).toEqual([0, 1]);
  });
});
