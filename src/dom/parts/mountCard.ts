import type { TimelineView } from "../timelineView.js";
import { fillCard } from "./cardContent.js";
import { addButton, createPart, listen, type Part, type PartOptions } from "./part.js";

/** Pixels between a card and the event that it speaks of, and the edge of the container. */
const gap = 10;
const edge = 8;

/**
 * Shows what is known of the selected event in a card beside it: date, title, picture, description, place, sources with quotes
 * and links. It opens by click, tap, Enter or a call of `view.select`, and goes by its button, Escape or a click elsewhere.
 *
 * Pictures are loaded from where the data says; a Content-Security-Policy decides about that by `img-src`.
 *
 * @example
 * const view = createTimeline(container, [{ id: "crimea", when: "2014", title: "Russia annexes Crimea" }]);
 * const card = mountCard(view);
 * view.select("crimea");
 * container.querySelector(".whenline-card h3").textContent; // "Russia annexes Crimea"
 * card.stop();
 * view.destroy();
 */
export function mountCard(view: TimelineView, options: PartOptions = {}): Part {
  const part = createPart(view, "card", "after", options);
  const { root, words, backstage, undo } = part;
  const { container, stage } = backstage;
  root.setAttribute("role", "dialog");
  root.tabIndex = -1;
  root.hidden = true;
  const inView = options.parent === undefined;
  if (inView) {
    container.classList.add("whenline-around");
    undo.push(() => container.classList.remove("whenline-around"));
  }
  let shown: string | null = null;
  const place = () => {
    if (shown !== null && inView) placeCard(root, container, elementOf(stage.svg, shown));
  };
  const close = () => {
    const isInside = root.contains(activeIn(root));
    const before = shown;
    view.select(null);
    if (isInside && before !== null) elementOf(stage.svg, before)?.focus({ preventScroll: true });
  };
  const show = (id: string | null) => {
    const event = backstage.event(id);
    shown = event?.id ?? null;
    root.hidden = event === null;
    root.replaceChildren();
    if (!event) return;
    root.setAttribute("aria-label", event.title);
    fillCard(root, event, words, backstage.options().locale);
    addButton(part, root, words.close, "×", close).classList.add("whenline-close");
    place();
    const active = activeIn(stage.svg);
    if (active?.matches(":focus-visible") && stage.svg.contains(active)) root.focus({ preventScroll: true });
  };
  undo.push(
    backstage.on("selection", ({ id }) => show(id)),
    backstage.on("draw", place),
  );
  listen(part, root, "keydown", (key) => {
    if (key.key !== "Escape") return;
    key.stopPropagation();
    close();
  });
  listen(part, root, "load", place);
  show(view.selected);
  return { stop: part.stop };
}

/** The element of an event, or of the stack that it is in. */
export function elementOf(svg: SVGSVGElement, id: string): SVGElement | null {
  return svg.querySelector<SVGElement>(`[data-event="${CSS.escape(id)}"]`);
}

function activeIn(element: Element): Element | null {
  return (element.getRootNode() as Partial<DocumentOrShadowRoot>).activeElement ?? null;
}

/** Under the event if there is room in the window, else over it; never across its mark while there is room elsewhere. */
function placeCard(card: HTMLElement, container: Element, event: SVGElement | null): void {
  const frame = container.getBoundingClientRect();
  const box = (event?.closest(".whenline-stack") ?? event)?.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const middle = box ? (box.left + box.right) / 2 - frame.left : frame.width / 2;
  const left = Math.max(edge, Math.min(frame.width - width - edge, middle - width / 2));
  const window = card.ownerDocument.defaultView;
  const below = box ? (window?.innerHeight ?? Infinity) - box.bottom : Infinity;
  const isAbove = box !== undefined && below < height + gap && box.top > height + gap;
  const top = !box ? edge : isAbove ? box.top - frame.top - height - gap : box.bottom - frame.top + gap;
  card.style.setProperty("left", `${String(Math.round(left))}px`);
  card.style.setProperty("top", `${String(Math.round(top))}px`);
}
