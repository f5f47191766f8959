import type { BackstageEvents } from "./backstage.js";
import { readContent } from "./content.js";
import { createListeners } from "./listeners.js";
import {
  choose,
  eventOf,
  playOf,
  restoreLate,
  showProgress,
  viewportOf,
  whenOrdered,
  withState,
  type Session,
  type SessionParts,
} from "./session.js";
import { createLoader } from "./slices/loader.js";
import { createProgress } from "./slices/progress.js";
import { createStage } from "./stage.js";
import { keepState } from "./state/keepState.js";
import type { ViewEvents } from "./timelineView.js";
import { resolveViewOptions, type ViewOptions } from "./viewOptions.js";

/** Reads the options, and makes what a view is made of. The state to begin with is apart; nothing is drawn before data is loaded. */
export function beginSession(container: Element, options: ViewOptions): Session {
  const { state: restoring } = resolveViewOptions(options);
  const given = withState(options, restoring);
  const window = container.ownerDocument.defaultView;
  const clock = () => window?.performance.now() ?? 0;
  const state: Omit<Session, keyof SessionParts> = {
    container,
    clock,
    given,
    checked: resolveViewOptions(given),
    hiddenAtStart: options.hiddenGroups,
    content: readContent([], { onProblem: undefined, clock }),
    ready: false,
    fresh: false,
    prepared: null,
    waiting: [],
    inCall: false,
    restoring,
    selected: null,
    wanted: null,
    destroyed: false,
  };
  // Its parts ask for it once there is something to draw.
  const session = state as Session;
  return Object.assign(session, partsOf(session));
}

function partsOf(session: Session): SessionParts {
  const { container, clock } = session;
  const listeners = createListeners<ViewEvents>(["select", "hover", "viewport", "state", "problem", "progress"]);
  const backstage = createListeners<BackstageEvents>(["draw", "selection", "data", "destroy"]);
  const planned = () => showProgress(session);
  const stage = createStage(container, () => playOf(session), {
    select: (id) => choose(id, session),
    hover: (id) => listeners.tell("hover", { event: eventOf(id, session) }),
    viewport: () => {
      const viewport = viewportOf(session);
      if (viewport) listeners.tell("viewport", { viewport });
    },
    draw: () => {
      backstage.tell("draw", {});
      restoreLate(session);
    },
    selection: (id) => backstage.tell("selection", { id }),
    planned,
    clock,
    whenOrdered: (act) => whenOrdered(act, session),
  });
  const loader = createLoader(container.ownerDocument.defaultView, planned);
  const progress = createProgress(container, stage.svg, {
    count: () => loader.count ?? session.content.timeline.events.length,
    language: () => stage.scene?.lang ?? session.checked.layout.locale?.code ?? "en",
    isDrawn: () => stage.scene !== null,
    tell: (share) => listeners.tell("progress", { progress: share }),
  });
  const keeper = keepState({
    stage,
    selected: () => session.selected,
    hidden: () => session.checked.hiddenGroups,
    hiddenAtStart: session.hiddenAtStart ?? [],
    tell: (now) => listeners.tell("state", { state: now }),
    clock,
  });
  backstage.on("draw", keeper.ask);
  backstage.on("selection", keeper.ask);
  return { stage, loader, progress, keeper, listeners, backstage };
}
