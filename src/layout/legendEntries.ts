import { sum } from "d3";
import type { Mark } from "../scene/scene.js";
import type { Group } from "../model/timeline.js";
import type { LegendWords } from "../time/words.js";
import type { Bound, Precision } from "../time/when.js";
import type { Brush } from "./brush.js";
import { barOpacity, drawBar, isLimited, isSoft } from "./intervalBars.js";
import { patternDot } from "./patterns.js";
import type { LegendEntry } from "./legend.js";
import type { LanedInterval } from "./intervalLanes.js";
import { textStyles } from "./textStyle.js";
import { dotRadius, softBar, type MarkedUnit } from "./momentMarks.js";
import { seenIn } from "./seenIn.js";

const signWidth = 34;
/** Between two signs of one entry. */
const signGap = 4;
/** Pixels; a shorter fade only says that the day, or the minute, is known and no more. */
const leastFade = 12;

/** A group that is named even if it is hidden. */
export interface LegendGroup extends Group {
  readonly hidden?: boolean;
}

/** The signs that a drawing uses, and no others. */
export function legendEntries(
  moments: readonly MarkedUnit[],
  intervals: readonly LanedInterval[],
  groups: readonly LegendGroup[],
  words: LegendWords,
  brush: Brush,
): LegendEntry[] {
  const bars = intervals.filter(({ lane }) => lane !== null);
  const seen = seenIn(moments, bars);
  const { sights, used, dotted, barred } = seen;
  const entries: (LegendEntry | null)[] = [
    sights.has("exact dot") ? dotEntry(words.known[coarsest(seen.precisions)], brush) : null,
    sights.has("exact pill") ? pillEntry(words.someTimeWithin, brush) : null,
    sights.has("one of") ? tiedEntry("one-of", words.oneOf, true, brush) : null,
    sights.has("set") ? tiedEntry("all-of", words.allOf, false, brush) : null,
    bars.some(({ bar }) => bar.right - bar.fadeOut > bar.left + bar.fadeIn)
      ? barEntry("lasted", words.lasted, 0, brush)
      : null,
    fadeEntry(bars, sights.has("fade"), words, brush),
    sights.has("claim") ? claimEntry(words.claimed, brush) : null,
    softEntry(
      words.approximate,
      {
        dot: sights.has("soft dot"),
        pill: sights.has("soft pill"),
        bar: bars.some(({ unit }) => isSoft(unit.at.start) || isSoft(unit.at.end)),
      },
      brush,
    ),
    sights.has("uncertain") ? uncertainEntry(words.uncertain, brush) : null,
    ...groupEntries(
      groups.filter(({ id, hidden }) => used.has(id) || hidden),
      used.has(undefined) ? 1 : 2,
      ({ id }) => {
        const hasBars = barred.has(id);
        return { dots: dotted.has(id) || !hasBars, bars: hasBars };
      },
      brush,
    ),
  ];
  return entries.filter((entry): entry is LegendEntry => entry !== null);
}

/** One sign for all that fades: what is not exact and what goes on look the same, and so are told of together. */
function fadeEntry(
  bars: readonly LanedInterval[],
  pillsFade: boolean,
  words: LegendWords,
  brush: Brush,
): LegendEntry | null {
  const some = (fades: (fade: number, bound: Bound) => boolean) =>
    bars.some(({ bar, unit }) => fades(bar.fadeIn, unit.at.start) || fades(bar.fadeOut, unit.at.end));
  const inexact = some(isInexact);
  const fading = some(goesOn) || pillsFade;
  if (inexact && fading) return barEntry("fading", words.inexactOrFading, 1, brush);
  if (inexact) return barEntry("inexact", words.inexact, 1, brush);
  return fading ? barEntry("fading", words.fading, 1, brush) : null;
}

/** The strip that counts many events. */
export function densityEntry(text: string, { theme }: Brush): LegendEntry {
  const heights = [3, 6, 10, 8, 12, 7, 4, 5, 2];
  const draw = (x: number, y: number): Mark[] => {
    const columns = heights.map(
      (height, index) => `M${String(x + index * 3)} ${String(y + 6 - height)}h3v${String(height)}h-3z`,
    );
    return [{ type: "path", key: "sign", part: "sign", d: columns.join(""), fill: theme.muted }];
  };
  return { key: "density", width: 27, text, draw };
}

