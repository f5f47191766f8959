import { warnOf } from "../dom/content.js";
import { createTimeline } from "../dom/createTimeline.js";
import type { TimelineView } from "../dom/timelineView.js";
import { selectIfThere } from "../dom/selectIfThere.js";
import { changedOptions, sortProps, type TimelineProps } from "./props.js";

/** The props of the last rendering. */
export interface Latest {
  readonly current: TimelineProps;
}

/** Creates a view whose events call the props of the last rendering. */
export function mount(host: HTMLElement, latest: Latest): TimelineView {
  const { data, selected } = latest.current;
  const view = createTimeline(host, data, sortProps(latest.current).options);
  view.on("select", (happened) => latest.current.onSelect?.(happened));
  view.on("hover", (happened) => latest.current.onHover?.(happened));
  view.on("viewport", (happened) => latest.current.onViewport?.(happened));
  view.on("progress", (happened) => latest.current.onProgress?.(happened));
  view.on("state", (happened) => latest.current.onState?.(happened));
  view.on("problem", ({ problems }) => {
    const { onProblem } = latest.current;
    if (onProblem) problems.forEach((problem) => onProblem(problem));
    else warnOf(problems, host);
  });
  if (selected !== undefined) selectIfThere(view, selected);
  return view;
}

/** Brings a view from the props of another rendering to those of the last. */
export function bring(view: TimelineView, before: TimelineProps, latest: Latest): void {
  const { data, selected } = latest.current;
  const options = changedOptions(sortProps(before).options, sortProps(latest.current).options);
  if (data !== before.data || options) view.update(data === before.data ? undefined : data, options ?? {});
  if (selected !== undefined && selected !== view.selected) selectIfThere(view, selected);
}
