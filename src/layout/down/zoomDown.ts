import { placeInRows } from "../labels/placeInRows.js";
import { firstLine } from "../momentLabels.js";
import type { TimeScale } from "../timeScale.js";
import { boxesOf, instantAt, zoomRows, type FixedLabel, type LabelZoom } from "../zoomLabels.js";

/** A label of a drawing in which time runs down: where its first line would best be less that line, and its height. Pixels. */
export interface DownBox {
  readonly wanted: number;
  readonly height: number;
  readonly importance: number;
}

/** Where a label is seen: its top, null if it is not; and where its mark is, also beyond the edges. */
export interface SeenDown {
  readonly top: number | null;
  readonly anchor: number;
}

/** The labels as another scale shows them, in the order given. */
export type DownZoom = (scale: TimeScale) => SeenDown[];

/** Labels in one column beside their marks, once for all zooms: the most important first, as many as it holds. */
export function zoomColumn(boxes: readonly DownBox[], gap: number, home: TimeScale): DownZoom {
  const labels = boxes.map((box) => fixed(box, box.wanted, home));
  const columns = boxesOf(labels, home);
  return seenBy(labels, zoomRows(labels, columns, placeInRows(columns, 1, gap, home.rate), gap));
}

function fixed({ wanted, height, importance }: DownBox, top: number, home: TimeScale): FixedLabel {
  const middle = wanted + firstLine;
  const anchor = instantAt(Math.max(home.left, Math.min(home.right, middle)), home.domain, home);
  const at = home.at(anchor);
  return { anchor, start: top - at, end: top + height - at, importance };
}

function seenBy(labels: readonly FixedLabel[], zoom: LabelZoom): DownZoom {
  return (scale) => {
    const tops = new Map(zoom(scale).map(({ index, start }) => [index, start]));
    return labels.map(({ anchor }, index) => ({ top: tops.get(index) ?? null, anchor: scale.at(anchor) }));
  };
}
