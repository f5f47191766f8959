import type { Stage } from "./stage.js";

/** Whether an event is one of those that are marked. */
export type IsLit = (id: string) => boolean;

/** Who marks events: what is pointed at in a text goes before what was searched for, and leaves that as it was. */
export type LightName = "text" | "search";

/** What is marked in a drawing, by whom. */
export interface Lights {
  /** Marks events for one of those who mark, and dims all others; null marks none. */
  show(name: LightName, isLit: IsLit | null): void;
  /** What was searched for. */
  readonly search: IsLit | null;
  /** Calls a function when another search is shown; returns the way to stop that. */
  onSearch(act: (isLit: IsLit | null) => void): () => void;
}

const known = new WeakMap<Stage, Lights>();

/** The lights of a drawing. */
export function lightsOf(stage: Stage): Lights {
  const lights = known.get(stage) ?? createLights(stage);
  known.set(stage, lights);
  return lights;
}

function createLights({ highlight }: Stage): Lights {
  const shown: Record<LightName, IsLit | null> = { text: null, search: null };
  const listeners = new Set<(isLit: IsLit | null) => void>();
  return {
    show: (name, isLit) => {
      if (shown[name] === isLit) return;
      shown[name] = isLit;
      highlight(shown.text ?? shown.search);
      if (name === "search") for (const tell of listeners) tell(isLit);
    },
    get search() {
      return shown.search;
    },
    onSearch: (act) => {
      listeners.add(act);
      return () => listeners.delete(act);
    },
  };
}
