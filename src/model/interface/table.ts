/**
 * All words of the interface, a file for each language: what stands beside a drawing, on the parts around it, and while much is
 * prepared. Those of dates and drawings are in `time/words`. Each kind is a name of its own, so that a page that uses one has no other.
 */

/** What stands beside a drawing: on buttons, and over its table. */
export interface InterfaceWords {
  /** Over the table that says the same as the drawing. */
  readonly asTable: string;
  /** The group of buttons for taking the timeline along. */
  readonly export: string;
  /** Followed by the name of a file format. */
  readonly save: (format: string) => string;
  readonly copyTable: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly notSaved: string;
}

/** Which one of so many. */
export type PlaceWords = (at: number, count: number) => string;

/** Over the groups and periods in which many events are told. */
export interface OutlineWords {
  readonly name: string;
  /** Events of no group, and of small ones. */
  readonly others: string;
}

/** What the parts around a drawing say, in one language. */
export interface PartWords {
  readonly controls: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  readonly earlier: string;
  readonly later: string;
  readonly help: string;
  readonly close: string;
  readonly search: string;
  readonly next: string;
  readonly previous: string;
  readonly groups: string;
  readonly noGroup: string;
  readonly story: string;
  readonly overview: string;
  readonly passages: string;
  readonly previousPassage: string;
  readonly nextPassage: string;
  readonly showEvent: string;
  readonly showPassage: string;
  readonly more: string;
  /** `at` is 0 while none of the matches is chosen. */
  readonly matches: (at: number, count: number) => string;
  readonly place: PlaceWords;
  readonly inView: (count: number) => string;
  /** Which rows of a long table are shown. */
  readonly rows: (from: string, to: string, count: string) => string;
  /** Keys and what they do. */
  readonly keys: readonly (readonly [keys: string, does: string])[];
}

/** What is said while much is prepared. */
export interface ProgressWords {
  /** Many events are being read and planned, and are all there. */
  readonly preparing: (count: string, percent: number) => string;
  readonly ready: (count: string) => string;
}

/** The words of one kind in all languages that we have. */
export type InLanguages<Words> = Readonly<Record<"en" | "de" | "fr" | "es" | "ar" | "zh", Words>>;

/** Those for a language tag, and the language that they are in: English where we have no other. */
export function wordsIn<Words>(
  words: InLanguages<Words>,
  tag: string,
): { readonly words: Words; readonly lang: string } {
  const language = tag.split("-")[0]?.toLowerCase() ?? "";
  return Object.hasOwn(words, language)
    ? { words: words[language as keyof InLanguages<Words>], lang: tag }
    : { words: words.en, lang: "en" };
}
