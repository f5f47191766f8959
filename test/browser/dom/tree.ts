import { toSvg } from "../../../src/render/toSvg.js";
import type { Scene } from "../../../src/scene/scene.js";

const ours = /^(role|tabindex|aria-[a-z]+|data-time|data-light)$/;

/** A drawing as text, without the attributes of interaction. */
export function treeOf(svg: Element): string {
  const copy = svg.cloneNode(true) as Element;
  for (const element of [copy, ...copy.querySelectorAll("*")]) {
    for (const { name } of [...element.attributes]) if (ours.test(name)) element.removeAttribute(name);
  }
  return new XMLSerializer().serializeToString(copy);
}

/** What `toSvg` writes, read and written again in the same way. */
export function treeOfText(scene: Scene): string {
  const { documentElement } = new DOMParser().parseFromString(toSvg(scene), "image/svg+xml");
  return treeOf(documentElement);
}

/** An empty svg element. */
export function newSvg(): SVGSVGElement {
  return document.createElementNS("http://www.w3.org/2000/svg", "svg");
}

/** Every node below an element, itself first. */
export function nodesOf(root: Node): Node[] {
  return [root, ...[...root.childNodes].flatMap(nodesOf)];
}
