/**
 * How long a piece of work goes on between two things that the page may want to do, in milliseconds. It ends with the step that it
 * is in, which takes one or two more: then it is 8 at most.
 */
const slice = 6;

/** Work that goes on in slices; `advance` works for about so many milliseconds and says whether all is done. */
export interface Sliced {
  advance(milliseconds: number): boolean;
}

/**
 * Works on between frames, input and whatever else the page does, until all is done; `after` is called after each slice. Where
 * it returns true, because there is something to see, the work rests until that is on the screen. Returns the way to stop. No worker
 * is needed, so that a strict Content-Security-Policy needs no exception.
 *
 * Errors: what the work throws is thrown in a task of its own, and ends it.
 */
export function runInSlices(
  window: (Window & typeof globalThis) | null,
  work: Sliced,
  after: (done: boolean) => unknown,
): () => void {
  let wake = (): void => undefined;
  const next = createTask(window, () => {
    let done = true;
    try {
      done = work.advance(slice);
    } finally {
      if (done) next.stop();
    }
    const isSeen = after(done) === true;
    if (done) return;
    if (isSeen) wake = whenShown(window, next.ask);
    else next.ask();
  });
  next.ask();
  return () => {
    wake();
    next.stop();
  };
}

/** A page that nobody looks at has no frames: its work goes on all the same, after so many milliseconds. */
const longestRest = 100;

/** Does something once the next frame is on the screen, which the one after it tells; returns the way to leave it. */
function whenShown(window: (Window & typeof globalThis) | null, act: () => void): () => void {
  if (typeof window?.requestAnimationFrame !== "function") {
    act();
    return () => undefined;
  }
  const leave = () => {
    window.cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const go = () => {
    leave();
    act();
  };
  let frame = window.requestAnimationFrame(() => (frame = window.requestAnimationFrame(go)));
  const timer = setTimeout(go, longestRest);
  return leave;
}

interface Task {
  readonly ask: () => void;
  readonly stop: () => void;
}

/** A task as soon as the page has time: timers that ask for each other come four milliseconds late. */
function createTask(window: (Window & typeof globalThis) | null, act: () => void): Task {
  if (typeof window?.MessageChannel !== "function") {
    let timer: ReturnType<typeof setTimeout> | undefined;
    return {
      ask: () => (timer = setTimeout(act, 0)),
      stop: () => clearTimeout(timer),
    };
  }
  const { port1, port2 } = new window.MessageChannel();
  let stopped = false;
  port1.onmessage = () => {
    if (!stopped) act();
  };
  return {
    ask: () => port2.postMessage(null),
    stop: () => {
      stopped = true;
      port1.close();
    },
  };
}
