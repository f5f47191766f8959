import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeWarp } from "../../../src/layout/warp.js";
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
} from "../../../src/viewport/camera.js";

const year = 31_556_952_000;
const plain = timeWarp([], 0);
const broken = timeWarp(
  [
    { start: 10 * year, end: 40 * year },
    { start: 60 * year, end: 90 * year },
  ],
  34,
);
const domain = { start: 0, end: 100 * year };
const width = 900;
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Any camera within the domain. */
const anyCamera = (track: Track): fc.Arbitrary<Camera> =>
  fc.tuple(fc.double({ min: 0, max: 12, noNaN: true }), share).map(([depth, at]) => {
    const home = cameraOf(track, domain, width);
    return limited(track, zoomedBy(track, home, 2 ** depth, at * width), { domain, most: 1 });
  });

/** Instants are compared in pixels. */
function pixelOf(track: Track, { rate, offset }: Camera, instant: number): number {
  return rate * track.u(instant) + track.shift(instant) - offset;
}

describe.each([
  ["without gaps", plain],
  ["with gaps", broken],
])("a camera on time %s", (_, track) => {
  test("cameraOf(track, extent, width) shows the extent from edge to edge", () => {
    fc.assert(
      fc.property(anyCamera(track), (camera) => {
        const extent = extentOf(track, camera);
        const again = cameraOf(track, extent, width);
        expect(again.rate / camera.rate).toBeCloseTo(1, 6);
        expect(pixelOf(track, again, extent.start)).toBeCloseTo(0, 4);
        expect(pixelOf(track, again, extent.end)).toBeCloseTo(width, 4);
      }),
    );
  });

  test("zoomedBy(track, camera, factor, around) leaves what stands at a pixel where it is", () => {
    fc.assert(
      fc.property(anyCamera(track), share, fc.double({ min: 0.2, max: 5, noNaN: true }), (camera, at, factor) => {
        const instant = instantInView(track, camera, at * width);
        const zoomed = zoomedBy(track, camera, factor, at * width);
        expect(pixelOf(track, zoomed, instant)).toBeCloseTo(at * width, 3);
        expect(zoomed.rate).toBeCloseTo(camera.rate * factor, 12);
      }),
    );
  });

  test("pannedBy(camera, pixels) there and back changes nothing", () => {
    fc.assert(
      fc.property(anyCamera(track), fc.integer({ min: -500, max: 500 }), (camera, pixels) => {
        const back = pannedBy(pannedBy(camera, pixels), -pixels);
        expect(back.offset).toBeCloseTo(camera.offset, 6);
        const moved = pannedBy(camera, pixels);
        expect(pixelOf(track, moved, instantInView(track, camera, 450))).toBeCloseTo(450 - pixels, 3);
      }),
    );
  });

  test("limited(track, camera, limits) shows nothing outside, and leaves alone what keeps to the limits", () => {
    const limits = { domain, most: 1e-6 };
    fc.assert(
      fc.property(anyCamera(track), fc.double({ min: -1e5, max: 1e5, noNaN: true }), (camera, pixels) => {
        const kept = limited(track, pannedBy(camera, pixels), limits);
        const { start, end } = extentOf(track, kept);
        expect(start).toBeGreaterThanOrEqual(domain.start - 1);
        expect(end).toBeLessThanOrEqual(domain.end + 1e-3 * year);
        expect(kept.rate).toBeLessThanOrEqual(limits.most);
        const again = limited(track, kept, limits);
        expect([again.rate / kept.rate, again.offset - kept.offset]).toEqual([
          expect.closeTo(1, 9),
          expect.closeTo(0, 4),
        ]);
      }),
    );
  });

  test("between(track, from, to, share) begins and ends exactly, and passes no limit on its way", () => {
    fc.assert(
      fc.property(anyCamera(track), anyCamera(track), share, (from, to, at) => {
        expect(between(track, from, to, 0)).toBe(from);
        expect(between(track, from, to, 1)).toBe(to);
        const { rate } = between(track, from, to, at);
        expect(rate).toBeGreaterThanOrEqual(Math.min(from.rate, to.rate) * (1 - 1e-9));
        expect(rate).toBeLessThanOrEqual(Math.max(from.rate, to.rate) * (1 + 1e-9));
      }),
    );
  });
});

test("cameraOf(track, extent, width) widens what lies inside of one gap", () => {
  const { start, end } = extentOf(broken, cameraOf(broken, { start: 20 * year, end: 21 * year }, width));
  expect(start).toBeLessThan(10 * year);
  expect(end).toBeGreaterThan(40 * year);
});
