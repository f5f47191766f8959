import { TimelineError } from "../errors.js";
import type { Mark, Scene, TextSpan } from "../scene/scene.js";
import {
  elementName,
  gradientAttributes,
  piecesOf,
  putAttributes,
  putSpan,
  rootAttributes,
  type Attributes,
  type Put,
} from "./attributes.js";
import { rounded } from "../scene/rounded.js";
import { darkStyle } from "./darkStyle.js";
import { escapeXml } from "./escapeXml.js";

/**
 * Writes a scene as SVG text: whole in itself, with concrete colours as attributes, fit for a file, an `<img>`, a page or a document.
 *
 * The same scene gives the same bytes everywhere.
 * Errors: throws TimelineError `invalid-scene` for what `layout` did not give.
 *
 * @example
 * toSvg(layout(readTimeline([{ when: "2014", title: "Crimea" }]).timeline)).startsWith("<svg "); // true
 */
export function toSvg(scene: Scene): string {
  try {
    return svgText(scene);
  } catch (cause) {
    throw new TimelineError("invalid-scene", "invalid scene: not what layout gives; expected its result", { cause });
  }
}

function svgText(scene: Scene): string {
  const { text, put, write } = createWriter();
  write("<svg");
  put("xmlns", "http://www.w3.org/2000/svg");
  for (const [name, value] of rootAttributes(scene)) put(name, value);
  write(`><title>${escapeXml(scene.title)}</title><desc>${escapeXml(scene.description)}</desc>`);
  write(defs(scene));
  for (const mark of scene.marks) writeMark(mark, scene, put, write);
  if (scene.dark) write(`<style>${escapeXml(darkStyle(scene.dark))}</style>`);
  write("</svg>");
  return text();
}

type Write = (markup: string) => void;

/** Text that grows by markup and by attributes, without a list of either. */
function createWriter(): { readonly text: () => string; readonly put: Put; readonly write: Write } {
  let text = "";
  return {
    text: () => text,
    put: (name, value) => {
      if (typeof value === "number") text += ` ${name}="${rounded(value)}"`;
      else if (value !== undefined) text += ` ${name}="${escapeXml(value)}"`;
    },
    write: (markup) => {
      text += markup;
    },
  };
}

function defs(scene: Scene): string {
  if (scene.gradients.length === 0) return "";
  const gradients = gradientAttributes(scene).map(
    ({ gradient, stops }) =>
      `<linearGradient${attributesText(gradient)}>${stops.map((stop) => `<stop${attributesText(stop)}/>`).join("")}</linearGradient>`,
  );
  return `<defs>${gradients.join("")}</defs>`;
}

function writeMark(mark: Mark, scene: Scene, put: Put, write: Write): void {
  const name = elementName(mark);
  write(`<${name}`);
  putAttributes(mark, scene, put);
  if (mark.type === "group") {
    write(">");
    for (const child of mark.marks) writeMark(child, scene, put, write);
    write(`</${name}>`);
  } else if (mark.type === "text") {
    write(">");
    for (const span of piecesOf(mark)) writeSpan(span, put, write);
    write(`</${name}>`);
  } else write("/>");
}

function writeSpan(span: TextSpan, put: Put, write: Write): void {
  const { dx, dy, size, weight, fill, text } = span;
  if ((dx ?? dy ?? size ?? weight ?? fill) === undefined) {
    write(escapeXml(text));
    return;
  }
  write("<tspan");
  putSpan(span, put);
  write(`>${escapeXml(text)}</tspan>`);
}

function attributesText(attributes: Attributes): string {
  const { text, put } = createWriter();
  for (const [name, value] of attributes) put(name, value);
  return text();
}
