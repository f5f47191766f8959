import type { Source, TimelineEvent } from "../../model/timeline.js";
import { squeeze, type Squeezed } from "./squeeze.js";

/** Where a text states an event; the end is excluded. */
export interface Passage {
  readonly event: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Where in a text the sources of events stand, by their quotes or else by their offsets; in the order of the text.
 *
 * Shapes: offsets of sources count in `original`, by default in the text itself; those of passages in the text. A quote that
 * occurs more than once is taken where its offsets are nearest, else where it stands first. What is not in the text is left out.
 *
 * @example
 * const [found] = findPassages("It began. In 2014.", [{ id: "a", sources: [{ quote: "In 2014" }] }]);
 * found.start; // 10
 */
export function findPassages(
  text: string,
  events: readonly Pick<TimelineEvent, "id" | "sources">[],
  original = text,
): readonly Passage[] {
  const shown = squeeze(text);
  const known = original === text ? shown : squeeze(original);
  const passages: Passage[] = [];
  for (const { id, sources = [] } of events) {
    for (const source of sources) {
      const found = placeOf(source, shown, known);
      if (found) passages.push({ event: id, ...found });
    }
  }
  return passages.sort((a, b) => a.start - b.start || a.end - b.end);
}

type Place = Omit<Passage, "event">;

function placeOf({ quote, text }: Source, shown: Squeezed, known: Squeezed): Place | null {
  const offset = text && indexAt(known, text.start);
  const words = quote === undefined ? "" : squeeze(quote).letters;
  // Without a quote, the words at the offsets are the quote.
  const letters = words || (text ? known.letters.slice(offset, indexAt(known, text.end)) : "");
  const at = nearest(shown.letters, letters, offset ?? 0);
  if (at === null) return null;
  const last = shown.places[at + letters.length - 1] ?? 0;
  return { start: shown.places[at] ?? 0, end: last + 1 };
}

/** The first letter that stands at an offset or after it. */
function indexAt({ places }: Squeezed, offset: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where some letters stand nearest to an index. */
function nearest(letters: string, wanted: string, index: number): number | null {
  if (wanted === "") return null;
  const before = letters.lastIndexOf(wanted, index);
  const after = letters.indexOf(wanted, index);
  if (before < 0 || after < 0) return Math.max(before, after) < 0 ? null : Math.max(before, after);
  return index - before <= after - index ? before : after;
}
