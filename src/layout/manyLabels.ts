import { max, sum } from "d3";
import type { LabelBoxes, PlacedLabels } from "./labels/labelBoxes.js";
import { placeInRows } from "./labels/placeInRows.js";
import { setLabel, type LabelBlock, type LabelWords } from "./labelText.js";
import { leaderOf, type MarkedUnit, type MomentSpan } from "./momentMarks.js";
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

/** Pixels between two labels of a row. */
export const sideGap = 12;
/** With more labels than this, a label's width is bounded instead of found by setting it. */
const mostSet = 3000;
/** For sums that differ in their last digit. */
const tolerance = 1e-6;

/** A label to be placed, and where it stands among the marks. */
export interface Candidate extends FixedLabel {
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
  const wanted = candidatesOf(marked, scale, (each) => {
    const words = wordsOf(each, 1);
    const set = once(() => setLabel(words, settings.width, settings.lines, ruler));
    if (few && set().height > settings.rowHeight) return null;
    return { set, width: few ? set().width : widthOf(words, settings.width, ruler) };
  });
  const { candidates, boxes, placed } = placeOnSides(wanted, settings.rows, scale);
  const bottomOf = (row: number) => row * (settings.rowHeight + settings.rowGap);
  const heightOf = ({ set }: Candidate) => (few ? set().height : settings.rowHeight);
  return labelsInRows(marked, { candidates, boxes, placed, bottomOf, heightOf }, scale);
}

/** Labels in their rows, for all zooms. */
export interface RowedLabels {
  readonly candidates: readonly Candidate[];
  readonly boxes: LabelBoxes;
  readonly placed: PlacedLabels;
  /** From the base line to the lower edge of a row. */
  readonly bottomOf: (row: number) => number;
  readonly heightOf: (candidate: Candidate) => number;
}

/** The labels of rows as a scale shows them, at home and at others. */
export function labelsInRows(
  marked: readonly MarkedUnit[],
  { candidates, boxes, placed, bottomOf, heightOf }: RowedLabels,
  scale: TimeScale,
): MomentLabels {
  const zoom = zoomRows(candidates, boxes, placed, sideGap);
  const labelOf = (at: number, anchor: number): PlacedLabel => {
    const { side, set } = candidates[at] as Candidate;
    const block = set();
    const left = side === "right" ? anchor + poleGap : anchor - poleGap - block.width;
    const bottom = bottomOf(placed.row[at] as number);
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
      max(candidates, (each, at) => {
        const row = placed.row[at] as number;
        return row < 0 ? 0 : bottomOf(row) + heightOf(each);
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
export function toTheLeft(candidate: Candidate, scale: TimeScale): Candidate {
  const start = -poleGap - candidate.width;
  if (scale.at(candidate.anchor) + start < scale.left) return candidate;
  const { index, anchor, set, width, importance } = candidate;
  return { index, anchor, side: "left", set, width, start, end: 0, importance };
}

/** Makes something when it is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function anchorsOf(candidates: readonly Candidate[]): MomentLabels["anchorOf"] {
  let known: Map<number, number> | null = null;
  return (index) => (known ??= new Map(candidates.map((each) => [each.index, each.anchor]))).get(index) ?? null;
}

/** Those of the marks that have a label somewhere, and on which side; `setOf` is null for one that has none. */
export function candidatesOf(
  marked: readonly MarkedUnit[],
  scale: TimeScale,
  setOf: (unit: MarkedUnit) => Pick<Candidate, "set" | "width"> | null,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < marked.length; index++) {
    const each = marked[index] as MarkedUnit;
    if (each.lane === null && !each.later) continue;
    const words = setOf(each);
    if (!words) continue;
    const { set, width } = words;
    const anchor = anchorOf(each, scale);
    const x = scale.at(anchor);
    const side = x + poleGap + width <= scale.right ? "right" : "left";
    if (side === "left" && x - poleGap - width < scale.left) continue;
    const start = side === "right" ? 0 : -poleGap - width;
    const end = side === "right" ? poleGap + width : 0;
    candidates.push({ index, anchor, side, set, width, start, end, importance: each.unit.importance });
  }
  return candidates;
}

/** Where the leader line of a mark rises: from its widest part. */
function anchorOf({ unit, spans }: MarkedUnit, scale: TimeScale): number {
  let best = 0;
  for (let index = 1; index < spans.length; index++) {
    const widest = spans[best] as MomentSpan;
    const other = spans[index] as MomentSpan;
    if (other.claim === undefined && other.right - other.left > widest.right - widest.left) best = index;
  }
  const span = spans[best];
  const shown =
    unit.extents.length === 1
      ? unit.extents
      : unit.extents.filter(
          ({ start, end }) => start < scale.domain.end && Math.max(end, start + 1) > scale.domain.start,
        );
  const extent = shown[best] ?? unit.extents[best] ?? unit.extents[0];
  if (!span || !extent) return scale.domain.start;
  const middle = (extent.start + extent.end) / 2;
  if (span.dot && Number.isFinite(middle)) return middle;
  return instantAt(leaderOf(span), extent, scale);
}

/** A width that no setting of a label exceeds: that of its longest line unbroken, or the widest allowed. */
function widthOf({ date, entries }: LabelWords, widest: number, ruler: Ruler): number {
  const titles = entries.map(
    ({ title, notes }) => ruler(title, textStyles.event) + (notes === "" ? 0 : 3 + ruler(notes, textStyles.note)),
  );
  return Math.min(widest, Math.max(ruler(date, textStyles.date), ...titles));
}
