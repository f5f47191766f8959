/** Whole numbers by their priority. */
export interface Heap {
  readonly size: () => number;
  push(value: number, priority: number): void;
  /** The value with the lowest priority; -1 if there is none. Of equals any, but always the same one. */
  pop(): number;
}

/** An empty binary heap. */
export function createHeap(): Heap {
  const values: number[] = [];
  const keys: number[] = [];
  const put = (at: number, value: number, key: number) => {
    values[at] = value;
    keys[at] = key;
  };
  const push = (value: number, key: number) => {
    let at = values.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((keys[parent] as number) <= key) break;
      put(at, values[parent] as number, keys[parent] as number);
      at = parent;
    }
    put(at, value, key);
  };
  const pop = () => {
    const top = values[0];
    const value = values.pop();
    const key = keys.pop();
    if (top === undefined || value === undefined || key === undefined) return -1;
    const size = values.length;
    if (size === 0) return top;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && (keys[child + 1] as number) < (keys[child] as number)) child++;
      if (key <= (keys[child] as number)) break;
      put(at, values[child] as number, keys[child] as number);
      at = child;
    }
    put(at, value, key);
    return top;
  };
  return { size: () => values.length, push, pop };
}
