import type { GroupMark } from "../scene/scene.js";
import { longestRise } from "./longestRise.js";
import type { Shape, WrittenAttributes } from "./shapes.js";

const svgNamespace = "http://www.w3.org/2000/svg";

/** A node of ours, and what it was last drawn as. */
export interface Drawn {
  readonly node: Element | CharacterData;
  readonly key: string;
  readonly attributes: WrittenAttributes;
  readonly children: readonly Drawn[];
  readonly group: GroupMark | undefined;
}

/** Makes an element, already there and last drawn as `before`, into `shape`: only what differs is touched. */
export function reconcile(element: Element, shape: Shape, before: Drawn | undefined): Drawn {
  const { attributes } = shape;
  setAttributes(element, attributes, before?.attributes ?? []);
  const children = reconcileChildren(element, shape.children, before?.children ?? []);
  return { node: element, key: keyOf(shape), attributes, children, group: shape.group };
}

/** By what an element of a drawing is found again among its siblings. */
export function keyOf(shape: Shape | string): string {
  return typeof shape === "string" ? "" : `${shape.name} ${shape.key}`;
}

function reconcileChildren(parent: Element, shapes: Shape["children"], before: readonly Drawn[]): readonly Drawn[] {
  if (before.length === 0) return shapes.length === 0 ? before : addChildren(parent, shapes);
  const left = byKey(before);
  const places: number[] = [];
  const after = shapes.map((shape) => {
    const place = left.get(keyOf(shape))?.shift();
    places.push(place ?? -1);
    return draw(parent.ownerDocument, shape, place === undefined ? undefined : before[place]);
  });
  for (const place of [...left.values()].flat()) before[place]?.node.remove();
  arrange(parent, after, places);
  return after;
}

/** Where nothing of ours is yet, all is made in its order. */
function addChildren(parent: Element, shapes: Shape["children"]): readonly Drawn[] {
  return shapes.map((shape) => {
    const drawn = draw(parent.ownerDocument, shape, undefined);
    parent.appendChild(drawn.node);
    return drawn;
  });
}

/** Places in the list by key, in order. */
function byKey(drawn: readonly Drawn[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  drawn.forEach(({ key }, place) => {
    const same = places.get(key);
    if (same) same.push(place);
    else places.set(key, [place]);
  });
  return places;
}

function draw(document: Document, shape: Shape | string, before: Drawn | undefined): Drawn {
  if (typeof shape !== "string") {
    const element = (before?.node ?? document.createElementNS(svgNamespace, shape.name)) as Element;
    return reconcile(element, shape, before);
  }
  const node = (before?.node ?? document.createTextNode(shape)) as CharacterData;
  if (node.data !== shape) node.data = shape;
  return before ?? { node, key: "", attributes: [], children: [], group: undefined };
}

/** Puts nodes in order; those that already follow one another stay where they are, and so does what is not ours. */
function arrange(parent: Element, drawn: readonly Drawn[], places: readonly number[]): void {
  const staying = longestRise(places);
  let next: Node | null = null;
  for (let index = drawn.length - 1; index >= 0; index--) {
    const { node } = drawn[index] as Drawn;
    if (!staying.has(index) || node.parentNode !== parent) parent.insertBefore(node, next);
    next = node;
  }
}

/** Attributes are changed in place if their names stay; else anew from the first that differs, which keeps their order. */
function setAttributes(element: Element, after: WrittenAttributes, before: WrittenAttributes): void {
  let same = 0;
  while (same < before.length && same < after.length && before[same]?.[0] === after[same]?.[0]) same++;
  for (let index = same; index < before.length; index++) element.removeAttribute(before[index]?.[0] ?? "");
  for (let index = 0; index < after.length; index++) {
    const [name, value] = after[index] as WrittenAttributes[number];
    if (index >= same || before[index]?.[1] !== value) element.setAttribute(name, value);
  }
}
