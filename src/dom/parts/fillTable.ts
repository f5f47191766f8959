import { columnsOf, type FullRow, type Table } from "../../model/tableRows.js";
import { safeUrl } from "../../model/urls.js";
import { addElement } from "./part.js";

/** Puts rows into a table, with a head: the date heads its row, and the title of what can be gone to is a button with its id. */
export function fillTable(table: HTMLTableElement, rows: readonly FullRow[], heads: Table["heads"]): void {
  const columns = columnsOf(rows);
  const head = addElement(addElement(table, "thead", ""), "tr", "");
  for (const column of columns) addElement(head, "th", "", heads[column]).scope = "col";
  const body = addElement(table, "tbody", "");
  for (const row of rows) {
    const line = addElement(body, "tr", "");
    for (const column of columns) cells[column](line, row);
  }
}

const cells: Readonly<Record<keyof Table["heads"], (line: HTMLTableRowElement, row: FullRow) => void>> = {
  date: (line, { date }) => {
    addElement(line, "th", "", date).scope = "row";
  },
  event: (line, { id, title, lang, description }) => {
    const cell = addElement(line, "td", "");
    if (lang !== undefined) cell.lang = lang;
    if (id === undefined) cell.textContent = title;
    else {
      const button = addElement(cell, "button", "", title);
      button.type = "button";
      button.dataset.row = id;
    }
    if (description !== undefined) addElement(cell, "div", "", description);
  },
  group: (line, { group = "" }) => addElement(line, "td", "", group),
  sources: (line, { citations }) => {
    const cell = addElement(line, "td", "");
    citations.forEach(({ text, url }, index) => {
      if (index > 0) cell.append("; ");
      const safe = url === undefined ? undefined : safeUrl(url);
      if (safe === undefined) cell.append(text);
      else addElement(cell, "a", "", text).href = safe;
    });
  },
};
