import type { Precision } from "../../time/when.js";
import { placeInRows } from "../labels/placeInRows.js";
import { fitLabel, type LabelBlock, type LabelWords } from "../labelText.js";
import { firstLine } from "../momentLabels.js";
import { textStyles, type Ruler } from "../textStyle.js";
import { estimateText } from "../textWidth.js";
import type { TimeScale } from "../timeScale.js";
import type { Instant } from "../../time/when.js";
import type { Unit } from "../units.js";
import { boxesOf, zoomRows, type FixedLabel } from "../zoomLabels.js";

/** A label that a window shows: whose, its words, and where it begins. */
export interface ColumnLabelInView {
  readonly index: number;
  readonly block: LabelBlock;
  readonly top: number;
}

/** The labels of many events in one column. */
export interface DenseColumn {
  readonly anchor: (index: number) => Instant;
  at(scale: TimeScale): ColumnLabelInView[];
}

/** What has a label: an event, and where it should stand. */
export interface ColumnEntry {
  readonly unit: Unit;
  readonly anchor: Instant;
}

const { line } = textStyles.event;
const font = "400 14px Arial";
/** Room for a font that is wider than Arial. */
const spare = 1.1;
/** The widest dates in pixels, by the finest unit that they state. */
const timed: ReadonlySet<Precision> = new Set(["instant", "second", "minute", "hour"]);
const dateWidth = { plain: 136, timed: 210 };

/**
 * Places the labels of many events in a column, once for all windows, the most important first. Heights are estimated, and words
 * are set when they are first seen, in no more lines than that: setting is what labels cost.
 */
export function layDenseColumn(
  entries: readonly ColumnEntry[],
  wordsOf: (unit: Unit) => LabelWords,
  { width, gap, lines }: { readonly width: number; readonly gap: number; readonly lines: number },
  home: TimeScale,
  ruler: Ruler,
): DenseColumn {
  const labels = entries.map(({ unit, anchor }): FixedLabel => {
    const height = linesOf(unit, width, lines) * line;
    const at = home.at(anchor);
    // At home the first and the last keep within the drawing, and so do they wherever they are seen whole.
    const start = Math.max(home.left - at, Math.min(-firstLine, home.right - at - height));
    return { anchor, start, end: start + height, importance: unit.importance };
  });
  const boxes = boxesOf(labels, home);
  const zoom = zoomRows(labels, boxes, placeInRows(boxes, 1, gap, home.rate), gap);
  const known = new Map<number, LabelBlock | null>();
  const blockOf = (index: number): LabelBlock | null => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const { start, end } = labels[index] as FixedLabel;
    const block = fitLabel(wordsOf((entries[index] as ColumnEntry).unit), { width, lines }, end - start, ruler);
    known.set(index, block);
    return block;
  };
  return {
    anchor: (index) => (labels[index] as FixedLabel).anchor,
    at: (scale) =>
      zoom(scale).flatMap(({ index, start }) => {
        const block = blockOf(index);
        return block ? [{ index, block, top: start }] : [];
      }),
  };
}

/** How many lines the words of an event mostly take: those of its date, of its first title, and one for how many more there are. */
function linesOf({ when, events, claims }: Unit, width: number, lines: number): number {
  const date = (timed.has(when.precision) ? dateWidth.timed : dateWidth.plain) * (when.kind === "moment" ? 1 : 2);
  const title = estimateText(events[0]?.title ?? "", font) * spare;
  const more = (events.length > 1 ? 1 : 0) + (claims.length > 0 ? 1 : 0);
  return Math.min(3, Math.ceil(date / width)) + Math.min(lines, Math.ceil(title / width)) + more;
}
