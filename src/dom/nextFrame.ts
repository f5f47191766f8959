/** Does something once in the next frame, however often it is asked to. */
export interface NextFrame {
  readonly ask: () => void;
  readonly stop: () => void;
}

/** Frames of a window; without one, nothing is ever done. */
export function createNextFrame(window: Window | null, act: () => void): NextFrame {
  let frame = 0;
  return {
    ask: () => {
      if (frame !== 0) return;
      frame =
        window?.requestAnimationFrame(() => {
          frame = 0;
          act();
        }) ?? 0;
    },
    stop: () => {
      if (frame !== 0) window?.cancelAnimationFrame(frame);
    },
  };
}
