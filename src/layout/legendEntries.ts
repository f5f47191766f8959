import type { Mark } from "../scene/scene.js";
import type { Group } from "../model/timeline.js";
import type { LegendWords } from "../time/words.js";
import type { Bound, Precision } from "../time/when.js";
import type { Brush } from "./brush.js";
import { barOpacity, drawBar } from "./intervalBars.js";
import { patternDot } from "./patterns.js";
import type { LegendEntry } from "./legend.js";
import type { LanedInterval } from "./intervalLanes.js";
import { textStyles } from "./textStyle.js";
import { dotRadius, softBar, type MarkedUnit } from "./momentMarks.js";

const signWidth = 34;
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
  const drawn = moments.filter(({ lane }) => lane !== null);
  const spans = drawn.flatMap((marked) =>
    marked.spans.flatMap((span) => (span.claim ? [] : [{ span, when: marked.unit.when }])),
  );
  const dots = spans.filter(({ span }) => span.dot);
  const bars = intervals.filter(({ lane }) => lane !== null);
  const several = drawn.filter(({ unit }) => unit.extents.length > 1);
  const used = new Set([...drawn, ...bars].map(({ unit }) => unit.group));
  const entries: (LegendEntry | null)[] = [
    dots.some(({ when }) => !when.approximate)
      ? dotEntry(words.known[coarsest(dots.map(({ when }) => when.precision))], brush)
      : null,
    spans.some(({ span, when }) => !span.dot && !when.approximate) ? pillEntry(words.someTimeWithin, brush) : null,
    several.some(({ unit }) => unit.when.kind !== "set") ? tiedEntry("one-of", words.oneOf, true, brush) : null,
    drawn.some(({ unit }) => unit.when.kind === "set") ? tiedEntry("all-of", words.allOf, false, brush) : null,
    bars.some(({ bar }) => bar.right - bar.fadeOut > bar.left + bar.fadeIn)
      ? barEntry("lasted", words.lasted, 0, brush)
      : null,
    bars.some(({ bar, unit }) => isInexact(bar.fadeIn, unit.at.start) || isInexact(bar.fadeOut, unit.at.end))
      ? barEntry("inexact", words.inexact, 1, brush)
      : null,
    bars.some(({ bar, unit }) => goesOn(bar.fadeIn, unit.at.start) || goesOn(bar.fadeOut, unit.at.end)) ||
    spans.some(({ span }) => span.fadesLeft || span.fadesRight)
      ? barEntry("fading", words.fading, 1, brush)
      : null,
    [...drawn, ...bars].some(({ unit }) => unit.claims.length > 0) ? claimEntry(words.claimed, brush) : null,
    spans.some(({ when }) => when.approximate) ? softEntry(words.approximate, brush) : null,
    [...drawn, ...bars].some(({ unit }) => unit.when.uncertain) ? uncertainEntry(words.uncertain, brush) : null,
    ...groupEntries(
      groups.filter(({ id, hidden }) => used.has(id) || hidden),
      brush,
    ),
  ];
  return entries.filter((entry): entry is LegendEntry => entry !== null);
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
function isInexact(fade: number, { earliest, latest }: Bound): boolean {
  return fade > leastFade && Number.isFinite(earliest) && Number.isFinite(latest);
}

/** Whether a fade stands for a date that is not known, or for none yet. */
function goesOn(fade: number, { earliest, latest }: Bound): boolean {
  return fade > leastFade && !(Number.isFinite(earliest) && Number.isFinite(latest));
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

function softEntry(text: string, brush: Brush): LegendEntry {
  const { theme } = brush;
  const bar = { key: "bar", part: "sign tint", height: 9, color: theme.muted, fadeIn: 11, fadeOut: 11 };
  const draw = (x: number, y: number): Mark[] => [
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
    ...softBar({ top: y - 4.5, left: x + 14, right: x + 48, ...bar }, brush),
  ];
  return { key: "approximate", width: 48, text, draw };
}

function uncertainEntry(text: string, { theme }: Brush): LegendEntry {
  const { size, weight } = textStyles.date;
  const draw = (x: number, y: number): Mark[] => [
    { type: "text", key: "sign", part: "sign", x, y: y + 4, size, weight, fill: theme.muted, spans: [{ text: "?" }] },
  ];
  return { key: "uncertain", width: 8, text, draw };
}

/** The groups in use, where there is more than one. */
function groupEntries(groups: readonly LegendGroup[], brush: Brush): LegendEntry[] {
  if (groups.length < 2) return [];
  return groups.map(({ id, title, hidden }) => {
    const entry = brush.theme.patterns ? patternEntry(id, title, brush) : colorEntry(id, title, brush);
    return hidden ? { off: true, ...entry } : entry;
  });
}

function colorEntry(id: string, title: string | undefined, brush: Brush): LegendEntry {
  const square = { type: "rect", key: "sign", part: "sign", width: 11, height: 11, radius: 2 } as const;
  const draw = (x: number, y: number): Mark[] => [{ x, y: y - 5.5, fill: brush.colorOf(id), ...square }];
  return { key: `group ${id}`, group: true, width: 11, text: title ?? id, draw };
}

/** A dot and a bar of the group, by which it is known without its colour. */
function patternEntry(id: string, title: string | undefined, brush: Brush): LegendEntry {
  const color = brush.colorOf(id);
  const pattern = brush.patternOf(id);
  const fade = { fadeIn: 0, fadeOut: 0, startShare: 0, endShare: 0, startTo: 1, endFrom: 1 };
  const draw = (x: number, y: number): Mark[] => [
    patternDot({ type: "circle", key: "sign", part: "sign", x: x + 7, y, r: dotRadius, fill: color }, pattern),
    ...drawBar({ left: x + 19, right: x + 50, ...fade }, y - 5, 10, { color, pattern }, brush),
  ];
  return { key: `group ${id}`, group: true, width: 50, text: title ?? id, draw };
}
