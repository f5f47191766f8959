import type { When } from "whenline";

/** A stretch of the article in UTF-16 units; end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How sure a date is: written in full, counted from the day of publication, open to doubt, or not known. */
export type Certainty = "stated" | "counted" | "doubtful" | "unknown";

/** What has become of a proposal; `aside` is a date that was found, but no event with it. */
export type Status = "proposed" | "accepted" | "rejected" | "aside";

/** One event, or one date that may become one. */
export interface Item {
  readonly id: string;
  readonly title: string;
  readonly when: When | null;
  /** The name of a group, or nothing. */
  readonly group: string;
  readonly status: Status;
  readonly certainty: Certainty;
  readonly basis: string;
  readonly confidence: number | null;
  /** The words of its date. */
  readonly marks: readonly Span[];
  /** The sentences that tell it. */
  readonly passages: readonly Span[];
}

/** What is known of the article besides its words. */
export interface About {
  readonly headline: string;
  /** EDTF, or nothing. */
  readonly published: string;
  readonly publisher: string;
  readonly language: string;
}

/** All that the editor works on. Never changed: each action makes a new one. */
export interface Work {
  readonly text: string;
  readonly about: About;
  readonly items: readonly Item[];
}

/** Whether an item is an event of the timeline. */
export function isDrawn({ status, when }: Item): boolean {
  return when !== null && (status === "proposed" || status === "accepted");
}

/** Whether somebody should still look at it. */
export function isOpen({ status, when }: Item): boolean {
  return status === "proposed" || (status === "aside" && when === null);
}
