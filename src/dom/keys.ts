/** Where a key goes from an event: some events further, to the first, to the last. */
export type Step = 1 | -1 | "first" | "last";

const steps: ReadonlyMap<string, Step> = new Map<string, Step>([
  ["ArrowLeft", -1],
  ["ArrowUp", -1],
  ["ArrowRight", 1],
  ["ArrowDown", 1],
  ["Home", "first"],
  ["End", "last"],
]);

/** The step of a key, if it has one. In a mirrored drawing time runs to the left, and so does the left arrow. */
export function stepOf(key: string, mirrored = false): Step | undefined {
  const step = steps.get(key);
  return mirrored && (key === "ArrowLeft" || key === "ArrowRight") ? (step === 1 ? -1 : 1) : step;
}

/** Events in order of time, by their ranks from 0. */
export interface Ranked {
  readonly count: number;
  readonly idAt: (rank: number) => string;
  /** -1 for an event that is not there. */
  readonly rankOf: (id: string) => number;
}

/** The ids to which a step from one of them may lead, the nearest first; none at the ends. */
export function* idsFrom({ count, idAt, rankOf }: Ranked, from: string, step: Step): Generator<string, void> {
  const by = step === 1 || step === "first" ? 1 : -1;
  const rank = step === "first" ? 0 : step === "last" ? count - 1 : rankOf(from) + by;
  for (let at = rank; at >= 0 && at < count; at += by) yield idAt(at);
}
