import { contentId } from "../../model/ids.js";

/** Gives out ids, each once. Claim all given ids before the first is made. */
export interface EventIds {
  /** Whether the id was still free; then it is taken. */
  readonly claim: (id: string) => boolean;
  readonly has: (id: string) => boolean;
  /** The id that `readTimeline` would give the event. */
  readonly make: (edtf: string, title: string) => string;
}

/** Ids for many events: those of `readTimeline`, made in a third of the time. */
export function createEventIds(): EventIds {
  const taken = new Set<string>();
  const repeats = new Map<string, number>();
  const claim = (id: string): boolean => taken.size < taken.add(id).size;
  const make = (edtf: string, title: string): string => {
    const base = quickId(edtf, title, contentHash(edtf, title));
    if (!repeats.has(base) && claim(base)) return base;
    let count = repeats.get(base) ?? 1;
    let id = `${base}-${String(++count)}`;
    while (!claim(id)) id = `${base}-${String(++count)}`;
    repeats.set(base, count);
    return id;
  };
  return { claim, make, has: (id) => taken.has(id) };
}

/**
 * Ids of events of which none brings its own. They end in a hash, so that two of different hashes differ, and only
 * where a hash comes again has an id to be remembered.
 */
export function createMadeIds(count: number): (edtf: string, title: string) => string {
  const isNew = createHashes(count);
  const repeated = createEventIds();
  return (edtf, title) => {
    const hash = contentHash(edtf, title);
    if (isNew(hash)) return quickId(edtf, title, hash);
    // Whose hash it was first is not known: if this title's, the id is taken, and if not, a number does no harm.
    repeated.claim(quickId(edtf, title, hash));
    return repeated.make(edtf, title);
  };
}

/** A set of at most so many whole numbers, open addressing; a tenth of the time of a Set. Says whether one is new. */
function createHashes(count: number): (hash: number) => boolean {
  const mask = 2 ** Math.ceil(Math.log2(count * 2 + 2)) - 1;
  const slots = new Int32Array(mask + 1);
  return (hash) => {
    const entry = hash === 0 ? 1 : hash; // 0 is an empty slot
    let at = entry & mask;
    while (slots[at] !== 0 && slots[at] !== entry) at = (at + 1) & mask;
    if (slots[at] === entry) return false;
    slots[at] = entry;
    return true;
  };
}

const plainTitle = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** `contentId`, without its regular expressions where a title is nothing but words. */
function quickId(edtf: string, title: string, hash: number): string {
  if (title.length > 80 || !plainTitle.test(title)) return contentId(edtf, title);
  const words = title.toLowerCase().replaceAll(" ", "-");
  const slug = words.length <= 40 ? words : words.slice(0, 40).replace(/-$/, "");
  return `${slug}-${(hash >>> 0).toString(36)}`;
}

/** The hash in an id: FNV-1a over UTF-16 units of the date, then of the title. */
function contentHash(edtf: string, title: string): number {
  return hashed(title, hashed(edtf, 0x811c9dc5)) | 0;
}

function hashed(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return Math.imul(value ^ 0xffff, 0x01000193) >>> 0;
}
