/** So many results are kept: more than a drawing ever shows, and no more however long somebody looks around. */
const mostKept = 3000;

/** A function that remembers what it gave for the indexes of late. */
export function recent<Rest extends readonly unknown[], T>(
  make: (index: number, ...rest: Rest) => T,
): (index: number, ...rest: Rest) => T {
  const known = new Map<number, T>();
  return (index, ...rest) => {
    if (known.has(index)) return known.get(index) as T;
    if (known.size >= mostKept) known.clear();
    const made = make(index, ...rest);
    known.set(index, made);
    return made;
  };
}
