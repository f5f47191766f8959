import { max } from "d3";
import { instantInView } from "../../viewport/camera.js";
import type { Mark } from "../../scene/scene.js";
import type { Extent } from "../../time/when.js";
import type { Brush } from "../brush.js";
import type { TimeScale } from "../timeScale.js";
import type { Unit } from "../units.js";
import { cameraOn } from "./cameraOn.js";
import { massOf, type Mass } from "./mass.js";

/** How many dates there are in each stretch of an axis, by group. */
export interface Density {
  /** Draws it on a base line; the strip is `stripHeight` high. */
  draw(scale: TimeScale, base: number, brush: Brush): Mark[];
}

/** Pixels: the height of the strip, the width of a column, and the least that a column with a date is high. */
export const stripHeight = 52;
const columnWidth = 3;
const leastHeight = 1.5;
/** Below this share of a date a column is empty. */
const leastMass = 1e-7;
/** So many groups have their own colour in the strip; of more, all have one. */
const mostGroups = 8;

/**
 * Prepares the density of moments.
 *
 * A column is as high as the root of its share of the highest one at home; at other scales the highest is expected to be less in
 * proportion to time, so that moving changes no height.
 */
export function densityOf(units: readonly Unit[], home: TimeScale): Density {
  const masses = [...byGroup(units)].map(([group, own]) => ({ group, mass: massOf(extentsOf(own), home.domain) }));
  const highest = Math.max(1e-9, max(totals(masses, home).flat()) ?? 0);
  return {
    draw: (scale, base, brush) => {
      const columns = totals(masses, scale);
      const expected = Math.max(1, (highest * home.rate) / scale.rate);
      return masses.flatMap(({ group }, index): Mark[] => {
        const d = pathOf(columns, index, expected, scale, base);
        if (d === "") return [];
        const key = `density ${group ?? ""}`;
        return [{ type: "path", key, part: "density", d, fill: brush.colorOf(group), fillOpacity: 0.75 }];
      });
    },
  };
}

/** What each group has in each column, the groups before it included. */
function totals(masses: readonly { readonly mass: Mass }[], scale: TimeScale): number[][] {
  const count = Math.max(1, Math.floor((scale.right - scale.left) / columnWidth));
  const { warp } = scale;
  const camera = cameraOn(scale);
  const edges = Array.from({ length: count + 1 }, (_, column) => instantInView(warp, camera, column * columnWidth));
  const columns = Array.from({ length: count }, (): number[] => []);
  const sums = new Float64Array(count);
  for (const { mass } of masses) {
    let before = mass.before(edges[0] as number);
    for (let column = 0; column < count; column++) {
      const after = mass.before(edges[column + 1] as number);
      sums[column] = (sums[column] as number) + Math.max(0, after - before);
      before = after;
      (columns[column] as number[]).push(sums[column] as number);
    }
  }
  return columns;
}

/** One group's part of all columns: from the top of the groups before it up to its own. Whole pixels keep the text short. */
function pathOf(
  columns: readonly (readonly number[])[],
  group: number,
  expected: number,
  { left }: TimeScale,
  base: number,
): string {
  let d = "";
  for (const [column, sums] of columns.entries()) {
    const total = sums.at(-1) as number;
    const lower = group === 0 ? 0 : (sums[group - 1] as number);
    const upper = sums[group] as number;
    if (!(upper - lower > leastMass)) continue;
    const height = Math.max(leastHeight, stripHeight * Math.sqrt(Math.min(1, total / expected)));
    const from = tenth((height * lower) / total);
    const to = tenth((height * upper) / total);
    if (to <= from) continue;
    d += `M${tenth(left + column * columnWidth)} ${tenth(base - from)}v${tenth(from - to)}h${columnWidth}v${tenth(to - from)}z`;
  }
  return d;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function byGroup(units: readonly Unit[]): Map<string | undefined, Unit[]> {
  const groups = new Map<string | undefined, Unit[]>();
  for (const unit of units) {
    const own = groups.get(unit.group);
    if (own) own.push(unit);
    else groups.set(unit.group, [unit]);
  }
  return groups.size > mostGroups ? new Map([[undefined, [...units]]]) : groups;
}

/** What each event can mean, once an event: of a set, from its first date to its last. */
function extentsOf(units: readonly Unit[]): Extent[] {
  return units.flatMap(({ extents, events }) => {
    const whole = { start: extents[0]?.start ?? 0, end: extents.at(-1)?.end ?? 0 };
    return events.map(() => whole);
  });
}
