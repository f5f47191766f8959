import type { Problem } from "../errors.js";
import type { When } from "../time/when.js";

/** Where an event is told. */
export interface Source {
  readonly title?: string;
  /** http, https, mailto or relative. */
  readonly url?: string;
  readonly publisher?: string;
  /** The words that state it. */
  readonly quote?: string;
  readonly published?: When;
  /** UTF-16 offsets in the text that it was drawn from; end excluded. */
  readonly text?: { readonly start: number; readonly end: number };
}

/** A picture of the event. */
export interface EventImage {
  readonly url: string;
  readonly alt: string;
  readonly credit?: string;
}

/** A tie to another event. */
export interface EventLink {
  /** The id of the other event. */
  readonly to: string;
  readonly label?: string;
}

/** One of several dates that sources give for the event. */
export interface Claim {
  readonly when: When;
  readonly source?: Source;
}

/** A dated happening. */
export interface TimelineEvent<Data = unknown> {
  readonly id: string;
  readonly when: When;
  readonly title: string;
  readonly description?: string;
  /** The id of a group. */
  readonly group?: string;
  /** 0 to 1; the more important, the sooner it is labelled. */
  readonly importance?: number;
  readonly url?: string;
  readonly place?: string;
  /** BCP 47 tag of the language of the title. */
  readonly lang?: string;
  readonly image?: EventImage;
  readonly sources?: readonly Source[];
  readonly links?: readonly EventLink[];
  /** 0 to 1. */
  readonly confidence?: number;
  /** Why the date is what it is. */
  readonly basis?: string;
  /** Sources that disagree; `when` is the editor's choice. */
  readonly claims?: readonly Claim[];
  /** Yours; carried along, never read. */
  readonly data?: Data;
}

/** What an author files events under. */
export interface Group {
  readonly id: string;
  readonly title?: string;
  /** `#rrggbb`, read from hex, rgb(), hsl() or a CSS name. */
  readonly color?: string;
}

/** A named background period. */
export interface Era {
  readonly when: When;
  readonly title: string;
  /** As for a group. */
  readonly color?: string;
}

/** Something told without a date. */
export interface UndatedEvent {
  readonly title: string;
  readonly sources?: readonly Source[];
}

/** Events as they are known, ready to be laid out. */
export interface Timeline<Data = unknown> {
  readonly title?: string;
  readonly subtitle?: string;
  readonly caption?: string;
  readonly events: readonly TimelineEvent<Data>[];
  readonly groups?: readonly Group[];
  readonly eras?: readonly Era[];
  readonly undated?: readonly UndatedEvent[];
}

/** What reading gives back: every good event, and a problem for every flaw. */
export interface ReadResult {
  readonly timeline: Timeline;
  readonly problems: readonly Problem[];
}
