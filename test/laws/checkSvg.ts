import { isSafeAddress } from "./hostile.js";
import type { XmlParts } from "./readXml.js";

/** What each attribute may hold; those of which nothing is said may hold any text. */
const values: Readonly<Record<string, RegExp>> = {
  class: /^whenline[\w -]*$/,
  d: /^[MLQCAZHV0-9., -]+$/,
  id: /^[\w-]+$/,
  fill: /^(?:#[0-9a-f]{6}|none|url\(#[\w-]+\))$/i,
  stroke: /^(?:#[0-9a-f]{6}|none)$/i,
  "stop-color": /^#[0-9a-f]{6}$/i,
  "text-anchor": /^(?:middle|end)$/,
  direction: /^(?:rtl|ltr)$/,
};
const texts = ["lang", "data-event", "font-family", "href", "scope", "rel", "role", "datetime"];
const numbers =
  /^(?:x|y|x1|x2|y1|y2|cx|cy|r|rx|dx|dy|width|height|offset|viewBox|font-size|font-weight|fill-opacity|stop-opacity|stroke-(?:width|linejoin|dasharray)|paint-order|xmlns)$/;
const elements =
  /^(?:svg|title|desc|defs|linearGradient|stop|style|g|a|rect|line|circle|path|text|tspan|table|caption|thead|tbody|tr|th|td|ul|ol|li|p|br|time|span)$/;

/** Elements, attributes and values that no drawing or table of ours has. */
export function unsafeParts({ names, attributes }: XmlParts): string[] {
  const strange = [...names.keys()].filter((name) => !name.includes("@") && !elements.test(name));
  return [
    ...strange.map((name) => `element ${name}`),
    ...attributes.flatMap(([element, name, value]) => {
      if (isFine(name, value)) return [];
      return [`${element} has ${name}=${JSON.stringify(value.slice(0, 80))}`];
    }),
  ];
}

function isFine(name: string, value: string): boolean {
  if (name === "href") return isSafeAddress(value);
  if (numbers.test(name)) return /^(?:[-\d. ]+|stroke|round|http:\/\/www\.w3\.org\/2000\/svg)$/.test(value);
  const form = values[name];
  return form ? form.test(value) : texts.includes(name);
}
