import { shown, TimelineError } from "../errors.js";
import type { TimelineEvent } from "../model/timeline.js";
import { registerBackstage, type BackstageEvents } from "./backstage.js";
import { readContent, warnOf, type Content } from "./content.js";
import { createListeners, type Listeners } from "./listeners.js";
import { finite, goalOf, positive, resolveMove } from "./goalOf.js";
import { lengthOf } from "./moves.js";
import type { Play } from "./painter.js";
import { createStage, type Stage } from "./stage.js";
import { createLoader, type Loader } from "./slices/loader.js";
import { createProgress, type Progress } from "./slices/progress.js";
import { runInSlices } from "./slices/runInSlices.js";
import type { TimelineView, ViewEvents, Viewport } from "./timelineView.js";
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
  const window = container.ownerDocument.defaultView;
  const clock = () => window?.performance.now() ?? 0;
  const nothing = readContent([], { onProblem: undefined, clock });
  const state: State = {
    container,
    clock,
    given: options,
    checked,
    content: nothing,
    ready: false,
    fresh: false,
    prepared: null,
    selected: null,
    destroyed: false,
  };
  const listeners = createListeners<ViewEvents>(["select", "hover", "viewport", "problem", "progress"]);
  const backstage = createListeners<BackstageEvents>(["draw", "selection", "data", "destroy"]);
  const choose = (id: string | null) => {
    select(id, state, stage);
    listeners.tell("select", { event: eventOf(id, state) });
  };
  const tellProgress = () => progress.show(progressOf(state, parts));
  const loader = createLoader(window, tellProgress);
  const stage = createStage(container, () => playOf(state), {
    select: choose,
    hover: (id) => listeners.tell("hover", { event: eventOf(id, state) }),
    viewport: () => {
      const viewport = viewportOf(stage);
      if (viewport) listeners.tell("viewport", { viewport });
    },
    draw: () => backstage.tell("draw", {}),
    selection: (id) => backstage.tell("selection", { id }),
    planned: tellProgress,
    clock,
  });
  const progress = createProgress(container, stage.svg, {
    count: () => loader.count ?? state.content.timeline.events.length,
    language: () => stage.scene?.lang ?? state.checked.layout.locale?.code ?? "en",
    isDrawn: () => stage.scene !== null,
    tell: (progress) => listeners.tell("progress", { progress }),
  });
  const parts: Parts = { stage, loader, progress, listeners, backstage };
  try {
    load(state, timelineOrData, parts);
  } catch (error) {
    stopAll(state, parts);
    throw error;
  }
  const view = viewOf(state, parts);
  registerBackstage(view, {
    container,
    stage,
    on: (type, listener) => backstage.on(type, listener),
    timeline: () => state.content.timeline,
    event: (id) => eventOf(id, state),
    catalog: () => state.content.catalog,
    isHidden: (index) => isHidden(index, state),
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
  readonly clock: () => number;
  /** Options as given, all together. */
  given: ViewOptions;
  checked: ResolvedViewOptions;
  content: Content;
  /** Whether anything has been read yet. */
  ready: boolean;
  /** Whether the plan in the making is of data that has just been read. */
  fresh: boolean;
  /** Ends the work on the catalog. */
  prepared: (() => void) | null;
  selected: string | null;
  destroyed: boolean;
}

/** What a view is made of. */
interface Parts {
  readonly stage: Stage;
  readonly loader: Loader;
  readonly progress: Progress;
  readonly listeners: Listeners<ViewEvents>;
  readonly backstage: Listeners<BackstageEvents>;
}

function playOf(state: State): Play {
  const { content, checked, ready } = state;
  return {
    timeline: content.shown(checked.hiddenGroups),
    options: checked.layout,
    zoom: checked.zoom,
    catalog: content.catalog,
    isHidden: (index) => isHidden(index, state),
    ready,
  };
}

function isHidden(index: number, { content, checked }: State): boolean {
  const { hiddenGroups } = checked;
  return hiddenGroups.length > 0 && hiddenGroups.includes(content.catalog.groupAt(index) ?? "");
}

/** Reads data and draws it, at once if it is little. */
function load(state: State, data: unknown, parts: Parts): void {
  const { stage, loader, backstage, listeners } = parts;
  const take = (content: Content) => {
    state.prepared?.();
    Object.assign(state, { content, ready: true, prepared: null });
    stage.draw();
    if (eventOf(state.selected, state) === null) select(null, state, stage);
    backstage.tell("data", {});
    reportSoon(state, listeners);
  };
  const reading = { onProblem: state.checked.onProblem, clock: state.clock };
  const little = loader.load(data, reading, (content) => {
    state.fresh = true;
    take(content);
  });
  if (little) take(little);
}

/** How far reading and planning have come; null once all is done, and then the catalog is prepared. */
function progressOf(state: State, { loader, stage }: Parts): number | null {
  if (loader.progress !== null) return loader.progress * readingShare;
  const { progress } = stage;
  if (progress !== null) return state.fresh ? readingShare + progress * (1 - readingShare) : progress;
  state.fresh = false;
  state.prepared ??= runInSlices(state.container.ownerDocument.defaultView, state.content.catalog, () => undefined);
  return null;
}

function stopAll(state: State, { stage, loader, progress }: Parts): void {
  state.prepared?.();
  for (const each of [loader, stage, progress]) each.stop();
}

/** Reading takes about so much of the time until all is planned. */
const readingShare = 0.4;

function viewOf(state: State, parts: Parts): TimelineView {
  const { stage, progress, listeners, backstage } = parts;
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
    get progress() {
      return progress.value;
    },
    update: (data, options = {}) => {
      ifAlive();
      change(state, data, options, parts);
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
        stopAll(state, parts);
      }
      state.destroyed = true;
    },
  };
}

function choicesOf(state: State, stage: Stage, ifAlive: () => void): Pick<TimelineView, "select" | "reveal"> {
  const check = (id: string) => {
    if (state.content.catalog.indexOf(id) < 0) throw unknownEvent(id);
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
function change(state: State, data: unknown, options: ViewOptions, parts: Parts): void {
  const { stage } = parts;
  resolveViewOptions(options);
  const given = { ...state.given, ...options };
  const checked = resolveViewOptions(given);
  const before = { ...state };
  Object.assign(state, { given, checked });
  try {
    if (data !== undefined) load(state, data, parts);
    else if (state.ready) {
      stage.draw();
      if (eventOf(state.selected, state) === null) select(null, state, stage);
    }
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
  return content.catalog.event(id);
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
