import { shown, TimelineError } from "../errors.js";

/** Functions to call, by what has happened. */
export interface Listeners<Happenings> {
  /** Adds a listener; returns the way to take it away. */
  on<Type extends keyof Happenings>(type: Type, listener: (happened: Happenings[Type]) => void): () => void;
  /** Calls the listeners of a type in the order in which they were added. Returns whether there were any. */
  tell<Type extends keyof Happenings>(type: Type, happened: Happenings[Type]): boolean;
}

/** Keeps listeners. One that throws keeps no other from being called. */
export function createListeners<Happenings>(types: readonly (keyof Happenings & string)[]): Listeners<Happenings> {
  let all: readonly { readonly type: unknown; readonly call: (happened: never) => void }[] = [];
  return {
    on: (type, listener) => {
      check(type, listener, types);
      const added = { type, call: listener };
      all = [...all, added];
      return () => {
        all = all.filter((each) => each !== added);
      };
    },
    tell: (type, happened) => {
      const called = all.filter((each) => each.type === type);
      for (const { call } of called) attempt(() => call(happened as never));
      return called.length > 0;
    },
  };
}

function check(type: unknown, listener: unknown, types: readonly string[]): void {
  if (!types.includes(type as string)) {
    throw new TimelineError("unknown-type", `unknown type: ${shown(type)}; expected one of ${types.join(", ")}`);
  }
  if (typeof listener !== "function") {
    throw new TimelineError("invalid-listener", `invalid listener: ${shown(listener)}; expected a function`);
  }
}

function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
