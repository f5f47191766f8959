import { range, sum } from "d3";
import type { Mark } from "../../scene/scene.js";
import { placesIn, runsOf, type CountedIntervals } from "../dense/denseIntervals.js";
import type { PackedLane } from "../dense/packLanes.js";
import type { UnitTable } from "../dense/unitTable.js";
import type { Span } from "../spans.js";
import type { TimeScale } from "../timeScale.js";

/** What a window shows of many bars. */
export interface BarsInView {
  /** Those that are events of their own: which of the table's units, and their lanes. */
  readonly own: readonly LanedUnit[];
  /** Stretches of each lane in which there is something, in pixels; none where all are events of their own. */
  readonly runs: readonly (readonly Span[])[];
  /** How many there are, of their own or not. */
  readonly all: number;
}

/** One of a table's units in its lane. */
export interface LanedUnit {
  readonly unit: number;
  readonly lane: number;
}

/** Many intervals in lanes beside an axis that runs down. */
export interface DenseBars {
  readonly table: UnitTable;
  readonly lanes: readonly PackedLane[];
  /** How many have no lane at any scale. */
  readonly without: number;
  /** Some of them: what the legend explains. */
  readonly sample: readonly LanedUnit[];
  at(scale: TimeScale): BarsInView;
}

/** So many in view are all drawn as events of their own. */
const mostOwn = 100;
/** So many of the first stand for all in the legend. */
const mostSampled = 60;

/** Shows many intervals in so many lanes at most. */
export function layBars({ table, lanes: packed, within }: CountedIntervals, most: number): DenseBars {
  const lanes = packed.slice(0, most);
  const ownOf = (lane: number, from: number, to: number) =>
    range(from, to).map((place): LanedUnit => ({ unit: lanes[lane]?.units[place] as number, lane }));
  return {
    table,
    lanes,
    without: table.count - sum(lanes, ({ units }) => units.length),
    sample: lanes.flatMap(({ units }, lane) => ownOf(lane, 0, Math.min(units.length, mostSampled / lanes.length))),
    at: (scale) => {
      const seen = lanes.map((lane) => ({ lane, ...placesIn(lane, scale) }));
      const few = sum(seen, ({ from, to }) => to - from) <= mostOwn;
      return {
        own: few ? seen.flatMap(({ from, to }, lane) => ownOf(lane, from, to)) : [],
        runs: few ? [] : seen.map(({ lane, from, to }) => runsOf(lane, from, to, scale)),
        all: within(scale.domain),
      };
    },
  };
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
