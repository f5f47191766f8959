/** What of labels can be seen, by the boxes that the browser gives. */

/** Pairs are not counted beyond this. */
export const mostPairs = 5_000_000;

/** Lower is no writing. */
const least = 5;

/** What encloses all parts of a label; null if there is nothing to read. */
export function enclose(boxes) {
  const seen = boxes.filter(({ left, right, top, bottom }) => right - left > 0.5 && bottom - top > least);
  if (seen.length === 0) return null;
  return {
    left: Math.min(...seen.map(({ left }) => left)),
    right: Math.max(...seen.map(({ right }) => right)),
    top: Math.min(...seen.map(({ top }) => top)),
    bottom: Math.max(...seen.map(({ bottom }) => bottom)),
  };
}

/**
 * How many pairs of boxes overlap by more than a pixel both ways: from left to right, among those that are still open.
 */
export function countPairs(boxes) {
  const sorted = [...boxes].sort((a, b) => a.left - b.left);
  let open = [];
  let pairs = 0;
  for (const box of sorted) {
    open = open.filter(({ right }) => right - 1 > box.left);
    for (const other of open) if (other.bottom - 1 > box.top && box.bottom - 1 > other.top) pairs++;
    if (pairs >= mostPairs) return mostPairs;
    open.push(box);
  }
  return pairs;
}

/** Labels that show in a frame, those of them that it cuts, and pairs that overlap. */
export function judge(labels, frame) {
  const shown = labels.filter(
    ({ box }) =>
      box.right > frame.left + 1 &&
      box.left < frame.right - 1 &&
      box.bottom > frame.top + 1 &&
      box.top < frame.bottom - 1,
  );
  const cut = shown.filter(
    ({ box, isCut }) =>
      isCut ||
      box.left < frame.left - 1 ||
      box.right > frame.right + 1 ||
      box.top < frame.top - 1 ||
      box.bottom > frame.bottom + 1,
  );
  return { seen: shown.length, cut: cut.length, pairs: countPairs(shown.map(({ box }) => box)) };
}