/** Whether a fade stands for a date that is known, but not exactly. */
function isInexact(fade: number, bound: Bound): boolean {
  return fade > leastFade && isLimited(bound);
}

/** Whether a fade stands for a date that is not known, or for none yet. */
function goesOn(fade: number, bound: Bound): boolean {
  return fade > leastFade && !isLimited(bound);
}

const fineness: readonly Precision[] = ["instant", "second", "minute", "hour", "day", "month", "year"];
const wordOf = {
  instant: "time",
  second: "time",
  minute: "time",
  hour: "hour",
  day: "day",
  month: "month",
  year: "year",
} as const;

/** What is known of every dot: as much as of the vaguest of them. */
function coarsest(precisions: readonly Precision[]): keyof LegendWords["known"] {
  let rank = 0;
  for (const precision of precisions) {
    const own = fineness.indexOf(precision);
    if (own < 0) return "date";
    rank = Math.max(rank, own);
  }
  return wordOf[fineness[rank] as keyof typeof wordOf];
}

function dotEntry(text: string, { theme }: Brush): LegendEntry {
  const draw = (x: number, y: number): Mark[] => [
    { type: "circle", key: "sign", part: "sign", x: x + dotRadius, y, r: dotRadius, fill: theme.muted },
  ];
  return { key: "known", width: 2 * dotRadius, text, draw };
}

function pill(x: number, y: number, width: number, key: string, { theme }: Brush): Mark {
  const shape = { x, y: y - 4.5, width, height: 9, radius: 4.5 };
  return {
    type: "rect",
    key,
    part: "sign",
    ...shape,
    fill: theme.muted,
    fillOpacity: 0.25,
    stroke: theme.muted,
    strokeWidth: 1,
  };
}

function pillEntry(text: string, brush: Brush): LegendEntry {
  return { key: "within", width: signWidth, text, draw: (x, y) => [pill(x, y, signWidth, "sign", brush)] };
}

function tiedEntry(key: string, text: string, dashed: boolean, brush: Brush): LegendEntry {
  const dash = dashed ? { dash: "2 3" } : {};
  const draw = (x: number, y: number): Mark[] => [
    { type: "rule", key: "tie", part: "tie", x1: x + 6, y1: y, x2: x + 34, y2: y, stroke: brush.theme.muted, ...dash },
    pill(x, y, 12, "first", brush),
    pill(x + 28, y, 12, "last", brush),
  ];
  return { key, width: 40, text, draw };
}

function barEntry(key: string, text: string, fade: 0 | 1, brush: Brush): LegendEntry {
  const bar = {
    key: "sign",
    part: "sign",
    height: 10,
    color: brush.theme.muted,
    opacity: barOpacity,
    fadeIn: 0,
    fadeOut: fade * signWidth,
  };
  return {
    key,
    width: signWidth,
    text,
    draw: (x, y) => brush.fadedBar({ top: y - 5, left: x, right: x + signWidth, ...bar }),
  };
}

function claimEntry(text: string, { theme }: Brush): LegendEntry {
  const hollow = { part: "sign", fill: theme.paper, stroke: theme.muted, strokeWidth: 1.5 } as const;
  const draw = (x: number, y: number): Mark[] => [
    { type: "circle", key: "sign", x: x + dotRadius, y, r: dotRadius - 1, ...hollow },
    {
      type: "rule",
      key: "line",
      part: "sign",
      x1: x + 16,
      y1: y,
      x2: x + 36,
      y2: y,
      stroke: theme.muted,
      strokeWidth: 1.5,
    },
  ];
  return { key: "claimed", width: 36, text, draw };
}

