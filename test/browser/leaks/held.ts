/** What a page holds on to: listeners, observers, timers, frames, nodes, style sheets. */
export interface Held {
  readonly counts: () => Readonly<Record<string, number>>;
  readonly stop: () => void;
}

type Method = (...values: never[]) => unknown;

/** Counts what is asked of the browser from now on, and what is given back. */
export function countHeld(): Held {
  const undo: (() => void)[] = [];
  const listeners = new Map<string, number>();
  const observers = new Set<object>();
  const [timers, frames] = [new Set<unknown>(), new Set<unknown>()];
  const patch = (owner: object, name: string, by: (was: Method) => Method) => {
    const was = Reflect.get(owner, name) as Method;
    Reflect.set(owner, name, by(was));
    undo.push(() => Reflect.set(owner, name, was));
  };
  const count =
    (step: number) =>
    (was: Method): Method =>
      function (this: object, ...values: never[]) {
        const key = `${this.constructor.name} ${String(values[0])}`;
        // Whoever is told once takes nothing away.
        const isOnce = typeof values[2] === "object" && (values[2] as { once?: boolean } | null)?.once === true;
        if (!isOnce) listeners.set(key, (listeners.get(key) ?? 0) + step);
        return was.apply(this, values);
      };
  patch(EventTarget.prototype, "addEventListener", count(1));
  patch(EventTarget.prototype, "removeEventListener", count(-1));
  for (const { prototype } of [ResizeObserver, MutationObserver, IntersectionObserver]) {
    patch(
      prototype,
      "observe",
      (was) =>
        function (this: object, ...values: never[]) {
          observers.add(this);
          return was.apply(this, values);
        },
    );
    patch(
      prototype,
      "disconnect",
      (was) =>
        function (this: object) {
          observers.delete(this);
          return was.apply(this, []);
        },
    );
  }
  const asked =
    (set: Set<unknown>) =>
    (was: Method): Method =>
      function (...values: never[]) {
        const [act, ...rest] = values as unknown as [Method, ...never[]];
        const called = (...told: never[]) => {
          set.delete(id);
          return act(...told);
        };
        const id = was.apply(globalThis, [called as never, ...rest]);
        set.add(id);
        return id;
      };
  const ended =
    (set: Set<unknown>) =>
    (was: Method): Method =>
      function (...values: never[]) {
        set.delete(values[0]);
        return was.apply(globalThis, values);
      };
  patch(globalThis, "setTimeout", asked(timers));
  patch(globalThis, "clearTimeout", ended(timers));
  patch(globalThis, "requestAnimationFrame", asked(frames));
  patch(globalThis, "cancelAnimationFrame", ended(frames));
  return {
    counts: () => ({
      ...Object.fromEntries([...listeners].filter(([, number]) => number !== 0)),
      observers: observers.size,
      timers: timers.size,
      frames: frames.size,
      elements: document.querySelectorAll("*").length,
      sheets: document.adoptedStyleSheets.length,
    }),
    stop: () => {
      for (const each of undo.reverse()) each();
    },
  };
}
