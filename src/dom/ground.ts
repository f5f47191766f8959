import type { TimeAxis } from "../layout/plan.js";
import type { Moves } from "./moves.js";

/** What a gesture acts on: null while there is nothing to move. */
export type Ground = () => { readonly axis: TimeAxis; readonly moves: Moves } | null;
/** From the start of time in a drawing to a pointer, in the drawing's own pixels, the way that time runs. */
export type Along = (pointer: { readonly clientX: number; readonly clientY: number }) => number;