/** The signs of what is approximate: of those that occur, each beside the other. */
function softEntry(
  text: string,
  used: Readonly<Record<"dot" | "pill" | "bar", boolean>>,
  brush: Brush,
): LegendEntry | null {
  const { theme } = brush;
  const height = 9;
  const fade = { color: theme.muted, fadeIn: 11, fadeOut: 11 };
  const dot = (x: number, y: number): Mark[] => [
    {
      type: "circle",
      key: "dot",
      part: "sign",
      x: x + 5,
      y,
      r: 4.5,
      fill: theme.paper,
      stroke: theme.muted,
      strokeWidth: 1.5,
      dash: "2.5 1.6",
    },
  ];
  const pill = (x: number, y: number): Mark[] =>
    softBar({ key: "pill", part: "sign tint", height, ...fade, top: y - 4.5, left: x, right: x + signWidth }, brush);
  const bar = (x: number, y: number): Mark[] =>
    brush.fadedBar({
      key: "bar",
      part: "sign",
      height: 10,
      opacity: barOpacity,
      ...fade,
      top: y - 5,
      left: x,
      right: x + signWidth,
    });
  const signs = [
    ...(used.dot ? [{ width: 10, draw: dot }] : []),
    ...(used.pill ? [{ width: signWidth, draw: pill }] : []),
    ...(used.bar ? [{ width: signWidth, draw: bar }] : []),
  ];
  if (signs.length === 0) return null;
  const starts = signs.map((_, index) => sum(signs.slice(0, index), (sign) => sign.width + signGap));
  const width = (starts.at(-1) ?? 0) + (signs.at(-1)?.width ?? 0);
  const draw = (x: number, y: number): Mark[] => signs.flatMap((sign, index) => sign.draw(x + (starts[index] ?? 0), y));
  return { key: "approximate", width, text, draw };
}

function uncertainEntry(text: string, { theme }: Brush): LegendEntry {
  const { size, weight } = textStyles.date;
  const draw = (x: number, y: number): Mark[] => [
    { type: "text", key: "sign", part: "sign", x, y: y + 4, size, weight, fill: theme.muted, spans: [{ text: "?" }] },
  ];
  return { key: "uncertain", width: 8, text, draw };
}

/** What marks a group has in a drawing. */
interface GroupSigns {
  readonly dots: boolean;
  readonly bars: boolean;
}

/** The groups in use, where there are so many: one says what the others are only if others are in none. */
function groupEntries(
  groups: readonly LegendGroup[],
  least: number,
  signsOf: (group: LegendGroup) => GroupSigns,
  brush: Brush,
): LegendEntry[] {
  if (groups.length < least) return [];
  return groups.map((group) => {
    const entry = groupEntry(group, signsOf(group), brush);
    return group.hidden ? { ...entry, off: true } : entry;
  });
}

const groupBar = 30;

/** What a group is known by, to be drawn with the middle of its left edge at a place. */
export interface GroupSign {
  readonly width: number;
  readonly draw: (x: number, y: number) => Mark[];
}

/** A dot, a bar, or both, of the group: by their shape it is known without its colour. */
export function groupSign(id: string, { dots, bars }: GroupSigns, brush: Brush): GroupSign {
  const color = brush.colorOf(id);
  const pattern = brush.patternOf(id);
  const fade = { fadeIn: 0, fadeOut: 0, startShare: 0, endShare: 0, startTo: 1, endFrom: 1 };
  const dotWidth = 2 * dotRadius + 1;
  const barStart = dots ? dotWidth + 5 : 0;
  const dot = { type: "circle", key: "sign", part: "sign", y: 0, r: dotRadius, fill: color } as const;
  const draw = (x: number, y: number): Mark[] => [
    ...(dots ? [patternDot({ ...dot, x: x + dotWidth / 2, y }, pattern)] : []),
    ...(bars
      ? drawBar({ left: x + barStart, right: x + barStart + groupBar, ...fade }, y - 5, 10, { color, pattern }, brush)
      : []),
  ];
  return { width: bars ? barStart + groupBar : dotWidth, draw };
}

function groupEntry({ id, title }: LegendGroup, signs: GroupSigns, brush: Brush): LegendEntry {
  return { key: `group ${id}`, group: true, text: title ?? id, ...groupSign(id, signs, brush) };
}
