import { bisector, max } from "d3";

/** A stretch of pixels. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Enters a span among spans in order, and says whether it could: not if it meets one of them. O(log n) but for the insertion. */
export function enterSpan(spans: Span[], span: Span): boolean {
  const place = placeIn(spans, span);
  if (place < 0) return false;
  spans.splice(place, 0, { left: span.left, right: span.right });
  return true;
}

const byLeft = /* @__PURE__ */ bisector<Span, number>(({ left }) => left);

/** Where a span belongs among spans in order; -1 if it meets one of them. */
function placeIn(spans: readonly Span[], { left, right }: Span): number {
  const low = byLeft.left(spans, left);
  const before = spans[low - 1];
  const after = spans[low];
  return (before && before.right > left) || (after && after.left < right) ? -1 : low;
}

/**
 * Assigns each span to the lowest lane where it meets no span assigned before; null if there is none below `lanes`.
 *
 * Shapes: spans in the order in which they may choose; one lane index per span.
 * Source: greedy interval partitioning (Kleinberg and Tardos, Algorithm Design, 4.1), where spans come by their start.
 *
 * @example
 * assignLanes([{ left: 0, right: 40 }, { left: 44, right: 50 }, { left: 30, right: 60 }], 2); // [0, 0, 1]
 */
export function assignLanes(spans: readonly Span[], lanes: number): (number | null)[] {
  const taken: Span[][] = [];
  return spans.map((span) => {
    for (let lane = 0; lane < lanes; lane++) {
      const used = (taken[lane] ??= []);
      if (enterSpan(used, span)) return lane;
    }
    return null;
  });
}

/** How many lanes are in use, from the lowest to the highest. */
export function lanesUsed(laned: readonly { readonly lane: number | null }[]): number {
  return max(laned, ({ lane }) => (lane ?? -1) + 1) ?? 0;
}
