import type { TimeAxis } from "../../layout/plan.js";
import { civilOf, instantOf } from "../../time/calendar.js";
import { printCivil, type DatePrecision } from "../../time/printEdtf.js";
import type { Extent, Instant } from "../../time/when.js";
import { cameraOf } from "../../viewport/camera.js";

/** Pixels by which an edge may be off for a shorter date. */
const tolerance = 0.5;

/** Where an edge is said to be, and by which unit. */
interface Edge {
  readonly at: Instant;
  readonly unit: DatePrecision;
}

/**
 * An extent, what is `inView` or a part of that, as an EDTF interval: each edge as short as it can be said within half a pixel,
 * whatever the scale.
 *
 * The first unit of the interval begins at the first edge, its last one ends at the last edge.
 */
export function sayInView(extent: Extent, axis: TimeAxis, inView = extent): string {
  const pixelOf = pixelsIn(inView, axis);
  const edgeOf = (instant: Instant): Edge => {
    const isNear = ({ at }: Edge) => Math.abs(pixelOf(at) - pixelOf(instant)) < tolerance;
    return edgesNear(instant).find(isNear) ?? { at: Math.round(instant), unit: "instant" };
  };
  const [first, last] = [edgeOf(extent.start), edgeOf(extent.end)];
  return `${printCivil(civilOf(first.at), first.unit)}/${printCivil(civilOf(last.at - 1), last.unit)}`;
}

/** Whether an extent, as somebody has said it, is what is in view: the same, or nothing that could be seen apart. */
export function isSaid(said: Extent, extent: Extent, axis: TimeAxis): boolean {
  const pixelOf = pixelsIn(extent, axis);
  const off = (a: Instant, b: Instant) => Math.abs(pixelOf(a) - pixelOf(b));
  return off(said.start, extent.start) < tolerance && off(said.end, extent.end) < tolerance;
}

/** Where instants stand while an extent is in view. */
function pixelsIn(extent: Extent, { track, from, to }: TimeAxis): (instant: Instant) => number {
  const { rate } = cameraOf(track, extent, to - from);
  return (instant) => rate * track.u(instant) + track.shift(instant);
}

const lengths: readonly (readonly [unit: DatePrecision, length: number])[] = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1000],
];

/** Beginnings of units near an instant, the coarsest first: round years, a year, a month, and so on. */
function edgesNear(instant: Instant): Edge[] {
  const { year, month } = civilOf(instant);
  const nearest = (candidates: readonly Instant[]) =>
    candidates.reduce((best, each) => (Math.abs(each - instant) < Math.abs(best - instant) ? each : best));
  const years = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((zeros): Edge => {
    const round = 10 ** zeros;
    const before = Math.floor(year / round) * round;
    return { at: nearest([instantOf(before), instantOf(before + round)]), unit: "year" };
  });
  return [
    ...years,
    { at: nearest([instantOf(year, month), instantOf(year, month + 1)]), unit: "month" },
    ...lengths.map(([unit, length]): Edge => ({ at: Math.round(instant / length) * length, unit })),
  ];
}
