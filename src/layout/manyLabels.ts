import { max, sum } from "d3";
import type { LabelBoxes, PlacedLabels } from "./labels/labelBoxes.js";
import { placeInRows } from "./labels/placeInRows.js";
import { setLabel, type LabelBlock, type LabelWords } from "./labelText.js";

import { middleOf, type MarkedUnit } from "./momentMarks.js";
import { moveLabel, type MomentLabels, type PlacedLabel } from "./placedLabel.js";
import { poleGap } from "./placeLabels.js";
import { textStyles, type Ruler } from "./textStyle.js";
import type { TimeScale } from "./timeScale.js";
import { boxesOf, instantAt, zoomRows, type FixedLabel } from "./zoomLabels.js";

/** Rows of labels, and how each label is set. Pixels. */
export interface RowSettings {
  readonly width: number;
  readonly lines: number;
  readonly rows: number;
  readonly rowHeight: number;
  readonly rowGap: number;
}

const sideGap = 12;
/** With more labels than this, a label's width is bounded instead of found by setting it. */
const mostSet = 3000;
/** For sums that differ in their last digit. */
const tolerance = 1e-6;

/** A label to be placed, and where it stands among the marks. */
interface Candidate extends FixedLabel {
  readonly index: number;
  readonly side: "left" | "right";
  readonly width: number;
  readonly set: () => LabelBlock;
}

/**
 * Places the labels of many moments in rows, once for all zooms: the most important first, as many as the rows hold.
 *
 * Shapes: one label or none for each mark. A label stands to the right of its leader line, or to the left where the drawing ends
 * or where only there it has room.
 */
export function labelMany(
  marked: readonly MarkedUnit[],
  wordsOf: (unit: MarkedUnit, most: number) => LabelWords,
  settings: RowSettings,
  scale: TimeScale,
  ruler: Ruler,
): MomentLabels {
  const few = marked.length <= mostSet;
  const { candidates, boxes, placed } = placeOnSides(
    candidatesOf(marked, wordsOf, settings, few, scale, ruler),
    settings.rows,
    scale,
  );
  const zoom = zoomRows(candidates, boxes, placed, sideGap);
  const labelOf = (at: number, anchor: number): PlacedLabel => {
    const { side, set } = candidates[at] as Candidate;
    const block = set();
    const left = side === "right" ? anchor + poleGap : anchor - poleGap - block.width;
    const bottom = (placed.row[at] as number) * (settings.rowHeight + settings.rowGap);
    return { anchor, block, flag: { side, left, right: left + block.width, bottom, top: bottom + block.height } };
  };
  const labels = new Array<PlacedLabel | null>(marked.length).fill(null);
  for (const [at, { index, anchor, start, end }] of candidates.entries()) {
    if ((marked[index] as MarkedUnit).lane === null) continue;
    if (!((placed.activation[at] as number) <= scale.rate * (1 + tolerance))) continue;
    const x = scale.at(anchor);
    if (x + start >= scale.left - 1 && x + end <= scale.right + 1) labels[index] = labelOf(at, x);
  }
  return {
    labels,
    // Of all that any window shows: a label of a row that is empty at first must not stand above the drawing.
    height:
      max(candidates, ({ set }, at) => {
        const row = placed.row[at] as number;
        return row < 0 ? 0 : row * (settings.rowHeight + settings.rowGap) + (few ? set().height : settings.rowHeight);
      }) ?? 0,
    crossings: null,
    anchorOf: anchorsOf(candidates),
    zoomed: (to) => {
      const shown = new Array<PlacedLabel | null>(marked.length).fill(null);
      for (const seen of zoom(to))
        shown[(candidates[seen.index] as Candidate).index] = moveLabel(labelOf(seen.index, seen.anchor), seen, poleGap);
      return shown;
    },
  };
}

/** Labels in rows. */
interface Rows {
  readonly candidates: readonly Candidate[];
  readonly boxes: LabelBoxes;
  readonly placed: PlacedLabels;
}

/**
 * Places labels in rows; those that have no room are turned to the other side of their leader lines as long as that shows more.
 * Labels are taken by importance every time, so that none gives way to a lesser one.
 */
