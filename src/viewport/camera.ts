import type { Extent, Instant } from "../time/when.js";

/**
 * How instants lie along a drawing, the same at every zoom: an instant stands `rate · u + shift` pixels from where both are 0.
 * Both grow with time, at least one of them everywhere.
 */
export interface Track {
  u(instant: Instant): number;
  /** The instant at a value of u, the later one at a gap. */
  instantAt(u: number): Instant;
  /** Pixels that breaks before an instant take. */
  shift(instant: Instant): number;
  /** Stretches in which u does not grow. In order of time. */
  readonly gaps: readonly Extent[];
  /** Pixels that each of them takes. */
  readonly breakWidth: number;
}

/** What is in view: how many pixels a unit of u takes, the pixel where the view starts, and how many it shows. */
export interface Camera {
  readonly rate: number;
  readonly offset: number;
  readonly width: number;
}

/** What a camera may show: nothing outside of `domain`, and no more pixels a unit than `most`. */
export interface CameraLimits {
  readonly domain: Extent;
  readonly most: number;
}

/** The camera that shows an extent from edge to edge; inside of one gap, the gap with as much again on both sides. */
export function cameraOf(track: Track, extent: Extent, width: number): Camera {
  const { start, end } = apart(track, extent);
  const rate = (width - (track.shift(end) - track.shift(start))) / (track.u(end) - track.u(start));
  return { rate, offset: rate * track.u(start) + track.shift(start), width };
}

function apart(track: Track, extent: Extent): Extent {
  if (track.u(extent.end) > track.u(extent.start)) return extent;
  const gap = track.gaps.find(({ start, end }) => start <= extent.start && extent.end <= end);
  const length = Math.max(extent.end - extent.start, 1);
  return { start: (gap ?? extent).start - length, end: (gap ?? extent).end + length };
}

/** The extent that a camera shows. */
export function extentOf(track: Track, { rate, offset, width }: Camera): Extent {
  return { start: instantAtPixel(track, rate, offset), end: instantAtPixel(track, rate, offset + width) };
}

/** The instant that stands `x` pixels from the start of the view. */
export function instantInView(track: Track, { rate, offset }: Camera, x: number): Instant {
  return instantAtPixel(track, rate, offset + x);
}

/** Shows `factor` times as many pixels a unit; what stands at the pixel `around` stays there. */
export function zoomedBy(track: Track, camera: Camera, factor: number, around: number): Camera {
  const { width, offset } = camera;
  const rate = camera.rate * factor;
  const instant = instantAtPixel(track, camera.rate, offset + around);
  return { rate, offset: rate * track.u(instant) + track.shift(instant) - around, width };
}

/** Shows what lies so many pixels further on. */
export function pannedBy(camera: Camera, pixels: number): Camera {
  return { ...camera, offset: camera.offset + pixels };
}

/** The nearest camera that keeps to the limits; a rate that is out of them keeps the middle of the view. */
export function limited(track: Track, camera: Camera, { domain, most }: CameraLimits): Camera {
  const { width } = camera;
  const widest = cameraOf(track, domain, width);
  const rate = Math.max(widest.rate, Math.min(most, camera.rate));
  const { offset } = rate === camera.rate ? camera : zoomedBy(track, camera, rate / camera.rate, width / 2);
  if (rate === widest.rate) return widest;
  const first = rate * track.u(domain.start) + track.shift(domain.start);
  const last = rate * track.u(domain.end) + track.shift(domain.end) - width;
  return { rate, offset: Math.max(first, Math.min(last, offset)), width };
}

/** The camera between two, at `share` of the way: the rate by a constant factor, so that zooming is even to the eye. */
export function between(track: Track, from: Camera, to: Camera, share: number): Camera {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const { width } = to;
  const ratio = to.rate / from.rate;
  const rate = from.rate * Math.pow(ratio, share);
  // What stands still in the whole movement, if anything does, stands still in each step.
  const progress = Math.abs(ratio - 1) < 1e-6 ? share : (1 / Math.pow(ratio, share) - 1) / (1 / ratio - 1);
  const middles = [from, to].map((camera) => instantInView(track, camera, width / 2));
  const [a, b] = middles.map((instant) => track.u(instant)) as [number, number];
  const instant = track.instantAt(a + (b - a) * progress);
  return { rate, offset: rate * track.u(instant) + track.shift(instant) - width / 2, width };
}

/** The instant at a pixel of a scale: inside of a break, a share of its gap. */
function instantAtPixel(track: Track, rate: number, pixel: number): Instant {
  const { gaps, breakWidth } = track;
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start } = gaps[middle] as Extent;
    if (rate * track.u(start) + (middle + 1) * breakWidth > pixel) high = middle;
    else low = middle + 1;
  }
  const gap = gaps[low];
  if (gap) {
    const into = pixel - (rate * track.u(gap.start) + low * breakWidth);
    if (into >= 0) return gap.start + (into / breakWidth) * (gap.end - gap.start);
  }
  const instant = track.instantAt((pixel - low * breakWidth) / rate);
  // The end of a gap and its start have the same u.
  const before = gaps[low - 1];
  return before && instant < before.end ? before.end : instant;
}
