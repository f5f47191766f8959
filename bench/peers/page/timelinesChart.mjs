/**
 * timelines-chart: a lane for each group, a segment for each event, no animation. It has no words for events but in tooltips, and
 * no moments: these last a day.
 */
import TimelinesChart from "timelines-chart";
import { groups } from "../data.mjs";

const day = 86_400_000;

export const timelinesChart = {
  prepare: (events) =>
    groups.map((group) => ({
      group,
      data: [
        {
          label: group,
          data: events
            .filter((event) => event.group === group)
            .map(({ start, end, title }) => ({
              timeRange: [new Date(start), new Date(end ?? start + day)],
              val: title.length % 4 === 0 ? "a" : "b",
              title,
            })),
        },
      ],
    })),
  mount: (container, data, [start, end]) =>
    new TimelinesChart(container)
      .width(1200)
      .maxHeight(600)
      .enableAnimations(false)
      .zQualitative(true)
      .zoomX([new Date(start), new Date(end)])
      .data(data),
  show: (chart, [start, end]) => chart.zoomX([new Date(start), new Date(end)]),
  labels: () => [],
};
