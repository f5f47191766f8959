import type { Timeline } from "../model/timeline.js";
import type { Scene } from "../scene/scene.js";
import type { LayoutOptions } from "./options.js";
import { drawHome } from "./plan.js";

/**
 * Lays out a timeline: decides where everything stands, and says it as plain data.
 *
 * Pure: the same timeline and options give the same scene, in Node and in the browser.
 * Errors: throws TimelineError `invalid-option` or `unknown-option`, and `invalid-timeline` for what `readTimeline` did not give;
 * never for what a timeline holds.
 *
 * @example
 * const { timeline } = readTimeline([{ when: "2014", title: "Russia annexes Crimea" }]);
 * layout(timeline, { width: 640 }).width; // 640
 */
export function layout(timeline: Timeline, options: LayoutOptions = {}): Scene {
  return drawHome(timeline, options);
}
