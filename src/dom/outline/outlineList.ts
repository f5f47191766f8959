import { dateInWords } from "../../model/dateInWords.js";
import { sentence } from "../../layout/words.js";
import { formatCount } from "../../time/formatCount.js";
import { defaultLocale, type Locale } from "../../time/locale.js";
import { parseWhen } from "../../time/parseWhen.js";
import type { Extent } from "../../time/when.js";
import { wordsFor } from "../../time/words.js";
import { en } from "../../time/words/en.js";
import { setAll } from "../nameGroups.js";
import type { Cell, Outline, OutlineRow } from "./outlineSteps.js";

/** A button of the list: a row, or a period of one. */
export interface OutlineItem {
  /** Unique in the list, and the same as long as it stands for the same. */
  readonly key: string;
  readonly element: HTMLButtonElement;
  readonly row: OutlineRow;
  /** Null for the row itself. */
  readonly cell: Cell | null;
  /** Null for what has no place in time. */
  readonly extent: Extent | null;
}

/** How the list is said. */
export interface OutlineVoice {
  readonly locale: Locale | undefined;
  /** The name of events of no group. */
  readonly others: string;
}

/** What is to be said of a button, and what is in the list within. */
interface Entry extends Omit<OutlineItem, "element"> {
  readonly lines: readonly string[];
  readonly inner: readonly Entry[];
  /** Null where there is nothing to open. */
  readonly isOpen: boolean | null;
}

/**
 * Puts the rows of an outline into an element as a list of buttons, the periods of the open row as a list within: both are what every
 * screen reader knows, by touch too. Buttons of the list before that stand for the same stay, so that who reads on keeps the place.
 * Returns the buttons in order.
 */
export function fillOutline(
  root: Element,
  outline: Outline,
  open: string | null | undefined,
  { locale, others }: OutlineVoice,
  before: readonly OutlineItem[],
): readonly OutlineItem[] {
  const words = wordsFor(locale ?? defaultLocale) ?? en;
  const say = (count: number) => formatCount(count, words, words.events);
  const entries = outline.map((row): Entry => {
    const { id, title, count, periods, undated } = row;
    const key = String(id);
    const name = id === null ? [] : [id === "" ? others : title];
    const within = (date: string, cell: Cell, edtf: string, extent: Extent | null): Entry => {
      const lines = [date, ...name, say(cell.count)];
      return { key: `${edtf} ${key}`, lines, row, cell, extent, inner: [], isOpen: null };
    };
    const isOpen = periods.length === 0 && undated === null ? null : id === open;
    const inner = isOpen
      ? periods.map(({ start, end, edtf, ...cell }) =>
          within(sentence(dateInWords(parseWhen(edtf), { locale })), cell, edtf, { start, end }),
        )
      : [];
    if (isOpen && undated) inner.push(within(words.dateNotKnown, undated, "?", null));
    return { key: ` ${key}`, lines: [...name, say(count)], row, cell: null, extent: null, inner, isOpen };
  });
  const items: OutlineItem[] = [];
  placeEntries(root, entries, new Map(before.map(({ key, element }) => [key, element])), items);
  return items;
}

/** Makes the list in an element hold entries and nothing else; what is there already is not moved. */
function placeEntries(
  parent: Element,
  entries: readonly Entry[],
  known: ReadonlyMap<string, HTMLButtonElement>,
  items: OutlineItem[],
): void {
  const list = parent.querySelector(":scope>ul") ?? addList(parent);
  const buttons = entries.map(({ key }) => known.get(key) ?? addItem(list));
  for (const line of [...list.children]) if (!buttons.some((button) => line.contains(button))) line.remove();
  entries.forEach(({ lines, inner, isOpen, ...item }, index) => {
    const element = buttons[index] as HTMLButtonElement;
    const line = element.parentElement as Element;
    const there = list.children[index] ?? null;
    if (there !== line) list.insertBefore(line, there);
    setAll(element, { "aria-expanded": isOpen === null ? null : String(isOpen) });
    const box = element.firstElementChild as Element;
    if (box.textContent !== lines.join("")) {
      box.replaceChildren();
      for (const words of lines) addPlain(box, "span").textContent = words;
    }
    items.push({ element, ...item });
    if (isOpen) placeEntries(line, inner, known, items);
    else line.querySelector("ul")?.remove();
  });
}

function addItem(list: Element): HTMLButtonElement {
  const element = addPlain(addPlain(list, "li"), "button");
  element.type = "button";
  element.tabIndex = -1;
  addPlain(element, "span").className = "whenline-outline-words";
  return element;
}

/** One browser takes a list without bullets for none, unless it is told. */
function addList(parent: Element): HTMLUListElement {
  const list = addPlain(parent, "ul");
  list.setAttribute("role", "list");
  return list;
}

function addPlain<Name extends keyof HTMLElementTagNameMap>(parent: Element, name: Name): HTMLElementTagNameMap[Name] {
  const element = parent.ownerDocument.createElement(name);
  parent.append(element);
  return element;
}

/** The button of a row that is nearest to a stretch of time; that of the row itself if it has none, or none is asked for. */
export function nearestItem(
  items: readonly OutlineItem[],
  { row, extent }: { readonly row: string | null; readonly extent: Extent | null },
): OutlineItem | undefined {
  const own = items.filter((item) => item.row.id === row);
  if (!extent) return own[0];
  const middle = (extent.start + extent.end) / 2;
  const away = ({ start, end }: Extent) => Math.max(0, start - middle, middle - end);
  return own.reduce<OutlineItem | undefined>((best, item) => {
    if (!item.extent) return best ?? item;
    return best?.extent && away(best.extent) <= away(item.extent) ? best : item;
  }, undefined);
}
