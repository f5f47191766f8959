/** The event that is under the pointer or else, by keyboard, in focus. */
export interface Hover {
  point(id: string | null): void;
  focus(id: string | null): void;
  /** Does something without telling of what comes and goes meanwhile; then forgets events that are no longer there. */
  quietly(act: () => void, has: (id: string) => boolean): void;
}

/** Calls `tell` when the event changes. */
export function createHover(tell: (id: string | null) => void): Hover {
  let pointed: string | null = null;
  let focused: string | null = null;
  let told: string | null = null;
  let quiet = false;
  const settle = () => {
    const now = pointed ?? focused;
    if (quiet || now === told) return;
    told = now;
    tell(now);
  };
  return {
    point: (id) => {
      pointed = id;
      settle();
    },
    focus: (id) => {
      focused = id;
      settle();
    },
    quietly: (act, has) => {
      quiet = true;
      act();
      quiet = false;
      if (pointed !== null && !has(pointed)) pointed = null;
      if (focused !== null && !has(focused)) focused = null;
      settle();
    },
  };
}
