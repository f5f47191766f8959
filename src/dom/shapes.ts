import {
  elementName,
  gradientAttributes,
  piecesOf,
  putAttributes,
  putSpan,
  rootAttributes,
  valueText,
  type Attributes,
  type Put,
} from "../render/attributes.js";
import type { GroupMark, Mark, Scene, TextMark } from "../scene/scene.js";

/** Attributes as they stand on an element. */
export type WrittenAttributes = readonly (readonly [name: string, value: string])[];

/** An element to be: its name and key tell which element of the last drawing it is. A string is text. */
export interface Shape {
  readonly name: string;
  /** Shapes of the same name and key among siblings are told apart by their order. */
  readonly key: string;
  readonly attributes: WrittenAttributes;
  readonly children: readonly (Shape | string)[];
  /** The group that it shows, if it shows one. */
  readonly group?: GroupMark;
}

/** The elements of a scene, the outermost first: the same tree that `toSvg` writes, but for the style of static files. */
export function shapesOf(scene: Scene): Shape {
  const children = [
    shape("title", "", [], textOf([scene.title])),
    shape("desc", "", [], textOf([scene.description])),
    ...(scene.gradients.length > 0 ? [shape("defs", "", [], gradientsOf(scene))] : []),
    ...scene.marks.map((mark) => shapeOf(mark, scene)),
  ];
  return shape("svg", "", writtenList(rootAttributes(scene)), children);
}

function shape(name: string, key: string, attributes: WrittenAttributes, children: Shape["children"] = []): Shape {
  return { name, key, attributes, children };
}

/** Attributes that are told one after another, as text; `without`: the name of one that is left out. */
function written(tell: (put: Put) => void, without?: string): WrittenAttributes {
  const attributes: [string, string][] = [];
  tell((name, value) => {
    if (value !== undefined && name !== without) attributes.push([name, withoutControls(valueText(value))]);
  });
  return attributes;
}

function writtenList(list: Attributes): WrittenAttributes {
  return written((put) => {
    for (const [name, value] of list) put(name, value);
  });
}

function gradientsOf(scene: Scene): Shape[] {
  return gradientAttributes(scene).map(({ gradient, stops }, index) => {
    const children = stops.map((stop, at) => shape("stop", String(at), writtenList(stop)));
    return shape("linearGradient", scene.gradients[index]?.id ?? "", writtenList(gradient), children);
  });
}

/** In the live view an event is a button, in which no link may stand: there its address is left to what selecting it shows. */
function shapeOf(mark: Mark, scene: Scene, inEvent = false): Shape {
  const tell = (put: Put) => {
    putAttributes(mark, scene, put);
  };
  const attributes = written(tell, inEvent ? "href" : undefined);
  const { key } = mark;
  const name = elementName(mark);
  if (mark.type !== "group") return shape(name, key, attributes, mark.type === "text" ? spansOf(mark) : undefined);
  const within = inEvent || mark.event !== undefined;
  return { name, key, attributes, children: mark.marks.map((child) => shapeOf(child, scene, within)), group: mark };
}

function spansOf(mark: TextMark): Shape["children"] {
  const pieces = piecesOf(mark).map((span, index): Shape | string => {
    const attributes = written((put) => {
      putSpan(span, put);
    });
    return attributes.length === 0 ? span.text : shape("tspan", String(index), attributes, textOf([span.text]));
  });
  return textOf(pieces);
}

/** Neighbouring pieces of text become one and empty ones none, as when SVG is read; what XML forbids becomes U+FFFD. */
function textOf(pieces: readonly (Shape | string)[]): (Shape | string)[] {
  const whole: (Shape | string)[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (typeof piece !== "string") whole.push(piece);
    else if (typeof last === "string") whole[whole.length - 1] = last + piece;
    else if (piece !== "") whole.push(piece);
  }
  return whole.map((piece) => (typeof piece === "string" ? withoutControls(piece) : piece));
}

/** Any half of a surrogate pair too: whether it is alone is for the replacement to see. */
const suspect = /[^\t\n\r -\ud7ff\ue000-\ufffd]/;

/** Text as `toSvg` can say it in XML 1.0. */
export function withoutControls(text: string): string {
  if (!suspect.test(text)) return text;
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
}
