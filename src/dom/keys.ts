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

/** The ids to which a step from one of them may lead, the nearest first; none at the ends. */
export function idsFrom(ids: readonly string[], from: string, step: Step): readonly string[] {
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
  }
}
