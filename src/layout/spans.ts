/** A stretch of pixels. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Enters a span among spans in order, and says whether it could: not if it meets one of them. O(log n) but for the insertion. */
export function enterSpan(spans: Span[], { left, right }: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).left < left) low = middle + 1;
    else high = middle;
  }
  const before = spans[low - 1];
  const after = spans[low];
  if ((before && before.right > left) || (after && after.left < right)) return false;
  spans.splice(low, 0, { left, right });
  return true;
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
