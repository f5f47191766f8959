import { TimelineError, shown } from "../errors.js";
import { parseWhen } from "../time/parseWhen.js";
import { isLocale, type Locale } from "../time/locale.js";
import type { Extent, WhenInput } from "../time/when.js";
import { estimateText, type MeasureText } from "./textWidth.js";
import { resolveTheme, type Theme, type ThemeName } from "./theme.js";

/** How a timeline is laid out and drawn. Every option may be left out. */
export interface LayoutOptions {
  /** Width of the drawing in pixels, at least 200. @default 960 */
  readonly width?: number | undefined;
  /** Height in pixels, or "auto": as much as all words need. With a number, moments whose words have no room keep their
   * marks only; heading, intervals, legend and notes are never left out, and may make the drawing higher. @default "auto" */
  readonly height?: number | "auto" | undefined;
  /** Which way time runs; "auto" is downwards in drawings narrower than 480 pixels. @default "auto" */
  readonly orientation?: "horizontal" | "vertical" | "auto" | undefined;
  /** First and last date shown, both included: `["2013", "2017-06"]`. What lies outside is counted. Default: all that is known. */
  readonly domain?: readonly [start: WhenInput, end: WhenInput] | undefined;
  /** Whether long empty stretches are cut out, each with a visible break and its length in words. @default "collapse" */
  readonly gaps?: "keep" | "collapse" | undefined;
  /** How time becomes distance: in proportion; in equal steps from date to date; by the logarithm of the distance from `now`, or
   * else from the last date; or each group from its own start, where eras and today have no place and are left out, and `domain` only chooses events.
   * @default "time" */
  readonly scale?: ScaleName | undefined;
  /** Whether all events share one band, or each group has its own, with its name. @default "shared" */
  readonly lanes?: "shared" | "group" | undefined;
  /** Ticks in weeks or quarters where they fit, or whatever unit reads best. @default "auto" */
  readonly ticks?: "auto" | "week" | "quarter" | undefined;
  /** Which way lines of text and the axis run; "auto" is right to left for the locales that are written so. @default "auto" */
  readonly direction?: "ltr" | "rtl" | "auto" | undefined;
  /** Where time runs down, the side of the axis that labels stand on: where lines of text end, where they start, or both, where the
   * width has room for two columns of words. Groups with bands of their own have one side each. @default "end" */
  readonly labelSide?: LabelSide | undefined;
  /** Widest label of a moment in pixels, at least 80; longer titles wrap. @default 230 */
  readonly labelWidth?: number | undefined;
  /** Lines of a title at most; what is longer ends with "…". Left out, as many as it needs, and two to four where there are many events. */
  readonly labelLines?: number | undefined;
  /** Whether the signs in use are explained beneath the drawing; "buttons" leaves room for groups that can be pressed, and
   * names hidden ones too, struck out. @default true */
  readonly legend?: boolean | "buttons" | undefined;
  /** Ids of groups whose events are not shown; "" for those of events without a group. Default: none. */
  readonly hiddenGroups?: readonly string[] | undefined;
  /** A date-fns Locale. Default: English, the day before the month. */
  readonly locale?: Locale | undefined;
  /** Colours and font: a name, or an object with some or all of a theme. @default "light" */
  readonly theme?: ThemeName | Partial<Theme> | undefined;
  /** Width of a line of text in pixels. Default: an estimate from the widths of Arial's letters. */
  readonly measureText?: MeasureText | undefined;
  /** A date to mark on the axis as today. Default: none. */
  readonly now?: WhenInput | undefined;
  /** The accessible name. Default: the timeline's title. */
  readonly title?: string | undefined;
  /** The accessible description. Default: a summary of what is shown. */
  readonly description?: string | undefined;
}

/** How time becomes distance. */
export type ScaleName = "time" | "sequence" | "log" | "relative";

/**
 * The side of a downward axis that labels stand on. Where lines of text run from left to right, "end" is right.
 *
 * @example
 * const options: LayoutOptions = { orientation: "vertical", labelSide: "both" satisfies LabelSide };
 */
export type LabelSide = "start" | "end" | "both";

/** Options with every default filled in. */
export interface ResolvedOptions {
  readonly width: number;
  readonly height: number | "auto";
  readonly orientation: "horizontal" | "vertical" | "auto";
  /** What the orientation comes to at this width. */
  readonly vertical: boolean;
  readonly domain: Extent | null;
  readonly gaps: "keep" | "collapse";
  readonly scale: ScaleName;
  readonly lanes: "shared" | "group";
  readonly ticks: "auto" | "week" | "quarter";
  readonly direction: "ltr" | "rtl" | "auto";
  readonly labelSide: LabelSide;
  readonly labelWidth: number;
  /** Null: as many as a title needs, two where there are many. */
  readonly labelLines: number | null;
  readonly legend: boolean | "buttons";
  readonly hiddenGroups: readonly string[];
  readonly locale: Locale | undefined;
  readonly theme: Theme;
  readonly followsPage: boolean;
  readonly measureText: MeasureText;
  readonly now: Extent | null;
  readonly title: string | undefined;
  readonly description: string | undefined;
}

const names = [
  "width",
  "height",
  "orientation",
  "domain",
  "gaps",
  "scale",
  "lanes",
  "ticks",
  "direction",
  "labelSide",
  "labelWidth",
  "labelLines",
  "legend",
  "hiddenGroups",
  "locale",
  "theme",
  "measureText",
  "now",
  "title",
  "description",
] as const satisfies readonly (keyof LayoutOptions)[];

