/** A box in pixels; the end is excluded. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Distance from what the card speaks of, and from the edges of the place. */
const gap = 10;
const edge = 4;

/**
 * Where a card of some size stands in a place, by its upper left corner: under what it speaks of, above it or beside it,
 * wherever it fits without covering it; else where it covers least of it. It keeps to the part of the place that is seen, as long as
 * that is large enough.
 *
 * @example
 * placeCard({ width: 100, height: 50 }, { left: 40, top: 10, right: 60, bottom: 30 }, { width: 300, height: 200 }).top; // 40
 */
export function placeCard(
  card: { readonly width: number; readonly height: number },
  mark: Box,
  place: { readonly width: number; readonly height: number },
  seen: Box = { left: 0, top: 0, right: place.width, bottom: place.height },
): { readonly left: number; readonly top: number } {
  const inX = within(card.width, seen.left, seen.right, place.width);
  const inY = within(card.height, seen.top, seen.bottom, place.height);
  const middleX = inX((mark.left + mark.right - card.width) / 2);
  const middleY = inY((mark.top + mark.bottom - card.height) / 2);
  const wanted = [
    { left: middleX, top: inY(mark.bottom + gap) },
    { left: middleX, top: inY(mark.top - gap - card.height) },
    { left: inX(mark.right + gap), top: middleY },
    { left: inX(mark.left - gap - card.width), top: middleY },
  ];
  const covered = wanted.map(({ left, top }) => {
    const x = Math.min(left + card.width, mark.right) - Math.max(left, mark.left);
    const y = Math.min(top + card.height, mark.bottom) - Math.max(top, mark.top);
    return Math.max(0, x) * Math.max(0, y);
  });
  const best = covered.indexOf(Math.min(...covered));
  return wanted[best] ?? { left: edge, top: edge };
}

/** Keeps a card so long in what is seen from `start` to `end`, or else in the place. */
function within(length: number, start: number, end: number, whole: number): (wanted: number) => number {
  const [from, to] = end - start >= length + 2 * edge ? [start, end] : [0, whole];
  return (wanted) => Math.max(from + edge, Math.min(to - length - edge, wanted));
}
