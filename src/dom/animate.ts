/** A movement that can be cut short. */
export interface Movement {
  readonly stop: () => void;
}

/**
 * Calls `show` in every frame with how far a movement has come, from 0 to exactly 1, slow at both ends; then `end`.
 *
 * Units: `duration` in milliseconds.
 */
export function animate(
  window: Window & typeof globalThis,
  duration: number,
  show: (share: number) => void,
  end: () => void,
): Movement {
  const start = window.performance.now();
  let frame = 0;
  const step = (now: number) => {
    const share = Math.min(1, Math.max(0, (now - start) / duration));
    frame = share < 1 ? window.requestAnimationFrame(step) : 0;
    show(share < 1 ? ease(share) : 1);
    if (share === 1) end();
  };
  frame = window.requestAnimationFrame(step);
  return { stop: () => window.cancelAnimationFrame(frame) };
}

/** Whether the reader wants less motion. */
export function isStill(window: Window): boolean {
  return typeof window.matchMedia === "function" && window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function ease(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}
