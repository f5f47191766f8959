import type { Problem } from "../errors.js";
import type { TimelineEvent } from "../model/timeline.js";
import type { BackstageEvents } from "./backstage.js";
import { warnOf, type Content } from "./content.js";
import type { Listeners } from "./listeners.js";
import { lengthOf } from "./moves.js";
import type { Play } from "./painter.js";
import { mostAtOnce, type Loader } from "./slices/loader.js";
import type { Progress } from "./slices/progress.js";
import { runInSlices } from "./slices/runInSlices.js";
import type { Stage } from "./stage.js";
import { missingEvent, type StateKeeper } from "./state/keepState.js";
import type { ReadState } from "./state/readState.js";
import { toHash } from "./state/viewState.js";
import type { ViewEvents, Viewport } from "./timelineView.js";
import { resolveViewOptions, type ResolvedViewOptions, type ViewOptions } from "./viewOptions.js";

/** What a view is made of. */
export interface SessionParts {
  readonly stage: Stage;
  readonly loader: Loader;
  readonly progress: Progress;
  readonly keeper: StateKeeper;
  readonly listeners: Listeners<ViewEvents>;
  readonly backstage: Listeners<BackstageEvents>;
}

/** A view: what it is made of, and what changes in its life. */
export interface Session extends SessionParts {
  readonly container: Element;
  readonly clock: () => number;
  /** Options as given, all together. */
  given: ViewOptions;
  checked: ResolvedViewOptions;
  readonly hiddenAtStart: readonly string[] | undefined;
  content: Content;
  /** Whether anything has been read yet. */
  ready: boolean;
  /** Whether the plan in the making is of data that has just been read. */
  fresh: boolean;
  /** Ends the work on the catalog. */
  prepared: (() => void) | null;
  /** What waits for the order of the events. */
  waiting: readonly (() => void)[];
  /** Whether a call is being answered that settles all when it has drawn. */
  inCall: boolean;
  /** A state that is to be shown as soon as something new is drawn. */
  restoring: ReadState | null;
  selected: string | null;
  /** The event that is to be selected as soon as there is one of that id. */
  wanted: string | null;
  destroyed: boolean;
}

/** Reading takes about so much of the time until all is planned. */
const readingShare = 0.4;

export function playOf(session: Session): Play {
  const { content, checked, ready } = session;
  return {
    timeline: content.timeline,
    options: checked.layout,
    zoom: checked.zoom,
    catalog: content.catalog,
    isHidden: (index) => isHidden(index, session),
    ready,
  };
}

/** Whether the group of an event is hidden; "" is that of events without one. */
export function isHidden(index: number, { content, checked }: Session): boolean {
  const { hiddenGroups } = checked;
  return hiddenGroups.length > 0 && hiddenGroups.includes(content.catalog.groupAt(index) ?? "");
}

/** Reads data and draws it, at once if it is little. */
export function load(session: Session, data: unknown): void {
  const reading = { onProblem: session.checked.onProblem, clock: session.clock, before: session.content.catalog };
  session.inCall = true;
  const little = session.loader.load(data, reading, (content) => {
    session.fresh = true;
    session.inCall = true;
    take(session, content);
    settle(session, { isData: true, isRead: true });
  });
  if (little) take(session, little);
  // Its place among what is around it.
  else if (!session.ready) session.stage.draw();
  showProgress(session);
}

function take(session: Session, content: Content): void {
  session.prepared?.();
  Object.assign(session, { content, ready: true, prepared: null, waiting: [] });
  session.stage.draw();
}

interface Settling {
  /** Whether there are other events, or others are hidden. */
  readonly isData: boolean;
  /** Whether data was read. */
  readonly isRead: boolean;
}

/** What follows a drawing of other data or options: the selection, the state that was given, and who is told. */
export function settle(session: Session, { isData, isRead }: Settling): void {
  const { content, selected, wanted, stage, backstage, loader } = session;
  session.inCall = false;
  // What is still being read is settled later.
  if (loader.progress !== null) return;
  if (selected !== null && eventOf(selected, session) === null) select(null, session);
  if (wanted !== null && content.catalog.indexOf(wanted) >= 0) select(wanted, session);
  const missing = stage.moves.expecting && stage.progress !== null ? [] : restore(session);
  if (isData) backstage.tell("data", {});
  reportSoon([...(isRead ? content.problems : []), ...missing], session);
}

