import { shown, TimelineError } from "../errors.js";
import type { TimelineEvent } from "../model/timeline.js";
import { registerBackstage, type BackstageEvents } from "./backstage.js";
import { readContent, warnOf, type Content } from "./content.js";
import { createListeners, type Listeners } from "./listeners.js";
import { finite, goalOf, positive, resolveMove } from "./goalOf.js";
import { lengthOf } from "./moves.js";
import type { Play } from "./painter.js";
import { createStage, type Stage } from "./stage.js";
import type { TimelineView, ViewEvents, Viewport } from "./timelineView.js";
import type { Extent, When } from "../time/when.js";
import { resolveViewOptions, type ResolvedViewOptions, type ViewOptions } from "./viewOptions.js";

/**
 * Puts a live timeline into a container, after what the container holds already, and keeps it as wide as the container.
 * While the container has no width, nothing is drawn; text is measured with the browser's own letters.
 *
 * Shapes: `timelineOrData` as for `readTimeline`. Flaws in it never throw: the good events are drawn, the problems are in
 * `view.problems`, and are told to `options.onProblem` or to "problem" listeners. If nobody listens, the console warns.
 * Errors: throws TimelineError `invalid-container`, `invalid-option` or `unknown-option`.
 *
 * @example
 * const view = createTimeline(container, [{ id: "crimea", when: "2014", title: "Russia annexes Crimea" }]);
 * view.select("crimea");
 * view.selected; // "crimea"
 * view.destroy();
 */
export function createTimeline(container: Element, timelineOrData: unknown, options: ViewOptions = {}): TimelineView {
  checkContainer(container);
  const checked = resolveViewOptions(options);
  const content = readContent(timelineOrData, checked.onProblem);
  const state: State = { container, given: options, checked, content, selected: null, destroyed: false };
  const listeners = createListeners<ViewEvents>(["select", "hover", "viewport", "problem"]);
  const backstage = createListeners<BackstageEvents>(["draw", "selection", "data", "destroy"]);
  const play = (): Play => {
    const { content, checked } = state;
    return {
      timeline: content.shown(checked.hiddenGroups),
      options: checked.layout,
      zoom: checked.zoom,
      order: content.order,
      extentOf: (id) => spanOf(content.events.get(id)?.when),
    };
  };
  const choose = (id: string | null) => {
    select(id, state, stage);
    listeners.tell("select", { event: eventOf(id, state) });
  };
  const stage = createStage(container, play, {
    select: choose,
    hover: (id) => listeners.tell("hover", { event: eventOf(id, state) }),
    viewport: () => {
      const viewport = viewportOf(stage);
      if (viewport) listeners.tell("viewport", { viewport });
    },
    draw: () => backstage.tell("draw", {}),
    selection: (id) => backstage.tell("selection", { id }),
  });
  try {
    stage.draw();
  } catch (error) {
    stage.stop();
    throw error;
  }
  reportSoon(state, listeners);
  const view = viewOf(state, stage, listeners, backstage);
  registerBackstage(view, {
    container,
    stage,
    on: (type, listener) => backstage.on(type, listener),
    timeline: () => state.content.timeline,
    event: (id) => eventOf(id, state),
    order: () => state.content.order(),
    options: () => state.given,
    reveal: (id) => stage.reveal(id),
    choose,
    onData: (act) => backstage.on("data", act),
    onDestroy: (act) => backstage.on("destroy", act),
  });
  return view;
}

/** What changes in the life of a view. */
interface State {
  readonly container: Element;
  /** Options as given, all together. */
  given: ViewOptions;
  checked: ResolvedViewOptions;
  content: Content;
  selected: string | null;
  destroyed: boolean;
}

