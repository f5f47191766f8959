import { drop, type Dropped } from "../dropped.js";

const kinds: Readonly<Record<string, string>> = { a: "links in text", img: "pictures in text" };

/** What a text in HTML points at or shows, which its plain text does not: a name for each. */
export function addressesIn(html: unknown): readonly string[] {
  if (typeof html !== "string" || !html.includes("<")) return [];
  const found = html.matchAll(/<(a|img|iframe|video|audio)\s[^<>]{0,500}?\b(?:href|src)\s*=/gi);
  return [...found].map(([, name = ""]) => kinds[name.toLowerCase()] ?? "media in text");
}

/** Counts these. */
export function dropAddresses(html: unknown, at: string, { dropped }: { readonly dropped: Dropped }): void {
  for (const what of addressesIn(html)) drop(dropped, what, at);
}
