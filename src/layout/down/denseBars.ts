import { descending, range } from "d3";
import type { Mark } from "../../scene/scene.js";
import { instantInView } from "../../viewport/camera.js";
import { cameraOn } from "../dense/cameraOn.js";
import { massOf, rankOf } from "../dense/mass.js";
import { reachOf } from "../intervalBars.js";
import { assignLanes, type Span } from "../spans.js";
import type { TimeScale } from "../timeScale.js";
import type { Unit } from "../units.js";

/** What a window shows of many bars. */
export interface BarsInView {
  /** Those that are events of their own, by index. */
  readonly own: readonly number[];
  /** Stretches of each lane in which there is something, in pixels; none where all are events of their own. */
  readonly runs: readonly (readonly Span[])[];
  /** How many there are, of their own or not. */
  readonly all: number;
}

/** Many intervals in lanes beside an axis that runs down. */
export interface DenseBars {
  readonly lanes: number;
  /** By index; null where no lane has room at any scale. */
  readonly lane: readonly (number | null)[];
  at(scale: TimeScale): BarsInView;
}

/** One lane, in order of time: no two of its bars share time. */
interface Lane {
  readonly indexes: readonly number[];
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** So many in view are all drawn as events of their own. */
const mostOwn = 100;
/** Pixels: the least of a bar, and between two. */
const leastBar = 3;
const barGap = 1.5;

/** Packs many intervals into lanes once for all windows, the most important first. */
export function packBars(units: readonly Unit[], most: number, home: TimeScale): DenseBars {
  const assigned = lanesFor(units, most, home);
  const { domain } = home;
  const used = assigned.reduce<number>((most, lane) => Math.max(most, (lane ?? -1) + 1), 0);
  const lanes = range(used).map((lane) => laneOf(units, assigned, lane, home));
  const mass = massOf(units.map(reachOf), domain);
  return {
    lanes: used,
    lane: assigned,
    at: (scale) => {
      const seen = lanes.map((lane) => ({
        lane,
        from: rankOf(lane.ends, scale.domain.start + 1e-9),
        to: rankOf(lane.starts, scale.domain.end),
      }));
      const count = seen.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
      const few = count <= mostOwn;
      return {
        own: few ? seen.flatMap(({ lane, from, to }) => lane.indexes.slice(from, Math.max(from, to))) : [],
        runs: few ? [] : seen.map(({ lane, from, to }) => runsOf(lane, from, to, scale)),
        all: mass.within(scale.domain),
      };
    },
  };
}

/** At home, and so at every scale that shows less, no bar is in another's way. */
function lanesFor(units: readonly Unit[], most: number, home: TimeScale): (number | null)[] {
  const order = units.map((_, index) => index);
  order.sort((a, b) => descending((units[a] as Unit).importance, (units[b] as Unit).importance) || a - b);
  const spans = order.map((index): Span => {
    const { start, end } = reachOf(units[index] as Unit);
    const left = home.x(start);
    return { left, right: Math.max(home.x(end), left + leastBar) + barGap };
  });
  const lanes = new Array<number | null>(units.length).fill(null);
  for (const [rank, lane] of assignLanes(spans, most).entries()) lanes[order[rank] as number] = lane;
  return lanes;
}

function laneOf(
  units: readonly Unit[],
  assigned: readonly (number | null)[],
  lane: number,
  { domain }: TimeScale,
): Lane {
  const own = assigned.flatMap((each, index) => (each === lane ? [index] : []));
  const reaches = new Map(own.map((index) => [index, reachOf(units[index] as Unit)]));
  const startOf = (index: number) => Math.max(reaches.get(index)?.start ?? 0, domain.start);
  const endOf = (index: number) => Math.min(reaches.get(index)?.end ?? 0, domain.end);
  own.sort((a, b) => startOf(a) - startOf(b));
  return { indexes: own, starts: Float64Array.from(own, startOf), ends: Float64Array.from(own, endOf) };
}

/** Where a lane has bars; those that stand nearer than a pixel are one. O(pixels), however many there are. */
function runsOf({ starts, ends }: Lane, first: number, to: number, scale: TimeScale): Span[] {
  const camera = cameraOn(scale);
  const runs: Span[] = [];
  for (let from = first; from < to;) {
    const left = scale.x(starts[from] as number);
    let last = from;
    let right = Math.max(scale.x(ends[last] as number), left + 1);
    for (;;) {
      const after = instantInView(scale.warp, camera, right + 1 - scale.left);
      const next = Math.min(to, rankOf(starts, after)) - 1;
      if (next <= last) break;
      last = next;
      right = Math.max(scale.x(ends[last] as number), right + 1);
    }
    runs.push({ left, right });
    from = last + 1;
  }
  return runs;
}

/** Draws the bars of those that are not events of their own, one path a lane. */
export function drawRunsDown(
  runs: BarsInView["runs"],
  xOf: (lane: number) => number,
  width: number,
  color: string,
): Mark[] {
  return runs.flatMap((lane, index): Mark[] => {
    if (lane.length === 0) return [];
    const x = tenth(xOf(index));
    const across = tenth(width);
    const d = lane.map(({ left, right }) => `M${x} ${tenth(left)}h${across}v${tenth(right - left)}h-${across}z`);
    const key = `lane ${String(index)}`;
    return [{ type: "path", key, part: "density", d: d.join(""), fill: color, fillOpacity: 0.45 }];
  });
}

function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}