function viewOf(
  state: State,
  stage: Stage,
  listeners: Listeners<ViewEvents>,
  backstage: Listeners<BackstageEvents>,
): TimelineView {
  const ifAlive = () => {
    if (state.destroyed) throw new TimelineError("destroyed", "this timeline is destroyed; expected one in use");
  };
  return {
    get selected() {
      return state.selected;
    },
    get problems() {
      return state.content.problems;
    },
    get timeline() {
      return state.content.timeline;
    },
    get options() {
      return state.given;
    },
    container: state.container,
    get scene() {
      return stage.scene;
    },
    update: (data, options = {}) => {
      ifAlive();
      change(state, data, options, stage);
      if (eventOf(state.selected, state) === null) select(null, state, stage);
      if (data === undefined) return;
      backstage.tell("data", {});
      reportSoon(state, listeners);
    },
    get viewport() {
      return viewportOf(stage);
    },
    ...movesOf(stage, ifAlive),
    ...choicesOf(state, stage, ifAlive),
    toSvg: () => {
      ifAlive();
      return stage.toSvg();
    },
    on: (type, listener) => {
      ifAlive();
      return listeners.on(type, listener);
    },
    destroy: () => {
      if (!state.destroyed) {
        backstage.tell("destroy", {});
        stage.stop();
      }
      state.destroyed = true;
    },
  };
}

function choicesOf(state: State, stage: Stage, ifAlive: () => void): Pick<TimelineView, "select" | "reveal"> {
  const check = (id: string) => {
    if (!state.content.events.has(id)) throw unknownEvent(id);
  };
  return {
    select: (id) => {
      ifAlive();
      if (id !== null) check(id);
      select(id, state, stage);
    },
    reveal: (id) => {
      ifAlive();
      check(id);
      stage.reveal(id);
    },
  };
}

/** Nothing at all for an event that is gone. */
function spanOf(when: When | undefined): Extent {
  return { start: when?.start.earliest ?? Infinity, end: when?.end.latest ?? -Infinity };
}

function viewportOf({ axis, moves }: Stage): Viewport | null {
  const { extent } = moves;
  return axis && extent && { extent, width: lengthOf(axis) };
}

function movesOf({ moves }: Stage, ifAlive: () => void): Pick<TimelineView, "zoomTo" | "zoomBy" | "panBy" | "fit"> {
  return {
    zoomTo: (whenOrExtent, options) => {
      ifAlive();
      const { duration } = resolveMove(options);
      moves.zoomTo(goalOf(whenOrExtent), duration);
    },
    zoomBy: (factor, around, options) => {
      ifAlive();
      const instant = around === undefined ? undefined : { instant: finite("around", around) };
      moves.zoomBy(positive("factor", factor), instant, resolveMove(options).duration);
    },
    panBy: (pixels, options) => {
      ifAlive();
      moves.panBy(finite("pixels", pixels), resolveMove(options).duration);
    },
    fit: (options) => {
      ifAlive();
      moves.fit(resolveMove(options).duration);
    },
  };
}

/** Whatever throws, throws before anything has changed, or all is as before. */
function change(state: State, data: unknown, options: ViewOptions, stage: Stage): void {
  resolveViewOptions(options);
  const given = { ...state.given, ...options };
  const checked = resolveViewOptions(given);
  const content = data === undefined ? state.content : readContent(data, checked.onProblem);
  const before = { ...state };
  Object.assign(state, { given, checked, content });
  try {
    stage.draw();
  } catch (error) {
    Object.assign(state, before);
    throw error;
  }
}

function select(id: string | null, state: State, stage: Stage): void {
  state.selected = id;
  stage.select(id);
}

function eventOf(id: string | null, { content }: State): TimelineEvent | null {
  return id === null ? null : (content.events.get(id) ?? null);
}

/** Listeners can only be added once the view is there, so they are told a little later. */
function reportSoon(state: State, listeners: Listeners<ViewEvents>): void {
  const { problems } = state.content;
  const { onProblem } = state.checked;
  if (problems.length === 0) return;
  queueMicrotask(() => {
    if (state.destroyed || listeners.tell("problem", { problems }) || onProblem) return;
    warnOf(problems, state.container);
  });
}

function checkContainer(container: unknown): void {
  const node = container as Partial<Element> | null | undefined;
  // Not instanceof: the container may be of another window.
  if (typeof node === "object" && node?.nodeType === 1 && node.ownerDocument) return;
  throw new TimelineError("invalid-container", `invalid container: ${shown(container)}; expected an Element`);
}

function unknownEvent(id: unknown): TimelineError {
  return new TimelineError("unknown-event", `unknown event: ${shown(id)}; expected the id of an event, or null`);
}
