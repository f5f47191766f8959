import type { Bound, Instant } from "../../../src/time/when.js";

/** An instant as tables write it: `2014-01-01`, with a time if it has one, or ±Infinity. */
export function told(instant: Instant): string {
  if (Math.abs(instant) > 8.64e15) return String(instant);
  return new Date(instant).toISOString().replace("T00:00:00.000Z", "").replace(":00.000Z", "Z").replace(".000Z", "Z");
}

/** A bound as tables write it: `2014-01-01 2015-01-01 year ~?`. */
export function toldBound({ earliest, latest, known, precision, approximate, uncertain }: Bound): string {
  const flags = (approximate ? "~" : "") + (uncertain ? "?" : "");
  const words = [told(earliest), told(latest), known === "stated" ? (precision ?? "nothing") : known, flags];
  return words.filter((word) => word !== "").join(" ");
}
