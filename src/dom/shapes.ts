import {
  elementName,
  gradientAttributes,
  piecesOf,
  putAttributes,
  rootAttributes,
  spanAttributes,
  type Attributes,
  type Put,
} from "../render/attributes.js";
import type { GroupMark, Mark, Scene, TextMark } from "../scene/scene.js";

/** An element to be: its name and key tell which element of the last drawing it is. A string is text. */
export interface Shape {
  readonly name: string;
  /** Shapes of the same name and key among siblings are told apart by their order. */
  readonly key: string;
  /** Tells its attributes one after another. */
  readonly write: (put: Put) => void;
  readonly children: readonly (Shape | string)[];
  /** The group that it shows, if it shows one. */
  readonly group: GroupMark | undefined;
}

/** The elements of a scene, the outermost first: the same tree that `toSvg` writes, but for the style of static files. */
export function shapesOf(scene: Scene): Shape {
  const children = [
    shape("title", "", none, textOf([scene.title])),
    shape("desc", "", none, textOf([scene.description])),
    ...(scene.gradients.length > 0 ? [shape("defs", "", none, gradientsOf(scene))] : []),
    ...scene.marks.map((mark) => shapeOf(mark, scene)),
  ];
  return shape("svg", "", listed(rootAttributes(scene)), children);
}

function shape(
  name: string,
  key: string,
  write: Shape["write"],
  children: Shape["children"] = childless,
  group?: GroupMark,
): Shape {
  return { name, key, write, children, group };
}

const childless: Shape["children"] = [];

function none(): void {
  // An element without attributes.
}

function listed(attributes: Attributes): Shape["write"] {
  return (put) => {
    for (const [name, value] of attributes) put(name, value);
  };
}

function gradientsOf(scene: Scene): Shape[] {
  return gradientAttributes(scene).map(({ gradient, stops }, index) => {
    const children = stops.map((stop, at) => shape("stop", String(at), listed(stop)));
    return shape("linearGradient", scene.gradients[index]?.id ?? "", listed(gradient), children);
  });
}

/** In the live view an event is a button, in which no link may stand: there its address is left to what selecting it shows. */
function shapeOf(mark: Mark, scene: Scene, inEvent = false): Shape {
  const name = elementName(mark);
  if (mark.type === "group") {
    const within = inEvent || mark.event !== undefined;
    const children = mark.marks.map((child) => shapeOf(child, scene, within));
    const written = inEvent && mark.href !== undefined ? { ...mark, href: undefined } : mark;
    return shape(name, mark.key, writing(written as Mark, scene), children, mark);
  }
  const children = mark.type === "text" ? spansOf(mark) : childless;
  return shape(name, mark.key, writing(mark, scene), children);
}

function writing(mark: Mark, scene: Scene): Shape["write"] {
  return (put) => {
    putAttributes(mark, scene, put);
  };
}

function spansOf(mark: TextMark): Shape["children"] {
  const pieces = piecesOf(mark).map((span, index): Shape | string => {
    const attributes = spanAttributes(span);
    const plain = attributes.every(([, value]) => value === undefined);
    return plain ? span.text : shape("tspan", String(index), listed(attributes), textOf([span.text]));
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
