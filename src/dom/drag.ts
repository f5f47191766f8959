import type { Along, Ground } from "./ground.js";
import { listenAll } from "./listenAll.js";
import type { Moves } from "./moves.js";

/** Pixels that a pointer moves before that is a drag and no click. */
const dragFrom = 4;

interface Finger {
  readonly id: number;
  along: number;
}

/** Moves by dragging, zooms by pinching. What ends a drag is no click. Returns the way to undo it. */
export function addDrag(svg: SVGSVGElement, ground: Ground, along: Along): () => void {
  const fingers: Finger[] = [];
  let dragged = false;
  let suppress = false;

  const onDown = (pointer: PointerEvent) => {
    const on = ground();
    if (!on || (pointer.pointerType === "mouse" && pointer.button !== 0)) return;
    // The first one down knows of none that was lost.
    if (pointer.isPrimary) fingers.length = 0;
    if (fingers.length === 0) dragged = suppress = false;
    if (fingers.length === 2) return;
    on.moves.stop();
    fingers.push({ id: pointer.pointerId, along: along(pointer) });
  };
  const onMove = (pointer: PointerEvent) => {
    const on = ground();
    const finger = fingers.find(({ id }) => id === pointer.pointerId);
    if (!finger || !on) return;
    const at = along(pointer);
    const other = fingers.find((each) => each !== finger);
    // Where time runs down, one finger scrolls the page.
    if (!other && on.axis.vertical && pointer.pointerType === "touch") return;
    if (!dragged && !other && Math.abs(at - finger.along) < dragFrom) return;
    // What a finger came down on may leave the drawing meanwhile.
    svg.setPointerCapture(pointer.pointerId);
    dragged = true;
    if (other) pinch(on.moves, finger, other, at);
    else on.moves.panBy(finger.along - at);
    finger.along = at;
  };
  const onUp = (pointer: PointerEvent) => {
    // What a finger came down on loses it to the drawing.
    if (pointer.type === "lostpointercapture" && pointer.target !== svg) return;
    const index = fingers.findIndex(({ id }) => id === pointer.pointerId);
    if (index < 0) return;
    fingers.splice(index, 1);
    if (dragged) suppress = pointer.type === "pointerup";
  };
  const onClick = (click: MouseEvent) => {
    if (suppress) {
      click.stopPropagation();
      click.preventDefault();
    }
    suppress = false;
  };
  return listenAll(svg, [
    ["pointerdown", onDown],
    ["pointermove", onMove],
    ["pointerup", onUp],
    ["pointercancel", onUp],
    ["lostpointercapture", onUp],
    ["click", onClick, { capture: true }],
  ]);
}

/** Two fingers: what was under each stays under it. */
function pinch(moves: Moves, moved: Finger, other: Finger, at: number): void {
  const before = Math.abs(moved.along - other.along);
  const after = Math.abs(at - other.along);
  if (before > dragFrom && after > dragFrom) moves.zoomBy(after / before, { pixel: other.along });
}
