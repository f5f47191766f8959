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

/** Events in order of time, and the stretch of time that each begins in. */
export interface Order {
  readonly ids: readonly string[];
  readonly periodOf: (id: string) => number;
}

/** The ids to which a step along time may lead from one of them, the likeliest first; none at the ends. */
export function idsFrom(
  { ids, periodOf }: Order,
  from: string,
  step: Exclude<Step, "above" | "below">,
): readonly string[] {
  const index = ids.indexOf(from);
  switch (step) {
    case "first":
      return ids;
    case "last":
      return [...ids].reverse();
    case 1:
      return ids.slice(index + 1);
    case -1:
      return ids.slice(0, Math.max(0, index)).reverse();
    case "later":
      return idsLater({ ids, periodOf }, index);
    case "earlier":
      return idsEarlier({ ids, periodOf }, index);
  }
}

/** From the first event of a later period on; in the last one, from the last event back. */
function idsLater({ ids, periodOf }: Order, index: number): readonly string[] {
  const own = periodOf(ids[index] ?? "");
  const at = ids.findIndex((id, place) => place > index && periodOf(id) > own);
  return at < 0 ? ids.slice(index + 1).reverse() : ids.slice(at);
}

/** From the first event of the period before on; in the first one, from the first event. */
function idsEarlier({ ids, periodOf }: Order, index: number): readonly string[] {
  const own = periodOf(ids[index] ?? "");
  let at = index;
  while (at > 0 && periodOf(ids[at] ?? "") >= own) at--;
  const period = periodOf(ids[at] ?? "");
  while (at > 0 && periodOf(ids[at - 1] ?? "") >= period) at--;
  return ids.slice(at, Math.max(at, index));
}
