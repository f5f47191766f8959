/** Where a key goes from an event: some events further, to the first, to the last, a stretch of time on, or to another lane. */
export type Step = 1 | -1 | "first" | "last" | "later" | "earlier" | "above" | "below";

const steps: ReadonlyMap<string, Step> = new Map<string, Step>([
  ["ArrowLeft", -1],
  ["ArrowUp", "above"],
  ["ArrowRight", 1],
  ["ArrowDown", "below"],
  ["Home", "first"],
  ["End", "last"],
  ["PageUp", "earlier"],
  ["PageDown", "later"],
]);

/** How time runs in a drawing. */
export interface Run {
  /** From right to left. */
  readonly mirrored?: boolean | undefined;
  /** From top to bottom. */
  readonly down?: boolean | undefined;
}

/**
 * The step of a key, if it has one. Where time runs to the left, so does the left arrow; where it runs down, all arrows go along it,
 * as there are no lanes one above the other.
 */
export function stepOf(key: string, { mirrored = false, down = false }: Run = {}): Step | undefined {
  const step = steps.get(key);
  if (step === "above" || step === "below") return down ? (step === "above" ? -1 : 1) : step;
  return mirrored && (step === 1 || step === -1) ? (step === 1 ? -1 : 1) : step;
}

/** The events that are shown, in order of time by their ranks from 0, and the stretch of time that each begins in. */
export interface Ranked {
  readonly count: number;
  readonly idAt: (rank: number) => string;
  /** -1 for an event that is not there. */
  readonly rankOf: (id: string) => number;
  /** Never falls. */
  readonly periodAt: (rank: number) => number;
}

/** The ids to which a step along time may lead from one of them, the likeliest first; none at the ends. One by one, as there may be many. */
export function* idsFrom(
  ranked: Ranked,
  from: string,
  step: Exclude<Step, "above" | "below">,
): Generator<string, void> {
  for (const rank of ranksFrom(ranked, from, step)) yield ranked.idAt(rank);
}

function ranksFrom(ranked: Ranked, from: string, step: Exclude<Step, "above" | "below">): Iterable<number> {
  const { count } = ranked;
  const rank = ranked.rankOf(from);
  switch (step) {
    case "first":
      return ranksUp(0, count);
    case "last":
      return ranksDown(count - 1, -1);
    case 1:
      return ranksUp(rank + 1, count);
    case -1:
      return ranksDown(rank - 1, -1);
    case "later":
      return ranksLater(ranked, rank);
    case "earlier":
      return ranksEarlier(ranked, rank);
  }
}

/** From one up to another, which is left out. */
function* ranksUp(from: number, to: number): Generator<number, void> {
  for (let rank = from; rank < to; rank++) yield rank;
}

/** From one down to another, which is left out. */
function* ranksDown(from: number, to: number): Generator<number, void> {
  for (let rank = from; rank > to; rank--) yield rank;
}

/** From the first event of a later period on; in the last one, from the last event back. */
function ranksLater(ranked: Ranked, rank: number): Iterable<number> {
  const { count, periodAt } = ranked;
  const own = rank < 0 ? -Infinity : periodAt(rank);
  const first = firstOf(ranked, (period) => period > own);
  return first < count ? ranksUp(first, count) : ranksDown(count - 1, rank);
}

/** From the first event of the period before on; in the first one, from the first event. */
function ranksEarlier(ranked: Ranked, rank: number): Iterable<number> {
  if (rank < 0) return [];
  const { periodAt } = ranked;
  const own = periodAt(rank);
  const last = firstOf(ranked, (period) => period >= own) - 1;
  const period = last < 0 ? own : periodAt(last);
  return ranksUp(
    firstOf(ranked, (each) => each >= period),
    rank,
  );
}

/** The first rank whose period passes, as those of all later ranks do. */
function firstOf({ count, periodAt }: Ranked, passes: (period: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(periodAt(middle))) high = middle;
    else low = middle + 1;
  }
  return low;
}
