import type { Problem } from "../errors.js";
import type { Timeline, TimelineEvent } from "../model/timeline.js";
import type { Scene } from "../scene/scene.js";
import type { Extent, Instant, WhenInput } from "../time/when.js";
import type { MoveOptions } from "./goalOf.js";
import type { ViewState } from "./state/viewState.js";
import type { ViewOptions } from "./viewOptions.js";

/** What listeners of a view are told, by type. */
export interface ViewEvents {
  /** The reader has selected an event, or taken the selection back. Not told of `view.select`. */
  readonly select: { readonly event: TimelineEvent | null };
  /** Another event, or none, is under the pointer or in focus by keyboard. */
  readonly hover: { readonly event: TimelineEvent | null };
  /** Another stretch of time is in view, by the reader or by a call, and is drawn. */
  readonly viewport: { readonly viewport: Viewport };
  /** Much data is being read and planned: how much of that is done, from 0 to 1. At 1 all is drawn that will be. */
  readonly progress: { readonly progress: number };
  /**
   * What `view.state` says is different, by the reader or by a call, and rests for a moment: time to write a permalink. Not told of
   * a state that was given, as long as all of it could be shown.
   */
  readonly state: { readonly state: ViewState };
  /** The data, or a state that was given, had problems; told after the call that read the data has returned. */
  readonly problem: { readonly problems: readonly Problem[] };
}

/** What of time is in view. */
export interface Viewport {
  readonly extent: Extent;
  /** Pixels that show it; the height where time runs down. */
  readonly width: number;
}

/** A live timeline in a page. After `destroy`, every method but `destroy` throws TimelineError `destroyed`. */
export interface TimelineView {
  /** The id of the selected event. */
  readonly selected: string | null;
  /** What is wrong with the data that was read last. */
  readonly problems: readonly Problem[];
  /** What was read last: every good event, whether in view or not. */
  readonly timeline: Timeline;
  /** The options given, all together. */
  readonly options: ViewOptions;
  /** What the drawing is in. */
  readonly container: Element;
  /** What is in view, selected and hidden, small and serialisable: `options.state` takes it back. */
  readonly state: ViewState;
  /** What is drawn; null as long as the container has no width. */
  readonly scene: Scene | null;
  /** How much of the data is read and planned, from 0 to 1; less than 1 only for a while after much data is given. */
  readonly progress: number;
  /**
   * Reads new data (unless undefined) and changes the options given (undefined sets one back to its default). Selection
   * and focus stay on their events as long as there are those. Wrong options throw before anything changes. More than 5,000
   * events are read and planned in slices between frames: what was drawn stays until there is something new to see, and
   * another update ends the work on this one.
   */
  update(timelineOrData?: unknown, options?: ViewOptions): void;
  /** What of time is in view; null as long as nothing is drawn that has a place in time. */
  readonly viewport: Viewport | null;
  /**
   * Shows a date with some of what is around it, or an extent in instants from edge to edge, as far as there is something to
   * see. Errors: throws TimelineError `unreadable-date` or `invalid-option`.
   */
  zoomTo(whenOrExtent: WhenInput | Extent, options?: MoveOptions): void;
  /** Shows `factor` times as much detail; the instant `around`, the middle by default, stays where it is. */
  zoomBy(factor: number, around?: Instant, options?: MoveOptions): void;
  /** Shows what lies so many pixels later, or earlier if below 0. */
  panBy(pixels: number, options?: MoveOptions): void;
  /** Shows all that there is to see. */
  fit(options?: MoveOptions): void;
  /** Selects an event by its id, or none. Errors: throws TimelineError `unknown-event`. */
  select(id: string | null): void;
  /** Brings an event into view at the same scale, if it has a place in time. Errors: throws TimelineError `unknown-event`. */
  reveal(id: string): void;
  /** The whole drawing as SVG text, whatever is in view: whole in itself, at its present width. */
  toSvg(): string;
  /** Calls a function whenever something happens; returns the way to stop that. */
  on<Type extends keyof ViewEvents>(type: Type, listener: (happened: ViewEvents[Type]) => void): () => void;
  /** Takes the drawing out of the page, with all that it has attached. */
  destroy(): void;
}
