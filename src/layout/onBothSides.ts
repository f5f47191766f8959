import { sideGap, toTheLeft, type Candidate } from "./manyLabels.js";
import type { TimeScale } from "./timeScale.js";

/** Pixels that labels are counted by, and how often each is asked for its better side. */
const column = 4;
const rounds = 6;

/** The columns that a label takes on one of its sides. */
interface Taken {
  readonly candidate: Candidate;
  readonly from: number;
  readonly to: number;
}

/**
 * The same labels, some of them turned to the left of their leader lines: as long as that spreads them, above all where most stand
 * over each other.
 */
export function onBothSides(candidates: readonly Candidate[], scale: TimeScale): Candidate[] {
  const counts = new Uint8Array(Math.ceil((scale.right - scale.left) / column) + 1);
  const takenBy = (candidate: Candidate): Taken => {
    const x = scale.at(candidate.anchor) - scale.left;
    const from = Math.max(0, Math.floor((x + candidate.start) / column));
    const to = Math.min(counts.length, Math.ceil((x + candidate.end + sideGap) / column));
    return { candidate, from, to };
  };
  const chosen = candidates.map(takenBy);
  const others = candidates.map((each) => takenBy(toTheLeft(each, scale)));
  for (const { from, to } of chosen) add(counts, from, to, 1);
  for (let round = 0, turned = true; round < rounds && turned; round++) {
    turned = false;
    for (const index of candidates.keys()) {
      const [now, other] = [chosen[index] as Taken, others[index] as Taken];
      if (now.candidate === other.candidate) continue;
      add(counts, now.from, now.to, -1);
      const better = crowdOf(counts, other) < crowdOf(counts, now);
      const next = better ? other : now;
      add(counts, next.from, next.to, 1);
      if (!better) continue;
      chosen[index] = other;
      others[index] = now;
      turned = true;
    }
  }
  return chosen.map(({ candidate }) => candidate);
}

function add(counts: Uint8Array, from: number, to: number, by: number): void {
  for (let at = from; at < to; at++) counts[at] = (counts[at] as number) + by;
}

/** One more where most are outweighs all where few are. */
const weights = /* @__PURE__ */ Float64Array.from({ length: 256 }, (_, count) => 4 ** count);

/** How crowded the place of a label is. */
function crowdOf(counts: Uint8Array, { from, to }: Taken): number {
  let crowd = 0;
  for (let at = from; at < to; at++) crowd += weights[counts[at] as number] as number;
  return crowd;
}
