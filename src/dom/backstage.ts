import { TimelineError } from "../errors.js";
import type { Timeline, TimelineEvent } from "../model/timeline.js";
import type { Catalog } from "./catalog.js";
import type { Stage } from "./stage.js";
import type { TimelineView } from "./timelineView.js";
import type { ViewOptions } from "./viewOptions.js";

/** What the parts of a view are told of. */
export interface BackstageEvents {
  /** Something has been drawn anew. */
  readonly draw: object;
  /** There are other events, or others of them are hidden. */
  readonly data: object;
  /** The view goes. */
  readonly destroy: object;
  /** Another event, or none, is selected, by the reader or by a call. */
  readonly selection: { readonly id: string | null };
}

/** What a view shares with the parts that are put around it. */
export interface Backstage {
  readonly container: Element;
  readonly stage: Stage;
  on<Type extends keyof BackstageEvents>(type: Type, listener: (happened: BackstageEvents[Type]) => void): () => void;
  /** All events, those of hidden groups too. */
  readonly timeline: () => Timeline;
  readonly event: (id: string | null) => TimelineEvent | null;
  /** Does something once the order of the events is known: at once, unless they are very many that are still being sorted. */
  readonly whenOrdered: (act: () => void) => void;
  /** All events, by id and in order of time. */
  readonly catalog: () => Catalog;
  /** Whether the group of an event is hidden. */
  readonly isHidden: (index: number) => boolean;
  readonly options: () => ViewOptions;
  /** Selects as the reader does: "select" is told. */
  readonly choose: (id: string | null) => void;
  /** An event to select as soon as there is one of that id. */
  readonly want: (id: string | null) => void;
  /** Calls a function when there are other events; returns the way to stop that. */
  readonly onData: (act: () => void) => () => void;
  /** Calls a function when the view is destroyed; returns the way to stop that. */
  readonly onDestroy: (act: () => void) => () => void;
}

const known = new WeakMap<TimelineView, Backstage>();

export function registerBackstage(view: TimelineView, backstage: Backstage): void {
  known.set(view, backstage);
}

/** What a view shares. Errors: throws TimelineError `invalid-view` for what `createTimeline` did not return. */
export function backstageOf(view: TimelineView): Backstage {
  const found = known.get(view);
  if (found) return found;
  throw new TimelineError("invalid-view", "invalid view; expected what createTimeline returns");
}
