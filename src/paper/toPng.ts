import { toSvg } from "../render/toSvg.js";
import type { Scene } from "../scene/scene.js";
import type { FontSet } from "./fonts.js";
import { loadPeer, peers } from "./peers.js";

/** No side longer than this: what comes after takes gigabytes. */
const longestSide = 32_767;

/**
 * A scene as PNG, `scale` pixels for each of the drawing's.
 *
 * Errors: throws TimelineError `missing-package`, RangeError for a picture too large.
 */
export function toPng(scene: Scene, fonts: FontSet, scale: number): Uint8Array {
  const { Resvg } = loadPeer(peers.png, "PNG") as typeof import("@resvg/resvg-js");
  const { width, height, marks } = scene;
  const side = Math.ceil(Math.max(width, height) * scale);
  if (side > longestSide) {
    throw new RangeError(`a PNG of ${String(side)} pixels; expected at most ${String(longestSide)}`);
  }
  const files = [...new Set([...fonts.regular, ...fonts.bold].map(({ file }) => file))];
  const family = fonts.regular[0]?.family ?? "";
  // What a dark page would show is no part of a picture that cannot know the page.
  const plain: Scene = { ...withoutDark(scene), marks, font: family };
  const image = new Resvg(toSvg(plain), {
    font: { loadSystemFonts: false, fontFiles: files, defaultFontFamily: family, sansSerifFamily: family },
    fitTo: { mode: "zoom", value: scale },
    textRendering: 2,
    shapeRendering: 2,
  });
  return image.render().asPng();
}

function withoutDark(scene: Scene): Scene {
  const copy: { -readonly [Key in keyof Scene]: Scene[Key] } = { ...scene };
  delete copy.dark;
  return copy;
}
