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
 * Works on between frames, input and whatever else the page does, until all is done; `after` is called after each slice. Returns
 * the way to stop. No worker is needed, so that a strict Content-Security-Policy needs no exception.
 *
 * Errors: what the work throws is thrown in a task of its own, and ends it.
 */
export function runInSlices(
  window: (Window & typeof globalThis) | null,
  work: Sliced,
  after: (done: boolean) => void,
): () => void {
  const next = createTask(window, () => {
    let done = true;
    try {
      done = work.advance(slice);
    } finally {
      if (done) next.stop();
      else next.ask();
    }
    after(done);
  });
  next.ask();
  return next.stop;
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
