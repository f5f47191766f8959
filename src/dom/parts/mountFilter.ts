import { attributesOf, elementName, valueText } from "../../render/attributes.js";
import type { Stage } from "../stage.js";
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
    for (const { id, button } of buttons) {
      button.setAttribute("aria-pressed", String(!hidden().includes(id)));
      showSwatch(button, id, backstage.stage);
    }
  };
  const fill = () => {
    const { groups = [] } = backstage.timeline();
    const used = backstage.catalog().groups();
    const own = groups.filter(({ id }) => used.has(id));
    // Where there are no groups, there are no others.
    const isSplit = used.has("") && (own.length > 0 || hidden().includes(""));
    const named: readonly NamedGroup[] = isSplit ? [...own, { id: "", title: words.noGroup }] : own;
    // A button that has the focus keeps it.
    const namesOf = (list: readonly NamedGroup[]) => JSON.stringify(list.map(({ id, title }) => [id, title]));
    if (buttons.length > 0 && namesOf(named) === namesOf(buttons)) {
      press();
      return;
    }
    const { activeElement } = root.getRootNode() as Document;
    const held = buttons.find(({ button }) => button === activeElement)?.id;
    root.replaceChildren();
    buttons = named.map(({ id, title }) => {
      const button = addButton(part, root, title ?? id, null, () => toggle(id));
      return { id, title, button };
    });
    press();
    buttons.find(({ id }) => id === held)?.button.focus({ preventScroll: true });
  };
  undo.push(backstage.onData(fill), backstage.on("draw", press));
  fill();
  return { stop: part.stop };
}

interface NamedGroup {
  readonly id: string;
  readonly title?: string | undefined;
}

/** Shows what a group is known by, in colour and without, as the legend does: kept up with the colours of the drawing. */
function showSwatch(button: HTMLButtonElement, id: string, { scene, signOf }: Stage): void {
  const sign = scene && signOf(id);
  if (!sign) return;
  const marks = sign.draw(0, swatchHeight / 2);
  const look = JSON.stringify(marks);
  const before = button.querySelector<SVGSVGElement>("svg");
  if (before?.dataset.look === look) return;
  const size = { width: String(sign.width), height: String(swatchHeight) };
  const svg = newShape(button.ownerDocument, "svg", { class: "whenline-swatch", "aria-hidden": "true", ...size });
  svg.dataset.look = look;
  for (const mark of marks) {
    const attributes = attributesOf(mark, scene).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, valueText(value)] as const],
    );
    svg.append(newShape(button.ownerDocument, elementName(mark), Object.fromEntries(attributes)));
  }
  before?.remove();
  button.prepend(svg);
}

const swatchHeight = 12;

function newShape(document: Document, name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
