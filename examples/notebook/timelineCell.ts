import { createTimeline } from "whenline";

/**
 * A cell of a notebook: an element with a timeline, which takes itself away when the notebook runs the cell again.
 *
 * As in Observable: `timelineCell(events, options, invalidation)`, where `invalidation` is the promise that every cell has.
 */
export function timelineCell(data: unknown, options: object, invalidation: Promise<unknown>): HTMLElement {
  const element = document.createElement("div");
  const view = createTimeline(element, data, options);
  void invalidation.then(() => view.destroy());
  return element;
}
