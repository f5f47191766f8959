/** Gives every event an id of its own. */
export interface Ids {
  /** Takes a given id; if another place has taken it, that place. */
  readonly claim: (id: string, at: string) => string | undefined;
  /** Makes an id from what the event says, so that it is the same wherever the event stands. */
  readonly make: (edtf: string, title: string) => string;
  readonly has: (id: string) => boolean;
}

/** Keeps account of ids. Claim all given ids before the first is made, so that no made one is in their way. */
export function createIds(): Ids {
  const taken = new Map<string, string>();
  const repeats = new Map<string, number>();
  const claim = (id: string, at: string) => {
    const holder = taken.get(id);
    if (holder === undefined) taken.set(id, at);
    return holder;
  };
  const make = (edtf: string, title: string) => {
    const base = contentId(edtf, title);
    let count = repeats.get(base) ?? 1;
    let id = count === 1 ? base : `${base}-${String(count)}`;
    while (claim(id, "") !== undefined) id = `${base}-${String(++count)}`;
    repeats.set(base, count + 1);
    return id;
  };
  return { claim, make, has: (id) => taken.has(id) };
}

/**
 * The id of an event that came without one: its title, shortened, and a hash of its date and title.
 *
 * @example
 * contentId("2014", "Crimea is annexed").startsWith("crimea-is-annexed-"); // true
 */
export function contentId(edtf: string, title: string): string {
  const words =
    title
      .slice(0, 200)
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const slug = Array.from(words.join("-")).slice(0, 40).join("").replace(/-$/, "");
  return `${slug === "" ? "event" : slug}-${hash(`${edtf}\n${title}`).toString(36)}`;
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
