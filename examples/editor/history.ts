/** A value with what it was and, after steps back, what it was to become; each step has a name. */
export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly present: T;
  readonly future: readonly Step<T>[];
}

interface Step<T> {
  readonly value: T;
  readonly name: string;
}

/** A history that begins. */
export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** One step on; what was undone before is gone. The same value is no step. */
export function step<T>(history: History<T>, value: T, name: string): History<T> {
  if (value === history.present) return history;
  return { past: [...history.past, { value: history.present, name }], present: value, future: [] };
}

/** One step back, if there is one. */
export function undo<T>({ past, present, future }: History<T>): History<T> {
  const last = past.at(-1);
  if (!last) return { past, present, future };
  return { past: past.slice(0, -1), present: last.value, future: [{ value: present, name: last.name }, ...future] };
}

/** One step on again, if one was taken back. */
export function redo<T>({ past, present, future }: History<T>): History<T> {
  const [next, ...rest] = future;
  if (!next) return { past, present, future };
  return { past: [...past, { value: present, name: next.name }], present: next.value, future: rest };
}
