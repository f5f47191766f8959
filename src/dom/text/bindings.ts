import type { Backstage } from "../backstage.js";
import type { BoundPassage } from "./passageAt.js";

/** A text that is tied to a view, as the other parts of that view see it. */
export interface Binding {
  /** In the order of the text. */
  readonly passages: () => readonly BoundPassage[];
  /** Marks a passage and its event, as pointing at it does; null marks none. */
  readonly point: (passage: BoundPassage | null) => void;
  /** Brings a passage into view. */
  readonly scrollTo: (passage: BoundPassage) => void;
  /** Goes to the first passage of an event. */
  readonly show: (id: string) => void;
}

const known = new WeakMap<Backstage, Set<Binding>>();

/** The texts that are tied to a view. */
export function bindingsOf(backstage: Backstage): Set<Binding> {
  const bindings = known.get(backstage) ?? new Set();
  known.set(backstage, bindings);
  return bindings;
}

/** The text that states an event; undefined if none does. */
export function bindingOf(backstage: Backstage, event: string): Binding | undefined {
  return [...bindingsOf(backstage)].find(({ passages }) => passages().some((passage) => passage.event === event));
}
