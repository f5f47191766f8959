import type { Catalog } from "../catalog.js";
import type { TimelineView } from "../timelineView.js";
import { addButton, createPart, type Part, type PartOptions } from "./part.js";

/**
 * Puts a row of buttons over a drawing, one for each group that has events: pressed while its events are shown.
 *
 * @example
 * const view = createTimeline(container, [{ when: "2014", title: "A talk", group: "talks" }]);
 * const filter = mountFilter(view);
 * filter.stop();
 * view.destroy();
 */
export function mountFilter(view: TimelineView, options: PartOptions = {}): Part {
  const part = createPart(view, "filter", "before", options);
  const { root, words, backstage, undo } = part;
  root.setAttribute("role", "group");
  root.setAttribute("aria-label", words.groups);
  const hidden = () => backstage.options().hiddenGroups ?? [];
  const toggle = (id: string) => {
    const isHidden = hidden().includes(id);
    view.update(undefined, { hiddenGroups: isHidden ? hidden().filter((each) => each !== id) : [...hidden(), id] });
  };
  let buttons: readonly (NamedGroup & { readonly button: HTMLButtonElement })[] = [];
  const press = () => {
    for (const { id, button } of buttons) button.setAttribute("aria-pressed", String(!hidden().includes(id)));
  };
  const fill = () => {
    const { groups = [] } = backstage.timeline();
    const used = groupsOf(backstage.catalog());
    const named = [
      ...groups.filter(({ id }) => used.has(id)),
      ...(used.has("") ? [{ id: "", title: words.noGroup }] : []),
    ];
    // A button that has the focus keeps it.
    const namesOf = (list: readonly NamedGroup[]) => JSON.stringify(list.map(({ id, title }) => [id, title]));
    if (buttons.length > 0 && namesOf(named) === namesOf(buttons)) {
      press();
      return;
    }
    root.replaceChildren();
    buttons = named.map(({ id, title }) => {
      const button = addButton(part, root, title ?? id, null, () => toggle(id));
      const color = backstage.stage.colorOf(id);
      if (color !== null) button.prepend(swatch(button.ownerDocument, color));
      return { id, title, button };
    });
    press();
  };
  undo.push(backstage.onData(fill), backstage.on("draw", press));
  fill();
  return { stop: part.stop };
}

/** The groups that events have; "" if some have none. */
function groupsOf({ count, groupAt }: Catalog): Set<string> {
  const used = new Set<string>();
  for (let index = 0; index < count; index++) used.add(groupAt(index) ?? "");
  return used;
}

interface NamedGroup {
  readonly id: string;
  readonly title?: string | undefined;
}

/** A square in a group's colour. */
function swatch(document: Document, color: string): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const square = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  svg.setAttribute("class", "whenline-swatch");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("viewBox", "0 0 11 11");
  for (const [name, value] of Object.entries({ width: "11", height: "11", rx: "2", fill: color })) {
    square.setAttribute(name, value);
  }
  svg.append(square);
  return svg;
}
