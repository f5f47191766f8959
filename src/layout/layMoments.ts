import { max, min, sum } from "d3";
import { finish, type Steps } from "../model/slices.js";
import type { BandUnits } from "./bands.js";
import { cutCost } from "./chooseSides.js";
import type { Context, Room } from "./context.js";
import { densityOfShares, type Density } from "./dense/density.js";
import { denseFrom, layDense, type CountedMoments, type DenseMoments } from "./dense/denseMoments.js";
import { countMoments } from "./dense/manyUnits.js";
import { tableOf, wholeOf } from "./dense/unitTable.js";
import { findLater } from "./laterLanes.js";
import { fewMoments, goodHeightOf, labelMoments, manyRowsIn, type RowSides } from "./momentLabels.js";
import type { MomentLabels } from "./placedLabel.js";
import { markMoments, type MarkedUnit } from "./momentMarks.js";
import type { Group } from "../model/timeline.js";
import type { TimeScale } from "./timeScale.js";
import { rememberingSetter, type LabelSetter, type LabelWords } from "./labelText.js";
import type { Unit } from "./units.js";
import { labelWords } from "./words.js";

/** The marks and labels of moments of each band, and the scale that they all stand on. */
export interface LaidMoments {
  readonly bands: readonly MomentParts[];
  readonly scale: TimeScale;
  /** How the labels were laid. */
  readonly how: How;
}

/** The marks and labels of one band's moments. */
export interface MomentParts {
  readonly marked: readonly MarkedUnit[];
  readonly labels: MomentLabels;
  /** Where there are too many for marks of their own. */
  readonly dense?: DenseMoments;
  readonly counted?: BandCount;
}

/** What is counted of the moments of a band. */
export interface BandCount extends CountedMoments {
  readonly group: Group | null;
}

const manyMarkLanes = 8;

/**
 * Marks and labels of moments; null if nothing has a place in time. Where leader lines would cross labels, or the labels climb
 * high, the axis gives up room at its ends, so that all labels can stand to one side of their lines, or to the outer sides: then
 * there is always a way. Where they still climb high, or the axis gives up much, they stand in rows, and leader lines pass beneath.
 * What are too many for marks of their own are laid in steps.
 */
export function* layMoments(
  bands: readonly BandUnits[],
  context: Context,
  scaleWith: (room: Room) => TimeScale | null,
): Steps<LaidMoments | null> {
  const scale = scaleWith({ left: 0, right: 0 });
  if (!scale) return null;
  const sources = { words: wordsOnce(context), set: rememberingSetter(context.ruler) };
  const layThese = (on: TimeScale, these: readonly BandUnits[], how: How = {}): LaidMoments => ({
    bands: these.map((band) => momentsOf(band, sources, context, on, how)),
    scale: on,
    how,
  });
  const lay = (on: TimeScale, how: How = {}) => layThese(on, bands, how);
  const first = bands.some(({ countedMoments }) => countedMoments)
    ? yield* layCounted(bands, context, scale, layThese)
    : lay(scale);
  const width = scale.right - scale.left;
  // Many labels find their room in rows; to lay them out again for the sake of another band would take as long again.
  if (first.bands.some(({ dense }) => dense) || first.bands.every(({ labels }) => isGood(labels, width))) return first;
  const room = Math.min(170, Math.max(92, width * 0.22), width * 0.4);
  const rooms = [
    { left: 0, right: room },
    { left: room, right: room },
  ];
  const tried = rooms.flatMap((each) => {
    const narrower = scaleWith(each);
    return narrower ? [lay(narrower, { room: each }), lay(narrower, { room: each, widest: room - leaderRoom })] : [];
  });
  const clear = tried.reduce(lower, first);
  const isLow = clear.bands.every(({ labels }) => isGood(labels, width));
  if (isLow && clear.scale.rate >= leastAxis * scale.rate) return giveBack(clear, scaleWith, lay);
  const inset = isLow ? null : scaleWith({ left: 0, right: room });
  const inRows = (["one", "both"] as const).flatMap((rows) =>
    [scale, ...(inset ? [inset] : [])].map((on) => lay(on, { rows })),
  );
  const rowed = inRows.reduce(lower);
  // What shows time at a smaller scale has that much more to make up for.
  const worthOf = (laid: LaidMoments) => costOf(laid) / laid.scale.rate;
  return worthOf(rowed) < mostRowed * worthOf(clear) ? rowed : giveBack(clear, scaleWith, lay);
}

/** One band after the other: each takes about as long as a step may. */
function* layCounted(
  bands: readonly BandUnits[],
  context: Context,
  scale: TimeScale,
  lay: (on: TimeScale, bands: readonly BandUnits[]) => LaidMoments,
): Steps<LaidMoments> {
  const laid: MomentParts[] = [];
  for (const band of bands) {
    yield laid.length / bands.length;
    const { countedMoments: counted } = band;
    if (!counted) {
      laid.push(...lay(scale, [band]).bands);
      continue;
    }
    const density = densityOfShares(counted.shares, scale);
    yield laid.length / bands.length;
    laid.push(denseOf({ ...counted, group: band.group }, context, scale, null, density));
  }
  return { bands: laid, scale, how: {} };
}

