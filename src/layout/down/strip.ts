import type { Mark } from "../../scene/scene.js";
import type { Brush } from "../brush.js";
import { stripHeight, type Density } from "../dense/density.js";
import type { TimeScale } from "../timeScale.js";

/** Pixels: the strip is a share of the width, but no narrower and no wider. */
const widths = { share: 0.1, least: 24, most: stripHeight };

/** How wide the strip is that counts many moments. */
export function stripWidth(width: number): number {
  return Math.round(Math.max(widths.least, Math.min(widths.most, width * widths.share)));
}

/** Draws a density with time running down and counts growing from `x` to the right. */
export function drawStrip(density: Density, scale: TimeScale, x: number, width: number, brush: Brush): Mark[] {
  const factor = width / stripHeight;
  return density
    .draw(scale, 0, brush)
    .map((mark) => (mark.type === "path" ? { ...mark, d: standing(mark.d, x, factor) } : mark));
}

/** A path of columns that rise from a line, with x and y changed about. */
function standing(d: string, x0: number, factor: number): string {
  const across = (rise: number) => tenth(-rise * factor);
  return d.replace(/([Mvh])(-?[\d.]+)(?: (-?[\d.]+))?/g, (_, command: string, first: string, second = "0") => {
    if (command === "M") return `M${tenth(x0 - Number(second) * factor)} ${first}`;
    return command === "v" ? `h${across(Number(first))}` : `v${first}`;
  });
}

function tenth(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}
