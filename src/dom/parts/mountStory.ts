import { visit } from "./inPage.js";
import { shown, TimelineError } from "../../errors.js";
import type { TimelineView } from "../timelineView.js";
import { addButton, addElement, checkPart, createPart, type Part, type PartOptions } from "./part.js";
import { tellingOf, type Telling } from "./telling.js";
import { voiceOf } from "./voice.js";

/** {@link PartOptions}, and in which order the events are told. */
export interface StoryOptions extends PartOptions {
  /** Ids of events, all or some, in the order in which they are told. Default: all, by their dates. */
  readonly order?: readonly string[] | undefined;
}

/**
 * Puts buttons under a drawing that go from event to event: each is brought into view and selected, so that its card opens if there is
 * one. Errors: throws TimelineError `unknown-event` for an id in `order` that no event has, `invalid-option`, `unknown-option` and
 * `invalid-view`.
 *
 * @example
 * const view = createTimeline(container, [{ id: "crimea", when: "2014", title: "Russia annexes Crimea" }]);
 * const story = mountStory(view, { order: ["crimea"] });
 * story.stop();
 * view.destroy();
 */
export function mountStory(view: TimelineView, options: StoryOptions = {}): Part {
  const { order, parent } = resolveStoryOptions(options);
  const part = createPart(view, "story", "after", { parent });
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
  const go = (by: 1 | -1) => () => backstage.whenOrdered(() => step(by));
  const step = (by: 1 | -1) => {
    const { count, idAt, rankOf } = told();
    const at = rankOf(view.selected ?? "");
    const id = idAt(at < 0 ? (by > 0 ? 0 : count - 1) : at + by);
    if (id !== undefined) visit(backstage, id);
  };
  const previous = addButton(part, root, words.previous, null, go(-1));
  const next = addButton(part, root, words.next, null, go(1));
  const status = addElement(root, "span", "status");
  const voice = voiceOf(part);
  let said: string | null = null;
  const update = () => {
    const { selected } = view;
    const catalog = backstage.catalog();
    const known = catalog.isOrdered ? told() : null;
    if (!known && selected !== null) backstage.whenOrdered(update);
    const count = known?.count ?? catalog.count;
    const place = selected === null ? -1 : (known?.rankOf(selected) ?? -1);
    status.textContent = place < 0 ? "" : words.place(place + 1, count);
    // That others come and go around it is no news.
    if (selected !== said && place >= 0) voice.say(status.textContent);
    if (place >= 0 || selected === null) said = selected;
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

/** Checks options. Errors: throws TimelineError `invalid-option` or `unknown-option`. */
function resolveStoryOptions(options: StoryOptions): StoryOptions {
  const { order, parent } = checkPart(options, ["order"]);
  const isList = order === undefined || (Array.isArray(order) && order.every((id) => typeof id === "string"));
  if (isList) return { order, parent };
  throw new TimelineError("invalid-option", `invalid order: ${shown(order)}; expected a list of ids of events`);
}
