import { createTimeline, type TimelineView } from "../dom/createTimeline.js";
import { followPage } from "../dom/followPage.js";
import { selectIfThere } from "../dom/selectIfThere.js";
import type { ViewOptions } from "../dom/viewOptions.js";
import { TimelineError } from "../errors.js";
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
  /** Something has changed. */
  ask(): void;
}

/** What there is while an element is in a page. */
interface Life {
  readonly shade: Shade;
  readonly stop: () => void;
  view: TimelineView | null;
  source: Source;
  content: Promise<Content | null>;
  shown: Content | null;
  given: ViewOptions;
  abort: AbortController;
}

/** Makes an element live. Whether it is in a page is looked at whenever it is asked, so it may be moved about. */
export function createEngine(host: HTMLElement): Engine {
  const properties: Record<string, unknown> = {};
  const complain = createComplaints(host);
  let life: Life | null = null;
  let asked = false;
  let turn = 0;
  let wanted: string | null | undefined;

  const ask = () => {
    if (asked) return;
    asked = true;
    queueMicrotask(() => {
      asked = false;
      turn++;
      if (host.isConnected) void work(turn);
      else end();
    });
  };
  const end = () => {
    if (!life) return;
    wanted = life.view?.selected ?? wanted;
    finish(life);
    life = null;
  };
  const work = async (own: number) => {
    const now = (life ??= begin(host, ask));
    const source = sourceOf(host, properties.data);
    if (isUnfinished(host, source)) {
      host.ownerDocument.addEventListener("DOMContentLoaded", ask, { once: true });
      return;
    }
    if (!isSameSource(source, now.source)) readInto(now, source, host.baseURI);
    const locale = await localeOf(host, properties.locale).catch((error: unknown) => complain(error, "locale"));
    const content = await now.content;
    if (own !== turn || !host.isConnected || now !== life) return;
    try {
      draw(host, now, content, optionsNow(host, { properties, locale, shade: now.shade }, complain));
    } catch (error) {
      complain(error, "options");
    }
    if (wanted !== undefined) choose(wanted);
  };
  const choose = (id: string | null) => {
    wanted = id;
    if (life?.view && selectIfThere(life.view, id)) wanted = undefined;
  };
  return {
    properties,
    get view() {
      return life?.view ?? null;
    },
    choose,
    ask,
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

function finish(life: Life): void {
  life.stop();
  life.abort.abort();
  life.view?.destroy();
  life.shade.show("children");
}

function begin(host: HTMLElement, ask: () => void): Life {
  const observer = new MutationObserver(ask);
  observer.observe(host, { childList: true, subtree: true, characterData: true });
  const page = followPage(host.ownerDocument.defaultView, ask);
  const shade = createShade(host, () => page.theme);
  return {
    shade,
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

/** Children that the parser has not come to the end of are no data yet. */
function isUnfinished({ ownerDocument }: Element, { kind }: Source): boolean {
  return ownerDocument.readyState === "loading" && kind !== "data" && kind !== "src";
}

/** Draws content, unless nothing of it could be read: then what is shown stays. */
function draw(host: HTMLElement, now: Life, content: Content | null, options: ViewOptions): void {
  const isNew = content !== now.shown;
  now.shown = content;
  if (content === null) {
    now.view?.destroy();
    now.view = null;
    now.shade.show("children");
    return;
  }
  if (!content.failed) {
    if (now.view) now.view.update(isNew ? content.data : undefined, changes(now.given, options));
    else now.view = create(host, now.shade.stage, content, options);
    now.given = options;
    now.shade.show("drawing");
  } else if (now.view) {
    now.view.update(undefined, changes(now.given, options));
    now.given = options;
  }
  if (!isNew) return;
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
