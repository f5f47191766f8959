import { bringIntoPage, elementOf, isOutOfPage } from "./inPage.js";
import { contrast } from "../../layout/contrast.js";
import { dateInWords } from "../../model/dateInWords.js";
import type { Backstage } from "../backstage.js";
import { adoptSheet } from "../sheet.js";
import { addButton, createPart, listen, type Part, type PartOptions, type Workshop } from "./part.js";
import { voiceOf } from "./voice.js";
import type { TimelineEvent } from "../../model/timeline.js";
import type { TimelineView } from "../timelineView.js";
import { cardRules } from "../card/cardRules.js";
import { fillCard } from "../card/cardContent.js";
import { addLinks, cardLinks } from "../card/cardLinks.js";
import { createOwnRule, type OwnRule } from "../card/ownRule.js";
import { bindingOf } from "../text/bindings.js";
import { placeCard, type Box } from "../card/placeCard.js";

/**
 * Shows what is known of the selected event on a card: its date, title, place, description, picture and sources, and leads to the
 * events that it is linked to.
 *
 * It opens with the selection and closes with it, by its button or Escape. Opened by keyboard it takes the focus, which goes
 * back to the event. In the view's own container it stands beside what it speaks of; in a `parent` of yours, where you put it.
 * Pictures need `img-src` in a Content-Security-Policy.
 * Errors: throws TimelineError `invalid-option`, `unknown-option` or `invalid-view`.
 *
 * @example
 * const view = createTimeline(container, [{ id: "crimea", when: "2014", title: "Russia annexes Crimea" }]);
 * const card = mountCard(view);
 * view.select("crimea");
 * container.querySelector(".whenline-card h2").textContent; // "Russia annexes Crimea"
 * card.stop();
 * view.destroy();
 */
export function mountCard(view: TimelineView, options: PartOptions = {}): Part {
  const workshop = createPart(view, "card", "after", options);
  const { root, undo, backstage, stop } = workshop;
  const { container } = backstage;
  const rule = createOwnRule(root);
  undo.push(adoptSheet(root.getRootNode(), "card", cardRules), rule.stop);
  root.setAttribute("role", "dialog");
  root.tabIndex = -1;
  root.hidden = true;
  if (options.parent) root.classList.add("whenline-docked");
  else undo.push(addClass(container, "whenline-around"));
  const { open, close, leave, forget } = createCard(workshop, rule);
  const follow = () => {
    if (view.selected === null) return;
    open(view.selected);
    place(workshop, view.selected, rule);
  };
  undo.push(
    backstage.on("selection", ({ id }) => (id === null ? close() : open(id))),
    backstage.on("draw", follow),
    backstage.onData(() => {
      forget();
      follow();
    }),
  );
  const escape = (key: KeyboardEvent) => {
    if (key.key !== "Escape" || key.defaultPrevented || root.hidden) return;
    key.preventDefault();
    key.stopPropagation();
    leave();
  };
  // From whatever stands around the drawing, too.
  for (const each of [root, container as HTMLElement]) listen(workshop, each, "keydown", escape);
  // From the page, too, as long as nothing in it has the focus.
  const { ownerDocument } = root;
  listen(workshop, ownerDocument, "keydown", (key) => {
    if (key.target === ownerDocument.body) escape(key);
  });
  // What stands over the drawing comes and goes, such as the list of keys.
  undo.push(onResize(container, follow));

  root.addEventListener("load", follow, { capture: true });
  undo.push(() => root.removeEventListener("load", follow, { capture: true }));
  if (view.selected !== null) open(view.selected);
  return { stop };
}

/** What a card does. */
interface Card {
  /** Shows an event, unless it is shown already. */
  readonly open: (id: string) => void;
  readonly close: () => void;
  /** Closes it as the reader does. */
  readonly leave: () => void;
  /** What is shown may be of another event now. */
  readonly forget: () => void;
}

function createCard(workshop: Workshop, rule: OwnRule): Card {
  const { root, undo, backstage } = workshop;
  const voice = voiceOf(workshop);
  const written: (() => void)[] = [];
  undo.push(() => written.splice(0).forEach((each) => each()));
  let shown: string | null = null;
  let [told, stale] = ["", false];
  const isIn = () => root.contains((root.getRootNode() as Document).activeElement);
  const giveBack = () => {
    if (shown !== null && isIn()) focusEvent(backstage, shown);
  };
  // An event that is only counted is shown as long as it is selected or has the focus.
  const leave = () => {
    giveBack();
    backstage.choose(null);
  };
  const goThere = (id: string) => {
    bringIntoPage(backstage, id);
    shown = null;
    open(id);
  };
  const open = (id: string) => {
    if (id === shown && !stale) return;
    const event = backstage.event(id);
    if (!event) return;
    const [name, before] = [nameOf(event, backstage), told];
    told = JSON.stringify([name, { ...event, data: undefined }, cardLinks(backstage, event)]);
    stale = false;
    // Who reads it stays where they are while other events come and go.
    if (id === shown && told === before) return;
    const had = isIn();
    const isNews = id !== shown || name !== root.getAttribute("aria-label");
    shown = id;
    root.setAttribute("aria-label", name);
    fill(workshop, event, { written, leave, goThere });
    const byKey = backstage.container.querySelector(":is([data-event],.whenline-spot):focus-visible") !== null;
    if (had || byKey) root.focus({ preventScroll: true });
    else if (isNews) voice.say(name);
    place(workshop, id, rule);
  };
  return {
    open,
    leave,
    close: () => {
      giveBack();
      root.hidden = true;
      voice.hush();
      shown = null;
    },
    forget: () => {
      stale = true;
    },
  };
}

