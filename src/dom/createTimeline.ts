import { shown, TimelineError } from "../errors.js";
import { registerBackstage, type BackstageEvents } from "./backstage.js";
import { finite, goalOf, positive, resolveMove } from "./goalOf.js";
import { createListeners, type Listeners } from "./listeners.js";
import { lengthOf } from "./moves.js";
import {
  beginSession,
  change,
  eventOf,
  isHidden,
  load,
  playOf,
  restoreLate,
  select,
  settle,
  showProgress,
  whenOrdered,
  type Session,
  type SessionParts,
} from "./session.js";
import { createLoader } from "./slices/loader.js";
import { createProgress } from "./slices/progress.js";
import { createStage, type Audience, type Stage } from "./stage.js";
import { keepState, type StateKeeper } from "./state/keepState.js";
import type { TimelineView, ViewEvents, Viewport } from "./timelineView.js";
import type { ViewOptions } from "./viewOptions.js";

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
  const session = beginSession(container, options);
  const parts = partsOf(session);
  const { stage, backstage } = parts;
  if (session.restoring) stage.moves.expect(session.restoring.extent);
  try {
    load(session, timelineOrData, parts);
  } catch (error) {
    stopAll(session, parts);
    throw error;
  }
  settle(session, parts, { isData: true, isRead: true });
  const view = viewOf(session, parts);
  registerBackstage(view, {
    container,
    stage,
    on: (type, listener) => backstage.on(type, listener),
    timeline: () => session.content.timeline,
    event: (id) => eventOf(id, session),
    catalog: () => session.content.catalog,
    whenOrdered: (act) => whenOrdered(act, session, parts),
    isHidden: (index) => isHidden(index, session),
    options: () => session.given,
    choose: (id) => choose(id, session, parts),
    onData: (act) => backstage.on("data", act),
    onDestroy: (act) => backstage.on("destroy", act),
  });
  return view;
}

/** Selects as the reader does. */
function choose(
  id: string | null,
  session: Session,
  { stage, listeners }: Pick<SessionParts, "stage" | "listeners">,
): void {
  select(id, session, stage);
  listeners.tell("select", { event: eventOf(id, session) });
}

/** Makes what a view is made of; nothing is drawn before data is loaded. */
function partsOf(session: Session): SessionParts {
  const { container, clock } = session;
  const listeners = createListeners<ViewEvents>(["select", "hover", "viewport", "state", "problem", "progress"]);
  const backstage = createListeners<BackstageEvents>(["draw", "selection", "data", "destroy"]);
  const moved = () => showProgress(session, parts);
  const audience: Audience = {
    select: (id) => choose(id, session, parts),
    hover: (id) => listeners.tell("hover", { event: eventOf(id, session) }),
    viewport: () => {
      const viewport = viewportOf(parts.stage);
      if (viewport) listeners.tell("viewport", { viewport });
    },
    draw: () => {
      backstage.tell("draw", {});
      restoreLate(session, parts);
    },
    selection: (id) => backstage.tell("selection", { id }),
    planned: moved,
    clock,
    whenOrdered: (act) => whenOrdered(act, session, parts),
  };
  const stage = createStage(container, () => playOf(session), audience);
  const loader = createLoader(container.ownerDocument.defaultView, moved);
  const progress = createProgress(container, stage.svg, {
    count: () => loader.count ?? session.content.timeline.events.length,
    language: () => stage.scene?.lang ?? session.checked.layout.locale?.code ?? "en",
    isDrawn: () => stage.scene !== null,
    tell: (share) => listeners.tell("progress", { progress: share }),
  });
  const keeper = keeperOf(session, stage, listeners, backstage);
  const parts: SessionParts = { stage, loader, progress, keeper, listeners, backstage };
  return parts;
}

function stopAll(session: Session, { stage, loader, progress, keeper }: SessionParts): void {
  session.prepared?.();
  for (const each of [loader, keeper, stage, progress]) each.stop();
}

function keeperOf(
  session: Session,
  stage: Stage,
  listeners: Listeners<ViewEvents>,
  backstage: Listeners<BackstageEvents>,
): StateKeeper {
  const keeper = keepState({
    stage,
    selected: () => session.selected,
    hidden: () => session.checked.hiddenGroups,
    hiddenAtStart: session.hiddenAtStart ?? [],
    tell: (now) => listeners.tell("state", { state: now }),
    clock: session.clock,
  });
  backstage.on("draw", keeper.ask);
  backstage.on("selection", keeper.ask);
  return keeper;
}

function viewOf(session: Session, parts: SessionParts): TimelineView {
  const { stage, progress, keeper, listeners, backstage } = parts;
  const ifAlive = () => {
    if (session.destroyed) throw new TimelineError("destroyed", "this timeline is destroyed; expected one in use");
  };
  return {
    get selected() {
      return session.selected;
    },
    get problems() {
      return session.content.problems;
    },
    get timeline() {
      return session.content.timeline;
    },
    get options() {
      return session.given;
    },
    container: session.container,
    get scene() {
      return stage.scene;
    },
    get progress() {
      return progress.value;
    },
    get state() {
      return keeper.state;
    },
    update: (data, options = {}) => {
      ifAlive();
      const { hiddenGroups } = session.checked;
      change(session, { data, options, now: () => keeper.state }, parts);
      const isData = data !== undefined || hiddenGroups !== session.checked.hiddenGroups;
      settle(session, parts, { isData, isRead: data !== undefined });
    },
    get viewport() {
      return viewportOf(stage);
    },
    ...movesOf(stage, ifAlive),
    ...choicesOf(session, stage, ifAlive),
    toSvg: () => {
      ifAlive();
      return stage.toSvg();
    },
    on: (type, listener) => {
      ifAlive();
      return listeners.on(type, listener);
    },
    destroy: () => {
      if (!session.destroyed) {
        backstage.tell("destroy", {});
        stopAll(session, parts);
      }
      session.destroyed = true;
    },
  };
}

function choicesOf(session: Session, stage: Stage, ifAlive: () => void): Pick<TimelineView, "select" | "reveal"> {
  const check = (id: string) => {
    if (session.content.catalog.indexOf(id) < 0) throw unknownEvent(id);
  };
  return {
    select: (id) => {
      ifAlive();
      if (id !== null) check(id);
      select(id, session, stage);
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

function checkContainer(container: unknown): void {
  const node = container as Partial<Element> | null | undefined;
  // Not instanceof: the container may be of another window.
  if (typeof node === "object" && node?.nodeType === 1 && node.ownerDocument) return;
  throw new TimelineError("invalid-container", `invalid container: ${shown(container)}; expected an Element`);
}

function unknownEvent(id: unknown): TimelineError {
  return new TimelineError("unknown-event", `unknown event: ${shown(id)}; expected the id of an event, or null`);
}
