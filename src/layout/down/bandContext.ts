import { bandsOf, type BandUnits } from "../bands.js";
import type { Context } from "../context.js";

/** The events of one band, on the scale of all. */
export function contextOf(
  { moments, intervals, countedMoments, countedIntervals }: BandUnits,
  context: Context,
): Context {
  const counted = { moments: countedMoments ?? null, intervals: countedIntervals ?? null };
  return { ...context, units: { ...context.units, moments, intervals }, counted };
}

/** All events in one band. */
export function wholeContext(context: Context): Context {
  const [band] = context.many ? bandsOf(context) : [];
  return band ? contextOf(band, context) : context;
}
