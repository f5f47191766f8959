import { sum } from "d3";
import type { Steps } from "../../model/slices.js";
import { remark, type MarkedUnit } from "../momentMarks.js";
import type { LabelWords } from "../labelText.js";
import type { MomentLabels } from "../placedLabel.js";
import type { Ruler } from "../textStyle.js";
import type { Extent } from "../../time/when.js";
import type { TimeScale } from "../timeScale.js";
import type { Unit } from "../units.js";
import { densityOfShares, type Density, type GroupShares } from "./density.js";
import { layDenseLabels, type DenseRows } from "./denseLabels.js";
import type { Mass } from "./mass.js";
import { recent } from "./recent.js";
import type { RowSlot } from "./rowLabels.js";
import type { UnitTable } from "./unitTable.js";

/** More moments than this in a band have a strip that counts them, and marks of their own only where they have words. */
export const denseFrom = 400;

/** What a window shows of many moments: those with marks, their words, and how many events only the strip counts. */
export interface DenseView {
  readonly marked: readonly MarkedUnit[];
  readonly labels: MomentLabels;
  readonly hidden: number;
}

/** Many moments, and what is counted of them. */
export interface CountedMoments {
  readonly table: UnitTable;
  /** How many events have something of their dates in an extent. */
  readonly within: Mass["within"];
  readonly shares: readonly GroupShares[];
  /** The most important, and the most important of those whose dates are wide. */
  readonly leading: readonly number[];
  readonly wide: readonly number[];
}

/** Many moments: their density, and in any window the marks and words of the most important. */
export interface DenseMoments {
  readonly density: Density;
  /** Marks of the most important, wherever they have words: what the legend explains. */
  readonly sample: readonly MarkedUnit[];
  at(scale: TimeScale): DenseView;
  /** Places the words; before, there are none. */
  place(): Steps<void>;
}

/** So many of the widest dates, the most important first, are looked at for the row of what a window lies within. */
const mostWide = 200;
/** What is wide: a share of all that is shown. */
const wideShare = 1 / 400;
/** So many of the most important stand for all in the legend. */
const mostSampled = 60;

/** Lays out many moments, once for all windows. */
export function layDense(
  { table, within, shares, leading, wide }: CountedMoments,
  wordsOf: (unit: Unit) => LabelWords,
  rows: DenseRows,
  home: TimeScale,
  ruler: Ruler,
  slot: RowSlot,
  density: Density = densityOfShares(shares, home),
): DenseMoments {
  const unitAt = recent((index: number) => table.unitAt(index));
  const placed = layDenseLabels(table, unitAt, wordsOf, rows, home, ruler, slot);
  const at = (scale: TimeScale): DenseView => {
    const labels = placed.at(scale);
    const named = new Set(labels.map(({ index }) => index));
    const around = scale.domain.start === home.domain.start ? [] : wide.filter((index) => !named.has(index));
    const all = [...labels, ...around.map((index) => ({ index, label: null }))];
    const shown = all.flatMap(({ index, label }) => {
      const [mark] = remark([markOf(unitAt(index), home)], scale);
      const isWanted = label !== null || (mark?.spans.some(({ cutLeft, cutRight }) => cutLeft && cutRight) ?? false);
      return mark && isWanted ? [{ mark, index, label }] : [];
    });
    return {
      marked: shown.map(({ mark }) => mark),
      labels: {
        labels: shown.map(({ label }) => label),
        height: rows.rows * (rows.rowHeight + rows.rowGap) - rows.rowGap,
        crossings: null,
        anchorOf: (each) => {
          const index = shown[each]?.index;
          return index === undefined ? null : placed.anchorOf(index);
        },
        zoomed: () => [],
      },
      hidden: Math.max(0, within(scale.domain) - sum(shown, ({ mark }) => mark.unit.events.length)),
    };
  };
  const sample = remark(
    leading.map((index) => markOf(unitAt(index), home)),
    home,
  );
  return {
    density,
    sample: sample.filter((mark) => mark !== null),
    at,
    place: () => placed.place(),
  };
}

/** Dates that are dots at home stand in one lane, wider ones in the next. */
function markOf(unit: Unit, home: TimeScale): MarkedUnit {
  const isWide = unit.extents.some(({ start, end }) => home.x(end) - home.x(start) > 2);
  return { unit, spans: [], lane: isWide ? 1 : 0 };
}

/** Chooses the units that are looked at whatever a window shows: O(n). */
export function* chooseUnits(
  { start, end, importance }: UnitTable,
  limits: Extent,
): Steps<Pick<CountedMoments, "leading" | "wide">> {
  const least = (limits.end - limits.start) * wideShare;
  const isWide = (index: number) => (end[index] as number) - (start[index] as number) > least;
  const leading = yield* mostImportant(importance, mostSampled);
  return { leading, wide: yield* mostImportant(importance, mostWide, isWide) };
}

/** Units looked at in one step. */
const unitsAStep = 1 << 14;

/** So many of the most important, the first of equals first: O(n). */
function* mostImportant(
  importance: Float64Array,
  most: number,
  isWanted: (index: number) => boolean = () => true,
): Steps<number[]> {
  const best: number[] = [];
  let worst = -Infinity;
  for (let index = 0; index < importance.length; index++) {
    if (index % unitsAStep === unitsAStep - 1) yield index / importance.length;
    const own = importance[index] as number;
    if ((best.length === most && own <= worst) || !isWanted(index)) continue;
    let place = best.length;
    while (place > 0 && (importance[best[place - 1] as number] as number) < own) place--;
    best.splice(place, 0, index);
    if (best.length > most) best.pop();
    worst = importance[best[best.length - 1] as number] as number;
  }
  return best;
}
