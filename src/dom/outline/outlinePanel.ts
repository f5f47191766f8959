import type { LayoutOptions } from "../../layout/options.js";
import { readingOf } from "../../layout/readingDirection.js";
import type { Extent } from "../../time/when.js";
import { createOwnRule, type OwnRule } from "../card/ownRule.js";
import { setAll } from "../nameGroups.js";
import { createNextFrame } from "../nextFrame.js";
import { adoptSheet } from "../sheet.js";
import type { InView } from "../spotGround.js";
import { viewRules } from "../viewRules.js";
import { frameOf, isAtEnd } from "./frameOf.js";
import { fillOutline, nearestItem, type OutlineItem } from "./outlineList.js";
import { outlineRules } from "./outlineRules.js";
import type { Outline } from "./outlineSteps.js";
import { outlineWords } from "./outlineWords.js";

/** What a panel needs to know of the drawing. */
export interface PanelGround {
  readonly inView: () => InView;
  readonly options: () => Pick<LayoutOptions, "locale" | "direction">;
}

/** Where in a list something is: a row, and a stretch of time in it. */
export interface OutlinePlace {
  readonly row: string | null;
  readonly extent: Extent | null;
}

/** Groups and periods as a list in the page, before the drawing. */
export interface OutlinePanel {
  readonly isShown: boolean;
  readonly items: readonly OutlineItem[];
  /** The button that Tab comes to. */
  readonly current: OutlineItem | undefined;
  /** The button that has the focus. */
  readonly focused: OutlineItem | undefined;
  /** Shows other rows; focus stays where it is in time, if the list has it. */
  show(outline: Outline): void;
  /** Opens a row and no other; undefined closes all. */
  open(row: string | null | undefined): void;
  /** Moves the focus to a button, or to the one that is nearest to a place. */
  readonly focus: (to: OutlineItem | OutlinePlace | undefined) => void;
  /** Keeps the frame of what has the focus on its stretch of time. */
  readonly place: () => void;
  /** Brings the words of what has the focus into the page. */
  readonly scroll: () => void;
  /** Whether Tab comes to the list. */
  readonly setStop: (isStop: boolean) => void;
  /** Returns whether the list had the focus. */
  hide(): boolean;
}

/** The list as it is. */
interface Shown {
  readonly root: HTMLElement;
  outline: Outline;
  items: readonly OutlineItem[];
  opened: string | null | undefined;
  current: OutlineItem | undefined;
  isStop: boolean;
  undo: readonly (() => void)[];
}

/** Prepares the list. `attach` is called when it comes into the page, and what it returns when it goes. */
export function createOutlinePanel(
  svg: SVGSVGElement,
  ground: PanelGround,
  attach: (root: HTMLElement) => () => void,
): OutlinePanel {
  const root = svg.ownerDocument.createElement("div");
  setAll(root, { class: "whenline-part whenline-outline", role: "group" });
  const shown: Shown = { root, outline: [], items: [], opened: null, current: undefined, isStop: true, undo: [] };
  const frame = createFrame(svg, root, ground.inView);
  // After the browser has scrolled to a frame, which may be higher than the page.
  const scrolling = createNextFrame(svg.ownerDocument.defaultView, () => scrollTo(focusedIn(shown)));
  const focus = (item: OutlineItem | undefined) => {
    if (!item) return;
    shown.current = item;
    showStop(shown);
    frame.place(item);
    item.element.focus({ preventScroll: true });
  };
  return {
    get isShown() {
      return root.parentNode !== null;
    },
    get items() {
      return shown.items;
    },
    get current() {
      return shown.current;
    },
    get focused() {
      return focusedIn(shown);
    },
    focus: (to) => focus(to && ("element" in to ? to : nearestItem(shown.items, to))),
    place: () => frame.place(focusedIn(shown)),
    scroll: scrolling.ask,
    setStop: (is) => {
      shown.isStop = is;
      showStop(shown);
    },
    show: (outline) => {
      const had = focusedIn(shown) !== undefined;
      shown.outline = outline;
      frame.leave();
      if (root.parentNode === null) attachTo(svg, shown, attach);
      fill(shown, ground);
      if (had) focus(shown.current);
    },
    open: (row) => {
      frame.leave();
      shown.opened = row;
      fill(shown, ground);
    },
    hide: () => {
      const had = focusedIn(shown) !== undefined;
      frame.leave();
      root.remove();
      for (const each of shown.undo) each();
      Object.assign(shown, { items: [], undo: [] });
      return had;
    },
  };
}

function attachTo(svg: SVGSVGElement, shown: Shown, attach: (root: HTMLElement) => () => void): void {
  const { root } = shown;
  svg.before(root);
  const tree = root.getRootNode();
  shown.undo = [adoptSheet(tree, "view", viewRules), adoptSheet(tree, "outline", outlineRules), attach(root)];
}

function focusedIn({ root, items }: Shown): OutlineItem | undefined {
  const { activeElement } = root.getRootNode() as Partial<DocumentOrShadowRoot>;
  return items.find(({ element }) => element === activeElement);
}

/** Brings what is said of a stretch of time into the page. */
function scrollTo(item: OutlineItem | undefined): void {
  item?.element.firstElementChild?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function showStop({ items, current, isStop }: Shown): void {
  for (const item of items) item.element.tabIndex = isStop && item === current ? 0 : -1;
}

/** Says what there is, in the words of the drawing; what Tab comes to stays where it is in time, if the list has it. */
function fill(shown: Shown, { options }: PanelGround): void {
  const { locale } = options();
  const { root, outline, current } = shown;
  const { words, lang } = outlineWords(locale?.code ?? "en");
  setAll(root, { lang, "aria-label": words.name, dir: readingOf(options()) });
  if (shown.opened !== undefined && !outline.some(({ id }) => id === shown.opened)) shown.opened = null;
  shown.items = fillOutline(root, outline, shown.opened, { locale, others: words.others }, shown.items);
  const place = { row: current?.row.id ?? null, extent: current?.extent ?? null };
  shown.current = nearestItem(shown.items, place) ?? shown.items[0];
  showStop(shown);
}

/** Frames on the drawing what a button stands for. */
function createFrame(
  svg: SVGSVGElement,
  root: Element,
  inView: () => InView,
): { readonly place: (item: OutlineItem | undefined) => void; readonly leave: () => void } {
  let framed: { readonly rule: OwnRule; readonly element: Element } | null = null;
  const leave = () => {
    framed?.rule.stop();
    framed = null;
  };
  return {
    leave,
    place: (item) => {
      if (framed && framed.element !== item?.element) leave();
      if (!item) return;
      framed ??= { rule: createOwnRule(item.element), element: item.element };
      setAll(item.element, { "data-side": isAtEnd(inView(), item.extent) ? "end" : null });
      framed.rule.set(frameOf(svg, root, inView(), item.extent));
    },
  };
}