/** Checks options and fills in defaults. Errors: throws TimelineError `invalid-option` that names the option. */
export function resolveOptions(options: LayoutOptions = {}): ResolvedOptions {
  checkNames(options);
  const {
    width = 960,
    height = "auto",
    orientation = "auto",
    gaps = "collapse",
    scale = "time",
    lanes = scale === "relative" ? "group" : "shared",
    ticks = "auto",
    direction = "auto",
    labelSide = "end",
    labelWidth = 230,
    legend = true,
    theme = "light",
  } = options;
  return {
    width: within("width", width, 200, 20_000),
    height: height === "auto" ? height : within("height", height, 100, 100_000, ' or "auto"'),
    orientation: oneOf("orientation", orientation, ["horizontal", "vertical", "auto"]),
    vertical: orientation === "vertical" || (orientation === "auto" && width < narrow),
    domain: options.domain === undefined ? null : domainOf(options.domain),
    gaps: oneOf("gaps", gaps, ["keep", "collapse"]),
    scale: oneOf("scale", scale, ["time", "sequence", "log", "relative"]),
    lanes: oneOf("lanes", lanes, ["shared", "group"]),
    ticks: oneOf("ticks", ticks, ["auto", "week", "quarter"]),
    direction: oneOf("direction", direction, ["ltr", "rtl", "auto"]),
    labelSide: oneOf("labelSide", labelSide, ["start", "end", "both"]),
    labelWidth: within("labelWidth", labelWidth, 80, 2000),
    labelLines: options.labelLines === undefined ? null : whole("labelLines", options.labelLines, 1, 20),
    legend: legend === "buttons" ? legend : ofType("legend", legend, "boolean", ' or "buttons"'),
    hiddenGroups: options.hiddenGroups === undefined ? [] : idsOf("hiddenGroups", options.hiddenGroups),
    locale: options.locale === undefined ? undefined : localeOf(options.locale),
    theme: resolveTheme(theme),
    followsPage: theme === "auto",
    measureText: ofType("measureText", options.measureText ?? estimateText, "function"),
    now: options.now === undefined ? null : extentOfDate("now", options.now),
    title: options.title === undefined ? undefined : ofType("title", options.title, "string"),
    description: options.description === undefined ? undefined : ofType("description", options.description, "string"),
  };
}

function invalid(name: string, value: unknown, expected: string): TimelineError {
  return new TimelineError("invalid-option", `invalid ${name}: ${shown(value)}; expected ${expected}`);
}

function checkNames(options: unknown): void {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw invalid("options", options, "an object");
  }
  for (const name of Object.keys(options)) {
    if (!(names as readonly string[]).includes(name)) {
      throw new TimelineError("unknown-option", `unknown option: ${shown(name)}; expected one of ${names.join(", ")}`);
    }
  }
}

function within(name: string, value: unknown, least: number, most: number, otherwise = ""): number {
  if (typeof value === "number" && value >= least && value <= most) return value;
  throw invalid(name, value, `a number from ${String(least)} to ${String(most)}${otherwise}`);
}

function whole(name: string, value: unknown, least: number, most: number): number {
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return value as number;
  throw invalid(name, value, `a whole number from ${String(least)} to ${String(most)}`);
}

function oneOf<T extends string>(name: string, value: T, allowed: readonly T[]): T {
  if (allowed.includes(value)) return value;
  throw invalid(name, value, `one of ${allowed.join(", ")}`);
}

/** Drawings narrower than this run downwards unless told otherwise. */
const narrow = 480;

function ofType<T>(name: string, value: T, type: "boolean" | "string" | "function", otherwise = ""): T {
  if (typeof value === type) return value;
  throw invalid(name, value, `a ${type}${otherwise}`);
}

function idsOf(name: string, value: readonly string[]): readonly string[] {
  if (Array.isArray(value) && value.every((id) => typeof id === "string")) return value;
  throw invalid(name, value, "an array of ids of groups");
}

function localeOf(value: Locale): Locale {
  if (isLocale(value)) return value;
  throw invalid("locale", value, "a date-fns Locale object");
}

function domainOf(value: unknown): Extent {
  if (!Array.isArray(value) || value.length !== 2) throw invalid("domain", value, "[start, end]");
  const [first, last] = value as [WhenInput, WhenInput];
  const { start } = extentOfDate("domain[0]", first);
  const { end } = extentOfDate("domain[1]", last);
  if (start < end) return { start, end };
  const message = `invalid domain: ${shown(first)} to ${shown(last)}; expected the end after the start`;
  throw new TimelineError("invalid-option", message);
}

function extentOfDate(name: string, value: WhenInput): Extent {
  try {
    const when = parseWhen(value);
    const extent = { start: when.start.earliest, end: when.end.latest };
    if (Number.isFinite(extent.start) && Number.isFinite(extent.end)) return extent;
  } catch (cause) {
    const reason = cause instanceof TimelineError ? `a date (${cause.message})` : "a date";
    throw new TimelineError("invalid-option", `invalid ${name}: ${shown(value)}; expected ${reason}`, { cause });
  }
  throw invalid(name, value, "a date with a known start and end");
}
