import { columnWidth, stripHeight } from "../../layout/dense/density.js";
import type { Plan, TimeAxis } from "../../layout/plan.js";
import { sentence } from "../../layout/words.js";
import type { Scene } from "../../scene/scene.js";
import { formatCount } from "../../time/formatCount.js";
import { formatWhen } from "../../time/formatWhen.js";
import { defaultLocale, type Locale } from "../../time/locale.js";
import { parseWhen } from "../../time/parseWhen.js";
import type { Extent } from "../../time/when.js";
import { wordsFor } from "../../time/words.js";
import { en } from "../../time/words/en.js";
import { cameraOf, instantInView } from "../../viewport/camera.js";
import { sayInView } from "../state/sayInView.js";
import { stripsIn, type Strip } from "./stripsIn.js";

/** What a column of a strip counts, in words, and the column's box in the drawing's own pixels. */
export interface Tally {
  readonly period: string;
  readonly count: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is drawn, and how many dates there are in it. */
export interface TallyView {
  readonly scene: Scene | null;
  readonly axis: TimeAxis | null;
  readonly extent: Extent | null;
  readonly countIn: Plan["countIn"];
  readonly locale?: Locale | undefined;
}

/** Finds the column under a place in the drawing; null where nothing is counted. */
export type TallyAt = (place: { readonly x: number; readonly y: number }) => Tally | null;

/** Prepares to say what the columns of strips count. */
export function tallyGround(view: () => TallyView): TallyAt {
  let known: { readonly scene: Scene; readonly strips: readonly Strip[] } | null = null;
  return ({ x, y }) => {
    const now = view();
    const { scene, axis, extent } = now;
    // Elapsed time has no place on the calendar.
    if (!scene || !axis || !extent || axis.kind === "relative") return null;
    if (known?.scene !== scene) known = { scene, strips: stripsIn(scene, axis.vertical) };
    const [depth, time] = axis.vertical ? [x, y] : [y, x];
    const along = axis.mirrored ? axis.to - time : time - axis.from;
    const strip = known.strips.find((each) => depth >= topOf(each, axis) && depth <= each.to);
    const column = Math.floor(along / columnWidth);
    if (!strip || column < 0 || (column + 1) * columnWidth > axis.to - axis.from) return null;
    const said = saidIn(strip, column, { ...now, axis, extent });
    return said && { ...said, ...boxOf(strip, column, axis) };
  };
}

/** A strip is as high as a column can be. Where time runs down it is as wide as its longest. */
function topOf({ from, to }: Strip, { vertical }: TimeAxis): number {
  return vertical ? from : Math.min(from, to - stripHeight);
}

function saidIn(
  { groups }: Strip,
  column: number,
  { axis, extent, countIn, locale }: TallyView & { readonly axis: TimeAxis; readonly extent: Extent },
): Pick<Tally, "period" | "count"> | null {
  const camera = cameraOf(axis.track, extent, axis.to - axis.from);
  const [start, end] = [column, column + 1].map((each) => instantInView(axis.track, camera, each * columnWidth));
  const when = parseWhen(sayInView({ start: start as number, end: end as number }, axis, extent));
  // What is counted is what is said, and not a few hours more or less.
  const said = { start: when.start.earliest, end: when.end.latest };
  const counted = groups.reduce((sum, group) => sum + (countIn(group, said) ?? 0), 0);
  if (!(counted > least)) return null;
  const words = wordsFor(locale ?? defaultLocale) ?? en;
  return {
    period: sentence(formatWhen(when, { locale })),
    // Of a date that is not exact only a share may be in the column.
    count: formatCount(Math.max(1, Math.round(counted)), words, words.events),
  };
}

/** Below this share of a date there is nothing to see. */
const least = 1e-6;

function boxOf(strip: Strip, column: number, axis: TimeAxis): Pick<Tally, "left" | "top" | "right" | "bottom"> {
  const { from, to, vertical, mirrored } = axis;
  const start = mirrored ? to - (column + 1) * columnWidth : from + column * columnWidth;
  const end = start + columnWidth;
  const top = topOf(strip, axis);
  return vertical
    ? { left: top, right: strip.to, top: start, bottom: end }
    : { left: start, right: end, top, bottom: strip.to };
}
