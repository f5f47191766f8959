import { isWhen } from "../time/makeWhen.js";
import { isList, type Fields } from "./fields.js";

/** What an object said when it was looked at, so that it can be told later whether it still says the same. */
export interface Said {
  readonly copy: Fields;
  /** Of values that may change in place: whether another says the same. */
  readonly tests: Tests | null;
}

type Test = (now: unknown) => boolean;
type Tests = Readonly<Record<string, Test>>;

/** Lists and objects in one another so deep, and with so much in them, are compared; what is more is not remembered. */
const deepest = 5;
const longest = 256;

/** What an object says; null if it cannot be told whether another says the same, such as of an object that throws. */
export function saidBy(object: object, carried = "", depth = 0): Said | null {
  try {
    const copy: Fields = { ...object };
    let tests: Record<string, Test> | null = null;
    let count = 0;
    for (const key in copy) {
      if (++count > longest) return null;
      const value = copy[key];
      if (typeof value !== "object" || value === null || key === carried || isWhen(value)) continue;
      const test = testOf(value, depth);
      if (test === null) return null;
      (tests ??= Object.create(null) as Record<string, Test>)[key] = test;
    }
    return { copy, tests };
  } catch {
    return null;
  }
}

/** Whether an object says what was said before: the same keys, with the same values. */
export function saysStill(object: object, { copy, tests }: Said): boolean {
  try {
    let count = 0;
    for (const key in copy) {
      count++;
      const now = (object as Fields)[key];
      const test = tests?.[key];
      if (test ? !test(now) : now !== copy[key]) return false;
    }
    return countKeys(object) === count;
  } catch {
    return false;
  }
}

/** How many keys an object has, those that it inherits too: a list of them would be thrown away at once. */
export function countKeys(object: object): number {
  let count = 0;
  for (const key in object) if (typeof key === "string") count++;
  return count;
}

/** How to tell whether another value says the same; null where that cannot be told. */
function testOf(value: unknown, depth: number): Test | null {
  if (typeof value !== "object" || value === null || isWhen(value)) return (now) => now === value;
  if (depth === deepest) return null;
  if (isList(value)) return listTest(value, depth);
  if (Object.prototype.toString.call(value) === "[object Date]") {
    const time = timeOf(value);
    return (now) => Object.prototype.toString.call(now) === "[object Date]" && Object.is(timeOf(now as object), time);
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return null;
  const said = saidBy(value, "", depth + 1);
  return said && ((now) => typeof now === "object" && now !== null && saysStill(now, said));
}

function listTest(list: readonly unknown[], depth: number): Test | null {
  if (list.length > longest) return null;
  const tests = Array.from(list, (each) => testOf(each, depth + 1));
  if (!tests.every((test) => test !== null)) return null;
  return (now) => isList(now) && now.length === tests.length && tests.every((test, place) => test(now[place]));
}

function timeOf(date: object): number {
  return Date.prototype.getTime.call(date);
}
