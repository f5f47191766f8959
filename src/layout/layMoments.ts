import { sum } from "d3";
import type { Context, Room } from "./context.js";
import { fewMoments, goodHeightOf, labelMoments, type MomentLabels } from "./momentLabels.js";
import { markMoments, type MarkedUnit } from "./momentMarks.js";
import type { TimeScale } from "./timeScale.js";
import { labelWords } from "./words.js";

/** The marks and labels of moments, and the scale that they stand on. */
export interface MomentParts {
  readonly marked: readonly MarkedUnit[];
  readonly labels: MomentLabels;
  readonly scale: TimeScale;
}

const manyMarkLanes = 8;

/**
 * Marks and labels of moments; null if nothing has a place in time. Where leader lines would cross labels, or the labels climb
 * high, the axis gives up room at its ends, so that all labels can stand to one side of their lines, or to the outer sides: then
 * there is always a way.
 */
export function layMoments(context: Context, scaleWith: (room: Room) => TimeScale | null): MomentParts | null {
  const scale = scaleWith({ left: 0, right: 0 });
  if (!scale) return null;
  const first = momentsOn(context, scale);
  const { crossings, height } = first.labels;
  const width = scale.right - scale.left;
  if (crossings === null || (crossings === 0 && height <= 2 * goodHeightOf(width))) return first;
  const room = Math.min(170, Math.max(92, width * 0.22), width * 0.4);
  const rooms = [
    { left: 0, right: room },
    { left: room, right: room },
  ];
  const tried = rooms.flatMap((each) => {
    const narrower = scaleWith(each);
    return narrower ? [momentsOn(context, narrower), momentsOn(context, narrower, room - leaderRoom)] : [];
  });
  return tried.reduce((best, each) => (costOf(each) + bother < costOf(best) ? each : best), first);
}

/** What a leader line takes of the room for its label. */
const leaderRoom = 9;
/** Pixels of height that giving up room must save. */
const bother = 60;

function costOf({ labels: { crossings, height } }: MomentParts): number {
  return (crossings ?? 0) * 10_000 + height;
}

/** `widest`: labels no wider than this, lists of titles neither. */
function momentsOn(context: Context, scale: TimeScale, widest?: number): MomentParts {
  const { units, ruler, options } = context;
  const few = sum(units.moments, ({ events }) => events.length) <= fewMoments;
  const marked = markMoments(units.moments, scale, few ? 1000 : manyMarkLanes);
  const words = ({ unit }: MarkedUnit, most: number) => labelWords(unit, most, context);
  const settings = {
    labelWidth: Math.min(options.labelWidth, widest ?? Infinity),
    room: null,
    narrow: widest !== undefined,
  };
  const labels = labelMoments(marked, words, scale, ruler, settings);
  return { marked, labels, scale };
}
