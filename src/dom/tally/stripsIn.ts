import type { Mark, Scene } from "../../scene/scene.js";

/** A strip of columns that count: where it lies across time in pixels, and the groups that it counts. */
export interface Strip {
  readonly from: number;
  readonly to: number;
  readonly groups: readonly string[];
}

const strip = "density ";

/**
 * The strips of a scene that count dates, wherever they lie: groups on top of one another are one strip.
 *
 * Shapes: `down`: time runs down, and columns grow sideways.
 */
export function stripsIn({ marks }: Pick<Scene, "marks">, down: boolean): Strip[] {
  const found: Strip[] = [];
  for (const mark of marks) {
    if (!isStrip(mark)) continue;
    const { from, to } = across(mark.d, down);
    const own = found.findIndex((each) => from < each.to && to > each.from);
    const before = own < 0 ? null : (found.splice(own, 1)[0] as Strip);
    const groups = [...(before?.groups ?? []), groupIn(mark.key.slice(strip.length))];
    found.push({ from: Math.min(from, before?.from ?? from), to: Math.max(to, before?.to ?? to), groups });
  }
  return found;
}

function isStrip(mark: Mark): mark is Extract<Mark, { type: "path" }> {
  return mark.type === "path" && mark.part === "density" && mark.key.startsWith(strip);
}

/** In a band that runs down the group is named once more, as all of its marks. */
function groupIn(name: string): string {
  return /^(.*) of \1$/s.exec(name)?.[1] ?? name;
}

/** From the top to the base of columns, each of which is `M x y v … h … v … z`, or `h … v … h …` where time runs down. */
function across(d: string, down: boolean): { readonly from: number; readonly to: number } {
  let [from, to] = [Infinity, -Infinity];
  for (const [, x, y, , rise] of d.matchAll(/M(-?[\d.]+) (-?[\d.]+)([vh])(-?[\d.]+)/g)) {
    const base = Number(down ? x : y);
    const tip = base + Number(rise);
    from = Math.min(from, base, tip);
    to = Math.max(to, base, tip);
  }
  return { from, to };
}
