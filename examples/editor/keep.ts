import { parseWhen } from "whenline";
import { readDate } from "./readDate.js";
import type { Item, Work } from "./work.js";

/** Work as text to be kept. A date is kept in its words too, for "early 1941" is more than EDTF can say. */
export function toKept({ text, about, items }: Work): string {
  const plain = items.map((item) => ({ ...item, when: item.when?.edtf ?? null, words: wordsOf(item) }));
  return JSON.stringify({ text, about, items: plain });
}

/** Work that was kept; null if it is none. */
export function fromKept(kept: string): Work | null {
  try {
    const { text, about, items } = JSON.parse(kept) as Work & { items: readonly Kept[] };
    if (typeof text !== "string" || typeof about.published !== "string" || !Array.isArray(items)) return null;
    return { text, about, items: (items as readonly Kept[]).map(fromKeptItem) };
  } catch {
    return null;
  }
}

type Kept = Omit<Item, "when"> & { readonly when: string | null; readonly words: string };

function wordsOf({ when }: Item): string {
  return when?.start.part === undefined ? "" : `${when.start.part} ${when.edtf}`;
}

function fromKeptItem({ when, words, ...item }: Kept): Item {
  if (when === null) return { ...item, when };
  const typed = words === "" ? null : readDate(words).when;
  return { ...item, when: typed?.edtf === when ? typed : parseWhen(when) };
}
