/** More different dates than these are not remembered, nor longer ones. */
const mostKnown = 100_000;
const longestKnown = 40;

/**
 * Reads each date once: files of many rows have many of the same day, and of the same "n/a".
 *
 * @example
 * const remember = createMemory((text) => parseWhen(text), (text) => text);
 * remember("2014") === remember("2014"); // true
 */
export function createMemory<Stated, Read>(
  read: (stated: Stated) => Read,
  keyOf: (stated: Stated) => string,
): (stated: Stated) => Read {
  const known = new Map<string, Read>();
  return (stated) => {
    const key = keyOf(stated);
    const before = known.get(key);
    if (before !== undefined) return before;
    const date = read(stated);
    if (known.size < mostKnown && key.length <= longestKnown) known.set(key, date);
    return date;
  };
}
