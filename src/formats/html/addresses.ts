import { drop } from "../dropped.js";
import type { Foreign } from "../foreign.js";

const kinds: Readonly<Record<string, string>> = { a: "links in text", img: "pictures in text" };

/** Counts what a text in HTML points at or shows, which its plain text does not. */
export function dropAddresses(html: unknown, at: string, { dropped }: Foreign): void {
  if (typeof html !== "string" || !html.includes("<")) return;
  for (const [, name = ""] of html.matchAll(/<(a|img|iframe|video|audio)\s[^<>]{0,500}?\b(?:href|src)\s*=/gi)) {
    drop(dropped, kinds[name.toLowerCase()] ?? "media in text", at);
  }
}
