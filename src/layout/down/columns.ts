import { spanOf, type Context } from "../context.js";
import { markPitch } from "../momentMarks.js";
import type { DownAxis } from "./downAxis.js";

/** The stretch of the width that a drawing may take, or one column of it; only one of the columns has the words of the axis. */
export interface DownPlace {
  readonly x: number;
  readonly width: number;
  readonly axis: boolean;
  /** How far the words of the axis may reach out of it at the start. */
  readonly spare: number;
  /** Drawn at the mirrored place of the page, where lines of text start. */
  readonly toStart: boolean;
  /** Where bands of eras begin, if not at the axis. */
  readonly eras?: number;
}

/** From the drawing's edge to the words of the axis at least. */
const atEdge = 4;

/** All of the width between the margins. */
export function wholePlace(context: Context): DownPlace {
  const { x, width } = spanOf(context);
  return { x, width, axis: true, spare: x - atEdge, toStart: context.options.labelSide === "start" };
}

/** Where things stand from left to right, in pixels. */
export interface Columns {
  readonly axis: number;
  /** Of the strip that counts many moments; 0 where there is none. */
  readonly strip: number;
  readonly stripWidth: number;
  readonly bars: number;
  readonly barPitch: number;
  readonly marks: number;
  /** Where leader lines begin to slant. */
  readonly channel: number;
  readonly labels: number;
  readonly right: number;
}

/** Pixels: from the axis to the first bar, from marks to words, and from bar to bar. */
const afterAxis = 10;
const channel = { most: 24, tight: 16 };
export const barPitch = { most: 14, tight: 10, least: 6 };
/** Below this width columns are set close, to leave room for words. */
const tightWidth = 320;

/** Gives each thing its place across, from the axis on; `most`: what bars may take. */
export function columnsOf(
  axis: DownAxis,
  barLanes: number,
  markLanes: number,
  most: number,
  { x, width, axis: hasAxis }: DownPlace,
  strip = 0,
): Columns {
  const axisX = x + (hasAxis ? axis.width : 0);
  const bars = axisX + afterAxis + strip;
  const tight = width < tightWidth;
  const widest = tight ? barPitch.tight : barPitch.most;
  const pitch = barLanes === 0 ? 0 : Math.max(barPitch.least, Math.min(widest, most / barLanes));
  const marks = bars + barLanes * pitch + (barLanes > 0 ? 4 : 0);
  const end = marks + markLanes * markPitch;
  return {
    axis: axisX,
    strip: axisX + 1,
    stripWidth: strip,
    bars,
    barPitch: pitch,
    marks,
    channel: end + 2,
    labels: end + (tight ? channel.tight : channel.most),
    right: x + width,
  };
}

/** What a title takes in one line, nearly always. Pixels. */
const aboutTitle = 480;

/** Into how many lines the titles of many events are broken at most: in a narrow column into more, so that few are shortened. */
export function linesOfMany({ right, labels }: Columns): number {
  return Math.min(4, Math.max(2, Math.ceil(aboutTitle / (right - labels))));
}
