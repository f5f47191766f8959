import { marksWithin, slicesOf } from "../scene/pages.js";
import type { Scene } from "../scene/scene.js";
import { drawScene } from "./drawScene.js";

/**
 * Width of a drawing on paper in pixels: what A4 and Letter hold upright between usual margins. Laid out for that, and not
 * shrunk to it, letters are as large as those of the page.
 */
export const paperWidth = 700;

/** What a page of A4 or Letter holds for certain, whichever way it lies upright. */
export const paperHeight = 880;

/** A width at which a drawing runs down, unless it was told not to. */
export const downWidth = 460;

/** A copy of a drawing for paper, which is there only while the page is printed. */
export interface PrintCopy {
  readonly stop: () => void;
}

/** What is to be printed. */
export interface Print {
  readonly scene: Scene;
  /** Whether it is cut between events, and not fitted to one page. */
  readonly cut: boolean;
}

/**
 * Prints the whole of a timeline, whatever is in view. Where it runs down, or is far higher
 * than a page, it comes in parts that a page can hold. The adopted style sheet hides the live drawing before the copy, on paper only.
 *
 * `layOut` lays out all of it; null while there is nothing to print.
 */
export function createPrintCopy(svg: SVGSVGElement, layOut: () => Print | null): PrintCopy {
  const window = svg.ownerDocument.defaultView;
  if (typeof window?.matchMedia !== "function") return { stop: () => undefined };
  const media = window.matchMedia("print");
  let copy: HTMLElement | null = null;
  const remove = (): void => {
    copy?.remove();
    copy = null;
  };
  const make = (): void => {
    const print = copy ? null : layOut();
    if (!print || svg.parentNode === null) return;
    copy = drawCopy(svg, print);
    svg.after(copy);
  };
  const changed = (): void => {
    if (media.matches) make();
    else remove();
  };
  window.addEventListener("beforeprint", make);
  window.addEventListener("afterprint", remove);
  media.addEventListener("change", changed);
  return {
    stop: () => {
      window.removeEventListener("beforeprint", make);
      window.removeEventListener("afterprint", remove);
      media.removeEventListener("change", changed);
      remove();
    },
  };
}

function drawCopy(svg: SVGSVGElement, { scene, cut }: Print): HTMLElement {
  const copy = svg.ownerDocument.createElement("div");
  copy.className = "whenline-print";
  slicesOf(scene, cut ? paperHeight : Infinity).forEach((slice, index) => {
    const { top, bottom } = slice;
    const part = svg.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "svg");
    const number = index === 0 ? "" : `-${String(index + 1)}`;
    drawScene(part, { ...scene, id: `${scene.id}-print${number}`, marks: marksWithin(scene.marks, slice) });
    part.setAttribute("viewBox", `0 ${String(top)} ${String(scene.width)} ${String(bottom - top)}`);
    part.setAttribute("height", String(bottom - top));
    copy.append(part);
  });
  return copy;
}
