import { sum } from "d3";
import { partOf } from "../../model/slices.js";
import type { Mark } from "../../scene/scene.js";
import type { Context } from "../context.js";
import { moreEvents } from "../moreEvents.js";
import type { DrawnPlot, ZoomablePlot } from "../plot.js";

/** What is drawn of several parts, and how many events have no place in any. */
export function together(drawn: readonly DrawnPlot[], without: number, bottom: number, context: Context): DrawnPlot {
  const moments = drawn.flatMap((plot) => plot.moments);
  const intervals = drawn.flatMap((plot) => plot.intervals);
  const more = moreEvents(without, bottom, context);
  return {
    marks: [...drawn.flatMap(({ marks }) => marks), ...more.marks],
    bottom: bottom + more.height,
    labelled: sum(drawn, ({ labelled }) => labelled),
    hidden: sum(drawn, ({ hidden = 0 }) => hidden),
    moments,
    intervals,
  };
}

/** Where several parts end on the page, with the line under them that counts the events without a place. */
export function endOfAll(without: number, bottom: number, context: Context): number {
  return bottom + moreEvents(without, bottom, context).height;
}

/** The way to place the words of what is many in any of several plots, one after the other. */
export function refining(plots: readonly ZoomablePlot[]): Pick<ZoomablePlot, "refine"> {
  const waiting = plots.flatMap(({ refine }) => refine ?? []);
  if (waiting.length === 0) return {};
  return {
    *refine() {
      for (const [index, each] of waiting.entries()) {
        yield* partOf(index / waiting.length, (index + 1) / waiting.length, each());
      }
    },
  };
}

/** Keys are unique in the drawing: those of events are so already. */
export function owned(mark: Mark, key: string): Mark {
  const isEvent = mark.type === "group" && (mark.event !== undefined || mark.part === "stack");
  return isEvent ? mark : { ...mark, key: `${mark.key} of ${key}` };
}
