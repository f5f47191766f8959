import { descending, sum } from "d3";
import { remark, type MarkedUnit } from "../momentMarks.js";
import type { LabelWords } from "../labelText.js";
import type { MomentLabels } from "../placedLabel.js";
import type { Ruler } from "../textStyle.js";
import type { TimeScale } from "../timeScale.js";
import type { Extent } from "../../time/when.js";
import type { Unit } from "../units.js";
import { densityOf, type Density } from "./density.js";
import { layDenseLabels, type DenseRows } from "./denseLabels.js";
import { massOf } from "./mass.js";

/** More moments than this in a band have a strip that counts them, and marks of their own only where they have words. */
export const denseFrom = 400;

/** What a window shows of many moments: those with marks, their words, and how many events only the strip counts. */
export interface DenseView {
  readonly marked: readonly MarkedUnit[];
  readonly labels: MomentLabels;
  readonly hidden: number;
}

/** Many moments: their density, and in any window the marks and words of the most important. */
export interface DenseMoments {
  readonly density: Density;
  at(scale: TimeScale): DenseView;
}

/** So many of the widest dates, the most important first, are looked at for the row of what a window lies within. */
const mostWide = 200;
/** What is wide: a share of what is shown at home. */
const wideShare = 1 / 400;

/** Lays out many moments, once for all windows. */
export function layDense(
  units: readonly Unit[],
  wordsOf: (unit: Unit) => LabelWords,
  rows: DenseRows,
  home: TimeScale,
  ruler: Ruler,
): DenseMoments {
  const placed = layDenseLabels(units, wordsOf, rows, home, ruler);
  const whole = units.flatMap(({ extents, events }) => events.map(() => wholeOf(extents)));
  const mass = massOf(whole, home.domain);
  const wide = widest(units, home);
  const at = (scale: TimeScale): DenseView => {
    const labels = placed.at(scale);
    const named = new Set(labels.map(({ index }) => index));
    const around = scale.domain.start === home.domain.start ? [] : wide.filter((index) => !named.has(index));
    const all = [...labels, ...around.map((index) => ({ index, label: null }))];
    const shown = all.flatMap(({ index, label }) => {
      const [mark] = remark([markOf(units[index] as Unit, home)], scale);
      const isWanted = label !== null || (mark?.spans.some(({ cutLeft, cutRight }) => cutLeft && cutRight) ?? false);
      return mark && isWanted ? [{ mark, index, label }] : [];
    });
    return {
      marked: shown.map(({ mark }) => mark),
      labels: {
        labels: shown.map(({ label }) => label),
        height: rows.rows * (rows.rowHeight + rows.rowGap) - rows.rowGap,
        crossings: null,
        anchorOf: (each) => placed.anchorOf(shown[each]?.index ?? -1),
        zoomed: () => [],
      },
      hidden: Math.max(0, mass.within(scale.domain) - sum(shown, ({ mark }) => mark.unit.events.length)),
    };
  };
  return { density: densityOf(units, home), at };
}

/** Dates that are dots at home stand in one lane, wider ones in the next. */
function markOf(unit: Unit, home: TimeScale): MarkedUnit {
  const isWide = unit.extents.some(({ start, end }) => home.x(end) - home.x(start) > 2);
  return { unit, spans: [], lane: isWide ? 1 : 0 };
}

function wholeOf(extents: readonly Extent[]): Extent {
  return { start: extents[0]?.start ?? 0, end: extents.at(-1)?.end ?? 0 };
}

/** The most important of those whose dates are wide. */
function widest(units: readonly Unit[], { domain }: TimeScale): number[] {
  const least = (domain.end - domain.start) * wideShare;
  const wide = units.flatMap(({ extents }, index) => {
    const { start, end } = wholeOf(extents);
    return end - start > least ? [index] : [];
  });
  wide.sort((a, b) => descending((units[a] as Unit).importance, (units[b] as Unit).importance));
  return wide.slice(0, mostWide);
}
