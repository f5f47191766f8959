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
  const highest = Math.max(1e-9, max(atHome.at(-1) ?? []) ?? 0);
  return {
    shares,
    draw: (scale, base, brush) => {
      const sums = scale === home ? atHome : totals(shares, scale);
      const expected = Math.max(1, (highest * home.rate) / scale.rate);
      return shares.flatMap(({ group }, index): Mark[] => {
        const d = pathOf(sums, index, expected, scale, base);
        if (d === "") return [];
        const key = `density ${group ?? ""}`;
        return [{ type: "path", key, part: "density", d, fill: brush.colorOf(group), fillOpacity: 0.75 }];
      });
    },
  };
}

/** For each group what it and the groups before it have in each column. */
function totals(shares: readonly GroupShares[], scale: TimeScale): Float64Array[] {
  const count = Math.max(1, Math.floor((scale.right - scale.left) / columnWidth));
  const { warp } = scale;
  const camera = cameraOn(scale);
  const edges = new Float64Array(count + 1);
  for (let column = 0; column <= count; column++) edges[column] = instantInView(warp, camera, column * columnWidth);
  const sums: Float64Array[] = [];
  for (const share of shares) {
    const under = sums.at(-1);
    const own = new Float64Array(count);
    let before = share.before(edges[0] as number);
    for (let column = 0; column < count; column++) {
      const after = share.before(edges[column + 1] as number);
      own[column] = (under ? (under[column] as number) : 0) + Math.max(0, after - before);
      before = after;
    }
    sums.push(own);
  }
  return sums;
}

/** One group's part of all columns: from the top of the groups before it up to its own. In tenths of a pixel, which keeps the text short. */
function pathOf(
  sums: readonly Float64Array[],
  group: number,
  expected: number,
  { left }: TimeScale,
  base: number,
): string {
  const own = sums[group] as Float64Array;
  const under = sums[group - 1];
  const all = sums.at(-1) as Float64Array;
  const bottom = Math.round(base * 10);
  let d = "";
  for (let column = 0; column < own.length; column++) {
    const total = all[column] as number;
    const lower = under ? (under[column] as number) : 0;
    const upper = own[column] as number;
    if (!(upper - lower > leastMass)) continue;
    const height = 10 * Math.max(leastHeight, stripHeight * Math.sqrt(Math.min(1, total / expected)));
    const from = Math.round((height * lower) / total);
    const rise = Math.round((height * upper) / total) - from;
    if (rise <= 0) continue;
    const x = tenths(Math.round((left + column * columnWidth) * 10));
    const high = tenths(rise);
    d += `M${x} ${tenths(bottom - from)}v-${high}h${columnWidth}v${high}z`;
  }
  return d;
}

/** Tenths of a pixel as pixels. */
function tenths(value: number): string {
  const digit = value % 10;
  return digit === 0
    ? String(value / 10)
    : value < 0
      ? String(value / 10)
      : `${String((value - digit) / 10)}.${String(digit)}`;
}
