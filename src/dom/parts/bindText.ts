import { bringIntoPage, visit } from "./inPage.js";
import { shown, TimelineError } from "../../errors.js";
import { backstageOf, type Backstage } from "../backstage.js";
import { checkNames } from "../checkNames.js";
import { lightsOf, type IsLit } from "../lights.js";
import { listenAll } from "../listenAll.js";
import { adoptSheet } from "../sheet.js";
import type { Part } from "./part.js";
import type { TimelineView } from "../timelineView.js";
import { bindingsOf, type Binding } from "../text/bindings.js";
import { findPassages } from "../text/findPassages.js";
import { flatText, type FlatText } from "../text/flatText.js";
import { createRangePainter } from "../text/paintRanges.js";
import { passageAt, type BoundPassage } from "../text/passageAt.js";
import { textRules } from "../text/textRules.js";

/** How a text is tied to a view. */
export interface TextOptions {
  /** The text in which the offsets of sources count. Default: that of the element. */
  readonly text?: string | undefined;
}

/** A text that is tied to a view. */
export interface TextBinding extends Part {
  /** The ids of the events that are stated in the text, in its order. */
  readonly events: readonly string[];
  /** Goes to the passage that states an event: it is scrolled to, and is what the page's selection holds. */
  readonly show: (id: string) => void;
}

/**
 * Ties the events of a view to the passages of a text that state them: what is pointed at or in focus on one side is marked
 * on the other, and a click on a passage selects its event. The elements of the text are not changed.
 *
 * What `mountSearch` finds is marked in the text too, in a look of its own. By keyboard, the card of an event leads to its passage,
 * and `mountPassages` has buttons from passage to passage.
 *
 * Passages are found by the quotes of an event's sources, or else by their offsets, however the text is set. Selected
 * passages come into view where the text stands beside the drawing, and events of passages that were clicked wherever it stands.
 * Errors: throws TimelineError `invalid-view`, `invalid-container`, `invalid-option` or `unknown-option`.
 *
 * @example
 * const view = createTimeline(container, [{ id: "a", when: "2014", title: "A", sources: [{ quote: "annexed in 2014" }] }]);
 * const article = document.createElement("p");
 * article.append("It was annexed  in 2014.");
 * const text = bindText(view, article);
 * text.events; // ["a"]
 * text.stop();
 * view.destroy();
 */
export function bindText(view: TimelineView, element: Element, options: TextOptions = {}): TextBinding {
  const { text } = checkNames(options, ["text"]);
  const backstage = backstageOf(view);
  check(element, text);
  const painter = createRangePainter(backstage.container);
  const state = readPassages(backstage, element, text);
  const of = (id: string | null) => state.passages.filter(({ event }) => event === id).map(({ range }) => range);
  const point = (id: string | null) => painter.show("passage", of(id));
  const match = (isLit: IsLit | null) =>
    painter.show("match", isLit ? state.passages.filter(({ event }) => isLit(event)).map(({ range }) => range) : []);
  const lights = lightsOf(backstage.stage);
  const choose = (id: string | null) => {
    painter.show("chosen-passage", of(id));
    if (id !== null && isBeside(backstage.container, element)) scrollTo(of(id)[0]);
  };
  const refresh = () => {
    Object.assign(state, readPassages(backstage, element, text));
    painter.show(
      "passages",
      state.passages.map(({ range }) => range),
    );
    painter.show("chosen-passage", of(view.selected));
    match(lights.search);
    point(null);
  };
  const observer = observe(element, refresh);
  const offs = [
    adoptSheet(element.getRootNode(), "text", textRules),
    painter.stop,
    () => observer?.disconnect(),
    view.on("hover", ({ event }) => point(event?.id ?? null)),
    backstage.on("selection", ({ id }) => choose(id)),
    backstage.onData(refresh),
    lights.onSearch(match),
    followReader(element, backstage, state, point),
  ];
  const stop = () => {
    for (const off of offs.splice(0)) off();
  };
  const show = (id: string) => goTo(of(id)[0], element.ownerDocument);
  const binding: Binding = {
    passages: () => state.passages,
    point: (passage) => {
      lights.show("text", passage && ((id) => id === passage.event));
      painter.show("passage", passage ? [passage.range] : []);
    },
    scrollTo: ({ range }) => scrollTo(range),
    show,
  };
  const bindings = bindingsOf(backstage).add(binding);
  offs.push(backstage.onDestroy(stop), () => bindings.delete(binding));
  refresh();
  return {
    stop,
    show,
    get events() {
      return [...new Set(state.passages.map(({ event }) => event))];
    },
  };
}

/** Brings a passage into view, and puts the page's selection on it. */
function goTo(range: Range | undefined, document: Document): void {
  if (!range) return;
  scrollTo(range);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

interface Passages {
  readonly flat: FlatText;
  readonly passages: readonly BoundPassage[];
}

function readPassages(backstage: Backstage, element: Element, text: string | undefined): Passages {
  const flat = flatText(element, backstage.container);
  const passages = findPassages(flat.text, backstage.timeline().events, text ?? flat.text).map((passage) => ({
    ...passage,
    range: flat.rangeOf(passage.start, passage.end),
  }));
  return { flat, passages };
}

/** Pointer and clicks on the text. Returns the way to stop. */
function followReader(
  element: Element,
  backstage: Backstage,
  state: Passages,
  point: (id: string | null) => void,
): () => void {
  let pointed: string | null = null;
  const at = (pointer: MouseEvent) => {
    const passage = passageAt(element.getRootNode(), pointer, state.flat, state.passages);
    return passage?.event ?? null;
  };
  const move = (id: string | null) => {
    if (id === pointed) return;
    pointed = id;
    element.toggleAttribute("data-whenline-passage", id !== null);
    lightsOf(backstage.stage).show("text", id === null ? null : (each) => each === id);
    point(id);
  };
  const click = (pointer: MouseEvent) => {
    const isControl = (pointer.target as Element).closest("a,button,input,select,textarea,summary,label");
    if (pointer.defaultPrevented || isControl || element.ownerDocument.getSelection()?.isCollapsed === false) return;
    const id = at(pointer);
    if (id === null) return;
    visit(backstage, id);
    bringIntoPage(backstage, id);
  };
  const over = (pointer: PointerEvent) => move(pointer.pointerType === "touch" ? null : at(pointer));
  const stop = listenAll(element, [
    ["pointermove", over],
    ["pointerleave", () => move(null)],
    ["click", click],
  ]);
  return () => {
    stop();
    move(null);
  };
}

/** Calls a function when the text has changed. */
function observe(element: Element, changed: () => void): MutationObserver | null {
  const window = element.ownerDocument.defaultView;
  if (typeof window?.MutationObserver !== "function") return null;
  const observer = new window.MutationObserver(changed);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  return observer;
}

/** Whether the text stands beside the drawing, so that one can move while the other stays. */
function isBeside(container: Element, element: Element): boolean {
  const [a, b] = [container.getBoundingClientRect(), element.getBoundingClientRect()];
  return a.right <= b.left || b.right <= a.left;
}

function scrollTo(range: Range | undefined): void {
  range?.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
}

function check(element: unknown, text: unknown): void {
  const node = element as Partial<Element> | null | undefined;
  if (typeof node !== "object" || node?.nodeType !== 1) {
    throw new TimelineError("invalid-container", `invalid element: ${shown(element)}; expected an Element`);
  }
  if (text !== undefined && typeof text !== "string") {
    throw new TimelineError("invalid-option", `invalid text: ${shown(text)}; expected a string`);
  }
}
