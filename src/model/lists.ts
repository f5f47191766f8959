import type { Reader, Reading } from "./fields.js";
import { isList, isMissing, keysOf, nameOf, own, readAt, report, show } from "./fields.js";
import { finish, type Steps } from "./slices.js";

/** Up to this length each place of an array is looked at; a longer one may be nearly empty. */
const walkable = 1_000_000;

/** Reads each element of a list. Places that were never set are no elements; one problem says how many there are. */
export function readList<T>(value: unknown, read: Reader<T>, reading: Reading): T[] {
  return finish(readListSteps(value, read, reading));
}

/** Elements read in one step. */
const elementsAStep = 512;

/** The same in steps; what is `known` of the first elements is not read again, and the others are added to it. */
export function* readListSteps<T>(value: unknown, read: Reader<T>, reading: Reading, known: T[] = []): Steps<T[]> {
  const length = isList(value) ? own(value, "length") : undefined;
  if (!isList(value) || typeof length !== "number") {
    report(reading, "invalid-list", `invalid ${nameOf(reading)}: ${show(value)}; expected an array`);
    return [];
  }
  const indexes = length > walkable ? indexesOf(value) : undefined;
  const result = known;
  let empty = indexes ? length - indexes.length : 0;
  const count = indexes?.length ?? length;
  for (let n = result.length; n < count; n++) {
    if (n % elementsAStep === elementsAStep - 1) yield n / count;
    const index = indexes?.[n] ?? n;
    const element = own(value, index);
    if (element === undefined && !isSet(value, index)) {
      empty++;
      continue;
    }
    const item = readAt(index, element, read, reading);
    if (item !== null) result.push(item);
  }
  if (empty > 0) reportEmpty(empty, length, reading);
  return result;
}

function isSet(list: readonly unknown[], index: number): boolean {
  try {
    return Object.hasOwn(list, index);
  } catch {
    return true;
  }
}

function indexesOf(list: readonly unknown[]): readonly number[] {
  return keysOf(list)
    .map(Number)
    .filter((key) => Number.isInteger(key));
}

function reportEmpty(empty: number, length: number, reading: Reading): void {
  const found = `${String(empty)} of ${String(length)} places are empty`;
  report(reading, "sparse-list", `sparse list: ${found}; expected something in each`);
}

/** The same where a lone element may stand for a list of one; an empty list is none. */
export function readOneOrMore<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value, reading) => {
    if (isMissing(value)) return null;
    if (!isList(value)) {
      const only = read(value, reading);
      return only === null ? null : [only];
    }
    const items = readList(value, read, reading);
    return items.length > 0 ? items : null;
  };
}
