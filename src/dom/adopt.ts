import { valueText } from "../render/attributes.js";
import { drawnAs, type Drawn } from "./reconcile.js";
import { withoutControls, type Shape } from "./shapes.js";

/** What a live view, or the page's own parser, may have added to an element of a drawing. */
const added = /^(?:xmlns|role|tabindex|part|data-time|aria-[a-z]+)$/;

/**
 * What stands in a page already, if it is the drawing that the shapes describe, node for node; null if it is not.
 * Nothing is touched. The style of static files, which stands last, is no part of it.
 */
export function adopt(node: Node, shape: Shape): Drawn | null {
  const element = node as Element;
  if (node.nodeType !== 1 || element.localName !== shape.name) return null;
  const attributes = adoptAttributes(element, shape);
  const nodes = [...element.childNodes].filter((child) => child.nodeName !== "style");
  if (attributes === null || nodes.length !== shape.children.length) return null;
  const children: Drawn[] = [];
  for (const [index, child] of shape.children.entries()) {
    const drawn = adoptChild(nodes[index] as Node, child);
    if (drawn === null) return null;
    children.push(drawn);
  }
  return { node: element, name: shape.name, key: shape.key, attributes, children, group: shape.group };
}

function adoptChild(node: Node, shape: Shape | string): Drawn | null {
  if (typeof shape !== "string") return adopt(node, shape);
  const text = node as CharacterData;
  return node.nodeType === 3 && text.data === shape ? drawnAs(text) : null;
}

function adoptAttributes(element: Element, shape: Shape): Drawn["attributes"] | null {
  const wanted = new Map<string, string>();
  shape.write((name, value) => {
    if (value !== undefined) wanted.set(name, withoutControls(valueText(value)));
  });
  const same = [...wanted].every(([name, value]) => added.test(name) || element.getAttribute(name) === value);
  const more = element.getAttributeNames().filter((name) => !wanted.has(name) && !added.test(name));
  if (!same || more.some((name) => !isAddress(name, shape))) return null;
  // Known, so that the next drawing takes them away.
  for (const name of more) wanted.set(name, element.getAttribute(name) ?? "");
  return [...wanted].map(([name, text]) => ({ name, text, given: undefined }));
}

/** In files the title of an event is a link; in the live view no link may stand in a button. */
function isAddress(name: string, shape: Shape): boolean {
  return name === "href" && shape.name === "a";
}
