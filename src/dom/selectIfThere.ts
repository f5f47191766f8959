import { TimelineError } from "../errors.js";
import type { TimelineView } from "./createTimeline.js";

/** Selects an event, or none if there is none of that id: it may come later. Returns whether there is. */
export function selectIfThere(view: TimelineView, id: string | null): boolean {
  try {
    view.select(id);
    return true;
  } catch (error) {
    if (!(error instanceof TimelineError && error.code === "unknown-event")) throw error;
    view.select(null);
    return false;
  }
}
