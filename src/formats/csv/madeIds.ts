import { contentId } from "../../model/ids.js";
import { createEventIds, type EventIds } from "./eventIds.js";

/** What an id is made for, and where it goes. */
interface Nameless {
  id: string;
  readonly when: { readonly edtf: string };
  readonly title: string;
}

/** Gives ids to events that bring none, in the order of the file. */
export type NameEvents = (events: readonly (Nameless | null)[], from: number, to: number) => void;

/**
 * Makes the ids that `readTimeline` would make, a batch of events at a time: the titles of a batch are joined, put in lower
 * case and hyphenated as one text, and so are the ids, of which each is then cut out. That leaves a third of the memory that
 * is left by texts put together one by one, and most of the time goes with the memory.
 *
 * Ids end in a hash: two of different hashes differ, and only where a hash comes again has an id to be remembered.
 */
export function createMadeIds(): NameEvents {
  const isNew = createHashes();
  const repeated = createEventIds();
  const digits = createDigits();
  const hashed: Hashed = { hash: 0, isPlain: true };
  return (events, from, to) => {
    const fresh: Nameless[] = [];
    const hashes: number[] = [];
    let isPlain = true;
    for (let index = from; index < to; index++) {
      const event = events[index];
      if (!event) continue;
      hashTitle(event, hashed);
      const hash = hashed.hash >>> 0;
      if (isNew(hash)) {
        fresh.push(event);
        hashes.push(hash);
        isPlain &&= hashed.isPlain;
      } else event.id = repeatedId(event, repeated);
    }
    nameAll(fresh, slugsOf(fresh, isPlain), hashes, digits);
  };
}

/** Whose hash it was first is not known: if this title's, the id is taken, and if not, a number does no harm. */
function repeatedId({ when, title }: Nameless, repeated: EventIds): string {
  repeated.claim(contentId(when.edtf, title));
  return repeated.make(when.edtf, title);
}

/** What `contentId` makes of each title; where all are plain, the hyphens take no search for a class of letters. */
function slugsOf(events: readonly Nameless[], isPlain: boolean): readonly string[] {
  const titles = events.map(({ title }) => (title.length > 80 ? title.slice(0, 80) : title));
  const text = titles.join("\n").toLowerCase();
  const slugs = isPlain ? text.replace(/ /g, "-") : text.replace(/[^\p{L}\p{N}\p{M}\n]+/gu, "-");
  return slugs.split("\n");
}

const hyphen = 45;

function trimmed(slug: string): string {
  if (slug.length <= 40 && slug.charCodeAt(0) !== hyphen && slug.charCodeAt(slug.length - 1) !== hyphen) return slug;
  return slug.slice(0, 40).replace(/^-|-$|\p{Surrogate}$/gu, "");
}

function nameAll(
  events: readonly Nameless[],
  slugs: readonly string[],
  hashes: readonly number[],
  { add }: Digits,
): void {
  const pieces: string[] = [];
  const ends: number[] = [];
  let end = 0;
  for (let index = 0; index < events.length; index++) {
    const slug = trimmed(slugs[index] ?? "") || "event";
    pieces.push(slug);
    end += slug.length + add(pieces, hashes[index] ?? 0);
    ends.push(end);
  }
  const text = pieces.join("");
  events.forEach((event, index) => {
    event.id = text.slice(ends[index - 1] ?? 0, ends[index]);
  });
}

interface Digits {
  /** Adds a hyphen and a hash to the pieces of a text; so many letters. */
  readonly add: (pieces: string[], hash: number) => number;
}

/** Digits to the base of 36 from tables: `toString(36)` takes as long as all the rest. */
function createDigits(): Digits {
  const pairs = Array.from({ length: 36 ** 2 }, (_, pair) => pair.toString(36).padStart(2, "0"));
  const least = 36 ** 4;
  const heads = Array.from({ length: Math.ceil(2 ** 32 / least) }, (_, head) => `-${head.toString(36)}`);
  return {
    add: (pieces, hash) => {
      if (hash < least) return pieces[pieces.push(`-${hash.toString(36)}`) - 1]?.length ?? 0;
      const head = Math.floor(hash / least);
      const rest = hash - head * least;
      const pair = Math.floor(rest / 1296);
      const first = heads[head] ?? "";
      pieces.push(first, pairs[pair] ?? "", pairs[rest - pair * 1296] ?? "");
      return first.length + 4;
    },
  };
}

interface Hashed {
  hash: number;
  /** Whether the title is of Latin letters and digits between single spaces, and not too long. */
  isPlain: boolean;
}

/** The hash in an id: FNV-1a over UTF-16 units of the date, then of the title. */
function hashTitle({ when: { edtf }, title }: Nameless, result: Hashed): void {
  let hash = 0x811c9dc5;
  for (let i = 0; i < edtf.length; i++) hash = Math.imul(hash ^ edtf.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ 0xffff, 0x01000193);
  let isPlain = title.length <= 80;
  let isSpace = true;
  for (let i = 0; i < title.length; i++) {
    const code = title.charCodeAt(i);
    hash = Math.imul(hash ^ code, 0x01000193);
    if (code === 32 ? isSpace : !isWord(code)) isPlain = false;
    isSpace = code === 32;
  }
  result.hash = Math.imul(hash ^ 0xffff, 0x01000193);
  result.isPlain = isPlain && !isSpace;
}

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

/** A set of whole numbers of 32 bits, open addressing; a tenth of the time of a Set. Says whether one is new. */
function createHashes(): (hash: number) => boolean {
  let slots = new Int32Array(2 ** 12);
  let count = 0;
  const put = (entry: number): boolean => {
    const mask = slots.length - 1;
    let at = entry & mask;
    while (slots[at] !== 0 && slots[at] !== entry) at = (at + 1) & mask;
    if (slots[at] === entry) return false;
    slots[at] = entry;
    return true;
  };
  return (hash) => {
    if (++count * 2 > slots.length) {
      const old = slots;
      slots = new Int32Array(old.length * 4);
      for (const entry of old) if (entry !== 0) put(entry);
    }
    return put(hash === 0 ? 1 : hash | 0); // 0 is an empty slot
  };
}
