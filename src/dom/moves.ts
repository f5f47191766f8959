import type { TimeAxis } from "../layout/plan.js";
import type { Extent, Instant } from "../time/when.js";
import {
  between,
  cameraOf,
  extentOf,
  instantInView,
  limited,
  pannedBy,
  zoomedBy,
  type Camera,
  type Track,
} from "../viewport/camera.js";
import { animate, isStill, type Movement } from "./animate.js";

/** What of time is in view, and how it is changed. Every change keeps to what there is to see. */
export interface Moves {
  /** Null if nothing has a place in time. */
  readonly extent: Extent | null;
  /** Whether all that there is to see is in view. */
  readonly whole: boolean;
  /** Whether that drawing has not come yet. */
  readonly expecting: boolean;
  /** What the next drawing that has a place in time is to show: an extent, as far as there is something of it, or all. */
  expect(extent: Extent | null): void;
  /** A new drawing: what was in view stays in view as far as it is there, unless something else is expected. */
  follow(axis: TimeAxis | null): void;
  /** `around`: an instant, or a pixel from where time starts in the drawing; the middle by default. */
  zoomBy(factor: number, around?: Around, duration?: number): void;
  panBy(pixels: number, duration?: number): void;
  zoomTo(extent: Extent, duration?: number): void;
  /** Brings an extent into view at the same scale, unless some of it is there already. */
  reveal(extent: Extent): void;
  fit(duration?: number): void;
  /** Ends a movement where it is. */
  readonly stop: () => void;
}

/** What stays where it is in a zoom. */
export type Around = { readonly instant: Instant } | { readonly pixel: number };

/** What moves are made in. */
export interface Mover {
  readonly window: (Window & typeof globalThis) | null;
  /** What is in view has changed and is to be drawn in the next frame. */
  readonly changed: () => void;
}

/** Keeps what is in view. */
export function createMoves({ window, changed }: Mover): Moves {
  let axis: TimeAxis | null = null;
  let camera: Camera | null = null;
  let goal: Camera | null = null;
  let movement: Movement | null = null;
  let expected: Extent | null | undefined;

  const stop = () => {
    movement?.stop();
    movement = null;
    goal = null;
  };
  const show = (next: Camera) => {
    if (camera?.rate === next.rate && camera.offset === next.offset) return;
    camera = next;
    changed();
  };
  const moveTo = (wanted: (from: Camera, axis: TimeAxis) => Camera, duration: number) => {
    if (!axis || !camera) return;
    const on = axis;
    const from = camera;
    // The next step of a movement goes on from where the last one leads.
    const to = limited(on.track, wanted(goal ?? camera, on), on);
    stop();
    const step = (share: number) => show(share === 1 ? to : limited(on.track, between(on.track, from, to, share), on));
    if (!(duration > 0) || !window || isStill(window)) step(1);
    else {
      goal = to;
      movement = animate(window, duration, step, stop);
    }
  };
  return {
    get extent() {
      return axis && camera && extentOf(axis.track, camera);
    },
    get whole() {
      return !axis || !camera || isWhole(axis, camera);
    },
    get expecting() {
      return expected !== undefined;
    },
    expect: (extent) => void (expected = extent),
    follow: (next) => {
      stop();
      camera = next && cameraIn(next, expected === undefined ? partOf(axis, camera) : expected);
      axis = next;
      if (next) expected = undefined;
    },
    zoomBy: (factor, around, duration = 0) => {
      moveTo((from, { track }) => zoomedBy(track, from, factor, pixelOf(around, from, track)), duration);
    },
    panBy: (pixels, duration = 0) => moveTo((from) => pannedBy(from, pixels), duration),
    zoomTo: (extent, duration = 0) =>
      moveTo((from, { track, domain }) => cameraOf(track, within(domain, extent), from.width), duration),
    reveal: (extent) => {
      const next = axis && camera && cameraShowing(axis, camera, extent);
      if (next) moveTo(() => next, 0);
    },
    fit: (duration = 0) => moveTo((from, { track, domain }) => cameraOf(track, domain, from.width), duration),
    stop,
  };
}

/** What is in view, unless that is all. */
function partOf(axis: TimeAxis | null, camera: Camera | null): Extent | null {
  return axis && camera && !isWhole(axis, camera) ? extentOf(axis.track, camera) : null;
}

/** A new drawing at home, or with what of an extent there is in it. */
function cameraIn(axis: TimeAxis, extent: Extent | null): Camera {
  const { track, domain } = axis;
  const whole = cameraOf(track, domain, lengthOf(axis));
  if (!extent) return whole;
  const inside = { start: Math.max(extent.start, domain.start), end: Math.min(extent.end, domain.end) };
  return inside.end > inside.start ? limited(track, cameraOf(track, inside, whole.width), axis) : whole;
}

/** The same scale with the middle of an extent in the middle; null if some of it is in view. */
function cameraShowing({ track, domain }: TimeAxis, camera: Camera, { start, end }: Extent): Camera | null {
  const seen = extentOf(track, camera);
  if (start < seen.end && Math.max(end, start + 1) > seen.start) return null;
  const middle = (Math.max(start, domain.start) + Math.min(end, domain.end)) / 2;
  const instant = Math.max(domain.start, Math.min(domain.end, middle));
  const pixel = camera.rate * track.u(instant) + track.shift(instant);
  return { ...camera, offset: pixel - camera.width / 2 };
}

/** The pixel that stands still in a zoom. */
function pixelOf(around: Around | undefined, { rate, offset, width }: Camera, track: Track): number {
  if (!around) return width / 2;
  const pixel =
    "pixel" in around ? around.pixel : rate * track.u(around.instant) + track.shift(around.instant) - offset;
  return Math.max(0, Math.min(width, pixel));
}

/** What of an extent there is to see; of one that lies outside, the end next to it. */
function within(domain: Extent, { start, end }: Extent): Extent {
  const least = (domain.end - domain.start) * 1e-3;
  return {
    start: Math.min(Math.max(start, domain.start), domain.end - least),
    end: Math.max(Math.min(end, domain.end), domain.start + least),
  };
}

/** The instant at a pixel from where time starts in the drawing. */
export function instantAtPixel(axis: TimeAxis, extent: Extent, pixel: number): Instant {
  return instantInView(axis.track, cameraOf(axis.track, extent, lengthOf(axis)), pixel);
}

/** How many pixels time takes in a drawing. */
export function lengthOf({ from, to }: TimeAxis): number {
  return to - from;
}

function isWhole({ track, domain }: TimeAxis, camera: Camera): boolean {
  return camera.rate <= cameraOf(track, domain, camera.width).rate * (1 + 1e-9);
}
