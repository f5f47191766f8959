import { max } from "d3";
import type { Era } from "../model/timeline.js";
import type { Mark } from "../scene/scene.js";
import type { Bound, When } from "../time/when.js";
import type { Brush } from "./brush.js";
import { barOf, type IntervalBar } from "./intervalBars.js";
import { longestWord, wrapEvenly } from "./labelText.js";
import { readable, type Theme } from "./theme.js";
import { assignLanes } from "./spans.js";
import { textStyles, type Ruler } from "./textStyle.js";
import type { TimeScale } from "./timeScale.js";
import { wrapText } from "./wrapText.js";

/** Background bands with their names in rows above the plot. */
export interface EraBands {
  readonly bands: readonly {
    readonly bar: IntervalBar;
    readonly color: string;
    readonly opacity: number;
    /** The name, in a line or two. */
    readonly lines: readonly string[];
    readonly x: number;
    /** From the top of all bands to the edge over the name. */
    readonly y: number;
  }[];
  readonly height: number;
}

const inset = 4;
/** From one row of names to the next, and from a line of a name to its second. */
const nameRow = 20;
const nameLine = 15;

/**
 * Places eras as bands over all that their bounds can mean, grading over those that are not exact as intervals do; names that
 * would meet get rows of their own. A name wider than its band is broken over so many lines if that keeps it within.
 */
export function layEras(eras: readonly Era[], scale: TimeScale, ruler: Ruler, theme: Theme, most: 1 | 2 = 1): EraBands {
  const measure = (text: string) => ruler(text, textStyles.note);
  const bands = erasIn(eras, scale).map((era) => {
    const bar = eraBar(era.when, scale);
    const room = scale.right - scale.left - 2 * inset;
    const lines = linesOf(era.title, room, Math.min(room, bar.right - bar.left - 2 * inset), most, measure);
    const width = max(lines, measure) ?? 0;
    const x = Math.max(scale.left + inset, Math.min(bar.left + inset, scale.right - inset - width));
    return { bar, ...eraTint(era, eras, theme), lines, x, width };
  });
  const rows = assignLanes(
    bands.map(({ x, width }) => ({ left: x, right: x + width + 12 })),
    1000,
  );
  const tops = [0];
  for (let row = 0; rows.includes(row); row++) {
    const lines = max(bands, (band, index) => (rows[index] === row ? band.lines.length : 1)) ?? 1;
    tops.push((tops[row] as number) + nameRow + (lines - 1) * nameLine);
  }
  return {
    bands: bands.map((band, index) => ({ y: tops[rows[index] ?? 0] as number, ...band })),
    height: bands.length === 0 ? 0 : (tops.at(-1) as number) + 4,
  };
}

/** A name on one line, no wider than `room`; on `most` lines if only so each is within its `band`, and no word broken. */
function linesOf(
  title: string,
  room: number,
  band: number,
  most: number,
  measure: (text: string) => number,
): readonly string[] {
  const one = wrapText(title, { width: room, lines: 1, measure }).lines;
  if (most === 1 || measure(one[0] ?? "") <= band || longestWord(title, measure) > band) return one;
  const several = wrapEvenly(title, band, most, measure);
  return several.cut ? one : several.lines;
}

/** The band of an era; one that is named by a date of its own, such as "199X", lasted all of it. */
export function eraBar(when: When, scale: TimeScale): IntervalBar {
  if (when.kind === "interval") return barOf({ at: when }, scale);
  const { earliest, latest } = when.start;
  const exactly = (instant: number): Bound => ({ ...when.start, earliest: instant, latest: instant });
  const soft = when.approximate ? (latest - earliest) / 6 : 0;
  const start = { ...exactly(earliest), latest: earliest + soft };
  return barOf({ at: { kind: "interval", start, end: { ...exactly(latest), earliest: latest - soft } } }, scale);
}

/** The eras of which something is seen. */
export function erasIn(eras: readonly Era[], { domain }: TimeScale): Era[] {
  return eras.filter(({ when }) => when.end.latest > domain.start && when.start.earliest < domain.end);
}

/**
 * An era's own colour, else that of notes: the colours of groups would say that it belongs to one. Every other one is darker, so that
 * neighbours are told apart; which, no window on time changes.
 */
export function eraTint(era: Era, eras: readonly Era[], theme: Theme): { color: string; opacity: number } {
  const color = era.color === undefined ? theme.muted : readable(era.color, theme);
  return { color, opacity: eras.indexOf(era) % 2 === 0 ? eraOpacity.dark : eraOpacity.light };
}

/** How dark the tints of bands are. */
export const eraOpacity = { dark: 0.08, light: 0.05 };
/** How high the edge is that says which stretch a name is of. */
export const eraEdge = 2;

/** Draws bands from `top` to `bottom`, their names at the top, each under an edge as long as its era. */
export function drawEras({ bands }: EraBands, top: number, bottom: number, brush: Brush): Mark[] {
  const { theme } = brush;
  return bands.map(({ bar, color, opacity, lines, x, y }, index): Mark => ({
    type: "group",
    key: `era ${String(index)}`,
    part: "era",
    marks: [
      ...brush.fadedBar({
        key: "band",
        part: "era-band",
        top,
        height: bottom - top,
        color,
        opacity,
        ...bar,
      }),
      ...brush.fadedBar({
        key: "edge",
        part: "era-edge",
        top: top + y,
        height: eraEdge,
        color,
        opacity: 1,
        ...bar,
      }),
      ...lines.map((text, line): Mark => ({
        type: "text",
        key: line === 0 ? "name" : `name ${String(line)}`,
        part: "era-name",
        x,
        y: top + y + 14 + line * nameLine,
        size: textStyles.note.size,
        fill: theme.muted,
        spans: [{ text }],
      })),
    ],
  }));
}
