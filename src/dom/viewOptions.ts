import { shown, TimelineError, type Problem } from "../errors.js";
import { resolveOptions, type LayoutOptions } from "../layout/options.js";
import { readState, type ReadState } from "./state/readState.js";
import type { ViewState } from "./state/viewState.js";

/** {@link LayoutOptions} as a live view understands them, and where problems in the data go. */
export interface ViewOptions extends LayoutOptions {
  /** Width in pixels. Default: that of the container, which is followed as it changes. */
  readonly width?: number | undefined;
  /** Width of a line of text in pixels. Default: as the browser sets it. */
  readonly measureText?: LayoutOptions["measureText"];
  /**
   * Gets each problem in the data, at once; the good events are drawn. Default: "problem" listeners get them, and if
   * there are none, one warning in the console says how many there are.
   */
  readonly onProblem?: ((problem: Problem) => void) | undefined;
  /** Whether the reader can zoom and move what is shown; `zoomTo` and the like always can. @default true */
  readonly zoom?: boolean | undefined;
  /**
   * What a reader had in view, selected and hidden, to begin or go on with: a `view.state`, or the hash of an address that holds
   * one. It is gone to once; the reader goes on from there. It never throws: of a state that makes no sense, or whose event is
   * gone, that part is left out and told as a problem; the hash of something else changes nothing. Default: all in view, nothing selected.
   */
  readonly state?: ViewState | string | undefined;
}

/** Options of a view, apart: those of the layout, as given, and its own. */
export interface ResolvedViewOptions {
  readonly layout: LayoutOptions;
  readonly onProblem: ((problem: Problem) => void) | undefined;
  readonly zoom: boolean;
  readonly hiddenGroups: readonly string[];
  readonly state: ReadState | null;
}

/** The same list each time, by which it is known that nothing is hidden anew. */
const none: readonly string[] = [];

/** Checks options. Errors: throws TimelineError `invalid-option` or `unknown-option`. */
export function resolveViewOptions(options: ViewOptions = {}): ResolvedViewOptions {
  const { onProblem, zoom = true, state, ...layout } = plainObject(options);
  if (onProblem !== undefined && typeof onProblem !== "function") {
    throw new TimelineError("invalid-option", `invalid onProblem: ${shown(onProblem)}; expected a function`);
  }
  if (typeof zoom !== "boolean") {
    throw new TimelineError("invalid-option", `invalid zoom: ${shown(zoom)}; expected a boolean`);
  }
  resolveOptions(layout);
  return {
    layout,
    onProblem,
    zoom,
    hiddenGroups: layout.hiddenGroups ?? none,
    state: state === undefined ? null : readState(state),
  };
}

function plainObject(options: unknown): ViewOptions {
  if (typeof options === "object" && options !== null && !Array.isArray(options)) return options;
  throw new TimelineError("invalid-option", `invalid options: ${shown(options)}; expected an object`);
}
