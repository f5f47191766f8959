import type { Step } from "../keys.js";
import type { OutlineItem } from "./outlineList.js";
import type { OutlinePanel } from "./outlinePanel.js";

/**
 * Moves the focus in the list of groups and periods: along time from period to period, into a row that is closed and from its first
 * period back to it; across from group to group, where possible to the same period; to the first and the last.
 */
export function walk(
  from: OutlineItem,
  step: Exclude<Step, "later" | "earlier">,
  panel: Pick<OutlinePanel, "items" | "open" | "focus">,
): void {
  const { items } = panel;
  const rows = items.filter(({ cell }) => cell === null);
  const level = from.cell === null ? rows : items.filter(({ row, cell }) => cell !== null && row === from.row);
  if (step === "above" || step === "below") {
    const to = rows[rows.findIndex(({ row }) => row === from.row) + (step === "below" ? 1 : -1)];
    if (!to) return;
    if (from.cell) panel.open(to.row.id);
    panel.focus({ row: to.row.id, extent: from.extent });
  } else if (step === "first" || step === "last") panel.focus(step === "first" ? level[0] : level.at(-1));
  else if (step === 1 && from.element.getAttribute("aria-expanded") === "false") {
    panel.open(from.row.id);
    panel.focus(panel.items.find(({ row, cell }) => cell !== null && row === from.row));
  } else panel.focus(items[items.indexOf(from) + step]);
}
