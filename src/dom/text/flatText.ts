/** All text in an element as one string, and the ways between its offsets and the page. */
export interface FlatText {
  readonly text: string;
  rangeOf(start: number, end: number): Range;
  /** The offset of a place in the page; null if it is not in the text. */
  offsetOf(node: Node, offset: number): number | null;
}

const silent = "script,style,template,noscript,textarea,select,svg";

/** Reads the text of an element, without that of `except` inside of it. */
export function flatText(element: Element, except: Element): FlatText {
  const document = element.ownerDocument;
  const nodes: Text[] = [];
  const starts: number[] = [];
  const places = new Map<Node, number>();
  let text = "";
  const walker = document.createTreeWalker(element, 5, (node) => {
    if (node.nodeType === 3) return 1;
    return node === except || (node as Element).matches(silent) ? 2 : 3;
  });
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    places.set(node, text.length);
    nodes.push(node);
    starts.push(text.length);
    text += node.data;
  }
  const place = (offset: number): [Node, number] => {
    let low = 0;
    let high = nodes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return [nodes[low] ?? element, offset - (starts[low] ?? 0)];
  };
  return {
    text,
    rangeOf: (start, end) => {
      const range = document.createRange();
      range.setStart(...place(start));
      // By its last letter: the end of one text is not the start of the next.
      const [node, last] = place(end - 1);
      range.setEnd(node, last + 1);
      return range;
    },
    offsetOf: (node, offset) => {
      const start = places.get(node);
      return start === undefined ? null : start + offset;
    },
  };
}
