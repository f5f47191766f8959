import type { Mark } from "../../scene/scene.js";
import { mirrorMark } from "../mirror.js";

import type { Span } from "../spans.js";

/** Marks with left and right changed about. Lines that run across keep their order: those of the row `across` move to where it is then. */
export function marksToStart(marks: readonly Mark[], width: number, across: Span): Mark[] {
  const by = width - across.right - across.left;
  return marks.map((mark): Mark => {
    const parts = mark.part.split(" ");
    if (parts.includes("more-events")) return mark;
    if (parts.includes("meanwhile")) return shifted(mark, by);
    if (mark.type !== "group") return mirrorMark(mark, width);
    return { ...mark, marks: marksToStart(mark.marks, width, across) };
  });
}

function shifted(mark: Mark, by: number): Mark {
  if (mark.type === "group") return { ...mark, marks: mark.marks.map((child) => shifted(child, by)) };
  return mark.type === "text" ? { ...mark, x: mark.x + by } : mark;
}
