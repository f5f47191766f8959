import type { Camera } from "../../viewport/camera.js";
import type { TimeScale } from "../timeScale.js";

/** The camera that shows what a scale shows, from its left edge on. */
export function cameraOn({ warp, rate, domain, left, right }: TimeScale): Camera {
  return { rate, offset: rate * warp.u(domain.start) + warp.shift(domain.start), width: right - left };
}
