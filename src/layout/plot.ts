import type { Mark } from "../scene/scene.js";
import type { LanedInterval } from "./intervalLanes.js";
import type { MarkedUnit } from "./momentMarks.js";

/** The part of a drawing that shows time, before it has a place on the page. */
export interface Plot {
  readonly moments: readonly MarkedUnit[];
  readonly intervals: readonly LanedInterval[];
  /** Its height without the labels of moments. */
  readonly least: number;
  /** Draws it from `top` down; `room` is the height that labels may take, null for as much as they need. */
  draw(top: number, room: number | null): DrawnPlot;
}

/** A plot in its place. */
export interface DrawnPlot {
  readonly marks: readonly Mark[];
  readonly bottom: number;
  /** How many events have words. */
  readonly labelled: number;
  readonly moments: readonly MarkedUnit[];
  readonly intervals: readonly LanedInterval[];
}
