import { visit } from "./inPage.js";
import { lightsOf } from "../lights.js";
import type { TimelineView } from "../timelineView.js";
import type { Backstage } from "../backstage.js";
import { createRest } from "../rest.js";
import { runInSlices } from "../slices/runInSlices.js";
import { createMatcher, searchEvents, type Matcher, type Search } from "./searchEvents.js";
import { addButton, addElement, createPart, listen, type Part, type PartOptions, type Workshop } from "./part.js";
import { voiceOf } from "./voice.js";

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
  const { root, words, backstage, undo } = part;
  root.setAttribute("role", "search");
  const field = addElement(root, "input", "query");
  field.type = "search";
  field.placeholder = words.search;
  field.setAttribute("aria-label", words.search);
  const step = (by: 1 | -1) => () => go(by);
  const previous = addButton(part, root, words.previous, "‹", step(-1));
  const next = addButton(part, root, words.next, "›", step(1));
  const status = addElement(root, "span", "status");
  // The match that was gone to last.
  let came: string | null = null;
  const hunt = createHunt(part, () => show());
  const say = createSaying(part, status);
  const foundNow = () => hunt.search?.found ?? [];
  const placeNow = () => {
    const catalog = backstage.catalog();
    const index = came === null || foundNow().length === 0 ? -1 : catalog.indexOf(came);
    return index < 0 ? 0 : foundNow().indexOf(catalog.order().rankOf(index)) + 1;
  };
  const show = (isMove = false) => {
    const { search } = hunt;
    const count = foundNow().length;
    const going = search !== null && !search.done;
    say(search === null ? "" : words.matches(placeNow(), count) + (going ? " …" : ""), going, isMove);
    for (const button of [previous, next]) button.setAttribute("aria-disabled", String(count === 0));
  };
  const find = () => {
    came = null;
    hunt.begin(field.value, false);
  };
  const go = (by: 1 | -1) => {
    const found = foundNow();
    if (found.length === 0) return;
    const at = placeNow();
    const to = at === 0 && by < 0 ? found.length - 1 : (at - 1 + by + found.length) % found.length;
    const catalog = backstage.catalog();
    came = catalog.idAt(catalog.order().indexAt(found[to] as number));
    visit(backstage, came);
    show(true);
  };
  listen(part, field, "input", find);
  listen(part, field, "keydown", (key) => {
    // Enter and Escape may be about letters that are put together.
    if (key.isComposing) return;
    if (key.key === "Enter") go(key.shiftKey ? -1 : 1);
    else if (key.key === "Escape" && field.value !== "") {
      field.value = "";
      find();
    } else return;
    key.preventDefault();
  });
  undo.push(
    backstage.onData(() => hunt.begin(field.value, true)),
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

/**
 * Shows something, and says it once that rests, or at once if the reader has gone to a match: what changes with every letter or slice
 * is not said with every one, and what other events change nothing of is not said again.
 */
function createSaying(part: Workshop, status: Element): (text: string, isPassing: boolean, isMove: boolean) => void {
  const voice = voiceOf(part);
  const clock = () => part.document.defaultView?.performance.now() ?? 0;
  let [shownAt, said] = [-Infinity, ""];
  const speak = () => {
    const text = status.textContent;
    if (text !== said) voice.say(text);
    said = text;
  };
  const rest = createRest(speak, clock);
  part.undo.push(rest.stop);
  return (text, isPassing, isMove) => {
    const now = clock();
    if (isPassing && now - shownAt < shownEvery && status.textContent !== "") return;
    shownAt = now;
    status.textContent = text;
    if (isMove) speak();
    else rest.ask(quiet);
  };
}

/** The first slice is done at once: little data needs no other. Milliseconds. */
const firstSlice = 8;
/** How often the count is shown anew while a search goes on. Milliseconds. */
const shownEvery = 500;
/** Until what is found is said: letters come faster. Milliseconds. */
const quiet = 400;

function matcherOf({ timeline, options }: Backstage): Matcher {
  const { groups = [] } = timeline();
  return createMatcher(new Map(groups.map(({ id, title = id }) => [id, title])), options().locale);
}
