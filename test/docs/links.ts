import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The pages of documentation: Markdown at the root, and below docs and examples. */
export function pages(): string[] {
  const below = ["docs", "examples"].filter((folder) => existsSync(join(root, folder)));
  const deep = below.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  return [...readdirSync(root), ...deep].filter((name) => name.endsWith(".md") && !name.includes("node_modules"));
}

/** The links of a page that lead to no file, or to no heading of one. */
export function brokenLinks(page: string): string[] {
  const text = withoutCode(readFileSync(join(root, page), "utf8"));
  const links = [...text.matchAll(/\]\(([^)\s]+)[^)]*\)|\b(?:src|href|srcset)="([^"]+)"|^\[[^\]]+\]: +(\S+)/gm)];
  return links.flatMap((match) => {
    const link = String(match[1] ?? match[2] ?? match[3]);
    const reason = /^[a-z]+:/i.test(link) ? undefined : reasonAgainst(page, link);
    return reason === undefined ? [] : [`${page}: ${link}: ${reason}`];
  });
}

function reasonAgainst(page: string, link: string): string | undefined {
  const [path = "", heading = ""] = decodeURI(link).split("#");
  const file = path === "" ? join(root, page) : join(root, dirname(page), path);
  if (!existsSync(file)) return "no such file";
  if (heading === "" || !file.endsWith(".md")) return undefined;
  return headingsIn(readFileSync(file, "utf8")).includes(heading) ? undefined : "no such heading";
}

/** As GitHub names them. */
function headingsIn(text: string): string[] {
  return [...withoutCode(text).matchAll(/^#+ +(.+)$/gm)].map((match) =>
    String(match[1])
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  );
}

function withoutCode(text: string): string {
  return text.replace(/^```.*?^```/gms, "").replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()]/g, "").slice(1, -1));
}
