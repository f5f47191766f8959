/** Objects that are looked at further on, and those that may be found nowhere before all are put into a table. */
const ahead = 4;
const patience = 32;

/**
 * Finds objects in a list one after another, quickly where they mostly come in the order of the list. Each is found once.
 * `isAt`: whether an object is the one at a place. `first`: so many at the beginning are found already.
 */
export function createFinder<T>(
  list: readonly T[],
  isAt: (one: T, object: unknown) => boolean,
  enter: (one: T, add: (object: unknown) => void) => void,
  first = 0,
): (object: unknown) => number {
  const isFound = new Uint8Array(list.length).fill(1, 0, first);
  let next = first;
  let missed = 0;
  let places: Map<unknown, number> | null = null;
  const search = (object: unknown): number => {
    const end = Math.min(list.length, next + ahead);
    for (let place = next; place < end; place++) if (isAt(list[place] as T, object)) return place;
    if (++missed < patience) return -1;
    if (places === null) {
      const table = (places = new Map<unknown, number>());
      list.forEach((one, place) => {
        enter(one, (each) => table.set(each, place));
      });
    }
    return places.get(object) ?? -1;
  };
  return (object) => {
    const place = search(object);
    if (place < 0 || isFound[place] === 1) return -1;
    isFound[place] = 1;
    next = place + 1;
    return place;
  };
}

/** Where each of some objects was in a list before; -1 for one that was not there. */
export function placesIn(before: readonly unknown[], now: readonly unknown[]): Int32Array {
  const places = new Int32Array(now.length);
  let first = 0;
  for (; first < now.length && now[first] === before[first]; first++) places[first] = first;
  const find = createFinder(
    before,
    (one, object) => one === object,
    (one, add) => {
      add(one);
    },
    first,
  );
  for (let index = first; index < now.length; index++) places[index] = find(now[index]);
  return places;
}
