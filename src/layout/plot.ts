import { sum } from "d3";
import type { Steps } from "../model/slices.js";
import type { Mark } from "../scene/scene.js";
import type { GroupShares } from "./dense/density.js";
import type { LanedInterval } from "./intervalLanes.js";
import type { LabelBlock } from "./labelText.js";
import type { MarkedUnit } from "./momentMarks.js";
import type { TimeScale } from "./timeScale.js";

/** The part of a drawing that shows time, before it has a place on the page. */
export interface Plot {
  readonly moments: readonly MarkedUnit[];
  readonly intervals: readonly LanedInterval[];
  /** Whether something is only counted by a strip. */
  readonly dense: boolean;
  /** What strips count, each group once. */
  readonly shares?: readonly GroupShares[];
  /** Its height without the labels of moments. */
  readonly least: number;
  /** What it shows at first. */
  readonly scale: TimeScale;
  /** Draws it from `top` down; `room` is the height that labels may take, null for as much as they need. */
  draw(top: number, room: number | null): ZoomablePlot;
}

/** A plot in its place. */
export interface DrawnPlot {
  readonly marks: readonly Mark[];
  readonly bottom: number;
  /** How many events have words. */
  readonly labelled: number;
  readonly moments: readonly MarkedUnit[];
  readonly intervals: readonly LanedInterval[];
  /** Events in view that are neither of those: counted all together. */
  readonly hidden?: number;
}

/** A plot in its place, and the same place with another stretch of time in it: as high, everything in the lanes that it has. */
export interface ZoomablePlot {
  readonly bottom: number;
  /** What it shows at first, as far as `refine` has gone. */
  home(): DrawnPlot;
  zoomed(scale: TimeScale): DrawnPlot;
  /** Places the words of what are many: before, there are none. */
  readonly refine?: () => Steps<void>;
  /** Where its scale starts on the page if time runs down; else null. */
  readonly down: number | null;
}

/** How many events have no mark of their own, for want of a lane. */
export function eventsWithoutLane(laned: readonly (MarkedUnit | LanedInterval)[]): number {
  return sum(laned, ({ unit, lane }) => (lane === null ? unit.events.length : 0));
}

/** How many events a label names. */
export function eventsNamed({ lines }: LabelBlock): number {
  return new Set(lines.flatMap(({ entry }) => entry?.event ?? [])).size;
}
