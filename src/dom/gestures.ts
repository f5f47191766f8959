import type { TimeAxis } from "../layout/plan.js";
import { addDrag } from "./drag.js";
import type { Along, Ground } from "./ground.js";
import { addWheel } from "./wheel.js";
import type { Moves } from "./moves.js";

/** What gestures need to know of the drawing under them. */
export interface GestureStage {
  /** Null while there is nothing to move. */
  readonly axis: TimeAxis | null;
  /** The width of the drawing in its own pixels, which a page may show larger or smaller. */
  readonly width: number;
  readonly moves: Moves;
}

/** What follows the reader's gestures. */
export interface Gestures {
  /** Pixels from where time starts in a drawing to a pointer. */
  readonly along: Along;
  readonly stop: () => void;
}

/**
 * Moves and zooms what a drawing shows by mouse, pen, touch and wheel: drag; ctrl or ⌘ and wheel, or pinch; double click, with
 * shift outwards; a sideways wheel. A plain wheel scrolls the page, and so does one finger across time, or along it where time
 * runs down.
 */
export function addGestures(svg: SVGSVGElement, stage: () => GestureStage): Gestures {
  const ground: Ground = () => {
    const { axis, moves } = stage();
    return axis && { axis, moves };
  };
  const along: Along = ({ clientX, clientY }) => {
    const { axis, width } = stage();
    if (!axis) return 0;
    const box = svg.getBoundingClientRect();
    const size = box.width > 0 ? width / box.width : 1;
    const at = (axis.vertical ? clientY - box.top : clientX - box.left) * size;
    return axis.mirrored ? axis.to - at : at - axis.from;
  };
  const undo = [addDrag(svg, ground, along), addWheel(svg, ground, along)];
  return {
    along,
    stop: () => {
      for (const each of undo) each();
    },
  };
}
