import { max } from "d3";
import { partOf, type Steps } from "../../model/slices.js";
import { instantInView } from "../../viewport/camera.js";
import type { Mark } from "../../scene/scene.js";
import type { Extent } from "../../time/when.js";
import type { Brush } from "../brush.js";
import type { TimeScale } from "../timeScale.js";
import { cameraOn } from "./cameraOn.js";
import { shareSteps, type DatedColumns, type Mass } from "./mass.js";
import type { UnitTable } from "./unitTable.js";

/** How many dates there are in each stretch of an axis, by group. */
export interface Density {
  readonly shares: readonly GroupShares[];
  /** Draws it on a base line; the strip is `stripHeight` high. */
  draw(scale: TimeScale, base: number, brush: Brush): Mark[];
}

/** How many dates of a group fall before an instant. */
export interface GroupShares {
  readonly group: string | undefined;
  readonly before: Mass["before"];
}

/** Pixels: the height of the strip, the width of a column, and the least that a column with a date is high. */
export const stripHeight = 52;
export const columnWidth = 3;
const leastHeight = 1.5;
/** Below this share of a date a column is empty. */
const leastMass = 1e-7;
/** So many groups have their own colour in the strip; of more, all have one. */
const mostGroups = 8;

/** Counts the dates of each group, or of all where there are many groups. */
export function* sharesOf(table: UnitTable, limits: Extent): Steps<readonly GroupShares[]> {
  const sizes = new Map<number, number>();
  for (let unit = 0; unit < table.count; unit++) {
    if (unit % unitsAStep === unitsAStep - 1) yield 0;
    const group = table.group[unit] as number;
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const groups = [...sizes.keys()];
  const shares: GroupShares[] = [];
  if (groups.length > mostGroups || groups.length < 2) {
    const group = groups.length === 1 ? table.groups[groups[0] ?? -1] : undefined;
    shares.push({ group, before: yield* shareSteps(table, limits) });
    return shares;
  }
  const columns = yield* columnsByGroup(table, sizes);
  for (const [group, own] of columns) {
    const from = shares.length / groups.length;
    const before = yield* partOf(from, from + 1 / groups.length, shareSteps(own, limits));
    shares.push({ group: table.groups[group], before });
  }
  return shares;
}

/** Units looked at in one step. */
const unitsAStep = 1 << 13;

/** The units of each group, in order of time. */
function* columnsByGroup(
  { count, group, start, end, before }: UnitTable,
  sizes: ReadonlyMap<number, number>,
): Steps<ReadonlyMap<number, DatedColumns>> {
  const columns = new Map(
    [...sizes].map(([own, size]) => [
      own,
      { start: new Float64Array(size), end: new Float64Array(size), before: new Uint32Array(size + 1), filled: 0 },
    ]),
  );
  for (let unit = 0; unit < count; unit++) {
    if (unit % unitsAStep === unitsAStep - 1) yield 0;
    const own = columns.get(group[unit] as number);
    if (!own) continue;
    own.start[own.filled] = start[unit] as number;
    own.end[own.filled] = end[unit] as number;
    const events = (before[unit + 1] as number) - (before[unit] as number);
    own.before[own.filled + 1] = (own.before[own.filled] as number) + events;
    own.filled++;
  }
  return columns;
}

/**
 * The density of dates that are counted.
 *
 * A column is as high as the root of its share of the highest one at home; at other scales the highest is expected to be less in
 * proportion to time, so that moving changes no height.
 */
export function densityOfShares(shares: readonly GroupShares[], home: TimeScale): Density {
  const atHome = totals(shares, home);
  const highest = Math.max(1e-9, max(atHome, (sums) => sums[sums.length - 1]) ?? 0);
  return {
    shares,
    draw: (scale, base, brush) => {
      const columns = scale === home ? atHome : totals(shares, scale);
      const expected = Math.max(1, (highest * home.rate) / scale.rate);
      return shares.flatMap(({ group }, index): Mark[] => {
        const d = pathOf(columns, index, expected, scale, base);
        if (d === "") return [];
        const key = `density ${group ?? ""}`;
        return [{ type: "path", key, part: "density", d, fill: brush.colorOf(group), fillOpacity: 0.75 }];
      });
    },
  };
}

/** What each group has in each column, the groups before it included. */
function totals(shares: readonly GroupShares[], scale: TimeScale): number[][] {
  const count = Math.max(1, Math.floor((scale.right - scale.left) / columnWidth));
  const { warp } = scale;
  const camera = cameraOn(scale);
  const edges = Array.from({ length: count + 1 }, (_, column) => instantInView(warp, camera, column * columnWidth));
  const columns = Array.from({ length: count }, (): number[] => []);
  const sums = new Float64Array(count);
  for (const share of shares) {
    let before = share.before(edges[0] as number);
    for (let column = 0; column < count; column++) {
      const after = share.before(edges[column + 1] as number);
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
