import { redo, startHistory, step, undo } from "./history.js";
import { isDrawn, isOpen, type Work } from "./work.js";

/** The work in hand, with its history and what is selected. What a method gives back is what to say of it. */
export interface Session {
  readonly work: Work;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  selected: string | null;
  /** Goes on to new work. */
  readonly commit: (work: Work, name: string) => string;
  /** Does something to the selected item; null if that changes nothing. */
  readonly act: (by: (work: Work, id: string) => Work, name: string) => string | null;
  /** Goes a step back or on again; null if there is none. */
  readonly turn: (way: "undo" | "redo") => string | null;
}

/** Begins to work on something. */
export function createSession(first: Work): Session {
  let history = startHistory(first);
  const session: Session = {
    get work() {
      return history.present;
    },
    get canUndo() {
      return history.past.length > 0;
    },
    get canRedo() {
      return history.future.length > 0;
    },
    selected: null,
    commit: (work, name) => {
      history = step(history, work, name);
      forgetGone(session);
      return `${name}. ${countWords(work)}`;
    },
    act: (by, name) => {
      const { work, selected } = session;
      if (selected === null) return null;
      const next = by(work, selected);
      if (next === work || same(work, next, selected)) return null;
      return session.commit(next, `${name}: ${next.items.find(({ id }) => id === selected)?.title ?? ""}`);
    },
    turn: (way) => {
      const taken = way === "undo" ? history.past.at(-1) : history.future[0];
      if (!taken) return null;
      history = way === "undo" ? undo(history) : redo(history);
      forgetGone(session);
      return `${way === "undo" ? "Undone" : "Done again"}: ${taken.name}. ${countWords(session.work)}`;
    },
  };
  return session;
}

/** How many events there are, and how many are still to be looked at. */
export function countWords({ items }: Work): string {
  const events = items.filter(isDrawn).length;
  const rejected = items.filter(({ status }) => status === "rejected").length;
  const words = [`${events} ${events === 1 ? "event" : "events"}`, `${items.filter(isOpen).length} to check`];
  return `${words.join(", ")}${rejected === 0 ? "" : `, ${rejected} rejected`}.`;
}

function forgetGone(session: Session): void {
  if (!session.work.items.some(({ id }) => id === session.selected)) session.selected = null;
}

/** Whether an action has left the item as it was. */
function same(before: Work, after: Work, id: string): boolean {
  const of = ({ items }: Work) => items.find((item) => item.id === id);
  return before.items.length === after.items.length && of(before) === of(after);
}
