/** How wide the scroll bar of a page can be, and how soon it comes and goes, in milliseconds. */
const scrollBar = 20;
const soon = 250;

/** What is known of the width that a drawing follows. */
export interface Follower {
  /** Whole pixels within the container's padding; 0 while it is not shown; null where that cannot be known. */
  readonly width: number | null;
  readonly stop: () => void;
}

/**
 * Follows the width of a container. `onChange` is called whenever the whole number of pixels changes, also from and to 0.
 *
 * A scroll bar that the drawing's own height brings and takes away is not followed back and forth.
 */
export function followWidth(
  container: Element,
  window: (Window & typeof globalThis) | null,
  onChange: () => void,
): Follower {
  if (typeof window?.ResizeObserver !== "function") return { width: null, stop: () => undefined };
  let width = widthNow(container, window);
  let before = -1;
  let changedAt = -Infinity;
  const observer = new window.ResizeObserver((entries) => {
    const seen = Math.floor(entries.at(-1)?.contentRect.width ?? width);
    if (seen === width) return;
    const now = window.performance.now();
    const swings = seen === before && seen > width && seen - width <= scrollBar && now - changedAt < soon;
    if (swings) return;
    before = width;
    changedAt = now;
    width = seen;
    onChange();
  });
  observer.observe(container);
  return {
    get width() {
      return width;
    },
    stop: () => observer.disconnect(),
  };
}

/** The width before the observer's first word, so that the first drawing need not wait for it. */
function widthNow(container: Element, window: Window): number {
  const { paddingLeft, paddingRight } = window.getComputedStyle(container);
  const padding = (Number.parseFloat(paddingLeft) || 0) + (Number.parseFloat(paddingRight) || 0);
  return Math.max(0, Math.floor(container.clientWidth - padding));
}
