import type { Timeline } from "../../model/timeline.js";
import { toTable, type TableRow } from "../../model/toTable.js";
import type { Locale } from "../../time/locale.js";

/** Puts the events on the clipboard: as a table for documents and spreadsheets, as lines with tabs for everything else. */
export async function copyTable(timeline: Timeline, locale: Locale | undefined, clipboard: Clipboard): Promise<void> {
  const html = toTable(timeline, { format: "html", locale });
  const plain = linesOf(toTable(timeline, { locale }));
  if (typeof ClipboardItem !== "function") {
    await clipboard.writeText(plain);
    return;
  }
  const blobs = {
    "text/html": new Blob([html], { type: "text/html" }),
    "text/plain": new Blob([plain], { type: "text/plain" }),
  };
  await clipboard.write([new ClipboardItem(blobs)]);
}

/** A line for each event, with the columns that any of them has. */
function linesOf(rows: readonly TableRow[]): string {
  const columns = (["date", "title", "group", "description", "sources"] as const).filter((name) =>
    rows.some((row) => row[name] !== undefined),
  );
  const cell = (text = ""): string => text.replace(/\s+/g, " ");
  return rows.map((row) => columns.map((name) => cell(row[name])).join("\t")).join("\n");
}
