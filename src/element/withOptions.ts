import { checkProperty, optionNames, type WhenLineOptions } from "./options.js";

/** What keeps the properties of an element. */
interface Keeper {
  readonly properties: Record<string, unknown>;
  ask(): void;
}

type Writable<Of> = { -readonly [Name in keyof Of]: Of[Name] };

/** The class of all elements; without a DOM, as in Node, a class of nothing. */
const Base = ((globalThis as Partial<typeof globalThis>).HTMLElement ?? Object) as new () => HTMLElement;

/** Elements with a property for every option of a timeline. */
export function withOptions(
  keeperOf: (element: HTMLElement) => Keeper,
): new () => HTMLElement & Writable<WhenLineOptions> {
  class WithOptions extends Base {}
  for (const name of ["locale", ...optionNames]) {
    Object.defineProperty(WithOptions.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return keeperOf(this).properties[name];
      },
      set(this: HTMLElement, value: unknown) {
        if (value !== undefined) checkProperty(name, value);
        keeperOf(this).properties[name] = value;
        keeperOf(this).ask();
      },
    });
  }
  return WithOptions;
}
