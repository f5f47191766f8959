import { bisector } from "d3";
import { dotRadius, type MarkedUnit } from "./momentMarks.js";
import type { TimeScale } from "./timeScale.js";
import type { Unit } from "./units.js";

/** What a mark covers in the scale's own coordinate: its extent, and where it is a dot, its middle. */
interface Reach {
  readonly start: number;
  readonly end: number;
  readonly middle: number;
}

/** From the middle of a dot to the nearest bar, in pixels. */
const room = dotRadius + 2.5;
const byMiddle = /* @__PURE__ */ bisector<Reach, number>(({ middle }) => middle);
/** How many marks on each side are looked at: those in a lane follow one another, so that the nearest few decide. */
const neighbours = 2;

/**
 * Finds for each mark without a lane the one where it has room at the lowest scale, and that scale.
 *
 * Shapes: the same marks in the same order. O(n log n) but for the insertions.
 */
export function findLater(marked: readonly MarkedUnit[], scale: TimeScale, lanes: number): MarkedUnit[] {
  const taken = Array.from({ length: lanes }, (): Reach[] => []);
  for (const { unit, lane } of marked) if (lane !== null) taken[lane]?.push(reachOf(unit, scale));
  for (const lane of taken) lane.sort((a, b) => a.middle - b.middle);
  return marked.map((mark) => {
    if (mark.lane !== null) return mark;
    const reach = reachOf(mark.unit, scale);
    let best = { lane: 0, rate: Infinity };
    for (const [lane, reaches] of taken.entries()) {
      const rate = rateFor(reach, reaches);
      if (rate < best.rate) best = { lane, rate };
    }
    if (best.rate === Infinity) return mark;
    const lane = taken[best.lane] as Reach[];
    lane.splice(byMiddle.left(lane, reach.middle), 0, reach);
    return { later: best, ...mark };
  });
}

function reachOf({ extents }: Unit, { warp }: TimeScale): Reach {
  const start = warp.u((extents[0] as Unit["extents"][number]).start);
  const end = warp.u((extents.at(-1) as Unit["extents"][number]).end);
  return { start, end, middle: (start + end) / 2 };
}

/** The scale from which a mark keeps clear of those in a lane. */
function rateFor(reach: Reach, lane: readonly Reach[]): number {
  if (!Number.isFinite(reach.middle)) return Infinity;
  const place = byMiddle.left(lane, reach.middle);
  let rate = 0;
  for (let index = Math.max(0, place - neighbours); index < Math.min(lane.length, place + neighbours); index++) {
    const other = lane[index] as Reach;
    rate = Math.max(rate, index < place ? apart(other, reach) : apart(reach, other));
  }
  return rate;
}

/** The scale from which two marks keep apart, the first before the second. */
function apart(a: Reach, b: Reach): number {
  if (b.start < a.end || b.middle <= a.middle) return Infinity;
  const bars = Math.max(room / (b.start - a.middle), room / (b.middle - a.end));
  return Math.max(bars, (2 * room) / (b.middle - a.middle));
}
