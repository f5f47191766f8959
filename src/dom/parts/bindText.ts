import type { TimelineView } from "../timelineView.js";
import { adoptSheet } from "../sheet.js";
import { backstageOf, type Backstage } from "../backstage.js";
import type { Part } from "./part.js";
import { partRules } from "./partRules.js";

/** A passage of a text, and the event that was drawn from it. */
interface Passage {
  readonly event: string;
  readonly start: number;
  readonly end: number;
  readonly range: Range;
}

/**
 * Ties events to the passages of an article that they were drawn from, both ways, without changing the article: passages are
 * underlined; what is pointed at, focused or selected in the drawing is marked in the text and brought into view there; a click on a
 * passage selects its event. Passages are where `sources[].text` says, if the quote stands there, else where the quote is found.
 *
 * Uses the CSS Custom Highlight API; without it, the passage of a selected event is selected in the page as by a reader.
 *
 * @example
 * const view = createTimeline(container, [{ when: "2014", title: "Crimea", sources: [{ quote: "annexed Crimea in 2014" }] }]);
 * const binding = bindText(view, document.body);
 * binding.stop();
 * view.destroy();
 */
export function bindText(view: TimelineView, article: Element): Part {
  const backstage = backstageOf(view);
  const document = article.ownerDocument;
  const paint = createPaint(document);
  let passages: readonly Passage[] = [];
  const find = () => {
    passages = passagesOf(backstage, article);
    paint.all(passages.map(({ range }) => range));
  };
  let hovered: string | null = null;
  const show = () => {
    const id = hovered ?? view.selected;
    paint.one(passages.filter(({ event }) => event === id).map(({ range }) => range));
  };
  const onClick = (click: MouseEvent) => {
    const passage = passageAt(document, click, article, passages);
    if (!passage) return;
    view.reveal(passage.event);
    view.select(passage.event);
  };
  const onMove = (pointer: MouseEvent) => {
    const passage = passageAt(document, pointer, article, passages);
    if (passage && passage.event !== hovered) {
      hovered = passage.event;
      backstage.stage.highlight(new Set([hovered]));
      show();
    } else if (!passage) onLeave();
  };
  const onLeave = () => {
    if (hovered === null) return;
    hovered = null;
    backstage.stage.highlight(null);
    show();
  };
  const listeners = [
    ["click", onClick],
    ["pointermove", onMove],
    ["pointerleave", onLeave],
  ] as const;
  for (const [type, listener] of listeners) article.addEventListener(type, listener as EventListener);
  const undo = [
    adoptSheet(article.getRootNode(), "parts", partRules),
    view.on("hover", ({ event }) => {
      hovered = event?.id ?? null;
      show();
    }),
    backstage.on("selection", ({ id }) => {
      show();
      const own = passages.find(({ event }) => event === id);
      if (own) bring(own.range);
    }),
    backstage.onData(find),
  ];
  const stop = () => {
    for (const each of undo.splice(0)) each();
    for (const [type, listener] of listeners) article.removeEventListener(type, listener as EventListener);
    paint.all([]);
    paint.one([]);
  };
  undo.push(backstage.onDestroy(stop));
  find();
  show();
  return { stop };
}

function passagesOf({ timeline }: Backstage, article: Element): Passage[] {
  const text = article.textContent;
  return timeline().events.flatMap(({ id, sources = [] }) =>
    sources.flatMap(({ text: place, quote }): Passage[] => {
      const found = placeOf(text, place, quote);
      const range = found && rangeOf(article, found.start, found.end);
      return found && range ? [{ event: id, ...found, range }] : [];
    }),
  );
}

/** Where the quote says it stands, or else where it is found; without a quote, where the place says. */
function placeOf(
  text: string,
  place: { readonly start: number; readonly end: number } | undefined,
  quote: string | undefined,
): { start: number; end: number } | null {
  if (place && place.end <= text.length && (quote === undefined || text.slice(place.start, place.end) === quote)) {
    return { start: place.start, end: place.end };
  }
  const start = quote === undefined || quote === "" ? -1 : text.indexOf(quote);
  return start < 0 ? null : { start, end: start + (quote as string).length };
}

/** The range of an element's text from one UTF-16 offset to another. */
function rangeOf(element: Element, start: number, end: number): Range | null {
  const document = element.ownerDocument;
  const walker = document.createTreeWalker(element, 4 /* text */);
  const range = document.createRange();
  let passed = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = (node as Text).data;
    if (!begun && start < passed + length) {
      range.setStart(node, start - passed);
      begun = true;
    }
    if (begun && end <= passed + length) {
      range.setEnd(node, end - passed);
      return range;
    }
    passed += length;
  }
  return null;
}

/** The passage under a pointer. */
function passageAt(
  document: Document,
  { clientX, clientY }: MouseEvent,
  article: Element,
  passages: readonly Passage[],
): Passage | null {
  const caret = caretAt(document, clientX, clientY);
  if (!caret || !article.contains(caret.node)) return null;
  const isIn = ({ range }: Passage) =>
    range.isPointInRange(caret.node, caret.offset) &&
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
    );
  return passages.find(isIn) ?? null;
}

function caretAt(document: Document, x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  const asked = document as Partial<Pick<Document, "caretPositionFromPoint" | "caretRangeFromPoint">> & Document;
  const position = asked.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = asked.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function bring(range: Range): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  const box = range.getBoundingClientRect();
  if (!element || !view || (box.top >= 0 && box.bottom <= view.innerHeight)) return;
  const still = view.matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "nearest", behavior: still ? "instant" : "smooth" });
}

/** Ranges that one binding shows, among those of others. */
interface Paint {
  readonly all: (ranges: readonly Range[]) => void;
  readonly one: (ranges: readonly Range[]) => void;
}

interface HighlightLike {
  add(range: Range): unknown;
  delete(range: Range): unknown;
}

function createPaint(document: Document): Paint {
  const window = document.defaultView;
  const registry = window && (window.CSS as { highlights?: Map<string, HighlightLike> }).highlights;
  const Highlight = window && (window as { Highlight?: new () => HighlightLike }).Highlight;
  if (!registry || !Highlight) return { all: () => undefined, one: (ranges) => choose(document, ranges) };
  const painter = (name: string) => {
    let own: readonly Range[] = [];
    return (ranges: readonly Range[]) => {
      const highlight = registry.get(name) ?? new Highlight();
      registry.set(name, highlight);
      for (const range of own) highlight.delete(range);
      for (const range of ranges) highlight.add(range);
      own = ranges;
    };
  };
  return { all: painter("whenline-passages"), one: painter("whenline-passage") };
}

/** Selects a passage as a reader would. */
function choose(document: Document, [range]: readonly Range[]): void {
  const selection = document.getSelection();
  if (!range || !selection) return;
  selection.removeAllRanges();
  selection.addRange(range);
}
