/**
 * Work that is cut into steps: each yields how much of it is done, from 0 to 1, and takes a millisecond or two, so that whoever
 * runs them can stop between any two.
 */
export type Steps<T> = Generator<number, T, void>;

/** The time now in milliseconds, such as `performance.now()`: only differences count. */
export type Clock = () => number;

/** Work that goes on in slices. To stop it for good, do not call it again. */
export interface Job<T> {
  /** From 0 to 1; never falls. */
  readonly progress: number;
  /** What came out; null until all is done. */
  readonly result: T | null;
  /**
   * Works on for about so many milliseconds, one step at least, and says whether all is done.
   * Errors: throws what the work throws, once; the job is then of no more use.
   */
  advance(milliseconds: number): boolean;
}

/** Runs steps in slices. */
export function createJob<T>(steps: Steps<T>, clock: Clock): Job<T> {
  let progress = 0;
  let result: T | null = null;
  return {
    get progress() {
      return progress;
    },
    get result() {
      return result;
    },
    advance: (milliseconds) => {
      const until = clock() + milliseconds;
      while (progress < 1) {
        const step = steps.next();
        if (step.done === true) {
          result = step.value;
          progress = 1;
        } else {
          // The last step ends the work, whatever the steps before it say.
          progress = Math.max(progress, Math.min(step.value, 0.999));
          if (clock() >= until) break;
        }
      }
      return progress === 1;
    },
  };
}

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Work on many numbers, so many in a step. The loop over them stands in `work`: one in a function that stops and goes on runs at
 * half the speed.
 */
export function* inBlocks(count: number, aStep: number, work: (from: number, to: number) => void): Steps<void> {
  for (let from = 0; from < count; from += aStep) {
    if (from > 0) yield from / count;
    work(from, Math.min(count, from + aStep));
  }
}

/** The same steps as a part of more work: from one share of it to another. */
export function* partOf<T>(from: number, to: number, steps: Steps<T>): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}
