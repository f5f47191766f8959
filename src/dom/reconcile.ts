import { valueText, type Put } from "../render/attributes.js";
import type { GroupMark } from "../scene/scene.js";
import { longestRise } from "../model/longestRise.js";
import { withoutControls, type Shape } from "./shapes.js";

const svgNamespace = "http://www.w3.org/2000/svg";

/** A node of ours, and what it was last drawn as: kept from drawing to drawing, so that steps leave nothing to be collected. */
export interface Drawn {
  readonly node: Element | CharacterData;
  readonly name: string;
  readonly key: string;
  readonly attributes: DrawnAttribute[];
  children: readonly Drawn[];
  group: GroupMark | undefined;
}

/** An attribute as it was written; `given`: the value that it was written from, where that is known. */
export interface DrawnAttribute {
  readonly name: string;
  text: string;
  given: string | number | undefined;
}

/** Makes an element, already there and last drawn as `before`, into `shape`: only what differs is touched. */
export function reconcile(
  element: Element,
  shape: Shape,
  before: Drawn | undefined,
  writer: Writer = createWriter(),
): Drawn {
  const drawn: Drawn = before ?? drawnAs(element, shape.name, shape.key);
  writer.write(element, shape.write, drawn.attributes);
  drawn.children = reconcileChildren(element, shape.children, drawn.children, writer);
  drawn.group = shape.group;
  return drawn;
}

/** A node that nothing is known of yet; text has neither name nor key. */
export function drawnAs(node: Element | CharacterData, name = "", key = ""): Drawn {
  return { node, name, key, attributes: [], children: [], group: undefined };
}

/** Whether a node shows the same element of the drawing as a shape: found again among its siblings by name and key. */
function isSame({ name, key }: Drawn, shape: Shape | string): boolean {
  return typeof shape === "string" ? name === "" : name === shape.name && key === shape.key;
}

function keyOf(shape: Drawn | Shape | string): string {
  return typeof shape === "string" ? " " : `${shape.name} ${shape.key}`;
}

/** Of two lists that are mostly alike, what is not alike at their beginnings and ends is matched by key. */
function reconcileChildren(
  parent: Element,
  shapes: Shape["children"],
  before: readonly Drawn[],
  writer: Writer,
): readonly Drawn[] {
  const count = shapes.length;
  if (before.length === 0) return count === 0 ? before : addChildren(parent, shapes, writer);
  const shorter = Math.min(count, before.length);
  let first = 0;
  while (first < shorter && isSame(before[first] as Drawn, shapes[first] as Shape | string)) first++;
  if (first === count && first === before.length) return again(parent, shapes, before, writer);
  const after: Drawn[] = [];
  for (let index = 0; index < first; index++) {
    after.push(draw(parent, shapes[index] as Shape | string, before[index], writer));
  }
  let alike = 0;
  while (
    alike < shorter - first &&
    isSame(before[before.length - 1 - alike] as Drawn, shapes[count - 1 - alike] as Shape | string)
  )
    alike++;
  const left = byKey(before, first, before.length - alike);
  const places: number[] = [];
  for (let index = first; index < count; index++) {
    const shape = shapes[index] as Shape | string;
    const place = index < count - alike ? left.get(keyOf(shape))?.shift() : before.length - count + index;
    places.push(place ?? -1);
    after.push(draw(parent, shape, place === undefined ? undefined : before[place], writer));
  }
  for (const unused of left.values()) for (const place of unused) before[place]?.node.remove();
  arrange(parent, after, first, places);
  return after;
}

/** Where nothing of ours is yet, all is made in its order. */
function addChildren(parent: Element, shapes: Shape["children"], writer: Writer): readonly Drawn[] {
  return shapes.map((shape) => {
    const drawn = draw(parent, shape, undefined, writer);
    parent.appendChild(drawn.node);
    return drawn;
  });
}

/** Draws the same children again; one that somebody has taken away comes back. */
function again(parent: Element, shapes: Shape["children"], before: readonly Drawn[], writer: Writer): readonly Drawn[] {
  let next: Node | null = null;
  for (let index = before.length - 1; index >= 0; index--) {
    const own = before[index] as Drawn;
    draw(parent, shapes[index] as Shape | string, own, writer);
    if (own.node.parentNode !== parent) parent.insertBefore(own.node, next);
    next = own.node;
  }
  return before;
}

/** Places in a stretch of the list by key, in order. */
function byKey(drawn: readonly Drawn[], first: number, end: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let place = first; place < end; place++) {
    const key = keyOf(drawn[place] as Drawn);
    const same = places.get(key);
    if (same) same.push(place);
    else places.set(key, [place]);
  }
  return places;
}

function draw(parent: Element, shape: Shape | string, before: Drawn | undefined, writer: Writer): Drawn {
  if (typeof shape !== "string") {
    const element = before?.node ?? parent.ownerDocument.createElementNS(svgNamespace, shape.name);
    return reconcile(element as Element, shape, before, writer);
  }
  const node = (before?.node ?? parent.ownerDocument.createTextNode(shape)) as CharacterData;
  if (node.data !== shape) node.data = shape;
  return before ?? drawnAs(node);
}

/**
 * Puts nodes in order, those before `first` being so already; those that already follow one another stay where they are, and so does
 * what is not ours. `places`: where the others were.
 */
function arrange(parent: Element, drawn: readonly Drawn[], first: number, places: readonly number[]): void {
  const staying = longestRise(places);
  let next: Node | null = null;
  for (let index = drawn.length - 1; index >= 0; index--) {
    const { node } = drawn[index] as Drawn;
    const stays = index < first || staying.has(index - first);
    if (!stays || node.parentNode !== parent) parent.insertBefore(node, next);
    next = node;
  }
}

/** Writes the attributes of one element after another. */
interface Writer {
  write(element: Element, attributes: Shape["write"], known: DrawnAttribute[]): void;
}

/**
 * Attributes are changed in place if their names stay; else anew from the first that differs, which keeps their order. Values are
 * made into text only where they are not those that were given last, and what is known of an element is brought up to date.
 */
function createWriter(): Writer {
  let element: Element | null = null;
  let known: DrawnAttribute[] = [];
  let place = 0;
  const dropRest = () => {
    for (let rest = place; rest < known.length; rest++) element?.removeAttribute((known[rest] as DrawnAttribute).name);
    known.length = place;
  };
  const put: Put = (name, given) => {
    if (given === undefined) return;
    const last = known[place];
    if (last?.name === name && last.given === given) {
      place++;
      return;
    }
    // Numbers and paths, the longest of all texts, are ours.
    const text = typeof given === "number" || name === "d" ? valueText(given) : withoutControls(given);
    if (last?.name === name) {
      if (last.text !== text) element?.setAttribute(name, text);
      last.text = text;
      last.given = given;
    } else {
      dropRest();
      element?.setAttribute(name, text);
      known.push({ name, text, given });
    }
    place++;
  };
  return {
    write: (target, attributes, list) => {
      element = target;
      known = list;
      place = 0;
      attributes(put);
      dropRest();
    },
  };
}
