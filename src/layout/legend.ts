import { max, sum } from "d3";
import type { Mark } from "../scene/scene.js";
import type { Brush } from "./brush.js";
import type { Block } from "./furniture.js";
import { textStyles, type Ruler } from "./textStyle.js";
import { wrapName } from "./wrapPhrases.js";

/** One sign and what it means. `draw` draws the sign from `x`, about the middle line `y`. */
export interface LegendEntry {
  readonly key: string;
  readonly width: number;
  readonly text: string;
  /** Names a group: groups begin a row of their own where signs and groups have no room in one. */
  readonly group?: boolean;
  /** What it explains is not shown. */
  readonly off?: boolean;
  draw(x: number, y: number): Mark[];
}

const signGap = 7;
const entryGap = 24;
const rowGap = 4;
/** Pixels from row to row where groups can be pressed. */
const target = 24;
const line = textStyles.note.line;

/** Signs with their words side by side, wrapped into rows; words too long for a row wrap behind their sign. */
export function legendBlock(
  entries: readonly LegendEntry[],
  span: { readonly x: number; readonly width: number; readonly buttons?: boolean },
  brush: Brush,
  ruler: Ruler,
): Block {
  const measure = (text: string) => ruler(text, textStyles.note);
  const set = entries.map((entry) => {
    const { lines } = wrapName(entry.text, { width: span.width - entry.width - signGap, lines: 4, measure });
    return { entry, lines, width: entry.width + signGap + (max(lines, measure) ?? 0) };
  });
  const inOneRow = sum(set, ({ width }) => width + entryGap) - entryGap <= span.width;
  const firstGroup = set.find(({ entry }) => entry.group);
  const placed: { entry: LegendEntry; x: number; y: number; lines: readonly string[] }[] = [];
  let x = 0;
  let y = 0;
  let height = 0;
  for (const each of set) {
    const { entry, lines, width } = each;
    if (x > 0 && (x + width > span.width || (!inOneRow && each === firstGroup))) {
      x = 0;
      y += height + rowGap;
      height = 0;
    }
    height = Math.max(height, lines.length * line, span.buttons && entry.group ? target - rowGap : 0);
    placed.push({ entry, x: span.x + x, y, lines });
    x += width + entryGap;
  }
  return {
    height: y + height,
    draw: (top) =>
      placed.map(({ entry, x: left, y: dy, lines }) => drawEntry(entry, left, top + dy, lines, { brush, measure })),
  };
}

interface Pen {
  readonly brush: Brush;
  readonly measure: (text: string) => number;
}

function drawEntry(entry: LegendEntry, x: number, top: number, lines: readonly string[], pen: Pen): Mark {
  const { theme } = pen.brush;
  const left = x + entry.width + signGap;
  const words = lines.map((text, index): Mark => ({
    type: "text",
    key: `text-${String(index)}`,
    part: "legend-text",
    x: left,
    y: top + index * line + 12,
    size: textStyles.note.size,
    fill: theme.muted,
    spans: [{ text }],
  }));
  const strikes = entry.off ? lines.map((text, index) => strike(left, top + index * line + 8, text, index, pen)) : [];
  const marks = [...entry.draw(x, top + line / 2), ...words, ...strikes];
  return { type: "group", key: entry.key, part: "legend-entry", marks };
}

function strike(x1: number, y: number, text: string, index: number, { brush, measure }: Pen): Mark {
  const ends = { x1, y1: y, x2: x1 + measure(text), y2: y };
  return { type: "rule", key: `strike-${String(index)}`, part: "strike", ...ends, stroke: brush.theme.muted };
}
