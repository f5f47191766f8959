/**
 * A table or a list as CSV text, which has readers of its own for names of columns and for dates as people write them.
 * Dates are those of `<time datetime>` where there is one, else words.
 */
export function csvOfMarkup(element: HTMLTableElement | HTMLOListElement | HTMLUListElement): string {
  const rows = element.localName === "table" ? rowsOfTable(element as HTMLTableElement) : rowsOfList(element);
  return rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n");
}

/** The first row names the columns; addresses and paragraphs inside of cells become columns of their own. */
function rowsOfTable(table: HTMLTableElement): string[][] {
  const [head, ...rows] = [...table.rows].filter(({ parentElement }) => parentElement?.localName !== "tfoot");
  if (!head) return [];
  const names = [...head.cells].map((cell) => wordsOf(cell));
  const isSource = names.map((name) => /^(?:sources?|quellen?|fuentes?|المصادر|来源)$/i.test(name.trim()));
  const body = rows.map((row) => {
    const cells = [...row.cells];
    const own = cells.filter((_, at) => isSource[at] !== true);
    const texts = names.map((_, at) => dateIn(cells[at]) ?? wordsOf(cells[at]));
    return [...texts, hrefIn(own), own.map(paragraphsOf).filter(Boolean).join("\n")];
  });
  return [[...names, "url", "description"], ...body];
}

/** An item is an event if a `<time>` stands in it, an interval if two do; what remains of its words is the title. */
function rowsOfList(list: Element): string[][] {
  const items = [...list.children].filter(({ localName }) => localName === "li");
  const rows = items.map((item) => {
    const times = [...item.querySelectorAll("time")];
    const [start = "", end = ""] = times.map((time) => dateOf(time));
    const words = wordsOf(item, "p,time,ol,ul").replace(/\s+/g, " ");
    const title = words.replace(/^[\s:,;.–—-]+|[\s:,;–—-]+$/g, "");
    return [start, end, title, hrefIn([item]), paragraphsOf(item), times.length === 0 ? "undated" : ""];
  });
  return [["start", "end", "title", "url", "description", "type"], ...rows];
}

function dateIn(cell: Element | undefined): string | null {
  const [first, second, ...more] = [...(cell?.querySelectorAll("time[datetime]") ?? [])];
  if (!first || more.length > 0) return null;
  return second ? `${dateOf(first)}/${dateOf(second)}` : dateOf(first);
}

/** HTML allows a space where EDTF has a T. */
function dateOf(time: Element): string {
  return (time.getAttribute("datetime") ?? wordsOf(time)).trim().replace(/^([\d-]+) (?=\d\d:)/, "$1T");
}

function hrefIn(elements: readonly Element[]): string {
  return elements.map((element) => element.querySelector("a[href]")?.getAttribute("href")).find(Boolean) ?? "";
}

function paragraphsOf(element: Element): string {
  return [...element.querySelectorAll("p")].map((each) => wordsOf(each, "").trim()).join("\n");
}

/** The words of an element, without those of some elements inside. */
function wordsOf(element: Element | null | undefined, without = "p"): string {
  if (!element) return "";
  const copy = element.cloneNode(true) as Element;
  if (without !== "") for (const each of copy.querySelectorAll(without)) each.remove();
  return copy.textContent.trim();
}
