import { storeOf } from "../../model/columns/eventStore.js";
import type { TimelineEvent } from "../../model/timeline.js";
import type { Backstage } from "../backstage.js";
import { visit } from "../parts/inPage.js";
import { addButton, addElement, type Workshop } from "../parts/part.js";

/** An event at the other end of a link, and what is said of it. */
interface CardLink {
  readonly other: string;
  readonly leads: boolean;
  readonly words: string;
}

/** The links of an event as its card says them: those that it leads to first. Events of hidden groups are left out. */
export function cardLinks(
  { catalog: find, isHidden }: Backstage,
  { id, links = [] }: TimelineEvent,
): readonly CardLink[] {
  const catalog = find();
  const found: CardLink[] = [];
  const add = (other: string, leads: boolean, label: string | undefined) => {
    const index = catalog.indexOf(other);
    if (index < 0 || other === id || isHidden(index)) return;
    found.push({ other, leads, words: [catalog.at(index).title, ...(label === undefined ? [] : [label])].join(": ") });
  };
  for (const { to, label } of links) add(to, true, label);
  // Events in columns have no links.
  const others = storeOf(catalog.events) ? [] : catalog.events;
  for (const event of others) for (const { to, label } of event.links ?? []) if (to === id) add(event.id, false, label);
  return found;
}

/** Adds buttons that go to the events at the other ends of links: arrows say that by sight, and only while both ends are drawn. */
export function addLinks(
  { backstage, root: { dir } }: Workshop,
  undo: (() => void)[],
  root: Element,
  links: readonly CardLink[],
): void {
  if (links.length === 0) return;
  const list = addElement(root, "ul", "card-links");
  for (const { other, leads, words } of links) {
    const sign = leads === (dir !== "rtl") ? "→" : "←";
    addButton({ undo }, addElement(list, "li", ""), `${sign} ${words}`, null, () => visit(backstage, other));
  }
}
