/**
 * d3-milestones, aggregated by day, which is how exact the dates are. It draws what it is given and knows no window, so a step
 * gives it the events of the window and the range. Its `optimize` moves labels apart, so it is measured with and without.
 */
import milestones from "d3-milestones";
import "d3-milestones/build/d3-milestones.css";
import { isoDay } from "../data.mjs";

const settings = (isOptimized) => ({
  prepare: (events) => events.map(({ start, title }) => ({ timestamp: isoDay(start), text: title, start })),
  mount(container, events) {
    container.style.height = "600px";
    const chart = milestones("#box").autoResize(false).parseTime("%Y-%m-%d").aggregateBy("day").optimize(isOptimized);
    chart.render(events);
    return { chart, events };
  },
  show({ chart, events }, [from, to]) {
    chart.range([isoDay(from), isoDay(to)]).render(events.filter(({ start }) => start >= from && start < to));
  },
  labels: (container) => [...container.querySelectorAll("[class*=text-label]")].map((element) => [element]),
});

export const d3Milestones = settings(false);
export const d3MilestonesOptimize = settings(true);
