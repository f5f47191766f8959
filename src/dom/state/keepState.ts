import type { Problem } from "../../errors.js";
import type { Extent } from "../../time/when.js";
import type { Catalog } from "../catalog.js";
import { createRest } from "../rest.js";
import type { Stage } from "../stage.js";
import type { ReadState } from "./readState.js";
import { isSaid, sayInView } from "./sayInView.js";
import { toHash, type ViewState } from "./viewState.js";

/** Milliseconds without a change after which a state is told: addresses may not be written in every frame. */
const rest = 250;

/** What a view is asked for its state. */
export interface Stateful {
  readonly stage: Stage;
  readonly selected: () => string | null;
  /** Groups that are hidden now, and those that were at the start. */
  readonly hidden: () => readonly string[];
  readonly hiddenAtStart: readonly string[];
  readonly tell: (state: ViewState) => void;
  readonly clock: () => number;
}

/** Keeps the state of a view. */
export interface StateKeeper {
  readonly state: ViewState;
  /** A state that has been given is shown now: what is in view is said as it was given, as long as it stays. */
  restored(given: ReadState): void;
  /** Something may have changed: told once it rests. */
  readonly ask: () => void;
  readonly stop: () => void;
}

/** Keeps the state of a view. */
export function keepState({ stage, selected, hidden, hiddenAtStart, tell, clock }: Stateful): StateKeeper {
  let given: { readonly extent: Extent; readonly inView: string } | null = null;
  const inView = (): string | undefined => {
    const { axis, moves } = stage;
    const { extent, whole } = moves;
    if (!axis || !extent || whole) return undefined;
    return given && isSame(given.extent, extent) ? given.inView : sayInView(extent, axis);
  };
  const stateNow = (): ViewState => {
    const [where, id, groups] = [inView(), selected(), hidden()];
    return {
      ...(where !== undefined && { inView: where }),
      ...(id !== null && { selected: id }),
      ...(!isSameList(groups, hiddenAtStart) && { hiddenGroups: groups }),
    };
  };
  let told = toHash(stateNow());
  const waiting = createRest(() => {
    const state = stateNow();
    const text = toHash(state);
    if (text === told) return;
    told = text;
    tell(state);
  }, clock);
  return {
    ask: () => waiting.ask(rest),
    get state() {
      return stateNow();
    },
    restored: ({ state, extent: wanted }) => {
      const { axis, moves } = stage;
      const { extent } = moves;
      const isShown = wanted && extent && axis && isSaid(wanted, extent, axis);
      given = isShown && state.inView !== undefined ? { extent, inView: state.inView } : null;
      // Whoever gave it knows it; only what has become of a wrong one is news.
      told = toHash(state);
      waiting.ask(rest);
    },
    stop: waiting.stop,
  };
}

/** Problems of a state with the data that it is for: its event may be gone. */
export function missingEvent({ selected }: ViewState, { count, indexOf }: Catalog): readonly Problem[] {
  if (selected === undefined || count === 0 || indexOf(selected) >= 0) return [];
  const message = `unknown event: ${JSON.stringify(selected)}; expected the id of an event`;
  return [{ code: "unknown-event", message, at: "state.selected" }];
}

function isSame(a: Extent, b: Extent): boolean {
  return a.start === b.start && a.end === b.end;
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each));
}
