import { shown, TimelineError } from "../errors.js";
import { registerBackstage } from "./backstage.js";
import { beginSession } from "./beginSession.js";
import { finite, goalOf, positive, resolveMove } from "./goalOf.js";
import {
  change,
  choose,
  eventOf,
  isHidden,
  load,
  select,
  settle,
  viewportOf,
  whenOrdered,
  type Session,
} from "./session.js";
import type { Stage } from "./stage.js";
import type { TimelineView } from "./timelineView.js";
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
  const { stage, backstage } = session;
  if (session.restoring) stage.moves.expect(session.restoring.extent);
  try {
    load(session, timelineOrData);
  } catch (error) {
    stopAll(session);
    throw error;
  }
  settle(session, { isData: true, isRead: true });
  const view = viewOf(session);
  registerBackstage(view, {
    container,
    stage,
    on: (type, listener) => backstage.on(type, listener),
    timeline: () => session.content.timeline,
    event: (id) => eventOf(id, session),
    catalog: () => session.content.catalog,
    whenOrdered: (act) => whenOrdered(act, session),
    isHidden: (index) => isHidden(index, session),
    options: () => session.given,
    choose: (id) => choose(id, session),
    want: (id) => void (session.wanted = id),
    onData: (act) => backstage.on("data", act),
    onDestroy: (act) => backstage.on("destroy", act),
  });
  return view;
}

function stopAll({ prepared, loader, keeper, stage, progress }: Session): void {
  prepared?.();
  for (const each of [loader, keeper, stage, progress]) each.stop();
}

function viewOf(session: Session): TimelineView {
  const { stage, progress, keeper, listeners, backstage } = session;
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
      return session.restoring?.state ?? keeper.state;
    },
    update: (data, options = {}) => {
      ifAlive();
      const { hiddenGroups } = session.checked;
      change(session, { data, options });
      const isData = data !== undefined || hiddenGroups !== session.checked.hiddenGroups;
      settle(session, { isData, isRead: data !== undefined });
    },
    get viewport() {
      return viewportOf(session);
    },
    ...movesOf(stage, ifAlive),
    ...choicesOf(session, ifAlive),
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
        stopAll(session);
      }
      session.destroyed = true;
    },
  };
}

function choicesOf(session: Session, ifAlive: () => void): Pick<TimelineView, "select" | "reveal"> {
  const check = (id: string) => {
    if (session.content.catalog.indexOf(id) < 0) throw unknownEvent(id);
  };
  return {
    select: (id) => {
      ifAlive();
      if (id !== null) check(id);
      select(id, session);
    },
    reveal: (id) => {
      ifAlive();
      check(id);
      session.stage.reveal(id);
    },
  };
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
