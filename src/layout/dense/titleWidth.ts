import type { EventStore } from "../../model/columns/eventStore.js";
import { estimateText } from "../textWidth.js";

const font = "400 14px Arial";

/** About how wide a title is. Pixels. */
export function titleWidth(title: string): number {
  return estimateText(title, font);
}

/** The same of an event's title, as it was given; each is measured once. */
export function titleWidthOf(store: EventStore, event: number): number {
  const { titleWidths } = store;
  const known = titleWidths?.[event];
  if (known !== undefined && !Number.isNaN(known)) return known;
  const width = titleWidth(store.givenTitleOf(event));
  if (titleWidths) titleWidths[event] = width;
  return width;
}
