import { max } from "d3";
import type { Era } from "../model/timeline.js";
import type { Mark } from "../scene/scene.js";
import { readable, type Theme } from "./theme.js";
import { assignLanes } from "./spans.js";
import { textStyles, type Ruler } from "./textStyle.js";
import type { TimeScale } from "./timeScale.js";
import { wrapText } from "./wrapText.js";

/** Background bands with their names in rows above the plot. */
export interface EraBands {
  readonly bands: readonly {
    readonly left: number;
    readonly right: number;
    readonly color: string;
    readonly text: string;
    readonly x: number;
    readonly row: number;
  }[];
  readonly height: number;
}

const inset = 4;

/** Places eras as bands over their whole extent; names that would meet get rows of their own. */
export function layEras(eras: readonly Era[], scale: TimeScale, ruler: Ruler, theme: Theme): EraBands {
  const seen = erasIn(eras, scale);
  const bands = seen.map(({ when, title, color }, index) => {
    const left = scale.x(when.start.earliest);
    const right = scale.x(when.end.latest);
    const room = scale.right - scale.left - 2 * inset;
    const measure = (text: string) => ruler(text, textStyles.note);
    const text = wrapText(title, { width: room, lines: 1, measure }).lines[0] ?? "";
    const x = Math.max(scale.left + inset, Math.min(left + inset, scale.right - inset - measure(text)));
    const own = eraColor(color, index, theme);
    return { left, right, color: own, text, x, width: measure(text) };
  });
  const rows = assignLanes(
    bands.map(({ x, width }) => ({ left: x, right: x + width + 12 })),
    1000,
  );
  const used = max(rows, (row) => (row ?? 0) + 1) ?? 0;
  return {
    bands: bands.map((band, index) => ({ ...band, row: rows[index] ?? 0 })),
    height: used === 0 ? 0 : used * textStyles.note.line + 8,
  };
}

/** The eras of which something is seen. */
export function erasIn(eras: readonly Era[], { domain }: TimeScale): Era[] {
  return eras.filter(({ when }) => when.end.latest > domain.start && when.start.earliest < domain.end);
}

/** An era's own colour, or the next of the palette. */
export function eraColor(color: string | undefined, index: number, theme: Theme): string {
  return color === undefined ? (theme.palette[index % theme.palette.length] ?? theme.ink) : readable(color, theme);
}

/** Draws bands from `top` to `bottom`, their names at the top. */
export function drawEras({ bands }: EraBands, top: number, bottom: number, theme: Theme): Mark[] {
  return bands.map(({ left, right, color, text, x, row }, index): Mark => ({
    type: "group",
    key: `era ${String(index)}`,
    part: "era",
    marks: [
      {
        type: "rect",
        key: "band",
        part: "era-band",
        x: left,
        y: top,
        width: Math.max(1, right - left),
        height: bottom - top,
        fill: color,
        fillOpacity: 0.08,
      },
      {
        type: "text",
        key: "name",
        part: "era-name",
        x,
        y: top + row * textStyles.note.line + 13,
        size: textStyles.note.size,
        fill: theme.muted,
        spans: [{ text }],
      },
    ],
  }));
}
