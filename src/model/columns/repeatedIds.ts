import type { Steps } from "../slices.js";
import type { Flaws } from "./flaws.js";

const idsAStep = 4096;

/**
 * Finds ids that an earlier event has, and another for each. Ids that are no visible text get one, too.
 *
 * By hashes in order, so that a million ids cost a few megabytes while they are looked at.
 */
export function* findRepeatedIds(ids: readonly string[], flaws: Flaws): Steps<Map<number, string>> {
  const others = new Map<number, string>();
  let taken: Set<unknown> | null = null;
  const renamed = (id: string, row: number) => {
    taken ??= new Set<unknown>(ids);
    let free = `${id}-${String(row)}`;
    while (taken.has(free)) free += "-";
    taken.add(free);
    others.set(row, free);
  };
  const keys = new Float64Array(ids.length);
  for (let row = 0; row < ids.length; row++) {
    if (row % idsAStep === 0) yield 0.8 + (0.1 * row) / ids.length;
    keys[row] = keyOf(ids[row], row);
  }
  keys.sort();
  yield 0.95;
  for (let first = 0; first < keys.length;) {
    if (first % idsAStep === 0) yield 0.95 + (0.05 * first) / keys.length;
    const hash = Math.floor((keys[first] as number) / span);
    let end = first + 1;
    while (end < keys.length && Math.floor((keys[end] as number) / span) === hash) end++;
    if (end > first + 1) compare(ids, keys.subarray(first, end), renamed, flaws);
    first = end;
  }
  for (let row = 0; row < ids.length; row++) {
    const id: unknown = ids[row];
    if (typeof id === "string" && id.trim() !== "") continue;
    flaws.event("invalid-id", "ids", row, id, "text");
    renamed("event", row);
  }
  return others;
}

/** A hash and a row in one number, so that sorting needs no other column. */
const span = 2 ** 27;

function keyOf(id: unknown, row: number): number {
  return typeof id === "string" ? (hash(id) >>> 6) * span + (row % span) : row % span;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

function compare(
  ids: readonly string[],
  keys: Float64Array,
  renamed: (id: string, row: number) => void,
  flaws: Flaws,
): void {
  const holders = new Map<string, number>();
  for (const key of keys) {
    const row = key % span;
    const id = ids[row];
    if (typeof id !== "string") continue;
    const holder = holders.get(id);
    if (holder === undefined) {
      holders.set(id, row);
      continue;
    }
    flaws.event("duplicate-id", "ids", row, id, `one not used in events.ids[${String(holder)}]`);
    renamed(id, row);
  }
}
