import { warnOf } from "../dom/content.js";
import { createTimeline } from "../dom/createTimeline.js";
import type { TimelineView } from "../dom/timelineView.js";
import { selectIfThere } from "../dom/selectIfThere.js";
import type { ViewState } from "../dom/state/viewState.js";
import { changedOptions, isSame, sortProps, type TimelineProps } from "./props.js";

/** The props of the last rendering. */
export interface Latest {
  readonly current: TimelineProps;
}

/** Creates a view whose events call the props of the last rendering; `kept`: what the reader had made of the one before it. */
export function mount(host: HTMLElement, latest: Latest, kept: ViewState | null): TimelineView {
  const { data, selected } = latest.current;
  const { options } = sortProps(latest.current);
  const view = createTimeline(host, data, kept ? { ...options, state: kept } : options);
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

/** How deep data is: events in a list in a timeline, with sources that have places in a text. */
const dataDepth = 6;

/** Brings a view from the props of another rendering to those of the last. */
export function bring(view: TimelineView, before: TimelineProps, latest: Latest): void {
  const { data, selected } = latest.current;
  const options = changedOptions(sortProps(before).options, sortProps(latest.current).options);
  const isOther = !isSame(data, before.data, dataDepth);
  if (isOther || options) view.update(isOther ? data : undefined, options ?? {});
  if (selected !== undefined && selected !== view.selected) selectIfThere(view, selected);
}
