import type { Backstage } from "../backstage.js";

/** What shows an event, and can have the focus: by itself, or at its date where it is only counted. Null if nothing does. */
export function elementOf({ container, stage }: Backstage, id: string): HTMLElement | SVGElement | null {
  return (
    stage.svg.querySelector<SVGElement>(`[data-event="${CSS.escape(id)}"]`) ??
    container.querySelector<HTMLElement>('.whenline-spot[aria-pressed="true"]')
  );
}

/** Whether an event, or the drawing if nothing shows it, is above or below what is seen of the page. */
export function isOutOfPage(backstage: Backstage, id: string): boolean {
  const element = elementOf(backstage, id) ?? backstage.stage.svg;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom < 0 || top > (element.ownerDocument.defaultView?.innerHeight ?? Infinity);
}

/** What was asked for may be far away on a page, where parts and text stand apart from the drawing. */
export function bringIntoPage(backstage: Backstage, id: string): void {
  if (!isOutOfPage(backstage, id)) return;
  const element = elementOf(backstage, id) ?? backstage.stage.svg;
  // The words of a bar may be far from its middle.
  (element.querySelector("text") ?? element).scrollIntoView({ block: "center" });
}

/** Brings an event into view and selects it, as the reader does. */
export function visit({ stage, choose }: Backstage, id: string): void {
  stage.reveal(id);
  choose(id);
}
