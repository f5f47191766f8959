import { compareWhen } from "../../time/compareWhen.js";
import type { Context } from "../context.js";
import { erasIn } from "../eras.js";
import type { LanedInterval } from "../intervalLanes.js";
import { rememberingSetter, setLabel, type LabelBlock, type LabelWords } from "../labelText.js";
import { fewMoments, firstLine } from "../momentLabels.js";
import { type MarkedUnit, leaderOf } from "../momentMarks.js";
import type { TimeScale } from "../timeScale.js";
import type { Unit } from "../units.js";
import { labelWords } from "../words.js";
import type { Columns } from "./columns.js";
import type { Labelled } from "./parts.js";

/** The label of a unit in a width, its titles in so many lines. */
export type BlockOf = (unit: Unit, width: number, lines: number) => LabelBlock;

/** Sets labels, each once in each size, however many lengths of the axis are tried. */
export function blocksOnce(context: Context): BlockOf {
  const set = rememberingSetter(context.ruler);
  const known = new Map<Unit, LabelWords>();
  return (unit, width, lines) => {
    let words = known.get(unit);
    if (!words) {
      words = labelWords(unit, fewMoments, context);
      known.set(unit, words);
    }
    return set(words, width, lines);
  };
}

export function labelItems(
  context: Context,
  blockOf: BlockOf,
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
  const set = (unit: Unit) => blockOf(unit, width, options.labelLines ?? lines);
  const eras = named ? erasIn(timeline.eras ?? [], scale) : [];
  const items: Labelled[] = [
    ...moments
      .filter(({ lane }) => lane !== null)
      .map((moment) => {
        const { importance, when } = moment.unit;
        const { wanted, until } = besideMoment(moment);
        return { wanted, until, block: set(moment.unit), item: { moment }, importance, when };
      }),
    ...intervals
      .filter(({ lane }) => lane !== null)
      .map((interval) => ({
        wanted: coreStart(interval) - firstLine,
        until: Math.max(coreStart(interval), coreEnd(interval)) - firstLine,
        block: set(interval.unit),
        item: { interval },
        importance: interval.unit.importance,
        when: interval.unit.when,
      })),
    ...eras.map((era) => ({
      wanted: scale.x(era.when.start.earliest) + 2,
      until: scale.x(era.when.start.earliest) + 2,
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

/** From a bar's end to the nearest leader line. */
const barEnd = 8;

/** Where the label of a moment would best begin: beside where its leader line had best leave it, or below that along a bar. */
function besideMoment({ spans: [span] }: MarkedUnit): Pick<Labelled, "wanted" | "until"> {
  if (!span) return { wanted: -firstLine, until: -firstLine };
  const wanted = leaderOf(span) - firstLine;
  return { wanted, until: span.dot ? wanted : Math.max(wanted, span.right - barEnd - firstLine) };
}

function coreEnd({ bar }: LanedInterval): number {
  return bar.right - bar.fadeOut - barEnd;
}

function coreStart({ bar }: LanedInterval): number {
  return Math.min(bar.left + bar.fadeIn, bar.right);
}
