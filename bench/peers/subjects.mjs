/**
 * Who is measured in a browser: where its adapter is, and what is said of it in the report. Floors come first: `bare-svg` is
 * what all others are compared with. The settings of each peer are argued in its adapter.
 */
export const floor = "bare-svg";

const row = (name, file, adapter, kind, says, packageName) => ({
  name,
  file,
  adapter,
  kind,
  says,
  package: packageName,
});

export const subjects = [
  row("bare-nothing", "bare.mjs", "nothing", "floor", "draws nothing: what measuring costs"),
  row("bare-svg", "bare.mjs", "bareSvg", "floor", "a group, rectangle and text an event, no layout"),
  row("bare-path", "bare.mjs", "barePath", "floor", "the same with all marks in one path"),
  row("whenline", "whenline.mjs", "whenline", "ours", "defaults; in columns from 100,000 events on"),
  row("vis-timeline", "visTimeline.mjs", "visTimeline", "peer", "stacked, its default", "vis-timeline"),
  row("vis-timeline, clustered", "visTimeline.mjs", "visTimelineCluster", "peer", "`cluster`", "vis-timeline"),
  row("d3-milestones", "d3Milestones.mjs", "d3Milestones", "peer", "by day", "d3-milestones"),
  row("d3-milestones, optimized", "d3Milestones.mjs", "d3MilestonesOptimize", "peer", "`optimize`", "d3-milestones"),
  row("timelines-chart", "timelinesChart.mjs", "timelinesChart", "peer", "no words for events", "timelines-chart"),
  row("event-drops", "eventDrops.mjs", "eventDropsChart", "peer", "no words for events", "event-drops"),
  row("TimelineJS", "timelineJs.mjs", "timelineJs", "peer", "steps are its buttons", "@knight-lab/timelinejs"),
  row("Observable Plot", "plot.mjs", "plot", "peer", "300 words, not placed", "@observablehq/plot"),
  row("Vega", "vega.mjs", "vega", "peer", "words by its `label`", "vega"),
  row("Mermaid", "mermaid.mjs", "mermaidTimeline", "peer", "`timeline`, does not move", "mermaid"),
  row("labella", "labella.mjs", "labellaLabels", "peer", "labels only", "labella"),
];