function placeOnSides(candidates: readonly Candidate[], rows: number, scale: TimeScale): Rows {
  const place = (list: readonly Candidate[]): Rows => {
    const boxes = boxesOf(list, scale);
    return { candidates: list, boxes, placed: placeInRows(boxes, rows, sideGap, scale.rate) };
  };
  const isShown = ({ placed }: Rows, at: number) => (placed.activation[at] as number) <= scale.rate * (1 + tolerance);
  const shownIn = (list: Rows) => sum(candidates, (_, at) => (isShown(list, at) ? 1 : 0));
  let best = place(candidates);
  for (let round = 0; round < rounds && shownIn(best) < candidates.length; round++) {
    const last = best.candidates;
    const next = place(
      candidates.map((each, at) => (isShown(best, at) ? (last[at] ?? each) : turned(each, last[at], scale))),
    );
    if (shownIn(next) <= shownIn(best)) break;
    best = next;
  }
  return best;
}

/** How often labels without room are turned to their other side. */
const rounds = 4;

function turned(candidate: Candidate, now: Candidate | undefined, scale: TimeScale): Candidate {
  return now === candidate ? toTheLeft(candidate, scale) : candidate;
}

/** The same label to the left of its leader line, if the drawing does not end there. */
function toTheLeft(candidate: Candidate, scale: TimeScale): Candidate {
  const start = -poleGap - candidate.width;
  return scale.at(candidate.anchor) + start < scale.left ? candidate : { ...candidate, side: "left", start, end: 0 };
}

function anchorsOf(candidates: readonly Candidate[]): MomentLabels["anchorOf"] {
  let known: Map<number, number> | null = null;
  return (index) => (known ??= new Map(candidates.map((each) => [each.index, each.anchor]))).get(index) ?? null;
}

function candidatesOf(
  marked: readonly MarkedUnit[],
  wordsOf: (unit: MarkedUnit, most: number) => LabelWords,
  { width: widest, lines, rowHeight }: RowSettings,
  few: boolean,
  scale: TimeScale,
  ruler: Ruler,
): Candidate[] {
  return marked.flatMap((each, index): Candidate[] => {
    if (each.lane === null && !each.later) return [];
    let block: LabelBlock | null = null;
    const set = () => (block ??= setLabel(wordsOf(each, 1), widest, lines, ruler));
    if (few && set().height > rowHeight) return [];
    const width = few ? set().width : widthOf(wordsOf(each, 1), widest, ruler);
    const anchor = anchorOf(each, scale);
    const x = scale.at(anchor);
    const side = x + poleGap + width <= scale.right ? "right" : "left";
    if (side === "left" && x - poleGap - width < scale.left) return [];
    const [start, end] = side === "right" ? [0, poleGap + width] : [-poleGap - width, 0];
    return [{ index, anchor, side, width, set, start, end, importance: each.unit.importance }];
  });
}

/** Where the leader line of a mark rises: from the middle of its widest part. */
function anchorOf({ unit, spans }: MarkedUnit, scale: TimeScale): number {
  let best = 0;
  for (const [index, span] of spans.entries()) {
    const widest = spans[best];
    if (widest && span.claim === undefined && span.right - span.left > widest.right - widest.left) best = index;
  }
  const span = spans[best];
  const shown = unit.extents.filter(
    ({ start, end }) => start < scale.domain.end && Math.max(end, start + 1) > scale.domain.start,
  );
  const extent = shown[best] ?? unit.extents[best] ?? unit.extents[0];
  if (!span || !extent) return scale.domain.start;
  const middle = (extent.start + extent.end) / 2;
  if (span.dot && Number.isFinite(middle)) return middle;
  return instantAt(middleOf(span), extent, scale);
}

/** A width that no setting of a label exceeds: that of its longest line unbroken, or the widest allowed. */
function widthOf({ date, entries }: LabelWords, widest: number, ruler: Ruler): number {
  const titles = entries.map(
    ({ title, notes }) => ruler(title, textStyles.event) + (notes === "" ? 0 : 3 + ruler(notes, textStyles.note)),
  );
  return Math.min(widest, Math.max(ruler(date, textStyles.date), ...titles));
}
