import { rounded } from "../scene/rounded.js";

/** A point of a path, as the drawing writes numbers. */
export function pair(x: number, y: number): string {
  return `${rounded(x)} ${rounded(y)}`;
}
