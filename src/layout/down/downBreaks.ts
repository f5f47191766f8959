import { descending, sum } from "d3";
import type { Locale } from "../../time/locale.js";
import { breakWords, seenBreaks } from "../breakWords.js";
import { placeColumn } from "./placeColumn.js";
import { textStyles, type Ruler } from "../textStyle.js";
import type { Break, TimeScale } from "../timeScale.js";
import { wrapText } from "../wrapText.js";

/** A break of an axis that runs down: its words, and the middle of their lines. */
export interface DownBreak extends Break {
  readonly middle: number;
  /** None where there is no room. */
  readonly lines: readonly string[];
}

/** From line to line of the words of a break, and how far a line reaches up and down from its middle. */
export const breakLine = 14;
const halfLine = textStyles.note.line / 2;
/** The words of a break wrap where they are wider than this. */
const leastWidth = 32;
/** The share of the axis that words of breaks may take. */
const mostWords = 0.9;

/**
 * The breaks of an axis that runs down. Their words stand beside them, moved up or down where they would meet; where there is too
 * little room, shorter breaks have none, nor has one whose words would meet another word at `taken`.
 */
export function layDownBreaks(
  scale: TimeScale,
  locale: Locale | undefined,
  ruler: Ruler,
  taken: number | null,
): DownBreak[] {
  const measure = (text: string) => ruler(text, textStyles.note);
  const breaks = seenBreaks(scale).map((gap): DownBreak => {
    const text = breakWords(gap, scale, locale);
    const width = Math.max(leastWidth, ...text.split(" ").map(measure));
    return { ...gap, lines: wrapText(text, { width, lines: 3, measure }).lines };
  });
  const worded = withRoom(breaks, scale.right - scale.left);
  const labels = worded.map((gap) => ({ wanted: gap.middle - heightOf(gap) / 2, height: heightOf(gap) }));
  const tops = placeColumn(labels, 0, scale.left - halfLine, scale.right + halfLine);
  const middles = new Map(worded.map((gap, index) => [gap, (tops[index] as number) + heightOf(gap) / 2]));
  return breaks.map((gap) => {
    const middle = middles.get(gap);
    const meets = taken !== null && middle !== undefined && Math.abs(taken - middle) < heightOf(gap) / 2 + halfLine;
    return middle === undefined || meets ? { ...gap, lines: [] } : { ...gap, middle };
  });
}

/** Pixels that the words of a break take. */
export function heightOf({ lines }: DownBreak): number {
  return (lines.length - 1) * breakLine + 2 * halfLine;
}

/** The breaks whose words have room together, the longest first; in the order given. */
function withRoom(breaks: readonly DownBreak[], room: number): DownBreak[] {
  if (sum(breaks, heightOf) <= room * mostWords) return [...breaks];
  let left = room * mostWords;
  const kept = new Set<DownBreak>();
  for (const gap of [...breaks].sort((a, b) => descending(a.end - a.start, b.end - b.start))) {
    left -= heightOf(gap);
    if (left < 0) break;
    kept.add(gap);
  }
  return breaks.filter((gap) => kept.has(gap));
}

/** Pixels from the middle of one line of other words to the nearest tick, and more for each further line. */
export const wordRoom = { first: textStyles.note.line, further: breakLine / 2 + 1 };

/** Pixels that words of a break may stand beside its middle, to leave its place to a tick where a period begins. */
const mostAside = 12;

/** From the middle of the words of a break to the nearest tick. */
export function roomAround({ lines }: DownBreak): number {
  return wordRoom.first + (lines.length - 1) * wordRoom.further;
}

/**
 * The breaks with their words a little up or down, where they would hide the words of a tick at `begun`, and nothing else is there: a
 * later tick would have to name its period, and be taken for its beginning.
 */
export function clearOf(
  begun: readonly number[],
  breaks: readonly DownBreak[],
  { left, right }: Pick<TimeScale, "left" | "right">,
): DownBreak[] {
  return breaks.map((gap, index) => {
    const room = roomAround(gap);
    const hides = (middle: number) => begun.find((y) => Math.abs(y - middle) < room);
    const hidden = gap.lines.length === 0 ? undefined : hides(gap.middle);
    if (hidden === undefined) return gap;
    const middle = hidden > gap.middle ? hidden - room : hidden + room;
    const beside = [breaks[index - 1], breaks[index + 1]].every(
      (other) => !other || Math.abs(other.middle - middle) >= room + roomAround(other),
    );
    const half = heightOf(gap) / 2 - halfLine;
    const isInside = middle - half >= left && middle + half <= right;
    const isFree = Math.abs(middle - gap.middle) <= mostAside && hides(middle) === undefined;
    return isFree && isInside && beside ? { ...gap, middle } : gap;
  });
}
