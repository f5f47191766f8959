import type { TimelineEvent } from "./timeline.js";

/** Gives every event an id of its own. */
export interface Ids {
  /** Takes a given id for the event of an index; if another has taken it, the index of that. */
  readonly claim: (id: string, index: number) => number | undefined;
  /** Makes an id from what the event says, so that it is the same wherever the event stands. */
  readonly make: (edtf: string, title: string) => string;
  /** The same from `contentId`, for the event of an index. */
  readonly makeFrom: (base: string, index: number) => string;
  readonly has: (id: string) => boolean;
  /** The index of the event of each id. */
  readonly taken: Map<string, number>;
}

/** Keeps account of ids. Claim all given ids before the first is made, so that no made one is in their way. */
export function createIds(taken = new Map<string, number>()): Ids {
  const repeats = new Map<string, number>();
  const claim = (id: string, index: number) => {
    const holder = taken.get(id);
    if (holder === undefined) taken.set(id, index);
    return holder;
  };
  const makeFrom = (base: string, index: number) => {
    let count = repeats.get(base) ?? 1;
    let id = count === 1 ? base : `${base}-${String(count)}`;
    while (claim(id, index) !== undefined) id = `${base}-${String(++count)}`;
    repeats.set(base, count + 1);
    return id;
  };
  const make = (edtf: string, title: string) => makeFrom(contentId(edtf, title), -1);
  return { claim, make, makeFrom, has: (id) => taken.has(id), taken };
}

/**
 * The id of an event that came without one: its title, shortened, and a hash of its date and title.
 *
 * @example
 * contentId("2014", "Crimea is annexed").startsWith("crimea-is-annexed-"); // true
 */
export function contentId(edtf: string, title: string): string {
  const words = title
    .slice(0, 80)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "-");
  const slug = words.slice(0, 40).replace(/^-|-$|\p{Surrogate}$/gu, "");
  return `${slug === "" ? "event" : slug}-${ending(edtf, title)}`;
}

/** Whether an id is one that was made for what the event says, and not given. */
export function isMadeId({ id, when, title }: TimelineEvent): boolean {
  const end = `-${ending(when.edtf, title)}`;
  return id.endsWith(end) || id.replace(/-\d+$/, "").endsWith(end);
}

function ending(edtf: string, title: string): string {
  return hash(title, hash(edtf, 0x811c9dc5)).toString(36);
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return Math.imul(value ^ 0xffff, 0x01000193) >>> 0;
}

const ids = new WeakMap<readonly TimelineEvent[], Map<string, number>>();

/** Keeps the index of each id for as long as there are the events. */
export function keepIds(events: readonly TimelineEvent[], taken: Map<string, number>): void {
  ids.set(events, taken);
}

/** The index of each id among events that are objects. */
export function idsIn(events: readonly TimelineEvent[]): ReadonlyMap<string, number> {
  const known = ids.get(events) ?? new Map(events.map(({ id }, index) => [id, index]));
  ids.set(events, known);
  return known;
}

/** The same to be changed, if it is kept: it is not kept for these events any more. */
export function takeIds(events: readonly TimelineEvent[]): Map<string, number> | undefined {
  const known = ids.get(events);
  ids.delete(events);
  return known;
}
