import type { Fill, Mark } from "../scene/scene.js";
import type { Brush } from "./brush.js";
import { pair } from "./point.js";

/** Turns shapes drawn with time from left to right so that it runs from top to bottom: x and y change places. Not for text. */
export function turn(marks: readonly Mark[], brush: Brush): Mark[] {
  return marks.map((mark) => turned(mark, brush));
}

/** Moves marks down. */
export function shiftDown(marks: readonly Mark[], by: number): Mark[] {
  return marks.map((mark) => shifted(mark, by));
}

function shifted(mark: Mark, by: number): Mark {
  switch (mark.type) {
    case "group":
      return { ...mark, marks: shiftDown(mark.marks, by) };
    case "rule":
      return { ...mark, y1: mark.y1 + by, y2: mark.y2 + by };
    case "path":
      return {
        ...mark,
        d: mark.d.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => pair(Number(x), Number(y) + by)),
      };
    default:
      return { ...mark, y: mark.y + by };
  }
}

function turned(mark: Mark, brush: Brush): Mark {
  switch (mark.type) {
    case "group":
      return { ...mark, marks: turn(mark.marks, brush) };
    case "rect":
      return { ...mark, x: mark.y, y: mark.x, width: mark.height, height: mark.width, ...fillOf(mark.fill, brush) };
    case "rule":
      return { ...mark, x1: mark.y1, y1: mark.x1, x2: mark.y2, y2: mark.x2 };
    case "circle":
      return { ...mark, x: mark.y, y: mark.x };
    case "path":
      return { ...mark, d: mark.d.replace(/(-?[\d.]+) (-?[\d.]+)/g, "$2 $1") };
    case "text":
      return mark;
  }
}

function fillOf(fill: Fill | undefined, brush: Brush): { readonly fill?: Fill } {
  if (fill === undefined) return {};
  return { fill: typeof fill === "string" ? fill : { gradient: brush.turned(fill.gradient) } };
}
