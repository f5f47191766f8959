import fc from "fast-check";
import type { Span } from "../../../../src/layout/spans.js";
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

/** Anchors apart, close, and on one another; none nearer to each other than a millionth, unless equal. */
const anchor = fc
  .oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.integer({ min: -20, max: 20 }).map((whole) => whole * 1e6),
    fc.integer({ min: 5e6, max: 5e6 + 1000 }),
  )
  .map((millionths) => millionths / 1e6);

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
  return fc.tuple(anyBoxes(maxLength), heights, leader, fc.boolean()).map(([boxes, bands, half, poles]) => {
    const low = Float64Array.from(boxes.at, (_, index) => bands[index]![0]);
    const high = Float64Array.from(boxes.at, (_, index) => bands[index]![0] + bands[index]![1]);
    return { ...boxes, low, high, leader: half, rise: poles ? high : undefined };
  });
}

/** Pixels that rounding may take from a distance. */
export const rounding = 1e-9;

/** 200 scales, from where all labels share a pixel to where a thousandth of u is wide. */
export const zooms: readonly number[] = Array.from({ length: 200 }, (_, step) => 1e-4 * 1e10 ** (step / 199));

/** Where a box stands at a scale, in pixels from the anchor of another: differences of anchors are exact at every zoom. */
export function spanAt(boxes: LabelBoxes, index: number, scale: number, from: number): Span {
  const x = scale * (boxes.at[index]! - boxes.at[from]!) + boxes.shift[index]! - boxes.shift[from]!;
  return { left: x + boxes.start[index]!, right: x + boxes.end[index]! };
}

/** How far two boxes are from touching at a scale, in pixels; below 0 if they overlap. */
export function clearance(boxes: LabelBoxes, a: number, b: number, scale: number): number {
  const [one, other] = [spanAt(boxes, a, scale, a), spanAt(boxes, b, scale, a)];
  return Math.max(one.left - other.right, other.left - one.right);
}

/** Pairs of labels in one row that are drawn at a scale and closer than the gap. */
export function touching(boxes: LabelBoxes, placed: PlacedLabels, gap: number, scale: number): [number, number][] {
  const drawn = [...boxes.at.keys()].filter((index) => placed.activation[index]! <= scale);
  const pairs = drawn.flatMap((a) => drawn.filter((b) => b > a).map((b): [number, number] => [a, b]));
  return pairs.filter(([a, b]) => placed.row[a] === placed.row[b] && clearance(boxes, a, b, scale) < gap - rounding);
}

/**
 * Labels that could be drawn at a lower scale, all others as they are, without touching any: none, if activations are tight. A
 * label without a row must be in the way in every row.
 */
export function loose(boxes: LabelBoxes, { row, activation }: PlacedLabels, rows: number, gap: number): number[] {
  const touches = (label: number, inRow: number, scale: number) =>
    row.some(
      (each, other) =>
        other !== label && each === inRow && activation[other]! <= scale && clearance(boxes, label, other, scale) < gap,
    );
  return [...activation.keys()].filter((label) => {
    const own = activation[label]!;
    if (own === 0) return false;
    if (row[label]! >= 0) return !touches(label, row[label]!, own * (1 - 1e-9));
    return Array.from({ length: rows }, (_, each) => each).some((each) => !touches(label, each, 1e12));
  });
}
