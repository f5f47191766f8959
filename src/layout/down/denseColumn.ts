import type { Precision } from "../../time/when.js";
import { partOf, type Steps } from "../../model/slices.js";
import { anchorOf } from "../dense/denseLabels.js";
import type { PackedLane } from "../dense/packLanes.js";
import { recent } from "../dense/recent.js";
import { rowLabels, type LabelColumns, type RowLabels, type RowSlot } from "../dense/rowLabels.js";
import { rowsAStep, type UnitTable } from "../dense/unitTable.js";
import { fitLabel, type LabelBlock, type LabelWords } from "../labelText.js";
import { firstLine } from "../momentLabels.js";
import { textStyles, type Ruler } from "../textStyle.js";
import type { TimeScale } from "../timeScale.js";
import type { Unit } from "../units.js";

/** A label that a window shows: whose, its words, and where it begins. */
export interface ColumnLabelInView {
  readonly unit: Unit;
  /** The lane of an interval; null for a moment. */
  readonly lane: number | null;
  readonly block: LabelBlock;
  readonly top: number;
}

/** The labels of many events in one column. */
export interface DenseColumn {
  at(scale: TimeScale): ColumnLabelInView[];
  /** Places the labels; before, there are none. */
  place(): Steps<void>;
}

/** What has labels: moments, and intervals in lanes. Units are made when they are seen. */
export interface ColumnEntries {
  readonly moments: UnitTable;
  readonly intervals: UnitTable;
  readonly lanes: readonly PackedLane[];
  readonly momentAt: (index: number) => Unit;
  readonly intervalAt: (index: number) => Unit;
}

/** The column, and the lines of a title at most. Pixels. */
export interface ColumnRoom {
  readonly width: number;
  readonly gap: number;
  readonly lines: number;
}

const { line } = textStyles.event;
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
  entries: ColumnEntries,
  wordsOf: (unit: Unit) => LabelWords,
  room: ColumnRoom,
  home: TimeScale,
  ruler: Ruler,
  slot: RowSlot,
): DenseColumn {
  let columns: LabelColumns | null = null;
  let labels: RowLabels | null = null;
  const { width, lines } = room;
  const seat = seats(entries);
  const blockOf = recent((index: number, height: number) =>
    fitLabel(wordsOf(seat(index).unit), { width, lines }, height, ruler),
  );
  return {
    at: (scale) =>
      labels?.at(scale).flatMap(({ index, start }): ColumnLabelInView[] => {
        const block = blockOf(index, (columns?.end[index] ?? 0) - (columns?.start[index] ?? 0));
        return block ? [{ ...seat(index), block, top: start }] : [];
      }) ?? [],
    *place() {
      columns = yield* partOf(0, 0.2, boxSteps(entries, room, home));
      labels = yield* partOf(0.2, 0.25, rowLabels(columns, 1, room.gap, home.rate, slot));
      yield* partOf(0.25, 1, labels.place());
    },
  };
}

/** Whose label comes at an index: moments come first, then the intervals lane by lane. */
function seats({
  moments,
  lanes,
  momentAt,
  intervalAt,
}: ColumnEntries): (index: number) => Pick<ColumnLabelInView, "unit" | "lane"> {
  return (index) => {
    if (index < moments.count) return { unit: momentAt(index), lane: null };
    let place = index - moments.count;
    let lane = 0;
    for (; place >= (lanes[lane] as PackedLane).units.length; lane++) place -= (lanes[lane] as PackedLane).units.length;
    return { unit: intervalAt(lanes[lane]?.units[place] as number), lane };
  };
}

/** Where labels stand about their anchors: beside their marks, but within the fitted drawing at its ends. */
function* boxSteps(
  { moments, intervals, lanes }: ColumnEntries,
  room: ColumnRoom,
  home: TimeScale,
): Steps<LabelColumns> {
  const count = lanes.reduce((sum, { units }) => sum + units.length, moments.count);
  const column = () => new Float64Array(count);
  const columns = { at: column(), shift: column(), start: column(), end: column(), importance: column() };
  const { domain, left, right, warp } = home;
  const enter = (index: number, anchor: number, height: number, importance: number) => {
    const at = home.at(anchor);
    // At home the first and the last keep within the drawing, and so do they wherever they are seen whole.
    const start = Math.max(left - at, Math.min(-firstLine, right - at - height));
    columns.at[index] = warp.u(anchor);
    columns.shift[index] = warp.shift(anchor);
    columns.start[index] = start;
    columns.end[index] = start + height;
    columns.importance[index] = importance;
  };
  for (let unit = 0; unit < moments.count; unit++) {
    if (unit % unitsAStep === 0) yield unit / count;
    const dates = moments.hasSeveral && moments.extentsOf(unit).length > 1 ? 2 : 1;
    const height = linesOf(moments, unit, dates, room) * line;
    enter(unit, anchorOf(moments, unit, home), height, moments.importance[unit] as number);
  }
  let index = moments.count;
  for (const { units } of lanes) {
    for (const unit of units) {
      if (index % unitsAStep === 0) yield index / count;
      const anchor = Math.min(domain.end, Math.max(domain.start, intervals.start[unit] as number));
      enter(index++, anchor, linesOf(intervals, unit, 2, room) * line, intervals.importance[unit] as number);
    }
  }
  return columns;
}

const unitsAStep = rowsAStep / 16;

/** How many lines the words of an event mostly take: those of its dates, of its first title, and one for how many more there are. */
function linesOf(table: UnitTable, unit: number, dates: 1 | 2, { width, lines }: ColumnRoom): number {
  const date = (timed.has(table.precisionOf(unit)) ? dateWidth.timed : dateWidth.plain) * dates;
  const title = table.titleWidthOf(unit) * spare;
  const several = (table.before[unit + 1] as number) - (table.before[unit] as number) > 1;
  const more = (several ? 1 : 0) + (table.hasClaims(unit) ? 1 : 0);
  return Math.min(3, Math.ceil(date / width)) + Math.min(lines, Math.ceil(title / width)) + more;
}
