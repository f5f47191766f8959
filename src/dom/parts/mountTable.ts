import { shown, TimelineError } from "../../errors.js";
import { interfaceWords } from "../../model/interfaceWords.js";
import { eventRow, undatedRow, type FullRow, type Table } from "../../model/tableRows.js";
import { resolveWordOptions } from "../../model/wordOptions.js";
import { formatCount } from "../../time/formatCount.js";
import type { TimelineView } from "../timelineView.js";
import {
  addButton,
  addElement,
  addStatus,
  checkPart,
  createPart,
  listen,
  type Part,
  type PartOptions,
  type Workshop,
} from "./part.js";
import { fillTable } from "./fillTable.js";
import { tellingOf } from "./telling.js";

/** {@link PartOptions}, and how long a page is. */
export interface TablePartOptions extends PartOptions {
  /** Events on a page of the table, 1 to 1000. @default 100 */
  readonly rows?: number | undefined;
}

/** More pages than this are leafed through, not chosen from a list. */
const mostListed = 200;

/**
 * Puts a table under a drawing that says the same, closed at first: every event in order of time, a page at a time, and those of
 * hidden groups left out. Where there are several pages they can be chosen by the date that each begins with. A title is a button
 * that selects its event and goes to it.
 *
 * Errors: throws TimelineError `invalid-option`, `unknown-option` or `invalid-view`.
 *
 * @example
 * const view = createTimeline(container, [{ when: "2014", title: "Russia annexes Crimea" }]);
 * const table = mountTable(view, { rows: 50 });
 * container.querySelector("summary").textContent; // "As a table"
 * table.stop();
 * view.destroy();
 */
export function mountTable(view: TimelineView, options: TablePartOptions = {}): Part {
  const { rows, parent } = resolveTablePartOptions(options);
  const part = createPart(view, "as-table", "after", { parent });
  const { root, backstage, undo } = part;
  const title = interfaceWords(backstage.options().locale).asTable;
  const details = addElement(root, "details", "");
  addElement(details, "summary", "", title);
  let page = 0;
  let paged: Pages | null = null;
  const mark = () => {
    for (const button of place.querySelectorAll<HTMLElement>("[data-row]")) {
      button.setAttribute("aria-pressed", String(button.dataset.row === view.selected));
    }
  };
  const draw = () => {
    const held = rowWithFocus(place);
    place.replaceChildren();
    if (details.open) backstage.whenOrdered(() => fill(held));
  };
  const fill = (held: string | undefined) => {
    if (!details.open) return;
    place.replaceChildren();
    paged ??= pagesOf(part, rows);
    page = Math.max(0, Math.min(page, paged.count - 1));
    bar.show(paged, page);
    const table = addElement(place, "table", "");
    table.setAttribute("aria-label", backstage.timeline().title ?? title);
    fillTable(table, paged.rows(page), paged.heads);
    mark();
    if (held === undefined) return;
    const again = place.querySelector<HTMLElement>(`[data-row="${CSS.escape(held)}"]`);
    (again ?? details.querySelector("summary"))?.focus({ preventScroll: true });
  };
  const bar = addPageBar(part, details, title, (to) => {
    page = to(page);
    draw();
  });
  const place = addElement(details, "div", "rows");
  listen(part, details, "toggle", draw);
  listen(part, place, "click", ({ target }) => {
    const id = (target as Element).closest<HTMLElement>("[data-row]")?.dataset.row;
    if (id === undefined) return;
    backstage.stage.come(id);
    backstage.choose(id);
  });
  const forget = () => {
    paged = null;
    bar.forget();
    draw();
  };
  undo.push(backstage.on("selection", mark), backstage.onData(forget));
  return { stop: part.stop };
}

/** The event whose row has the focus: rows are written anew when other events come. */
function rowWithFocus(place: Element): string | undefined {
  const held = (place.getRootNode() as Document).activeElement;
  const row = place.contains(held) ? held?.closest("tr") : null;
  return row?.querySelector<HTMLElement>("[data-row]")?.dataset.row;
}

/** Checks options and fills in defaults. Errors: throws TimelineError `invalid-option` or `unknown-option`. */
export function resolveTablePartOptions(options: TablePartOptions): {
  readonly rows: number;
  readonly parent: Element | undefined;
} {
  const { rows = 100, parent } = checkPart(options, ["rows"]);
  if (Number.isInteger(rows) && rows >= 1 && rows <= 1000) return { rows, parent };
  throw new TimelineError("invalid-option", `invalid rows: ${shown(rows)}; expected a whole number from 1 to 1000`);
}

/** The way from page to page. */
interface PageBar {
  readonly show: (pages: Pages, page: number) => void;
  /** There are other pages now. */
  readonly forget: () => void;
}

function addPageBar(
  part: Workshop,
  parent: Element,
  name: string,
  go: (to: (page: number) => number) => void,
): PageBar {
  const bar = addElement(parent, "div", "pages");
  const previous = addButton(part, bar, part.words.previous, null, () => go((page) => page - 1));
  const next = addButton(part, bar, part.words.next, null, () => go((page) => page + 1));
  const pick = addElement(bar, "select", "");
  pick.setAttribute("aria-label", name);
  const status = addStatus(bar, "whenline-status");
  listen(part, pick, "change", () => go(() => pick.selectedIndex));
  return {
    show: (pages, page) => {
      bar.hidden = pages.count < 2;
      pick.hidden = bar.hidden || pages.count > mostListed;
      if (!pick.hidden && pick.length === 0) pick.append(...pages.options(pick));
      pick.selectedIndex = page;
      status.textContent = bar.hidden ? "" : pages.name(page);
      previous.setAttribute("aria-disabled", String(page === 0));
      next.setAttribute("aria-disabled", String(page >= pages.count - 1));
    },
    forget: () => pick.replaceChildren(),
  };
}

/** A table in pages. */
interface Pages {
  readonly count: number;
  readonly heads: Table["heads"];
  readonly rows: (page: number) => readonly FullRow[];
  readonly name: (page: number) => string;
  /** An option for each page, by the date that it begins with. */
  readonly options: (pick: HTMLSelectElement) => readonly HTMLOptionElement[];
}

function pagesOf({ backstage, words }: Workshop, size: number): Pages {
  const language = resolveWordOptions({ locale: backstage.options().locale });
  const { groups = [], undated = [] } = backstage.timeline();
  const names = new Map(groups.map(({ id, title = id }) => [id, title]));
  const told = tellingOf(backstage, undefined);
  const total = told.count + undated.length;
  const eventOf = (place: number) => backstage.event(told.idAt(place) ?? null);
  const rowAt = (at: number): FullRow[] => {
    const event = at < told.count ? eventOf(at) : null;
    const without = undated[at - told.count];
    return event ? [eventRow(event, names, language)] : without ? [undatedRow(without, language)] : [];
  };
  const said = (count: number) => formatCount(count, language.words, String);
  const name = (page: number) => {
    const from = Math.min(total, page * size + 1);
    return words.rows(said(from), said(Math.min(total, (page + 1) * size)), said(total));
  };
  const count = Math.max(1, Math.ceil(total / size));
  const { columns, sources } = language.words;
  return {
    count,
    heads: { sources, ...columns },
    name,
    rows: (page) =>
      Array.from({ length: Math.min(size, total - page * size) }, (_, row) => rowAt(page * size + row)).flat(),
    options: ({ ownerDocument }) =>
      Array.from({ length: count }, (_, page) => {
        const option = ownerDocument.createElement("option");
        option.textContent = rowAt(page * size)[0]?.date ?? "";
        return option;
      }),
  };
}
