/** Does something once it has not been asked for again for a while. */
export interface Rest {
  /** So many milliseconds from now, whatever was asked for before. */
  readonly ask: (milliseconds: number) => void;
  readonly stop: () => void;
}

/**
 * Waits until nothing moves. To end a timer and begin another with every frame costs more than to let it run: one that ends too early
 * is begun again for what is left.
 */
export function createRest(act: () => void, clock: () => number): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let [due, ends] = [0, 0];
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const begin = (now: number) => {
    ends = due;
    timer = setTimeout(end, due - now);
  };
  const end = () => {
    const now = clock();
    timer = undefined;
    if (due > now + 1) begin(now);
    else act();
  };
  return {
    stop,
    ask: (milliseconds) => {
      const now = clock();
      due = now + milliseconds;
      if (timer !== undefined && ends <= due) return;
      stop();
      begin(now);
    },
  };
}
