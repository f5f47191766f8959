import type { FlatText } from "./flatText.js";
import type { Passage } from "./findPassages.js";

/** A passage, and where it stands in the page. */
export interface BoundPassage extends Passage {
  readonly range: Range;
}

/** Where a pointer is. */
interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** The passage under a pointer, the shortest of several. */
export function passageAt(
  root: Node,
  { clientX, clientY }: Point,
  flat: FlatText,
  passages: readonly BoundPassage[],
): BoundPassage | null {
  const caret = caretAt(root, clientX, clientY);
  const offset = caret && flat.offsetOf(caret.node, caret.offset);
  if (offset === null) return null;
  let best: BoundPassage | null = null;
  for (const passage of passages) {
    if (passage.start > offset) break;
    const isShorter = best === null || passage.end - passage.start < best.end - best.start;
    // A caret is also found beside a line: only the boxes of its letters tell.
    if (offset <= passage.end && isShorter && isOver(passage.range, clientX, clientY)) best = passage;
  }
  return best;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** What browsers have to find a caret; older Safari only the second. */
interface Finder {
  readonly caretPositionFromPoint?: Document["caretPositionFromPoint"];
  readonly caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

function caretAt(root: Node, x: number, y: number): Caret | null {
  const document = root.ownerDocument ?? root;
  const finder = document as Finder;
  if (finder.caretPositionFromPoint) {
    const shadowRoots = root === document ? [] : [root as ShadowRoot];
    const found = finder.caretPositionFromPoint(x, y, { shadowRoots });
    return found && { node: found.offsetNode, offset: found.offset };
  }
  const range = finder.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function isOver(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
