import { max } from "d3";
import {
  longestWord,
  notesWidth,
  titleRoom,
  withNotes,
  wrapEvenly,
  type LabelEntry,
  type TitleLine,
} from "./labelText.js";
import { barOf, claimsOf, type IntervalBar } from "./intervalBars.js";
import { assignLanes, type Span } from "./spans.js";
import { textStyles, type Ruler } from "./textStyle.js";
import type { TimeScale } from "./timeScale.js";
import type { Unit } from "./units.js";
import { wrapDate } from "./wrapDate.js";
import { wrapText } from "./wrapText.js";

/** The words beneath a bar: the date, and the title on the same line, or beneath it if that has no room for both. */
export interface IntervalLabel {
  readonly x: number;
  readonly width: number;
  readonly date: string;
  /** Where the title begins on the first line, behind the date; 0 if the date has lines of its own. */
  readonly indent: number;
  /** The date's own lines, if it does not share one with the title. */
  readonly dateLines: readonly string[];
  readonly lines: readonly TitleLine[];
}

/** An interval in its lane; lane null if none had room and it is counted instead, label null if it has only its bar. */
export interface LanedInterval {
  readonly unit: Unit;
  readonly bar: IntervalBar;
  readonly claims: readonly Span[];
  readonly lane: number | null;
  readonly label: IntervalLabel | null;
  /** Its words have no room in the window: its bar is as high as with them. */
  readonly unsaid?: boolean;
}

/** Where intervals stand: lanes with words, then bare ones. */
export interface IntervalLanes {
  readonly intervals: readonly LanedInterval[];
  /** Lines of words in each lane that has them. */
  readonly labelLines: readonly number[];
  readonly bareLanes: number;
}

/** How many lanes there may be with words, and without. */
export interface LaneLimits {
  readonly labelled: number;
  readonly bare: number;
}

const laneGap = 14;
const indentGap = 8;
/** How narrow words may be set to keep them beneath their bar. */
const leastWords = 150;

/** Packs intervals into lanes beneath the axis, the words beside or beneath each bar kept clear; what finds no lane with words goes bare. */
export function layIntervals(
  units: readonly Unit[],
  words: (unit: Unit) => { readonly date: string; readonly entry: LabelEntry },
  scale: TimeScale,
  ruler: Ruler,
  { labelled, bare, lines, labelWidth }: LaneLimits & { readonly lines: number; readonly labelWidth: number },
): IntervalLanes {
  const bars = units.map((unit) => barOf(unit, scale));
  const order = units.map((_, index) => index).sort((a, b) => startOf(units, a) - startOf(units, b) || a - b);
  const labels = new Map(
    order.map((index) => {
      const { date, entry } = words(units[index] as Unit);
      return [index, setIntervalLabel(date, entry, bars[index] as IntervalBar, scale, ruler, lines, labelWidth)];
    }),
  );
  const withWords = assignLanes(
    order.map((index) => reachOf(bars[index] as IntervalBar, labels.get(index) as IntervalLabel)),
    labelled,
  );
  const rest = order.filter((_, rank) => withWords[rank] === null);
  const bareLanes = assignLanes(
    rest.map((index) => bars[index] as IntervalBar),
    bare,
  );
  const laneOf = new Map<number, { lane: number | null; label: IntervalLabel | null }>();
  order.forEach((index, rank) => {
    const lane = withWords[rank] ?? null;
    if (lane !== null) laneOf.set(index, { lane, label: labels.get(index) ?? null });
  });
  const labelLines: number[] = [];
  for (const { lane, label } of laneOf.values()) {
    if (lane !== null && label) labelLines[lane] = Math.max(labelLines[lane] ?? 0, lineCount(label));
  }
  rest.forEach((index, rank) => {
    const lane = bareLanes[rank] ?? null;
    laneOf.set(index, { lane: lane === null ? null : labelLines.length + lane, label: null });
  });
  return {
    intervals: units.map((unit, index) => ({
      unit,
      bar: bars[index] as IntervalBar,
      claims: claimsOf(unit, scale),
      ...(laneOf.get(index) ?? { lane: null, label: null }),
    })),
    labelLines,
    bareLanes: max(bareLanes, (lane) => (lane ?? -1) + 1) ?? 0,
  };
}

/** How many lines a label has. */
export function lineCount({ dateLines, lines }: IntervalLabel): number {
  return dateLines.length + lines.length;
}

