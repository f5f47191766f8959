/** Numbers by their priority, the lowest first; of equals, the one that came first. */
export interface Heap {
  readonly size: () => number;
  push(value: number, priority: number): void;
  /** The value with the lowest priority; -1 if there is none. */
  pop(): number;
}

/** An empty binary heap. */
export function createHeap(): Heap {
  const values: number[] = [];
  const keys: number[] = [];
  const turns: number[] = [];
  let turn = 0;
  const before = (a: number, b: number) =>
    (keys[a] as number) < (keys[b] as number) ||
    ((keys[a] as number) === (keys[b] as number) && (turns[a] as number) < (turns[b] as number));
  const swap = (a: number, b: number) => {
    for (const list of [values, keys, turns]) {
      const held = list[a] as number;
      list[a] = list[b] as number;
      list[b] = held;
    }
  };
  const sink = () => {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= values.length) return;
      const child = left + 1 < values.length && before(left + 1, left) ? left + 1 : left;
      if (!before(child, at)) return;
      swap(at, child);
      at = child;
    }
  };
  return {
    size: () => values.length,
    push: (value, priority) => {
      let at = values.push(value) - 1;
      keys.push(priority);
      turns.push(turn++);
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!before(at, parent)) return;
        swap(at, parent);
        at = parent;
      }
    },
    pop: () => {
      const top = values[0];
      if (top === undefined) return -1;
      swap(0, values.length - 1);
      values.pop();
      keys.pop();
      turns.pop();
      sink();
      return top;
    },
  };
}
