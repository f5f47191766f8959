import type { Extent } from "../../src/index.js";
import type { Plan } from "../../src/layout/plan.js";
import { cameraOf, extentOf, limited, zoomedBy } from "../../src/viewport/camera.js";

/** At how many zooms the laws of a drawing are checked. */
export const zooms = 200;

/** No window is deeper than so many halves of what is seen at first. */
const deepest = 20;

/**
 * The n-th of `zooms` windows on a drawing, from all that is seen at first to as deep as one can go, here and there. Null if
 * nothing has a place in time.
 */
export function windowOn({ axis }: Plan, n: number): Extent | null {
  if (!axis) return null;
  const { track, domain, from, to } = axis;
  const home = cameraOf(track, domain, to - from);
  const at = ((n * 0.618) % 1) * (to - from);
  const depth = Math.min(deepest, Math.max(0, Math.log2(axis.most / home.rate)));
  return extentOf(track, limited(track, zoomedBy(track, home, 2 ** ((n / zooms) * depth), at), axis));
}
