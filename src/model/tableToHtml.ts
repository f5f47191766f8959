import type { FullRow, Table } from "./tableRows.js";
import { columnsOf } from "./tableRows.js";
import { cleanBlock } from "./text.js";
import { safeUrl } from "./urls.js";

/** Writes an HTML table; everything in the data is escaped, and linked to only if that is safe. */
export function tableToHtml({ caption, heads, rows }: Table): string {
  const columns = columnsOf(rows);
  const head = columns.map((column) => `<th scope="col">${escapeHtml(heads[column])}</th>`).join("");
  return [
    '<table class="whenline-table">',
    ...(caption === undefined ? [] : [`<caption>${escapeHtml(caption)}</caption>`]),
    `<thead><tr>${head}</tr></thead>`,
    "<tbody>",
    ...rows.map((row) => `<tr>${columns.map((column) => cells[column](row)).join("")}</tr>`),
    "</tbody>",
    "</table>",
    "",
  ].join("\n");
}

const cells: Readonly<Record<keyof Table["heads"], (row: FullRow) => string>> = {
  date: ({ date, edtf = "" }) => {
    const words = escapeHtml(date);
    return `<td>${isHtmlDate(edtf) ? `<time datetime="${edtf}">${words}</time>` : words}</td>`;
  },
  event: ({ title, url, lang, description }) => {
    const attribute = lang === undefined ? "" : ` lang="${escapeHtml(lang)}"`;
    const more = description === undefined ? "" : `<p>${escapeHtml(description).replaceAll("\n", "<br>")}</p>`;
    return `<td${attribute}>${linked(title, url)}${more}</td>`;
  },
  group: ({ group = "" }) => `<td>${escapeHtml(group)}</td>`,
  sources: ({ citations }) => `<td>${citations.map(({ text, url }) => linked(text, url)).join("; ")}</td>`,
};

function linked(text: string, url: string | undefined): string {
  const safe = url === undefined ? undefined : safeUrl(url);
  return safe === undefined ? escapeHtml(text) : `<a href="${escapeHtml(safe)}">${escapeHtml(text)}</a>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return cleanBlock(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? "");
}

const htmlDate =
  /^(\d{4})(?:-(\d\d)(?:-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?)?$/;

/** Whether EDTF is a date that HTML has too: a moment from year 1 to 9999, a season is none. */
function isHtmlDate(edtf: string): boolean {
  const match = htmlDate.exec(edtf);
  return match !== null && match[1] !== "0000" && Number(match[2] ?? 1) <= 12;
}
