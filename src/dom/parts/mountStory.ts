import { TimelineError } from "../../errors.js";
import type { Backstage } from "../backstage.js";
import type { Catalog } from "../catalog.js";
import type { TimelineView } from "../timelineView.js";
import { addButton, addElement, createPart, type Part, type PartOptions } from "./part.js";
import { voiceOf } from "./voice.js";

/** {@link PartOptions}, and in which order the events are told. */
export interface StoryOptions extends PartOptions {
  /** Ids of events, all or some, in the order in which they are told. Default: all, by their dates. */
  readonly order?: readonly string[] | undefined;
}

/**
 * Puts buttons under a drawing that go from event to event: each is brought into view and selected, so that its card opens if there is
 * one. Errors: throws TimelineError `unknown-event` for an id in `order` that no event has.
 *
 * @example
 * const view = createTimeline(container, [{ id: "crimea", when: "2014", title: "Russia annexes Crimea" }]);
 * const story = mountStory(view, { order: ["crimea"] });
 * story.stop();
 * view.destroy();
 */
export function mountStory(view: TimelineView, { order, ...options }: StoryOptions = {}): Part {
  const part = createPart(view, "story", "after", options);
  const { root, words, backstage, undo } = part;
  // What is still being read may have them.
  const isReading = backstage.catalog().count === 0 && view.progress < 1;
  const missing = isReading ? undefined : order?.find((id) => backstage.event(id) === null);
  if (missing !== undefined) {
    part.stop();
    throw new TimelineError(
      "unknown-event",
      `unknown event: ${JSON.stringify(missing)}; expected ids of events in order`,
    );
  }
  root.setAttribute("role", "group");
  root.setAttribute("aria-label", words.story);
  let telling: Telling | null = null;
  const told = () => (telling ??= tellingOf(backstage, order));
  const go = (by: 1 | -1) => () => {
    const { count, idAt, rankOf } = told();
    const at = rankOf(view.selected ?? "");
    const id = idAt(at < 0 ? (by > 0 ? 0 : count - 1) : at + by);
    if (id === undefined) return;
    view.reveal(id);
    backstage.choose(id);
  };
  const previous = addButton(part, root, words.previous, null, go(-1));
  const next = addButton(part, root, words.next, null, go(1));
  const status = addElement(root, "span", "status");
  const voice = voiceOf(part);
  let said = "";
  const update = () => {
    const { selected } = view;
    const { count, rankOf } = told();
    const place = selected === null ? -1 : rankOf(selected);
    status.textContent = place < 0 ? "" : words.place(place + 1, count);
    if (status.textContent !== said) voice.say(status.textContent);
    said = status.textContent;
    previous.setAttribute("aria-disabled", String(count === 0 || place === 0));
    next.setAttribute("aria-disabled", String(count === 0 || place === count - 1));
  };
  const forget = () => {
    telling = null;
    update();
  };
  undo.push(backstage.on("selection", update), backstage.onData(forget));
  update();
  return { stop: part.stop };
}

/** The events of a story by their places, from 0. */
interface Telling {
  readonly count: number;
  readonly idAt: (rank: number) => string | undefined;
  readonly rankOf: (id: string) => number;
}

/** All events that are not hidden by their dates, or those of them in an order. */
function tellingOf(backstage: Backstage, order: readonly string[] | undefined): Telling {
  const catalog = backstage.catalog();
  const isTold = (index: number) => index >= 0 && !backstage.isHidden(index);
  if (order) {
    const ids = order.filter((id) => isTold(catalog.indexOf(id)));
    return { count: ids.length, idAt: (place) => ids[place], rankOf: (id) => ids.indexOf(id) };
  }
  const isWhole = (backstage.options().hiddenGroups ?? []).length === 0;
  const told = isWhole ? null : shownRanks(catalog, isTold);
  const count = told?.length ?? catalog.count;
  return {
    count,
    idAt: (place) => {
      if (place < 0 || place >= count) return undefined;
      return catalog.idAt(catalog.order().indexAt(told?.[place] ?? place));
    },
    rankOf: (id) => {
      const index = catalog.indexOf(id);
      const rank = index < 0 ? -1 : catalog.order().rankOf(index);
      return told?.indexOf(rank) ?? rank;
    },
  };
}

/** The ranks of the events that are told. */
function shownRanks(catalog: Catalog, isTold: (index: number) => boolean): Uint32Array {
  const order = catalog.order();
  const ranks = new Uint32Array(catalog.count);
  let count = 0;
  for (let rank = 0; rank < catalog.count; rank++) if (isTold(order.indexAt(rank))) ranks[count++] = rank;
  return ranks.subarray(0, count);
}
