import { describe, expect, test } from "vitest";
import { zoomBeside, type BesideBox } from "../../../../src/layout/down/zoomBeside.js";
import { createTimeScale, zoomTo } from "../../../../src/layout/timeScale.js";

const home = createTimeScale({ start: 0, end: 1000 }, [], { left: 0, right: 1000, padLeft: 0, padRight: 0 });
const box = (wanted: number, more: Partial<BesideBox> = {}): BesideBox => ({
  wanted,
  until: wanted,
  height: 40,
  importance: 0.5,
  weight: 1,
  before: 0,
  ...more,
});
const topsIn = (boxes: readonly BesideBox[], start: number, end: number) =>
  zoomBeside(boxes, 10, home)(zoomTo(home, { start, end })).map(({ top }) => (top === null ? null : Math.round(top)));

function randomBoxes(): BesideBox[] {
  let seed = 17;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: 14 }, () => random() * 950)
    .sort((a, b) => a - b)
    .map((wanted) =>
      box(wanted, { height: 18 + random() * 40, until: wanted + (random() < 0.3 ? random() * 200 : 0) }),
    );
}

describe("zoomBeside(boxes, gap, home)(scale)", () => {
  test("moves labels to their marks as soon as there is room", () => {
    const boxes = [box(400), box(410)];
    expect(topsIn(boxes, 0, 1000)).toEqual([380, 430]);
    // Marks at 409 and 419, ten times as far apart.
    expect(topsIn(boxes, 400, 500)).toEqual([81, 181]);
  });

  test("keeps the words of a bar in view while the bar is, and nothing else stands there", () => {
    const bar = box(100, { until: 900 });
    expect(topsIn([bar], 500, 600)).toEqual([0]);
    expect(topsIn([bar, box(493)], 500, 600)).toEqual([61, 11]);
    expect(topsIn([bar], 950, 1000)).toEqual([null]);
    expect(topsIn([box(100)], 500, 600)).toEqual([null]);
  });

  test("slides a label inwards at an edge, if its mark is in view and it meets no other", () => {
    expect(topsIn([box(489)], 400, 500)).toEqual([960]);
    expect(topsIn([box(481), box(489)], 400, 500)).toEqual([891, 960]);
    expect(topsIn([box(485, { importance: 1 }), box(489)], 400, 500)).toEqual([926, null]);
  });

  test("stands below the end of time, as far as there is room, in every window", () => {
    const crowd = [box(970), box(975), box(980)];
    const under = (start: number, end: number) =>
      zoomBeside(
        crowd,
        10,
        home,
        90,
      )(zoomTo(home, { start, end })).map(({ top }) => (top === null ? null : Math.round(top)));
    expect(topsIn(crowd, 0, 1000)).toEqual([860, 910, 960]);
    expect(under(0, 1000)).toEqual([925, 975, 1025]);
    expect(under(500, 1000).every((top) => top !== null && top + 40 <= 1090)).toBe(true);
    expect(under(0, 900)).toEqual([null, null, null]);
  });

  test("keeps labels apart, in order of their marks and unmoved by panning, at every scale", () => {
    const boxes = randomBoxes();
    const zoom = zoomBeside(boxes, 10, home);
    for (let length = 1000; length > 5; length *= 0.8) {
      const seen = new Map<number, number>();
      for (let start = 0; start <= 1000 - length; start += length / 3) {
        const scale = zoomTo(home, { start, end: start + length });
        const tops = zoom(scale).map(({ top }) => top);
        const shown = tops.flatMap((top, index) => (top === null ? [] : [{ top, index }]));
        shown.sort((a, b) => a.top - b.top);
        for (const [at, { top, index }] of shown.entries()) {
          const next = shown[at + 1];
          const { height } = boxes[index] as BesideBox;
          expect((next?.top ?? Infinity) - top).toBeGreaterThan(height + 10 - 0.1);
          expect([top > -0.1, top + height < 1000.1]).toEqual([true, true]);
          const inner =
            top > 1 && top + height < 999 && (boxes[index] as BesideBox).until === (boxes[index] as BesideBox).wanted;
          const place = top - scale.at(500);
          if (inner && seen.has(index)) expect(place).toBeCloseTo(seen.get(index) as number, 1);
          if (inner) seen.set(index, place);
        }
      }
    }
  });
});