function nameOf({ title, when }: TimelineEvent, { options }: Backstage): string {
  return `${title}: ${dateInWords(when, { locale: options().locale, style: "spoken" })}`;
}

/** Calls a function whenever an element gets another size. Returns the way to undo it. */
function onResize(element: Element, act: () => void): () => void {
  const { defaultView: window } = element.ownerDocument;
  if (typeof window?.ResizeObserver !== "function") return () => undefined;
  const observer = new window.ResizeObserver(act);
  observer.observe(element);
  return () => observer.disconnect();
}

interface Filling {
  /** Undone when something else is written, and when the card goes. */
  readonly written: (() => void)[];
  readonly leave: () => void;
  readonly goThere: (id: string) => void;
}

function fill(workshop: Workshop, event: TimelineEvent, { written, leave, goThere }: Filling): void {
  const { root, backstage, words } = workshop;
  const { id } = event;
  const { locale } = backstage.options();
  const lang = backstage.stage.scene?.lang ?? "en";
  for (const each of written.splice(0)) each();
  root.replaceChildren();
  root.hidden = false;
  const button = addButton({ undo: written }, root, words.close, "×", leave);
  button.classList.add("whenline-close");
  fillCard(root, event, { locale, lang, more: words.more });
  addLinks(workshop, written, root, cardLinks(backstage, event));
  if (bindingOf(backstage, id)) {
    addButton({ undo: written }, root, words.showPassage, null, () => bindingOf(backstage, id)?.show(id));
  }
  if (isOutOfPage(backstage, id)) addButton({ undo: written }, root, words.showEvent, null, () => goThere(id));
}

/** Puts the card beside what is drawn of its event. */
function place({ root, backstage }: Workshop, id: string, rule: OwnRule): void {
  const { container, stage } = backstage;
  if (root.parentNode !== container || root.hidden) return;
  const around = container.getBoundingClientRect();
  const svg = stage.svg.getBoundingClientRect();
  const own = elementOf(backstage, id);
  // Date and dot of a stack are those of all its events.
  const element = own?.closest(".whenline-stack") ?? own;
  // An event that is out of view has its card in the middle of the drawing's upper edge.
  const box = element?.getBoundingClientRect() ?? new DOMRect(svg.left + svg.width / 2, svg.top, 0, 0);
  const [dx, dy] = [svg.left - around.left - container.clientLeft, svg.top - around.top - container.clientTop];
  const mark = {
    left: Math.max(0, box.left - svg.left),
    top: Math.max(0, box.top - svg.top),
    right: Math.min(svg.width, box.right - svg.left),
    bottom: Math.min(svg.height, box.bottom - svg.top),
  };
  const { width, height } = root.getBoundingClientRect();
  const { left, top } = placeCard({ width, height }, mark, svg, seenOf(stage.svg, svg));
  const paper = stage.scene?.background ?? "";
  const scheme = contrast(paper, "#ffffff") > contrast(paper, "#000000") ? "dark" : "light";
  rule.set(`left:${Math.round(left + dx)}px;top:${Math.round(top + dy)}px;color-scheme:${scheme}`);
}

/** What a reader sees of a drawing, from its upper left corner: what is in the window, and in all that scrolls around it. */
function seenOf(drawing: Element, box: DOMRect): Box {
  const { clientWidth, clientHeight } = drawing.ownerDocument.documentElement;
  let [left, top, right, bottom] = [0, 0, clientWidth, clientHeight];
  for (let each = parentOf(drawing); each; each = parentOf(each)) {
    if (each.ownerDocument.defaultView?.getComputedStyle(each).overflow === "visible") continue;
    const place = each.getBoundingClientRect();
    [left, top] = [Math.max(left, place.left), Math.max(top, place.top)];
    [right, bottom] = [Math.min(right, place.right), Math.min(bottom, place.bottom)];
  }
  return {
    left: Math.max(0, left - box.left),
    top: Math.max(0, top - box.top),
    right: Math.min(box.width, right - box.left),
    bottom: Math.min(box.height, bottom - box.top),
  };
}

/** What an element is in, a shadow tree's host too; the page itself is none. */
function parentOf({ parentElement, parentNode, ownerDocument: { body } }: Element): Element | null {
  const element = parentElement ?? (parentNode as ShadowRoot | null)?.host ?? null;
  return element === body ? null : element;
}

function focusEvent(backstage: Backstage, id: string): void {
  const target = elementOf(backstage, id) ?? backstage.stage.svg.querySelector<SVGElement>('[tabindex="0"]');
  target?.focus({ preventScroll: true });
}

function addClass(element: Element, name: string): () => void {
  if (element.classList.contains(name)) return () => undefined;
  element.classList.add(name);
  return () => element.classList.remove(name);
}
