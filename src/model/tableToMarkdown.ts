import type { FullRow, Table } from "./tableRows.js";
import { columnsOf } from "./tableRows.js";
import { cleanLine } from "./text.js";
import { safeUrl } from "./urls.js";

/** Writes a table of GitHub Flavored Markdown; what could be read as markup is escaped. */
export function tableToMarkdown({ caption, heads, rows }: Table): string {
  const columns = columnsOf(rows);
  const lines = [
    columns.map((column) => escapeMarkdown(heads[column])),
    columns.map(() => "---"),
    ...rows.map((row) => columns.map((column) => cells[column](row))),
  ].map((line) => `| ${line.join(" | ")} |`);
  return [...(caption === undefined ? [] : [`**${escapeMarkdown(caption)}**`, ""]), ...lines, ""].join("\n");
}

const cells: Readonly<Record<keyof Table["heads"], (row: FullRow) => string>> = {
  date: ({ date }) => escapeMarkdown(date),
  event: ({ title, url, description }) =>
    description === undefined ? linked(title, url) : `${linked(title, url)} — ${escapeMarkdown(description)}`,
  group: ({ group = "" }) => escapeMarkdown(group),
  sources: ({ citations }) => citations.map(({ text, url }) => linked(text, url)).join("; "),
};

function linked(text: string, url: string | undefined): string {
  const safe = url === undefined ? undefined : safeUrl(url);
  return safe === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](<${escapeUrl(safe)}>)`;
}

/** Characters that a reader of Markdown may take for markup: emphasis, code, links, images, mathematics, struck text. */
function escapeMarkdown(text: string): string {
  return cleanLine(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_[\]|~$#!@]/g, "\\$&")
    .replaceAll("://", "\\://")
    .replace(/\b(www)\./gi, "$1\\.");
}

function escapeUrl(url: string): string {
  return url.replace(/[\s<>|\\`[\]]/g, (sign) => encodeURIComponent(sign)).replaceAll("&", "&amp;");
}
