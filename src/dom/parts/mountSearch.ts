import { visit } from "./inPage.js";
import { lightsOf } from "../lights.js";
import type { TimelineView } from "../timelineView.js";
import type { Backstage } from "../backstage.js";
import { runInSlices } from "../slices/runInSlices.js";
import { createMatcher, searchEvents, type Matcher, type Search } from "./searchEvents.js";
import { addButton, addElement, createPart, listen, type Part, type PartOptions, type Workshop } from "./part.js";
import { voiceOf, type Voice } from "./voice.js";

/**
 * Puts a search field over a drawing: matches are marked as one types and all others dimmed; Enter and the buttons go from match to
 * match, Escape clears. Letters match whatever their accents and case; titles, descriptions, places, groups and dates are searched.
 *
 * @example
 * const view = createTimeline(container, [{ when: "2014", title: "Russia annexes Crimea" }]);
 * const search = mountSearch(view);
 * search.stop();
 * view.destroy();
 */
export function mountSearch(view: TimelineView, options: PartOptions = {}): Part {
  const part = createPart(view, "search", "before", options);
  const { root, words, backstage, undo, document } = part;
  root.setAttribute("role", "search");
  const field = addElement(root, "input", "query");
  field.type = "search";
  field.placeholder = words.search;
  field.setAttribute("aria-label", words.search);
  const step = (by: 1 | -1) => () => go(by);
  const previous = addButton(part, root, words.previous, "‹", step(-1));
  const next = addButton(part, root, words.next, "›", step(1));
  const status = addElement(root, "span", "status");
  const voice = voiceOf(part);
  let at = 0;
  const hunt = createHunt(part, () => show());
  const say = createSaying(document, status, voice);
  const show = () => {
    const { search } = hunt;
    const count = search?.found.length ?? 0;
    const going = search !== null && !search.done;
    say(search === null ? "" : words.matches(at, count) + (going ? " …" : ""), going);
    for (const button of [previous, next]) button.setAttribute("aria-disabled", String(count === 0));
  };
  const find = (isNew = false) => {
    at = 0;
    hunt.begin(field.value, isNew);
  };
  const go = (by: 1 | -1) => {
    const found = hunt.search?.found ?? [];
    if (found.length === 0) return;
    at = at === 0 && by < 0 ? found.length : ((at - 1 + by + found.length) % found.length) + 1;
    const catalog = backstage.catalog();
    visit(backstage, catalog.idAt(catalog.order().indexAt(found[at - 1] as number)));
    show();
  };
  listen(part, field, "input", () => find());
  listen(part, field, "keydown", (key) => {
    if (key.key === "Enter") go(key.shiftKey ? -1 : 1);
    else if (key.key === "Escape" && field.value !== "") {
      field.value = "";
      find();
    } else return;
    key.preventDefault();
  });
  undo.push(
    backstage.onData(() => find(true)),
    hunt.stop,
  );
  show();
  return { stop: part.stop };
}

/** A search in the making. */
interface Hunt {
  /** Null while nothing is looked for. */
  readonly search: Search | null;
  /** `isNew`: the events are other ones, so that nothing of the search before holds. */
  begin(text: string, isNew: boolean): void;
  readonly stop: () => void;
}

/** Looks for events, marks those that match, and calls `moved` whenever more are found. */
function createHunt({ backstage, document }: Workshop, moved: () => void): Hunt {
  const window = document.defaultView;
  const clock = () => window?.performance.now() ?? 0;
  let search: Search | null = null;
  let matches = matcherOf(backstage);
  let cancel = (): void => undefined;
  return {
    get search() {
      return search;
    },
    stop: () => {
      cancel();
      lightsOf(backstage.stage).show("search", null);
    },
    begin: (text, isNew) => {
      cancel();
      if (isNew) matches = matcherOf(backstage);
      const searched = { catalog: backstage.catalog(), isHidden: backstage.isHidden, matches, clock };
      const own = searchEvents(text, searched, isNew ? null : search);
      search = own.query === "" ? null : own;
      const isLit = (id: string) => {
        const event = backstage.event(id);
        return event !== null && own.matches(event);
      };
      lightsOf(backstage.stage).show("search", search && isLit);
      if (search && !search.advance(firstSlice)) cancel = runInSlices(window, search, moved);
      moved();
    },
  };
}

/** Shows something, and says it: what changes with every slice is not said with every slice. */
function createSaying(document: Document, status: Element, voice: Voice): (text: string, isPassing: boolean) => void {
  let saidAt = -Infinity;
  return (text, isPassing) => {
    const now = document.defaultView?.performance.now() ?? 0;
    if (isPassing && now - saidAt < saidEvery && status.textContent !== "") return;
    saidAt = now;
    status.textContent = text;
    voice.say(text);
  };
}

/** The first slice is done at once: little data needs no other. Milliseconds. */
const firstSlice = 8;
/** How often the count is said anew while a search goes on. Milliseconds. */
const saidEvery = 500;

function matcherOf({ timeline, options }: Backstage): Matcher {
  const { groups = [] } = timeline();
  return createMatcher(new Map(groups.map(({ id, title = id }) => [id, title])), options().locale);
}
