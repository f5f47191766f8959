/** Looks of passages: all that are tied, those searched for, the one that is pointed at, the selected one. */
export type PassageLook = keyof typeof priorities;

/** Which look goes over which. */
const priorities = { passages: 0, match: 1, passage: 2, "chosen-passage": 3 };

/** Shows ranges of a page in some look, and no longer those that were shown in it before. */
export interface RangePainter {
  show(look: PassageLook, ranges: readonly Range[]): void;
  readonly stop: () => void;
}

/**
 * Marks ranges without a change to the page's elements: by the CSS Custom Highlight API, or where a browser does not have that
 * by boxes in a layer above the page, in `host`.
 */
export function createRangePainter(host: Element): RangePainter {
  const window = host.ownerDocument.defaultView;
  const highlights = window && (window.CSS as Partial<typeof CSS>).highlights;
  return window && highlights ? highlighter(window, highlights) : boxes(host, window);
}

function highlighter(window: Window & typeof globalThis, highlights: HighlightRegistry): RangePainter {
  const own = new Map<PassageLook, readonly Range[]>();
  const show = (look: PassageLook, ranges: readonly Range[]) => {
    const name = `whenline-${look}`;
    // One for all views of the page: names are the page's.
    const shared = highlights.get(name) ?? new window.Highlight();
    for (const range of own.get(look) ?? []) shared.delete(range);
    for (const range of ranges) shared.add(range);
    own.set(look, ranges);
    shared.priority = priorities[look];
    if (shared.size > 0) highlights.set(name, shared);
    else highlights.delete(name);
  };
  return {
    show,
    stop: () => {
      for (const look of own.keys()) show(look, []);
    },
  };
}

const svgNamespace = "http://www.w3.org/2000/svg";

function boxes(host: Element, window: Window | null): RangePainter {
  const layer = host.ownerDocument.createElementNS(svgNamespace, "svg");
  layer.setAttribute("class", "whenline-passage-layer");
  layer.setAttribute("aria-hidden", "true");
  const own = new Map<PassageLook, readonly Range[]>();
  const draw = () => {
    const rows = [...own].flatMap(([look, ranges]) => ranges.map((range) => ({ look, range })));
    const shapes = rows.flatMap(({ look, range }) =>
      [...range.getClientRects()].map((box) => boxOf(host.ownerDocument, look, box)),
    );
    layer.replaceChildren(...shapes);
  };
  window?.addEventListener("scroll", draw, { capture: true, passive: true });
  window?.addEventListener("resize", draw);
  host.append(layer);
  return {
    show: (look, ranges) => {
      own.set(look, ranges);
      draw();
    },
    stop: () => {
      window?.removeEventListener("scroll", draw, { capture: true });
      window?.removeEventListener("resize", draw);
      layer.remove();
    },
  };
}

function boxOf(document: Document, look: PassageLook, { left, top, width, height }: DOMRect): SVGRectElement {
  const box = document.createElementNS(svgNamespace, "rect");
  const attributes = { class: `whenline-${look}`, x: left, y: top, width, height };
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, String(value));
  return box;
}
