import type { Extent } from "../../time/when.js";
import { cameraOf } from "../../viewport/camera.js";
import type { InView } from "../spotGround.js";

/** Pixels that words of a period may need. */
const wide = 200;

/** Where a stretch of time lies on a drawing, as declarations from the drawing's own corner `origin`; without one, all of the drawing. */
export function frameOf(svg: SVGSVGElement, origin: Element, inView: InView, extent: Extent | null): string {
  const box = svg.getBoundingClientRect();
  const from = origin.getBoundingClientRect();
  const [dx, dy] = [box.left - from.left, box.top - from.top];
  const along = extent && stretchIn(inView, extent);
  const vertical = inView.axis?.vertical ?? false;
  const [start, length] = along ?? [0, 1];
  const frame = vertical
    ? { left: 0, top: start * box.height, width: box.width, height: length * box.height }
    : { left: start * box.width, top: 0, width: length * box.width, height: box.height };
  const { left, top, width, height } = frame;
  return `left:${px(dx + left)};top:${px(dy + top)};width:${px(width)};height:${px(height)}`;
}

/** Whether words that stand at the start of a frame would leave the drawing. */
export function isAtEnd(inView: InView, extent: Extent | null): boolean {
  const { scene, axis } = inView;
  const along = extent && stretchIn(inView, extent);
  return scene !== null && axis?.vertical === false && along !== null && along[0] * scene.width > scene.width - wide;
}

function px(value: number): string {
  return `${String(Math.round(value))}px`;
}

/** Start and length of what of an extent is in view, as shares of the drawing. */
function stretchIn({ scene, axis, extent: seen }: InView, { start, end }: Extent): readonly [number, number] | null {
  if (!scene || !axis || !seen) return null;
  const { track, from, to, mirrored, vertical } = axis;
  const camera = cameraOf(track, seen, to - from);
  const at = (instant: number) => {
    const pixel = camera.rate * track.u(instant) + track.shift(instant) - camera.offset;
    const kept = Math.max(0, Math.min(to - from, pixel));
    return (mirrored ? to - kept : from + kept) / (vertical ? scene.height : scene.width);
  };
  const [a, b] = [at(Math.max(start, seen.start)), at(Math.min(end, seen.end))];
  return [Math.min(a, b), Math.abs(b - a)];
}
