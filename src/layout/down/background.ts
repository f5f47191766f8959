import type { Mark } from "../../scene/scene.js";
import { lineDown } from "../axisLine.js";
import type { Context } from "../context.js";
import { eraBar, eraEdge, erasIn, eraTint } from "../eras.js";
import type { Theme } from "../theme.js";
import type { TimeScale } from "../timeScale.js";
import { turn } from "../turn.js";
import type { Columns } from "./columns.js";

/** The line that the marks of a column without an axis stand beside. */
export function columnLine(x: number, scale: TimeScale, theme: Theme): Mark {
  const d = lineDown(scale, x);
  return { type: "path", key: "column-line", part: "band-line", d, fill: "none", stroke: theme.grid, strokeWidth: 1 };
}

export function gridLine(y: number, index: number, { axis, channel: end }: Columns, theme: Theme): Mark {
  return {
    type: "rule",
    key: `grid-${String(index)}`,
    part: "grid",
    x1: axis,
    y1: y,
    x2: end,
    y2: y,
    stroke: theme.grid,
  };
}

/** Bands behind everything, each with an edge on the right as long as its era. */
export function eraBands(
  { timeline, brush }: Context,
  scale: TimeScale,
  { from, right }: { readonly from: number; readonly right: number },
): Mark[] {
  const eras = timeline.eras ?? [];
  const marks = erasIn(eras, scale).flatMap((era, index): Mark[] => {
    const bar = eraBar(era.when, scale);
    const { color, opacity } = eraTint(era, eras, brush.theme);
    const band = { top: from, height: right - from, color, opacity, ...bar };
    const edge = { top: right - eraEdge, height: eraEdge, color, opacity: 1, ...bar };
    return [
      ...brush.fadedBar({ key: `era ${String(index)}`, part: "era-band", ...band }),
      ...brush.fadedBar({ key: `era-edge ${String(index)}`, part: "era-edge", ...edge }),
    ];
  });
  return turn(marks, brush);
}
