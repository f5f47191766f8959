import { dateInWords } from "../../model/dateInWords.js";
import { sentence } from "../../layout/words.js";
import { formatCount } from "../../time/formatCount.js";
import { defaultLocale, type Locale } from "../../time/locale.js";
import { parseWhen } from "../../time/parseWhen.js";
import type { Extent } from "../../time/when.js";
import { wordsFor } from "../../time/words.js";
import { en } from "../../time/words/en.js";
import type { Cell, Outline, OutlineRow } from "./outlineSteps.js";

/** A button of the list: a row, or a period of one. */
export interface OutlineItem {
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

/**
 * Puts the rows of an outline into an element as a list of buttons, the periods of the open row as a list within: both are what every
 * screen reader knows, by touch too. Returns the buttons in order.
 */
export function fillOutline(
  root: Element,
  outline: Outline,
  open: string | null | undefined,
  { locale, others }: OutlineVoice,
): readonly OutlineItem[] {
  const items: OutlineItem[] = [];
  const words = wordsFor(locale ?? defaultLocale) ?? en;
  const say = (count: number) => formatCount(count, words, words.events);
  const add = (list: Element, lines: readonly string[], item: Omit<OutlineItem, "element">): HTMLButtonElement => {
    const element = addPlain(addPlain(list, "li"), "button");
    element.type = "button";
    element.tabIndex = -1;
    const box = addPlain(element, "span");
    box.className = "whenline-outline-words";
    for (const line of lines) addPlain(box, "span").textContent = line;
    items.push({ element, ...item });
    return element;
  };
  root.replaceChildren();
  const list = addList(root);
  for (const row of outline) {
    const { id, title, count, periods, undated } = row;
    const name = id === null ? [] : [id === "" ? others : title];
    const within = (date: string, cell: Cell) => [date, ...name, say(cell.count)];
    const button = add(list, [...name, say(count)], { row, cell: null, extent: null });
    if (periods.length === 0 && undated === null) continue;
    button.setAttribute("aria-expanded", String(id === open));
    if (id !== open) continue;
    const inner = addList(button.parentElement as Element);
    for (const { start, end, edtf, ...cell } of periods) {
      const date = sentence(dateInWords(parseWhen(edtf), { locale }));
      add(inner, within(date, cell), { row, cell, extent: { start, end } });
    }
    if (undated) add(inner, within(words.dateNotKnown, undated), { row, cell: undated, extent: null });
  }
  return items;
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
