import { spanOf, type Context } from "../context.js";
import type { Plot } from "../plot.js";
import { drawParts } from "./drawParts.js";
import { layDown } from "./layDown.js";

/** Time from top to bottom: the axis on the left, bars and marks beside it, all words in one column on the right. */
export function verticalPlot(context: Context): Plot | null {
  const place = { ...spanOf(context), axis: true };
  const auto = layDown(context, null, place);
  if (!auto) return null;
  return {
    moments: auto.moments,
    intervals: auto.intervals,
    least: 0,
    dense: auto.columns.stripWidth > 0,
    scale: auto.scale,
    draw: (top, room) => drawParts(context, (room === null ? null : layDown(context, room, place)) ?? auto, top),
  };
}
