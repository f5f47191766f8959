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

/** The step of a key, if it has one. */
export function stepOf(key: string): Step | undefined {
  return steps.get(key);
}

/** The index to which a step leads among `count`; at the ends it stays. */
export function stepFrom(index: number, step: Step, count: number): number {
  const wanted = step === "first" ? 0 : step === "last" ? count - 1 : index + step;
  return Math.max(0, Math.min(count - 1, wanted));
}
