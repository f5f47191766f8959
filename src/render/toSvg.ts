import { TimelineError } from "../errors.js";
import type { Mark, Scene, TextMark } from "../scene/scene.js";
import {
  attributesOf,
  elementName,
  gradientAttributes,
  piecesOf,
  rootAttributes,
  spanAttributes,
  rounded,
  type Attributes,
} from "./attributes.js";
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
  const content = [
    `<title>${escapeXml(scene.title)}</title>`,
    `<desc>${escapeXml(scene.description)}</desc>`,
    defs(scene),
    ...scene.marks.map((mark) => markText(mark, scene)),
    scene.dark ? `<style>${escapeXml(darkStyle(scene.dark))}</style>` : "",
  ];
  const root: Attributes = [["xmlns", "http://www.w3.org/2000/svg"], ...rootAttributes(scene)];
  return `<svg${attributesText(root)}>${content.join("")}</svg>`;
}

function defs(scene: Scene): string {
  if (scene.gradients.length === 0) return "";
  const gradients = gradientAttributes(scene).map(
    ({ gradient, stops }) =>
      `<linearGradient${attributesText(gradient)}>${stops.map((stop) => `<stop${attributesText(stop)}/>`).join("")}</linearGradient>`,
  );
  return `<defs>${gradients.join("")}</defs>`;
}

function markText(mark: Mark, scene: Scene): string {
  const name = elementName(mark);
  const attributes = attributesText(attributesOf(mark, scene));
  if (mark.type === "group") {
    return `<${name}${attributes}>${mark.marks.map((child) => markText(child, scene)).join("")}</${name}>`;
  }
  return mark.type === "text" ? `<${name}${attributes}>${spansText(mark)}</${name}>` : `<${name}${attributes}/>`;
}

function spansText(mark: TextMark): string {
  return piecesOf(mark)
    .map((span) => {
      const attributes = attributesText(spanAttributes(span));
      return attributes === "" ? escapeXml(span.text) : `<tspan${attributes}>${escapeXml(span.text)}</tspan>`;
    })
    .join("");
}

function attributesText(attributes: Attributes): string {
  let text = "";
  for (const [name, value] of attributes) {
    if (typeof value === "number") text += ` ${name}="${rounded(value)}"`;
    else if (value !== undefined) text += ` ${name}="${escapeXml(value)}"`;
  }
  return text;
}
