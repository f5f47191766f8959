import { shown, TimelineError, type Problem } from "../errors.js";
import type { TimelineEvent } from "../model/timeline.js";
import { registerBackstage, type BackstageEvents } from "./backstage.js";
import { readContent, warnOf, type Content } from "./content.js";
import { createListeners, type Listeners } from "./listeners.js";
import { finite, goalOf, positive, resolveMove } from "./goalOf.js";
import { lengthOf } from "./moves.js";
import type { Play } from "./painter.js";
import { createStage, type Stage } from "./stage.js";
import { keepState, missingEvent, type StateKeeper } from "./state/keepState.js";
import type { ReadState } from "./state/readState.js";
import { toHash, type ViewState } from "./state/viewState.js";
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
  const { state, restored } = begin(container, timelineOrData, options);
  const listeners = createListeners<ViewEvents>(["select", "hover", "viewport", "state", "problem"]);
  const backstage = createListeners<BackstageEvents>(["draw", "selection", "data", "destroy"]);
  const choose = (id: string | null) => {
    select(id, state, stage);
    listeners.tell("select", { event: eventOf(id, state) });
  };
  const stage = createStage(container, () => playOf(state), {
    select: choose,
    hover: (id) => listeners.tell("hover", { event: eventOf(id, state) }),
    viewport: () => {
      const viewport = viewportOf(stage);
      if (viewport) listeners.tell("viewport", { viewport });
    },
    draw: () => backstage.tell("draw", {}),
    selection: (id) => backstage.tell("selection", { id }),
  });
  if (restored) stage.moves.expect(restored.extent);
  try {
    stage.draw();
  } catch (error) {
    stage.stop();
    throw error;
  }
  const keeper = keeperOf(state, stage, listeners, backstage);
  const missing = restore(restored, state, stage, keeper);
  reportSoon([...state.content.problems, ...missing], state, listeners);
  const view = viewOf({ state, stage, keeper, listeners, backstage });
  registerBackstage(view, {
    container,
    stage,
    on: (type, listener) => backstage.on(type, listener),
    timeline: () => state.content.timeline,
    event: (id) => eventOf(id, state),
    order: () => state.content.order(state.checked.hiddenGroups),
    options: () => state.given,
    reveal: (id) => stage.reveal(id),
    choose,
    onData: (act) => backstage.on("data", act),
    onDestroy: (act) => backstage.on("destroy", act),
  });
  return view;
}

/** Reads data and options: the state to begin with is apart from them. */
function begin(
  container: Element,
  timelineOrData: unknown,
  options: ViewOptions,
): { readonly state: State; readonly restored: ReadState | null } {
  const { state: restored, onProblem } = resolveViewOptions(options);
  const given = withState(options, restored);
  const state: State = {
    container,
    given,
    checked: resolveViewOptions(given),
    hiddenAtStart: options.hiddenGroups,
    content: readContent(timelineOrData, onProblem),
    selected: null,
    wanted: null,
    destroyed: false,
  };
  return { state, restored };
}

function playOf({ content, checked }: State): Play {
  return {
    timeline: content.shown(checked.hiddenGroups),
    options: checked.layout,
    zoom: checked.zoom,
    order: () => content.order(checked.hiddenGroups),
    extentOf: (id) => spanOf(content.events.get(id)?.when),
  };
}

function keeperOf(
  state: State,
  stage: Stage,
  listeners: Listeners<ViewEvents>,
  backstage: Listeners<BackstageEvents>,
): StateKeeper {
  const keeper = keepState({
    stage,
    selected: () => state.selected,
    hidden: () => state.checked.hiddenGroups,
    hiddenAtStart: state.hiddenAtStart ?? [],
    tell: (now) => listeners.tell("state", { state: now }),
  });
  backstage.on("draw", keeper.ask);
  backstage.on("selection", keeper.ask);
  return keeper;
}

/** What changes in the life of a view. */
interface State {
  readonly container: Element;
  /** Options as given, all together. */
  given: ViewOptions;
  checked: ResolvedViewOptions;
  readonly hiddenAtStart: readonly string[] | undefined;
  content: Content;
  selected: string | null;
  /** The event that a state selects, as soon as there is one of that id. */
  wanted: string | null;
  destroyed: boolean;
}

interface Parts {
  readonly state: State;
  readonly stage: Stage;
  readonly keeper: StateKeeper;
  readonly listeners: Listeners<ViewEvents>;
  readonly backstage: Listeners<BackstageEvents>;
}

function viewOf({ state, stage, keeper, listeners, backstage }: Parts): TimelineView {
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
    get state() {
      return keeper.state;
    },
    update: (data, options = {}) => {
      ifAlive();
      const { hiddenGroups } = state.checked;
      const restored = change(state, { data, options, now: () => keeper.state }, stage);
      if (state.selected !== null && eventOf(state.selected, state) === null) select(null, state, stage);
      if (state.wanted !== null && state.content.events.has(state.wanted)) select(state.wanted, state, stage);
      const missing = restore(restored, state, stage, keeper);
      if (data !== undefined || hiddenGroups !== state.checked.hiddenGroups) backstage.tell("data", {});
      reportSoon([...(data === undefined ? [] : state.content.problems), ...missing], state, listeners);
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
        keeper.stop();
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

interface Change {
  readonly data: unknown;
  readonly options: ViewOptions;
  readonly now: () => ViewState;
}

/**
 * Whatever throws, throws before anything has changed, or all is as before. Returns the state that is to be shown, if it is
 * another one.
 */
function change(state: State, { data, options, now }: Change, stage: Stage): ReadState | null {
  const { state: read } = resolveViewOptions(options);
  const restored = read && toHash(read.state) !== toHash(now()) ? read : null;
  const given = withState({ ...state.given, ...options }, restored, state.hiddenAtStart);
  const checked = resolveViewOptions(given);
  const content = data === undefined ? state.content : readContent(data, checked.onProblem);
  const before = { ...state };
  Object.assign(state, { given, checked, content });
  if (restored) stage.moves.expect(restored.extent);
  try {
    stage.draw();
  } catch (error) {
    Object.assign(state, before);
    throw error;
  }
  return restored;
}

/** Options without a state, and with the groups that it hides. */
function withState(
  options: ViewOptions,
  restored: ReadState | null,
  hiddenAtStart = options.hiddenGroups,
): ViewOptions {
  const { state, ...others } = options;
  return state !== undefined && restored
    ? { ...others, hiddenGroups: restored.state.hiddenGroups ?? hiddenAtStart }
    : others;
}

/** Shows what of a state is no option, once it is drawn. Returns, and tells, what was wrong with it. */
function restore(restored: ReadState | null, state: State, stage: Stage, keeper: StateKeeper): readonly Problem[] {
  if (!restored) return [];
  const { selected = null } = restored.state;
  const isThere = selected !== null && state.content.events.has(selected);
  select(isThere ? selected : null, state, stage);
  state.wanted = isThere ? null : selected;
  keeper.restored(restored);
  const problems = [...restored.problems, ...missingEvent(restored.state, state.content.events)];
  if (state.checked.onProblem) problems.forEach(state.checked.onProblem);
  return problems;
}

function select(id: string | null, state: State, stage: Stage): void {
  state.selected = id;
  state.wanted = null;
  stage.select(id);
}

function eventOf(id: string | null, { content }: State): TimelineEvent | null {
  return id === null ? null : (content.events.get(id) ?? null);
}

/** Listeners can only be added once the view is there, so they are told a little later. */
function reportSoon(problems: readonly Problem[], state: State, listeners: Listeners<ViewEvents>): void {
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
