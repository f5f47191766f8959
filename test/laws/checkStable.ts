import type { Scene } from "../../src/index.js";
import { isPart, marksOf, pointsOf, textBoxes, type Box, type TextBox } from "./marks.js";

/** The label of a moment as a window shows it. */
export interface ShownLabel extends Box {
  readonly lines: readonly TextBox[];
  /** Where its leader line stands along time, if it has one of its own. */
  readonly anchor: number | null;
}

/** Where time is drawn in a scene: from pixel to pixel, across or down it. */
export interface TimeSide {
  readonly from: number;
  readonly to: number;
  readonly vertical: boolean;
}

/** Rounding. */
const slack = 0.5;

/** How much wider than its words a label may be: its leader line, and room for fonts that are wider. */
const pole = 8;
const spare = 0.2;

/** The labels of moments in their rows, by what they belong to: neither those of bars nor those of the meanwhile row. */
export function momentLabels(scene: Scene): Map<string, ShownLabel> {
  const found = marksOf(scene);
  const owners = new Set(
    found.flatMap(({ mark, groups }) =>
      groups.length === 0 && (isPart(mark, "moment") || isPart(mark, "stack")) ? [mark.key] : [],
    ),
  );
  const anchors = new Map(
    found.flatMap(({ mark, groups }) => {
      if (!isPart(mark, "leader")) return [];
      const owner = groups[0]?.key ?? mark.key.replace(/^leader (.*?)(?: \d+)?$/, "$1");
      return [[owner, pointsOf(mark)[0]?.[0] ?? 0] as const];
    }),
  );
  const lines = new Map<string, TextBox[]>();
  for (const box of textBoxes(scene)) {
    const { owner, mark } = box;
    if (owner === null || !owners.has(owner) || isPart(mark, "meanwhile")) continue;
    lines.set(owner, [...(lines.get(owner) ?? []), box]);
  }
  return new Map(
    Array.from(lines, ([owner, own]): [string, ShownLabel] => {
      const anchor = anchors.get(owner) ?? anchors.get(owner.replace(/^\w+ /, "")) ?? null;
      return [owner, { ...around(own), lines: own, anchor }];
    }),
  );
}

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Whether a label is wholly inside of where time is drawn, and not near its edge, to which it may have been moved. */
export function isWhole(label: Box, side: TimeSide, moved = 0): boolean {
  const [first, last] = side.vertical ? [label.top, label.bottom] : [label.left, label.right];
  const margin = pole + spare * (last - first);
  return first + moved > side.from + margin && last + moved < side.to - margin;
}

/**
 * What changes between two windows that show the same stretch of pixels moved by `by`, though it is wholly in both: labels that
 * go, and labels that stand elsewhere. Of those that `counts` says yes to.
 */
export function changedByPan(
  one: Scene,
  other: Scene,
  side: TimeSide,
  by: number,
  counts: (owner: string) => boolean = () => true,
): string[] {
  return [...lost(one, other, side, by, counts), ...lost(other, one, side, -by, counts)];
}

function lost(from: Scene, to: Scene, side: TimeSide, by: number, counts: (owner: string) => boolean): string[] {
  const after = momentLabels(to);
  return [...momentLabels(from)].flatMap(([owner, label]) => {
    if (!isWhole(label, side) || !isWhole(label, side, by) || !counts(owner)) return [];
    const found = after.get(owner);
    if (!found) return [`${owner} is gone`];
    return isAt(found, label, side, by)
      ? []
      : [`${owner} stands elsewhere: ${placeOf(label)} is at ${placeOf(found)}, not ${String(by)} further`];
  });
}

function placeOf({ lines }: ShownLabel): string {
  return lines.map(({ text, left, top }) => `${JSON.stringify(text)} ${left.toFixed(1)}, ${top.toFixed(1)}`).join("; ");
}

/** Whether a label stands, line by line, where another stood, moved along time. */
export function isAt(label: ShownLabel, before: ShownLabel, { vertical }: TimeSide, by: number): boolean {
  const [x, y] = vertical ? [0, by] : [by, 0];
  return (
    label.lines.length === before.lines.length &&
    label.lines.every(({ left, top, text }, index) => {
      const was = before.lines[index];
      return was?.text === text && Math.abs(was.left + x - left) < slack && Math.abs(was.top + y - top) < slack;
    })
  );
}
