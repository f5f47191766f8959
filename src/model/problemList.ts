import type { Problem } from "../errors.js";

/** As many problems are told one by one; of the others, how many they are. */
export const mostTold = 1000;

/** Problems as they are found. A file can have a million, and nobody reads them: the first thousand are kept. */
export interface ProblemList {
  /** How many were found, told or not. */
  readonly length: number;
  readonly push: (problem: Problem) => void;
  /** Adds all of another list, each where `placeOf` has it. */
  readonly take: (other: ProblemList, placeOf: (at: string) => string) => void;
  /** Those that are kept, and one that says how many more there are, at the first of these. */
  readonly told: () => Problem[];
  /** Those that are kept, and where the first of the others is. */
  readonly kept: readonly Problem[];
  readonly next: string | undefined;
}

/**
 * A list without a problem.
 *
 * @example
 * const list = createProblemList();
 * for (let row = 1; row <= 1200; row++) list.push({ code: "bad-row", message: "bad row", at: `line ${row}` });
 * list.length; // 1200
 * list.told().length; // 1001
 * list.told()[1000].message; // "200 more problems; the first 1000 are told one by one"
 */
export function createProblemList(): ProblemList {
  const kept: Problem[] = [];
  let length = 0;
  let next: string | undefined;
  return {
    get length() {
      return length;
    },
    get next() {
      return next;
    },
    kept,
    push: (problem) => {
      length++;
      if (kept.length < mostTold) kept.push(problem);
      else next ??= problem.at;
    },
    take: (other, placeOf) => {
      for (const problem of other.kept.slice(0, mostTold - kept.length))
        kept.push({ ...problem, at: placeOf(problem.at) });
      const first = other.kept[kept.length - length]?.at ?? other.next;
      length += other.length;
      if (length > kept.length && first !== undefined) next ??= placeOf(first);
    },
    told: () => (length > kept.length ? [...kept, moreProblems(length - kept.length, next ?? "")] : kept),
  };
}

function moreProblems(count: number, at: string): Problem {
  const [noun, most] = [count === 1 ? "problem" : "problems", String(mostTold)];
  return { code: "more-problems", message: `${String(count)} more ${noun}; the first ${most} are told one by one`, at };
}
