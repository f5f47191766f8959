import { max } from "d3";
import type { Era } from "../model/timeline.js";
import type { Mark } from "../scene/scene.js";
import type { Bound, When } from "../time/when.js";
import type { Brush } from "./brush.js";
import { barOf, type IntervalBar } from "./intervalBars.js";
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
    readonly text: string;
    readonly x: number;
    readonly row: number;
  }[];
  readonly height: number;
}

const inset = 4;
/** From one row of names to the next. */
const nameRow = 20;

/**
 * Places eras as bands over all that their bounds can mean, grading over those that are not exact as intervals do; names that would meet get rows of their own.
 */
export function layEras(eras: readonly Era[], scale: TimeScale, ruler: Ruler, theme: Theme): EraBands {
  const seen = erasIn(eras, scale);
  const bands = seen.map((era) => {
    const { when, title } = era;
    const bar = eraBar(when, scale);
    const room = scale.right - scale.left - 2 * inset;
    const measure = (text: string) => ruler(text, textStyles.note);
    const text = wrapText(title, { width: room, lines: 1, measure }).lines[0] ?? "";
    const x = Math.max(scale.left + inset, Math.min(bar.left + inset, scale.right - inset - measure(text)));
    return { bar, ...eraTint(era, eras, theme), text, x, width: measure(text) };
  });
  const rows = assignLanes(
    bands.map(({ x, width }) => ({ left: x, right: x + width + 12 })),
    1000,
  );
  const used = max(rows, (row) => (row ?? 0) + 1) ?? 0;
  return {
    bands: bands.map((band, index) => ({ row: rows[index] ?? 0, ...band })),
    height: used === 0 ? 0 : used * nameRow + 4,
  };
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
  return bands.map(({ bar, color, opacity, text, x, row }, index): Mark => ({
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
        top: top + row * nameRow,
        height: eraEdge,
        color,
        opacity: 1,
        ...bar,
      }),
      {
        type: "text",
        key: "name",
        part: "era-name",
        x,
        y: top + row * nameRow + 14,
        size: textStyles.note.size,
        fill: theme.muted,
        spans: [{ text }],
      },
    ],
  }));
}
