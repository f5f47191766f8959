import { compareWhen } from "../../time/compareWhen.js";
import type { Context } from "../context.js";
import { erasIn } from "../eras.js";
import type { LanedInterval } from "../intervalLanes.js";
import { setLabel } from "../labelText.js";
import { fewMoments, firstLine } from "../momentLabels.js";
import { type MarkedUnit, middleOf } from "../momentMarks.js";
import type { TimeScale } from "../timeScale.js";
import type { Unit } from "../units.js";
import { labelWords } from "../words.js";
import type { Columns } from "./columns.js";
import type { Labelled } from "./parts.js";

export function labelItems(
  context: Context,
  moments: readonly MarkedUnit[],
  intervals: readonly LanedInterval[],
  scale: TimeScale,
  columns: Columns,
  lines: number,
  named: boolean,
): Labelled[] {
  const { ruler, timeline, options } = context;
  const room = columns.right - columns.labels;
  const width = Math.min(room, options.labelWidth * 1.6);
  const set = (unit: Unit) => setLabel(labelWords(unit, fewMoments, context), width, lines, ruler);
  const eras = named ? erasIn(timeline.eras ?? [], scale) : [];
  const items: Labelled[] = [
    ...moments
      .filter(({ lane }) => lane !== null)
      .map((moment) => ({
        wanted: middleOf({ left: moment.spans[0]?.left ?? 0, right: moment.spans[0]?.right ?? 0 }) - firstLine,
        block: set(moment.unit),
        item: { moment },
        importance: moment.unit.importance,
        when: moment.unit.when,
      })),
    ...intervals
      .filter(({ lane }) => lane !== null)
      .map((interval) => ({
        wanted: coreStart(interval) - firstLine,
        block: set(interval.unit),
        item: { interval },
        importance: interval.unit.importance,
        when: interval.unit.when,
      })),
    ...eras.map((era) => ({
      wanted: scale.x(era.when.start.earliest) + 2,
      block: setLabel({ date: era.title, entries: [], more: 0 }, width, 2, ruler),
      item: { era },
      importance: 1,
      when: era.when,
    })),
  ];
  return items.sort((a, b) => orderOf(a) - orderOf(b) || compareWhen(a.when, b.when));
}

/** The name of an era comes before labels that would stand beside it. */
function orderOf({ wanted, item }: Labelled): number {
  return "era" in item ? wanted - 2 * firstLine : wanted;
}

function coreStart({ bar }: LanedInterval): number {
  return Math.min(bar.left + bar.fadeIn, bar.right);
}
