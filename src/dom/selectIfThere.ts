import { TimelineError } from "../errors.js";
import { backstageOf } from "./backstage.js";
import type { TimelineView } from "./timelineView.js";

/** Selects an event; if there is none of that id yet, as soon as there is, unless another is selected before. */
export function selectIfThere(view: TimelineView, id: string | null): void {
  try {
    view.select(id);
  } catch (error) {
    if (!(error instanceof TimelineError && error.code === "unknown-event")) throw error;
    view.select(null);
    backstageOf(view).want(id);
  }
}
