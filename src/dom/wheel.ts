import type { Along, Ground } from "./ground.js";
import { listenAll } from "./listenAll.js";
import { lengthOf } from "./moves.js";

/** Pixels that a line of a wheel moves. */
const wheelLine = 16;
/** How much a pixel of a wheel zooms, by its logarithm; how much more one of a pinched touchpad; and the most at once. */
const zoomRate = 0.0022;
const pinchRate = 3;
const mostTurn = 240;
const doubleClick = { factor: 2, duration: 250 };

/** Zooms by ctrl or ⌘ and wheel and by double click, moves by a sideways wheel. Returns the way to undo it. */
export function addWheel(svg: SVGSVGElement, ground: Ground, along: Along): () => void {
  const onWheel = (wheel: WheelEvent) => {
    const on = ground();
    if (!on) return;
    const { axis, moves } = on;
    const unit = wheel.deltaMode === 0 ? 1 : wheel.deltaMode === 1 ? wheelLine : lengthOf(axis);
    if (wheel.ctrlKey || wheel.metaKey) {
      wheel.preventDefault();
      // What a pinched touchpad sends looks like a wheel with ctrl, in small steps.
      const fine = wheel.ctrlKey && wheel.deltaMode === 0 && Math.abs(wheel.deltaY) < 50 ? pinchRate : 1;
      const turn = Math.max(-mostTurn, Math.min(mostTurn, wheel.deltaY * unit * fine));
      moves.zoomBy(Math.exp(-turn * zoomRate), { pixel: along(wheel) });
      return;
    }
    const sideways = !axis.vertical && Math.abs(wheel.deltaX) > Math.abs(wheel.deltaY);
    if (!sideways || moves.whole) return;
    const before = moves.extent;
    moves.panBy(wheel.deltaX * unit * (axis.mirrored ? -1 : 1));
    // Where time ends the page may have the gesture.
    if (moves.extent?.start !== before?.start) wheel.preventDefault();
  };
  const onDoubleClick = (click: MouseEvent) => {
    const on = ground();
    if (!on || (click.target as Element).closest("a[href]")) return;
    const { factor, duration } = doubleClick;
    on.moves.zoomBy(click.shiftKey ? 1 / factor : factor, { pixel: along(click) }, duration);
  };
  return listenAll(svg, [
    ["wheel", onWheel, { passive: false }],
    ["dblclick", onDoubleClick],
  ]);
}
