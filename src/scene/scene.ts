/**
 * The finished drawing as plain data: what is drawn where, in which colour, in drawing order.
 * Survives `JSON.parse(JSON.stringify(scene))`; all numbers are finite and in CSS pixels, y pointing down.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** The accessible name. */
  readonly title: string;
  /** The accessible description: what is shown, in words. */
  readonly description: string;
  /** Language of the words, as a BCP 47 tag. */
  readonly lang: string;
  /** CSS font-family list of all text. */
  readonly font: string;
  /** Paper and ink: what is behind and the default colour of text. */
  readonly background: string;
  readonly ink: string;
  /** Prefix of every id in the drawing; differs between different drawings. */
  readonly id: string;
  readonly gradients: readonly Gradient[];
  readonly marks: readonly Mark[];
  /** Set for `theme: "auto"`: colours to use when the reader prefers a dark page, by the light colour. */
  readonly dark?: Readonly<Record<string, string>>;
  readonly counts: SceneCounts;
}

/** Where every event of the timeline went. `events` is the sum of the other four. */
export interface SceneCounts {
  readonly events: number;
  /** Have a mark of their own (`labelled` of them with words). */
  readonly drawn: number;
  /** Stand in a count ("+12") instead of having a mark of their own. */
  readonly counted: number;
  /** Outside the domain that is drawn. */
  readonly outside: number;
  /** In the "date not known" row. */
  readonly unknown: number;
  /** Of `drawn`, those with words. */
  readonly labelled: number;
}

/** A fade from one opacity to the other, in one colour, from left to right or from top to bottom. */
export interface Gradient {
  /** Unique in the scene; rendered with the scene's id before it. */
  readonly id: string;
  readonly color: string;
  readonly from: number;
  readonly to: number;
  /** From top to bottom. */
  readonly down?: boolean;
}

/** A colour, or a gradient by its id. */
export type Fill = string | { readonly gradient: string };

interface MarkBase {
  /** Unique among its siblings and stable between layouts of the same data. */
  readonly key: string;
  /** Space-separated parts, each rendered as a class `whenline-…`. */
  readonly part: string;
}

interface Painted {
  readonly fill?: Fill;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: string;
}

export interface GroupMark extends MarkBase {
  readonly type: "group";
  /** The id of the event that it shows. */
  readonly event?: string;
  /** The accessible name: title and date as known. */
  readonly name?: string;
  /** Turns the group into a link. */
  readonly href?: string;
  readonly marks: readonly Mark[];
}

export interface RectMark extends MarkBase, Painted {
  readonly type: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

export interface RuleMark extends MarkBase {
  readonly type: "rule";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: string;
  readonly strokeWidth?: number;
  readonly dash?: string;
}

export interface CircleMark extends MarkBase, Painted {
  readonly type: "circle";
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface PathMark extends MarkBase, Painted {
  readonly type: "path";
  readonly d: string;
}

/** A line of text. Its left end is at x, y on the baseline, its right end where `align` is "end", its middle where that says so: in both directions. */
export interface TextMark extends MarkBase {
  readonly type: "text";
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly align?: "start" | "middle" | "end";
  readonly weight?: number;
  readonly fill?: string;
  readonly lang?: string;
  /** The paragraph runs from right to left: its spans too, with `dx` between them to the left. */
  readonly direction?: "rtl";
  /** In the order in which they are read. */
  readonly spans: readonly TextSpan[];
}

export interface TextSpan {
  readonly text: string;
  /** Moves this span and what follows, in pixels: onwards, and down. */
  readonly dx?: number;
  readonly dy?: number;
  readonly size?: number;
  readonly weight?: number;
  readonly fill?: string;
}

export type Mark = GroupMark | RectMark | RuleMark | CircleMark | PathMark | TextMark;
