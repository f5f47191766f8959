import { shown } from "../../errors.js";
import { cleanLine, isVisible } from "../../model/text.js";
import type { EventLink } from "../../model/timeline.js";
import { parseJsonCell } from "./jsonCell.js";
import type { CsvRow } from "./scanCsv.js";
import type { CsvTable } from "./table.js";

/** The links of a row to events that there are: ids separated by spaces, commas or semicolons; or JSON. */
export function readLinks(table: CsvTable, row: CsvRow, hasEvent: (id: string) => boolean): readonly EventLink[] {
  return listed(table, row).filter(({ to }) => {
    if (hasEvent(to)) return true;
    table.report(row, "links", "unknown-link", `unknown link: ${shown(to)}; expected the id of an event`);
    return false;
  });
}

function listed(table: CsvTable, row: CsvRow): readonly EventLink[] {
  const text = table.cell(row, "links");
  const value = /^[[{]/.test(text) ? parseJsonCell(table, row, "links") : text.split(/[\s,;]+/);
  const items: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return items.flatMap((item) => {
    if (typeof item === "string") return isVisible(item) ? [{ to: cleanLine(item) }] : [];
    const { to, label } = Object(item) as { to?: unknown; label?: unknown };
    if (typeof to !== "string" || !isVisible(to)) {
      table.report(row, "links", "invalid-link", `invalid link: ${shown(item)}; expected the id of an event`);
      return [];
    }
    return [{ to: cleanLine(to), ...(typeof label === "string" && isVisible(label) && { label: cleanLine(label) }) }];
  });
}