/** Shows what of a state is no option, once it is drawn. Returns, and tells, what was wrong with it. */
function restore(session: Session): readonly Problem[] {
  const { restoring, content, checked } = session;
  if (!restoring) return [];
  session.restoring = null;
  const { selected = null } = restoring.state;
  const isThere = selected !== null && content.catalog.indexOf(selected) >= 0;
  select(isThere ? selected : null, session);
  session.wanted = isThere ? null : selected;
  session.keeper.restored(restoring);
  const problems = [...restoring.problems, ...missingEvent(restoring.state, content.catalog)];
  if (checked.onProblem) problems.forEach(checked.onProblem);
  return problems;
}

/** What an update is given. */
export interface Change {
  readonly data: unknown;
  readonly options: ViewOptions;
}

/** Whatever throws, throws before anything has changed, or all is as before. */
export function change(session: Session, { data, options }: Change): void {
  const { stage } = session;
  const { state: read } = resolveViewOptions(options);
  const restoring = read && toHash(read.state) !== toHash(session.keeper.state) ? read : null;
  const given = withState({ ...session.given, ...options }, restoring, session.hiddenAtStart);
  const checked = resolveViewOptions(given);
  const before = { ...session };
  Object.assign(session, { given, checked, inCall: true, ...(restoring && { restoring }) });
  if (restoring) stage.moves.expect(restoring.extent);
  try {
    if (data !== undefined) load(session, data);
    else if (session.ready) stage.draw();
  } catch (error) {
    Object.assign(session, before);
    throw error;
  }
}

/** Options without a state, and with the groups that it hides. */
export function withState(
  options: ViewOptions,
  restored: ReadState | null,
  hiddenAtStart = options.hiddenGroups,
): ViewOptions {
  const { state, ...others } = options;
  return state !== undefined && restored
    ? { ...others, hiddenGroups: restored.state.hiddenGroups ?? hiddenAtStart }
    : others;
}

/** How far reading and planning have come; null once all is done and drawn. */
function progressOf({ loader, stage, fresh }: Session): number | null {
  if (loader.progress !== null) return loader.progress * readingShare;
  const { progress } = stage;
  if (progress === null) return null;
  return fresh ? readingShare + progress * (1 - readingShare) : progress;
}

/** Shows how far reading and planning have come; when all is done, the catalog is prepared. */
export function showProgress(session: Session): void {
  const share = progressOf(session);
  session.progress.show(share);
  if (share !== null) return;
  session.fresh = false;
  if (session.content.catalog.count > mostAtOnce) prepare(session);
}

/** Does something once the order of the events is known. What waits for that is forgotten when there are other events. */
export function whenOrdered(act: () => void, session: Session): void {
  if (session.content.catalog.isOrdered) {
    act();
    return;
  }
  session.waiting = [...session.waiting, act];
  prepare(session);
}

/** Finds the order of the events, and where each id is, beside whatever else goes on. */
function prepare(session: Session): void {
  const { catalog } = session.content;
  session.prepared ??= runInSlices(session.container.ownerDocument.defaultView, catalog, (done) => {
    if (!done) return;
    const { waiting } = session;
    session.waiting = [];
    for (const act of [session.stage.ordered, ...waiting]) act();
  });
}

/** Something is drawn: a state that waited for that is shown. */
export function restoreLate(session: Session): void {
  const { loader, stage } = session;
  if (session.inCall || !session.restoring || loader.progress !== null) return;
  if (stage.moves.expecting && stage.progress !== null) return;
  reportSoon(restore(session), session);
}

export function select(id: string | null, session: Session): void {
  session.selected = id;
  session.wanted = null;
  session.stage.select(id);
}

/** Selects as the reader does. */
export function choose(id: string | null, session: Session): void {
  select(id, session);
  session.listeners.tell("select", { event: eventOf(id, session) });
}

export function viewportOf({ stage: { axis, moves } }: Session): Viewport | null {
  const { extent } = moves;
  return axis && extent && { extent, width: lengthOf(axis) };
}

export function eventOf(id: string | null, { content }: Session): TimelineEvent | null {
  return content.catalog.event(id);
}

/** Listeners can only be added once the view is there, so they are told a little later. */
function reportSoon(problems: readonly Problem[], session: Session): void {
  const { onProblem } = session.checked;
  if (problems.length === 0) return;
  queueMicrotask(() => {
    if (session.destroyed || session.listeners.tell("problem", { problems }) || onProblem) return;
    warnOf(problems, session.container);
  });
}
