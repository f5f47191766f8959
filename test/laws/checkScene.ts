import { isDeepStrictEqual } from "node:util";
import type { Mark, Scene } from "../../src/index.js";
import { marksOf } from "./marks.js";

/** What keeps a scene from being plain data: values that JSON loses, numbers that are not finite, keys used twice. */
export function sceneFaults(scene: Scene): string[] {
  const copy: unknown = JSON.parse(JSON.stringify(scene));
  return [
    ...(isDeepStrictEqual(copy, scene) ? [] : ["JSON changes it"]),
    ...numberFaults(scene, "scene"),
    ...keyFaults(scene.marks, "scene"),
    ...marksOf(scene).flatMap(({ mark }) => (mark.type === "group" ? keyFaults(mark.marks, mark.key) : [])),
    ...negativeSizes(scene),
    ...idFaults(scene),
  ];
}

function numberFaults(value: unknown, at: string): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${at} is ${String(value)}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numberFaults(inner, `${at}.${key}`));
}

function keyFaults(marks: readonly Mark[], parent: string): string[] {
  const seen = new Set<string>();
  return marks.flatMap(({ key }) => {
    if (seen.has(key)) return [`key ${JSON.stringify(key)} is used twice in ${parent}`];
    seen.add(key);
    return [];
  });
}

function negativeSizes(scene: Scene): string[] {
  return marksOf(scene).flatMap(({ mark }) => {
    const sizes = mark.type === "rect" ? [mark.width, mark.height] : mark.type === "circle" ? [mark.r] : [];
    return sizes.some((size) => size < 0) ? [`${mark.key} has a negative size`] : [];
  });
}

/** Gradients that are used and not there, or there twice. */
function idFaults(scene: Scene): string[] {
  const ids = scene.gradients.map(({ id }) => id);
  const used = marksOf(scene).flatMap(({ mark }) => {
    const fill = "fill" in mark ? mark.fill : undefined;
    return typeof fill === "object" ? [fill.gradient] : [];
  });
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `gradient ${id} is missing`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `gradient ${id} is there twice`),
  ];
}
