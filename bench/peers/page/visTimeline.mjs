/**
 * vis-timeline: items stacked, which is its default and what keeps words apart, in a box of fixed height that scrolls.
 *
 * It fits all items by itself: with a window given, it hides everything for a second. Moves are not animated. `cluster: {}` is its documented way for many items, so it is measured too.
 */
import { DataSet, Timeline } from "vis-timeline/standalone";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";

const settings = (options) => ({
  prepare: (events) =>
    events.map(({ id, start, end, title }) =>
      end === null
        ? { id, content: title, start: new Date(start) }
        : { id, content: title, start: new Date(start), end: new Date(end) },
    ),
  mount: (container, items) =>
    new Promise((resolve) => {
      const timeline = new Timeline(container, new DataSet(items), {
        width: "1200px",
        height: "600px",
        ...options,
        onInitialDrawComplete: () => resolve(timeline),
      });
    }),
  show: (timeline, [start, end]) => timeline.setWindow(start, end, { animation: false }),
  labels: (container) => [...container.querySelectorAll(".vis-item .vis-item-content")].map((element) => [element]),
});

export const visTimeline = settings({});
export const visTimelineCluster = settings({ cluster: {} });
