import { createTimeline } from "../dom/createTimeline.js";
import type { TimelineView } from "../dom/timelineView.js";
import { followPage } from "../dom/followPage.js";
import { selectIfThere } from "../dom/selectIfThere.js";
import { readState } from "../dom/state/readState.js";
import type { ViewState } from "../dom/state/viewState.js";
import type { ViewOptions } from "../dom/viewOptions.js";
import { TimelineError } from "../errors.js";
import { createDress, type Dress } from "./controls.js";
import { relay, tell, tellProblems } from "./events.js";
import { localeOf } from "./localeOf.js";
import { optionsNow } from "./optionsNow.js";
import { bringDrawing, createShade, type Shade } from "./shade.js";
import { isSameSource, readSource, sourceOf, type Content, type Source } from "./source.js";

/** What makes an element live: it draws soon after anything has changed, once for all that has. */
export interface Engine {
  /** Properties as set, by name. */
  readonly properties: Record<string, unknown>;
  readonly view: TimelineView | null;
  /** The event to select, as soon as there is one of that id. */
  choose(id: string | null): void;
  /** What is in view, selected and hidden; of an element that is not drawn, what is going to be. */
  readonly state: ViewState;
  /** A state to show with the next drawing. */
  restore(state: ViewOptions["state"]): void;
  /** Something has changed. */
  ask(): void;
  /** Tells of an error of ours. */
  complain(error: unknown, at: string): void;
}

/** What there is while an element is in a page. */
interface Life {
  readonly document: Document;
  readonly shade: Shade;
  readonly dress: Dress;
  readonly stop: () => void;
  view: TimelineView | null;
  source: Source;
  content: Promise<Content | null>;
  shown: Content | null;
  given: ViewOptions;
  abort: AbortController;
}

/** What is to be shown as soon as it can be. */
interface Wishes {
  selected: string | null | undefined;
  state: ViewOptions["state"];
}

/** Makes an element live. Whether it is in a page is looked at whenever it is asked, so it may be moved about. */
export function createEngine(host: HTMLElement): Engine {
  const properties: Record<string, unknown> = {};
  const complain = createComplaints(host);
  let life: Life | null = null;
  let [asked, turn] = [false, 0];
  const wishes: Wishes = { selected: undefined, state: undefined };

  const ask = () => {
    if (asked) return;
    asked = true;
    queueMicrotask(() => {
      asked = false;
      turn++;
      // Style sheets and what a page is asked about are of one document.
      if (!host.isConnected || life?.document !== host.ownerDocument) end();
      if (host.isConnected) void work(turn);
    });
  };
  const end = () => {
    if (life) finish(life, wishes);
    life = null;
  };
  const work = async (own: number) => {
    const now = (life ??= begin(host, ask, complain));
    const source = sourceOf(host, properties.data);
    if (isUnfinished(host, source, ask)) return;
    if (!isSameSource(source, now.source)) readInto(now, source, host.baseURI);
    const locale = await localeOf(host, properties.locale).catch((error: unknown) => complain(error, "locale"));
    const content = await now.content;
    if (own !== turn || !host.isConnected || now !== life) return;
    try {
      const options = optionsNow(host, { properties, locale, shade: now.shade }, complain);
      if (draw(host, now, content, options, wishes.state)) wishes.state = undefined;
    } catch (error) {
      complain(error, "options");
    }
    now.dress.follow(now.view);
    if (wishes.selected !== undefined) choose(wishes.selected);
  };
  const choose = (id: string | null) => {
    wishes.selected = id;
    if (!life?.view) return;
    selectIfThere(life.view, id);
    wishes.selected = undefined;
  };
  return {
    properties,
    get view() {
      return life?.view ?? null;
    },
    get state() {
      return wishes.state === undefined ? (life?.view?.state ?? {}) : (readState(wishes.state)?.state ?? {});
    },
    restore: (state) => {
      wishes.state = state;
      ask();
    },
    choose,
    ask,
    complain,
  };
}

/** Tells of an error of ours, once: attributes stay wrong while other things change. */
function createComplaints(host: HTMLElement): (error: unknown, at: string) => undefined {
  const told = new Set<string>();
  return (error, at) => {
    if (!(error instanceof TimelineError)) throw error;
    if (!told.has(error.message)) tellProblems(host, [{ code: error.code, message: error.message, at }]);
    told.add(error.message);
  };
}

function readInto(life: Life, source: Source, base: string): void {
  life.abort.abort();
  life.abort = new AbortController();
  life.source = source;
  life.content = readSource(source, base, life.abort.signal);
}

function finish(life: Life, wishes: Wishes): void {
  wishes.selected = life.view?.selected ?? wishes.selected;
  wishes.state = life.view?.state ?? wishes.state;
  life.stop();
  life.dress.stop();
  life.abort.abort();
  life.view?.destroy();
  life.shade.show("children");
}

function begin(host: HTMLElement, ask: () => void, complain: (error: unknown, at: string) => void): Life {
  const observer = new MutationObserver(ask);
  observer.observe(host, {
    ...{ childList: true, subtree: true, characterData: true },
    attributeFilter: ["type", "datetime", "href"],
  });
  const page = followPage(host.ownerDocument.defaultView, ask);
  const shade = createShade(host, () => page.theme);
  return {
    document: host.ownerDocument,
    shade,
    dress: createDress(host, complain),
    stop: () => {
      observer.disconnect();
      page.stop();
      shade.stop();
    },
    view: null,
    source: { kind: "none" },
    content: Promise.resolve(null),
    shown: null,
    given: {},
    abort: new AbortController(),
  };
}

/** Children that the parser has not come to the end of are no data yet: asks again when it has. */
function isUnfinished({ ownerDocument }: Element, { kind }: Source, ask: () => void): boolean {
  if (ownerDocument.readyState !== "loading" || kind === "data" || kind === "src") return false;
  ownerDocument.addEventListener("DOMContentLoaded", ask, { once: true });
  return true;
}

/** Draws content, unless nothing of it could be read: then what is shown stays. Returns whether a drawing has the state. */
function draw(
  host: HTMLElement,
  now: Life,
  content: Content | null,
  options: ViewOptions,
  state: ViewOptions["state"],
): boolean {
  const isNew = content !== now.shown;
  now.shown = content;
  if (content === null) {
    now.view?.destroy();
    now.view = null;
    now.shade.show("children");
    return false;
  }
  if (!content.failed) {
    if (now.view) now.view.update(isNew ? content.data : undefined, { ...changes(now.given, options), state });
    else now.view = create(host, now.shade.stage, content, { ...options, state });
    now.given = options;
    now.shade.show("drawing");
  } else if (now.view) {
    now.view.update(undefined, { ...changes(now.given, options), state });
    now.given = options;
  }
  if (isNew) tellOf(host, now, content);
  return now.view !== null;
}

function tellOf(host: HTMLElement, now: Life, content: Content): void {
  tellProblems(host, content.problems ?? (now.view as TimelineView).problems);
  if (!content.failed) tell(host, "when-line-load", null);
}

function create(host: HTMLElement, stage: HTMLElement, { data }: Content, options: ViewOptions): TimelineView {
  bringDrawing(host, stage);
  const view = createTimeline(stage, data, options);
  relay(view, host);
  return view;
}

/** Options with those that are no longer given set back to their defaults. */
function changes(before: ViewOptions, now: ViewOptions): ViewOptions {
  return { ...Object.fromEntries(Object.keys(before).map((name) => [name, undefined])), ...now };
}
