import type { Steps } from "../../model/slices.js";
import type { Instant } from "../../time/when.js";
import type { Catalog } from "../catalog.js";

/** Events counted between two steps. */
const aStep = 8192;

/**
 * How many events there are between each two of some instants: of vague dates and intervals their share. Events without a finite
 * bound are in none.
 *
 * Shapes: `edges` rise; one count for each but the last. Source: shares of whole columns are sums of differences, so that an event
 * costs as much however long it is.
 */
export function* countSteps({ count, extentAt }: Catalog, edges: Float64Array): Steps<Float64Array> {
  const columns = edges.length - 1;
  const counts = new Float64Array(columns);
  const rates = new Float64Array(columns + 1);
  const first = edges[0] as Instant;
  const last = edges[columns] as Instant;
  for (let index = 0; index < count; index++) {
    if (index % aStep === aStep - 1) yield index / count;
    const extent = extentAt(index);
    if (!Number.isFinite(extent.start) && !Number.isFinite(extent.end)) continue;
    const start = Math.max(first, extent.start);
    const end = Math.min(last, extent.end);
    if (end < start || start > last) continue;
    const from = columnOf(edges, start);
    const to = columnOf(edges, end);
    if (from === to) {
      counts[from] = (counts[from] as number) + 1;
      continue;
    }
    const rate = 1 / (end - start);
    counts[from] = (counts[from] as number) + ((edges[from + 1] as number) - start) * rate;
    counts[to] = (counts[to] as number) + (end - (edges[to] as number)) * rate;
    rates[from + 1] = (rates[from + 1] as number) + rate;
    rates[to] = (rates[to] as number) - rate;
  }
  let rate = 0;
  for (let column = 0; column < columns; column++) {
    rate += rates[column] as number;
    counts[column] = (counts[column] as number) + rate * ((edges[column + 1] as number) - (edges[column] as number));
  }
  return counts;
}

/** The column in which an instant lies; the last edge is in the last. */
function columnOf(edges: Float64Array, instant: Instant): number {
  let [low, high] = [0, edges.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] as number) <= instant) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, Math.min(edges.length - 2, low - 1));
}
