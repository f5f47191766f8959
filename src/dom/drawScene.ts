import type { GroupMark, Scene } from "../scene/scene.js";
import { adopt } from "./adopt.js";
import { reconcile, type Drawn } from "./reconcile.js";
import { shapesOf } from "./shapes.js";

/** A group of the scene, and the element that shows it. */
export interface DrawnGroup {
  readonly element: SVGElement;
  readonly group: GroupMark;
}

/** What each svg element was last drawn as. */
const drawings = new WeakMap<SVGSVGElement, Drawn>();

/**
 * Draws a scene into an svg element, or turns what it drew there last into the new scene: elements are matched by key
 * and only what differs is touched. Children that somebody else has put there stay.
 *
 * The tree is that of `toSvg(scene)`, but for the style element that static files may have.
 * Returns the groups in drawing order, those inside of others after them.
 */
export function drawScene(svg: SVGSVGElement, scene: Scene): readonly DrawnGroup[] {
  const drawn = reconcile(svg, shapesOf(scene), drawings.get(svg));
  drawings.set(svg, drawn);
  const groups: DrawnGroup[] = [];
  addGroups(drawn, groups);
  return groups;
}

/**
 * Takes over what somebody else has written: if an svg element shows the scene, node for node, the next `drawScene` goes on
 * from there, as if it had been drawn here. Returns whether it does; nothing is touched but the style of static files.
 */
export function adoptScene(svg: SVGSVGElement, scene: Scene): boolean {
  const drawn = adopt(svg, shapesOf(scene));
  if (drawn === null) return false;
  drawings.set(svg, drawn);
  for (const child of [...svg.children]) if (child.localName === "style") child.remove();
  return true;
}

/** A drawing in a container that no live view has made or taken over. */
export function findWritten(container: Element): SVGSVGElement | null {
  const isWritten = (child: Element): child is SVGSVGElement =>
    child.localName === "svg" && child.classList.contains("whenline") && !drawings.has(child as SVGSVGElement);
  return [...container.children].find(isWritten) ?? null;
}

function addGroups({ children }: Drawn, groups: DrawnGroup[]): void {
  for (const child of children) {
    if (!child.group) continue;
    groups.push({ element: child.node as SVGElement, group: child.group });
    addGroups(child, groups);
  }
}
