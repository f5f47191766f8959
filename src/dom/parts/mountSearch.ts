import { formatWhen } from "../../time/formatWhen.js";
import type { TimelineEvent } from "../../model/timeline.js";
import type { TimelineView } from "../timelineView.js";
import type { Backstage } from "../backstage.js";
import { addButton, addElement, createPart, listen, type Part, type PartOptions } from "./part.js";
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
  const voice = voiceOf(part);
  let matches: readonly string[] = [];
  let at = 0;
  let texts: ReadonlyMap<string, string> | null = null;
  const show = () => {
    const isAsked = field.value.trim() !== "";
    backstage.stage.highlight(isAsked ? new Set(matches) : null);
    status.textContent = isAsked ? words.matches(at, matches.length) : "";
    voice.say(status.textContent);
    for (const button of [previous, next]) button.setAttribute("aria-disabled", String(matches.length === 0));
  };
  const find = () => {
    const query = plain(field.value).trim();
    texts ??= textsOf(backstage);
    const own = texts;
    matches = query === "" ? [] : backstage.order().filter((id) => own.get(id)?.includes(query));
    at = 0;
    show();
  };
  const go = (by: 1 | -1) => {
    if (matches.length === 0) return;
    at = at === 0 && by < 0 ? matches.length : ((at - 1 + by + matches.length) % matches.length) + 1;
    const id = matches[at - 1] as string;
    view.reveal(id);
    backstage.choose(id);
    show();
  };
  listen(part, field, "input", find);
  listen(part, field, "keydown", (key) => {
    if (key.key === "Enter") go(key.shiftKey ? -1 : 1);
    else if (key.key === "Escape" && field.value !== "") {
      field.value = "";
      find();
    } else return;
    key.preventDefault();
  });
  undo.push(
    backstage.onData(() => {
      texts = null;
      if (field.value !== "") find();
    }),
    () => backstage.stage.highlight(null),
  );
  show();
  return { stop: part.stop };
}

/** What is searched of each event. */
function textsOf({ timeline, options }: Backstage): Map<string, string> {
  const { events, groups = [] } = timeline();
  const { locale } = options();
  const names = new Map(groups.map(({ id, title }) => [id, title ?? id]));
  const textOf = ({ title, description = "", place = "", group = "", when }: TimelineEvent) =>
    plain([title, description, place, names.get(group) ?? group, formatWhen(when, { locale })].join("\n"));
  return new Map(events.map((event) => [event.id, textOf(event)]));
}

/** Letters without accents and case. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
