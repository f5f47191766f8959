import { lightsOf } from "../lights.js";
import type { TimelineView } from "../timelineView.js";
import type { Backstage } from "../backstage.js";
import { runInSlices } from "../slices/runInSlices.js";
import { createMatcher, searchEvents, type Matcher, type Search } from "./searchEvents.js";
import { addButton, addElement, addStatus, createPart, listen, type Part, type PartOptions } from "./part.js";

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
  const status = addStatus(root, "status");
  let search: Search | null = null;
  let at = 0;
  let cancel = (): void => undefined;
  let matches = matcherOf(backstage);
  let saidAt = 0;
  const show = () => {
    const count = search?.found.length ?? 0;
    const going = search !== null && !search.done;
    // What is read aloud does not change with every slice.
    if (!going || clock() - saidAt > saidEvery) {
      saidAt = clock();
      status.textContent = search === null ? "" : words.matches(at, count) + (going ? " …" : "");
    }
    for (const button of [previous, next]) button.setAttribute("aria-disabled", String(count === 0));
  };
  const clock = () => document.defaultView?.performance.now() ?? 0;
  const find = (before: Search | null) => {
    cancel();
    at = 0;
    const { catalog, isHidden } = { catalog: backstage.catalog(), isHidden: backstage.isHidden };
    const own = searchEvents(field.value, { catalog, isHidden, matches, clock }, before);
    search = own.query === "" ? null : own;
    const lit = (id: string) => {
      const event = backstage.event(id);
      return event !== null && own.matches(event);
    };
    lightsOf(backstage.stage).show("search", search && lit);
    if (search && !search.advance(firstSlice)) cancel = runInSlices(document.defaultView, search, show);
    saidAt = -Infinity;
    show();
  };
  const go = (by: 1 | -1) => {
    const found = search?.found ?? [];
    if (found.length === 0) return;
    at = at === 0 && by < 0 ? found.length : ((at - 1 + by + found.length) % found.length) + 1;
    const catalog = backstage.catalog();
    const id = catalog.idAt(catalog.order().indexAt(found[at - 1] as number));
    view.reveal(id);
    backstage.choose(id);
    saidAt = -Infinity;
    show();
  };
  listen(part, field, "input", () => find(search));
  listen(part, field, "keydown", (key) => {
    if (key.key === "Enter") go(key.shiftKey ? -1 : 1);
    else if (key.key === "Escape" && field.value !== "") {
      field.value = "";
      find(null);
    } else return;
    key.preventDefault();
  });
  undo.push(
    backstage.onData(() => {
      matches = matcherOf(backstage);
      find(null);
    }),
    () => cancel(),
    () => lightsOf(backstage.stage).show("search", null),
  );
  show();
  return { stop: part.stop };
}

/** The first slice is done at once: little data needs no other. Milliseconds. */
const firstSlice = 8;
/** How often the count is said anew while a search goes on. Milliseconds. */
const saidEvery = 500;

function matcherOf({ timeline, options }: Backstage): Matcher {
  const { groups = [] } = timeline();
  return createMatcher(new Map(groups.map(({ id, title = id }) => [id, title])), options().locale);
}
