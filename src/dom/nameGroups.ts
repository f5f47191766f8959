import type { Scene } from "../scene/scene.js";
import type { DrawnGroup } from "./drawScene.js";

/** An event that can be reached: its id and its element. */
export interface EventButton {
  readonly id: string;
  readonly element: SVGElement;
}

/**
 * Says a drawing to assistive technology: a named group with a button for each event drawn. The axis, whose words are
 * in pieces, is left out; links stay links. Returns the buttons in drawing order, which is that of time.
 */
export function nameGroups(svg: SVGSVGElement, scene: Scene, groups: readonly DrawnGroup[]): EventButton[] {
  setAll(svg, { role: "group", "aria-roledescription": roleWords(scene), "aria-label": scene.title });
  const buttons: EventButton[] = [];
  for (const { element, group } of groups) {
    const { event, name = null, part } = group;
    // Whoever makes a button of a group in the legend keeps it as it is.
    if (element.hasAttribute("data-group")) continue;
    const role = group.href !== undefined ? null : event !== undefined ? "button" : name === null ? null : "img";
    setAll(element, { role, "aria-label": role && name });
    // Whether it is offered is for others to say.
    if (role === "button" && event !== undefined) buttons.push({ id: event, element });
    else setAll(element, { "aria-hidden": part === "axis" ? "true" : null, tabindex: null, "aria-pressed": null });
  }
  return buttons;
}

/** The English word for the whole, in English drawings; in others the role's own name is better than a foreign word. */
function roleWords({ lang }: Scene): string | null {
  return /^en\b/i.test(lang) ? "timeline" : null;
}

/** Sets the attributes that differ; null takes one away. */
export function setAll(element: Element, attributes: Readonly<Record<string, string | null>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) === value) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}
