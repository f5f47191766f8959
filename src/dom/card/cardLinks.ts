import { storeOf } from "../../model/columns/eventStore.js";
import type { TimelineEvent } from "../../model/timeline.js";
import { visit } from "../parts/inPage.js";
import { addButton, addElement, type Workshop } from "../parts/part.js";

/**
 * Adds buttons that go to the events at the other ends of an event's links, those that it leads to first: arrows say that by sight,
 * and only while both ends are drawn. Events of hidden groups are left out.
 */
export function addLinks(
  { backstage, root: { dir } }: Workshop,
  undo: (() => void)[],
  root: Element,
  { id, links = [] }: TimelineEvent,
): void {
  const catalog = backstage.catalog();
  const list = addElement(root, "ul", "card-links");
  const add = (other: string, [to, from]: readonly string[], label: string | undefined) => {
    const index = catalog.indexOf(other);
    if (index < 0 || other === id || backstage.isHidden(index)) return;
    const words = [catalog.at(index).title, ...(label === undefined ? [] : [label])].join(": ");
    const sign = (dir === "rtl" ? from : to) ?? "";
    addButton({ undo }, addElement(list, "li", ""), `${sign} ${words}`, null, () => visit(backstage, other));
  };
  for (const { to, label } of links) add(to, ["→", "←"], label);
  // Events in columns have no links.
  const others = storeOf(catalog.events) ? [] : catalog.events;
  for (const event of others) {
    for (const { to, label } of event.links ?? []) if (to === id) add(event.id, ["←", "→"], label);
  }
  if (list.childElementCount === 0) list.remove();
}
