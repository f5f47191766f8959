import fc from "fast-check";
import type { BandedBoxes, LabelBoxes, PlacedLabels } from "../../../../src/layout/labels/labelBoxes.js";

/** How laws are run: the same input every time. */
export const laws = { seed: 3, endOnFailure: true, numRuns: 150 } as const;

/** One label, as a test writes it. */
export interface GivenLabel {
  readonly at: number;
  readonly start?: number;
  readonly end?: number;
  readonly importance?: number;
  readonly shift?: number;
}

/** Columns of labels; a box is 100 pixels after its anchor unless said otherwise. */
export function boxesOf(labels: readonly GivenLabel[]): LabelBoxes {
  const column = (value: (label: GivenLabel) => number) => Float64Array.from(labels, value);
  return {
    at: column(({ at }) => at),
    shift: column(({ shift = 0 }) => shift),
    start: column(({ start = 0 }) => start),
    end: column(({ end = 100 }) => end),
    importance: column(({ importance = 0.5 }) => importance),
  };
}

/** Anchors apart, close, and on one another. */
const anchor = fc.oneof(
  fc.double({ min: -1000, max: 1000, noNaN: true }),
  fc.integer({ min: -20, max: 20 }),
  fc.double({ min: 5, max: 5.001, noNaN: true }),
);

const label = fc.record({
  at: anchor,
  start: fc.oneof(fc.constant(-4), fc.double({ min: -150, max: 40, noNaN: true })),
  width: fc.double({ min: 1, max: 200, noNaN: true }),
  importance: fc.oneof(fc.constant(0.5), fc.constantFrom(0, 0.25, 1)),
});

const breaks = fc.array(fc.record({ at: fc.integer({ min: -900, max: 900 }), width: fc.constantFrom(22, 34) }), {
  maxLength: 4,
});

/** Labels of all kinds: displaced, on one anchor, with breaks between them. */
export function anyBoxes(maxLength: number): fc.Arbitrary<LabelBoxes> {
  return fc.tuple(fc.array(label, { maxLength }), breaks).map(([labels, gaps]) =>
    boxesOf(
      labels.map(({ at, start, width, importance }) => ({
        at,
        start,
        end: start + width,
        importance,
        shift: gaps.reduce((sum, gap) => (gap.at < at ? sum + gap.width : sum), 0),
      })),
    ),
  );
}

/** Labels in bands of a few heights. */
export function anyBands(maxLength: number): fc.Arbitrary<BandedBoxes> {
  const heights = fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 10, max: 80 })), {
    minLength: maxLength,
    maxLength,
  });
  const leader = fc.constantFrom(undefined, 0.5, 4);
  return fc.tuple(anyBoxes(maxLength), heights, leader).map(([boxes, bands, half]) => ({
    ...boxes,
    low: Float64Array.from(boxes.at, (_, index) => bands[index]![0]),
    high: Float64Array.from(boxes.at, (_, index) => bands[index]![0] + bands[index]![1]),
    leader: half,
  }));
}

/** 200 scales, from where all labels share a pixel to where a thousandth of u is wide. */
export const zooms: readonly number[] = Array.from({ length: 200 }, (_, step) => 1e-4 * 1e10 ** (step / 199));

/** Where a box stands at a scale, in pixels. */
export function spanAt(boxes: LabelBoxes, index: number, scale: number): { left: number; right: number } {
  const x = scale * boxes.at[index]! + boxes.shift[index]!;
  return { left: x + boxes.start[index]!, right: x + boxes.end[index]! };
}

/** How far two boxes are from touching at a scale; below 0 if they overlap. Pixels, rounding of the scale allowed for. */
export function clearance(boxes: LabelBoxes, a: number, b: number, scale: number): number {
  const [one, other] = [spanAt(boxes, a, scale), spanAt(boxes, b, scale)];
  return Math.max(one.left - other.right, other.left - one.right);
}

/** The pixels that rounding can move a label by at a scale. */
export function rounding(boxes: LabelBoxes, scale: number): number {
  return 1e-9 * (1 + scale * boxes.at.reduce((most, at) => Math.max(most, Math.abs(at)), 0) * 1e-4);
}

/** Pairs of labels in one row that are drawn at a scale and closer than the gap. */
export function touching(boxes: LabelBoxes, placed: PlacedLabels, gap: number, scale: number): [number, number][] {
  const drawn = [...boxes.at.keys()].filter((index) => placed.activation[index]! <= scale);
  const pairs = drawn.flatMap((a) => drawn.filter((b) => b > a).map((b): [number, number] => [a, b]));
  return pairs.filter(
    ([a, b]) => placed.row[a] === placed.row[b] && clearance(boxes, a, b, scale) < gap - rounding(boxes, scale),
  );
}
