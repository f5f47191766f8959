import { shown, TimelineError } from "../../errors.js";
import { readingOf } from "../../layout/readingDirection.js";
import { checkNames } from "../checkNames.js";
import { resolveWordOptions } from "../../model/wordOptions.js";
import { markCounts } from "../../time/formatCount.js";
import type { Words } from "../../time/words.js";
import { adoptSheet } from "../sheet.js";
import { backstageOf, type Backstage } from "../backstage.js";
import type { TimelineView } from "../timelineView.js";
import { viewRules } from "../viewRules.js";
import { partRules } from "./partRules.js";
import { partWords, type PartWords } from "./partWords.js";

/** A part that is put around a drawing. `stop` takes it away, with all that it has attached. */
export interface Part {
  readonly stop: () => void;
}

/** Where a part goes. */
export interface PartOptions {
  /** The element that the part is put into, at its end. Default: the view's own container, beside the drawing. */
  readonly parent?: Element | undefined;
}

/**
 * Checks where a part goes, and that it is given no options but those. Errors: throws TimelineError `invalid-option` or
 * `unknown-option`.
 */
export function checkPart<Options extends PartOptions>(options: Options, own: readonly string[] = []): Options {
  const { parent } = checkNames(options, ["parent", ...own]);
  const node = parent as Partial<Element> | null | undefined;
  // Not instanceof: it may be of another window.
  if (node === undefined || (typeof node === "object" && node?.nodeType === 1)) return options;
  throw new TimelineError("invalid-option", `invalid parent: ${shown(parent)}; expected an Element`);
}

/** What a part is made with. */
export interface Workshop {
  readonly view: TimelineView;
  readonly backstage: Backstage;
  readonly root: HTMLElement;
  readonly words: PartWords;
  readonly document: Document;
  /** Undone when the part stops, the last first. */
  readonly undo: (() => void)[];
}

/** Which side of the drawing a part stands on in the view's own container. */
type Side = "before" | "after";

/** Makes a part: an element with a class of ours, the looks of parts, and the words of the view's language. */
export function createPart(view: TimelineView, name: string, side: Side, options: PartOptions): Workshop & Part {
  const { parent } = checkPart(options);
  const backstage = backstageOf(view);
  const { container, stage } = backstage;
  const document = container.ownerDocument;
  const root = document.createElement("div");
  const { locale } = backstage.options();
  const { words: plain, lang } = partWords(stage.scene?.lang ?? locale?.code ?? "en");
  const words = withCounts(plain, resolveWordOptions({ locale }).words);
  root.className = `whenline-part whenline-${name}`;
  root.lang = lang;
  root.dir = readingOf(backstage.options());
  if (parent) parent.append(root);
  else if (side === "before") container.insertBefore(root, stage.svg.parentNode === container ? stage.svg : null);
  else container.append(root);
  const tree = root.getRootNode();
  const undo = [adoptSheet(tree, "view", viewRules), adoptSheet(tree, "parts", partRules)];
  const stop = () => {
    for (const each of undo.splice(0).reverse()) each();
    root.remove();
  };
  undo.push(backstage.onDestroy(stop));
  return { view, backstage, root, words, document, undo, stop };
}

/** The same, with counts as they are written in a language. */
function withCounts(plain: PartWords, words: Words): PartWords {
  const { matches, place, inView } = plain;
  return {
    ...plain,
    matches: (at, count) => markCounts(matches(at, count), words),
    place: (at, count) => markCounts(place(at, count), words),
    inView: (count) => markCounts(inView(count), words),
  };
}

/** Adds a listener that goes when the part stops. */
export function listen<Type extends keyof HTMLElementEventMap>(
  { undo }: Pick<Workshop, "undo">,
  target: EventTarget,
  type: Type,
  listener: (happened: HTMLElementEventMap[Type]) => void,
): void {
  target.addEventListener(type, listener as EventListener);
  undo.push(() => target.removeEventListener(type, listener as EventListener));
}

/** Adds an element with a text. */
export function addElement<Name extends keyof HTMLElementTagNameMap>(
  parent: Element,
  name: Name,
  part: string,
  text = "",
): HTMLElementTagNameMap[Name] {
  const element = parent.ownerDocument.createElement(name);
  if (part !== "") element.className = `whenline-${part}`;
  element.textContent = text;
  parent.append(element);
  return element;
}

/** Adds a button: a sign to look at and a name, or the name alone. */
export function addButton(
  workshop: Pick<Workshop, "undo">,
  parent: Element,
  name: string,
  sign: string | null,
  act: () => void,
): HTMLButtonElement {
  const button = addElement(parent, "button", "button", sign ?? name);
  button.type = "button";
  if (sign !== null) {
    button.setAttribute("aria-label", name);
    button.title = name;
  }
  listen(workshop, button, "click", act);
  return button;
}

/** A line that is read aloud when it changes, politely. */
export function addStatus(parent: Element, part: string): HTMLElement {
  const status = addElement(parent, "span", part);
  status.setAttribute("role", "status");
  return status;
}
