import { contentId } from "../../model/ids.js";

/** Gives out ids, each once. Claim all given ids before the first is made. */
export interface EventIds {
  /** Whether the id was still free; then it is taken. */
  readonly claim: (id: string) => boolean;
  readonly has: (id: string) => boolean;
  /** The id that `readTimeline` would give the event. */
  readonly make: (edtf: string, title: string) => string;
}

/** Ids for events of which some bring their own. */
export function createEventIds(): EventIds {
  const taken = new Set<string>();
  const repeats = new Map<string, number>();
  const claim = (id: string): boolean => taken.size < taken.add(id).size;
  const make = (edtf: string, title: string): string => {
    const base = contentId(edtf, title);
    if (!repeats.has(base) && claim(base)) return base;
    let count = repeats.get(base) ?? 1;
    let id = `${base}-${String(++count)}`;
    while (!claim(id)) id = `${base}-${String(++count)}`;
    repeats.set(base, count);
    return id;
  };
  return { claim, make, has: (id) => taken.has(id) };
}