/** Where an interval is known to begin, for the order of lanes: a start that is not known comes as late as it can. */
function startOf(units: readonly Unit[], index: number): number {
  const { start } = (units[index] as Unit).when;
  if (Number.isFinite(start.earliest)) return start.earliest;
  return Number.isFinite(start.latest) ? start.latest : -Number.MAX_VALUE;
}

function reachOf(bar: IntervalBar, label: IntervalLabel): { left: number; right: number } {
  return { left: Math.min(bar.left, label.x), right: Math.max(bar.right, label.x + label.width) + laneGap };
}

/** Sets the words of an interval: on one line if they fit there, else the date and beneath it the title in at most so many lines. */
export function setIntervalLabel(
  date: string,
  entry: LabelEntry,
  bar: IntervalBar,
  scale: TimeScale,
  ruler: Ruler,
  most: number,
  labelWidth: number,
): IntervalLabel {
  const room = scale.right - scale.first - 2 * labelInset;
  // Words of a late bar wrap before they begin far to the left of it, but no title is shortened for that, and no word broken.
  const behind = Math.max(leastWords, ruler(date, textStyles.date), scale.right - bar.left - 2 * labelInset);
  const widest = Math.min(room, Math.max(labelWidth * 1.8, bar.right - bar.left - 2 * labelInset));
  const beside = setWords(date, entry, Math.min(widest, behind), most, ruler);
  const needed = beside.cut ? widest : Math.min(widest, brokenWord(beside.words, entry, ruler));
  const { words } = needed > behind ? setWords(date, entry, needed, most, ruler) : beside;
  const leftmost = Math.min(bar.left + labelInset, scale.right - labelInset - words.width);
  return { x: Math.max(scale.first + labelInset, leftmost), date, ...words };
}

/** What the longest word of a title takes with its notes, if the title has more than one line; else 0. */
function brokenWord({ lines }: Pick<IntervalLabel, "lines">, { title, notes }: LabelEntry, ruler: Ruler): number {
  if (lines.length < 2) return 0;
  return longestWord(title, (text) => ruler(text, textStyles.event)) + notesWidth(notes, ruler);
}

/** From the ends of a bar to its words, along time. */
const labelInset = 4;

/** The words of an interval no wider than `wanted`, wherever they stand, and whether the title was shortened. */
function setWords(
  date: string,
  { title, notes }: LabelEntry,
  wanted: number,
  most: number,
  ruler: Ruler,
): { readonly words: Omit<IntervalLabel, "x" | "date">; readonly cut: boolean } {
  const dateWidth = ruler(date, textStyles.date);
  const oneLine = dateWidth + indentGap + ruler(title, textStyles.event) + notesWidth(notes, ruler) <= wanted;
  const shared = oneLine || (most === 1 && dateWidth + indentGap <= wanted * 0.75);
  const indent = shared ? dateWidth + indentGap : 0;
  const measure = indented(ruler, indent);
  const text = `${placeholder} ${title}`;
  const titleWidth = titleRoom(notes, wanted, ruler);
  const { lines: wrapped, cut } = shared
    ? wrapText(text, { width: titleWidth, lines: most, measure })
    : wrapEvenly(title, titleWidth, Math.max(1, most - 1), measure);
  const noted = withNotes(wrapped, notes, wanted, ruler);
  const dateLines = shared
    ? []
    : wrapDate(date, { width: wanted, lines: 4, measure: (line) => ruler(line, textStyles.date) }).lines;
  const widths = [
    ...noted.map((line) => measure(line.text) + notesWidth(line.notes, ruler)),
    ...dateLines.map((line) => ruler(line, textStyles.date)),
  ];
  const lines = noted.map((line, index) =>
    shared && index === 0 ? { ...line, text: line.text.slice(placeholder.length).trimStart() } : line,
  );
  return { words: { width: max(widths) ?? 0, indent, dateLines, lines }, cut };
}

/** Stands for the date in the text that is wrapped: a character of private use that no title of ours is measured with. */
const placeholder = "\ue000";

function indented(ruler: Ruler, indent: number): (text: string) => number {
  const space = ruler(" ", textStyles.event);
  return (text) =>
    text.startsWith(placeholder)
      ? indent - space + ruler(text.slice(1), textStyles.event)
      : ruler(text, textStyles.event);
}