/** Gives the axis the room at its ends that no label has taken, unless labels then climb higher. */
function giveBack(
  laid: LaidMoments,
  scaleWith: (room: Room) => TimeScale | null,
  lay: (on: TimeScale, how: How) => LaidMoments,
): LaidMoments {
  const { bands, scale, how } = laid;
  const { room } = how;
  if (!room) return laid;
  const flags = bands.flatMap(({ labels: { labels } }) => labels.map((label) => label?.flag));
  const left = room.left + scale.left - (min(flags, (flag) => flag?.left) ?? scale.left);
  const right = room.right - scale.right + (max(flags, (flag) => flag?.right) ?? scale.right);
  const wider = scaleWith({ left, right });
  const again = wider && wider.rate > scale.rate ? lay(wider, how) : laid;
  return costOf(again) > costOf(laid) ? laid : again;
}

function lower(first: LaidMoments, other: LaidMoments): LaidMoments {
  return costOf(other) + bother < costOf(first) ? other : first;
}

/**
 * How the labels of moments are laid: no wider than `widest`, lists of titles neither; `rows`: on leader lines of others, too; in
 * `room` at the ends of the axis.
 */
interface How {
  readonly room?: Room;
  readonly widest?: number;
  readonly rows?: RowSides | null;
}

/** Of its whole length, what the axis must keep, if labels in rows on leader lines of others are worth it. */
const leastAxis = 0.75;
/** Of the height where every leader line runs clear of other labels, what rows may take to be worth their gaps. */
const mostRowed = 0.75;

/** What a leader line takes of the room for its label. */
const leaderRoom = 9;
/** Pixels, however wide the drawing: a label that stands higher is far from its mark. */
const mostHeight = 420;
/** Pixels of height that giving up room must save. */
const bother = 60;

function isGood({ crossings, height }: MomentLabels, width: number): boolean {
  return crossings === null || (crossings === 0 && height <= Math.min(2 * goodHeightOf(width), mostHeight));
}

function costOf({ bands }: LaidMoments): number {
  return sum(bands, ({ labels: { labels, crossings, height } }) => {
    const cuts = sum(labels, (label) => (label?.block.cut === true ? 1 : 0));
    return (crossings ?? 0) * 10_000 + height + cuts * cutCost;
  });
}

type WordsOf = (unit: MarkedUnit, most: number) => LabelWords;

/** What labels say, the same for every arrangement that is tried. */
function wordsOnce(context: Context): WordsOf {
  const known = new Map<Unit, LabelWords>();
  let told = 0;
  return ({ unit }, most) => {
    if (most !== told) known.clear();
    told = most;
    const words = known.get(unit) ?? labelWords(unit, most, context);
    known.set(unit, words);
    return words;
  };
}

function momentsOf(
  { group, moments, countedMoments }: BandUnits,
  { words, set }: { readonly words: WordsOf; readonly set: LabelSetter },
  context: Context,
  scale: TimeScale,
  { widest, rows = null }: How,
): MomentParts {
  const { ruler, options } = context;
  if (countedMoments) return denseOf({ ...countedMoments, group }, context, scale, null);
  if (moments.length > denseFrom) {
    return denseOf({ ...finish(countMoments(tableOf(moments, wholeOf), scale.domain)), group }, context, scale, null);
  }
  const few = sum(moments, ({ events }) => events.length) <= fewMoments;
  const marked = few
    ? markMoments(moments, scale, 1000)
    : findLater(markMoments(moments, scale, manyMarkLanes), scale, manyMarkLanes);
  const settings = {
    labelWidth: Math.min(options.labelWidth, widest ?? Infinity),
    room: null,
    lines: options.labelLines,
    narrow: widest !== undefined,
    rows,
    set,
  };
  return { marked, labels: labelMoments(marked, words, scale, ruler, settings) };
}

/** Many moments at home, with labels in no more than `room` in height. */
export function denseOf(
  counted: BandCount,
  context: Context,
  scale: TimeScale,
  room: number | null,
  density?: Density,
): MomentParts & { readonly dense: DenseMoments; readonly counted: BandCount } {
  const rows = { labelWidth: context.options.labelWidth, ...manyRowsIn(room, context.options.labelLines) };
  const words = (unit: Unit) => labelWords(unit, 1, context);
  const dense = layDense(
    counted,
    words,
    rows,
    scale,
    context.ruler,
    context.slotOf(`moments ${counted.group?.id ?? ""}`),
    density,
  );
  const { marked, labels } = dense.at(scale);
  return { marked, labels, dense, counted };
}
