import { TimelineError, shown } from "../errors.js";
import { contrast, mixHex } from "./contrast.js";

/** Colours and font of a drawing; a plain object. Colours of the fixed parts are hex (`#1b1b1f`). */
export interface Theme {
  /** What is behind everything. */
  readonly paper: string;
  /** Titles, the axis. */
  readonly ink: string;
  /** Subtitle, tick labels, legend, notes. */
  readonly muted: string;
  /** Grid lines and dividers. */
  readonly grid: string;
  /** Group colours, in order; used again from the start if there are more groups. */
  readonly palette: readonly string[];
  /** CSS font-family list. */
  readonly font: string;
  /**
   * Whether groups are told apart without colour: bars are hatched boldly, and colours of their own are not used. Else the shapes of
   * dots and fine lines in bars say the same beside the colours.
   */
  readonly patterns: boolean;
}

/** The names of the themes that come with the library. */
export type ThemeName = "light" | "dark" | "print" | "contrast" | "auto";

const font = `Arial, Helvetica, "Liberation Sans", Arimo, sans-serif`;

const light: Theme = {
  paper: "#ffffff",
  ink: "#1b1b1f",
  muted: "#565a60",
  grid: "#dfe1e5",
  palette: ["#0b6e99", "#b4472b", "#3f6b2f", "#7a4a9e", "#8a5f00", "#a83a6b", "#2f6f6b", "#4f5b93"],
  font,
  patterns: false,
};

const dark: Theme = {
  paper: "#15171c",
  ink: "#ececf1",
  muted: "#a9adb6",
  grid: "#353941",
  palette: ["#62b8e2", "#f2937a", "#93c47d", "#c6a4ea", "#dcb35a", "#ee8fb5", "#74c4bd", "#a9b4ee"],
  font,
  patterns: false,
};

const print: Theme = {
  paper: "#ffffff",
  ink: "#000000",
  muted: "#3d3d3d",
  grid: "#c8c8c8",
  palette: ["#000000"],
  font,
  patterns: true,
};

/** Every word at least 7 to 1. */
const highContrast: Theme = {
  paper: "#ffffff",
  ink: "#000000",
  muted: "#1f1f1f",
  grid: "#8c8c8c",
  palette: ["#003a66", "#8a1c00", "#1d4d00", "#54107a", "#5c3d00", "#7d0044", "#004d4a", "#26266b"],
  font,
  patterns: true,
};

/** The themes by name; `auto` is light here, and switches where the drawing is shown. */
export const themes: Readonly<Record<ThemeName, Theme>> = { light, dark, print, contrast: highContrast, auto: light };

/**
 * Which dark colour stands for which light one, for drawings that follow the page. Keys are the colours of the light theme, and
 * what it makes of the `own` ones of groups and eras: dark they are what the dark theme makes of them, as where it is chosen.
 */
export function darkColors(own: readonly string[]): Readonly<Record<string, string>> {
  const pairs: [string, string][] = [
    [light.paper, dark.paper],
    [light.ink, dark.ink],
    [light.muted, dark.muted],
    [light.grid, dark.grid],
    ...light.palette.map((color, index): [string, string] => [color, dark.palette[index] ?? dark.ink]),
    ...own.map((color): [string, string] => [readable(color, light), readable(color, dark)]),
  ];
  return Object.fromEntries(pairs);
}

/** The colour itself if text in it can be read on the theme's paper (4.5:1), else moved towards the ink until it can. */
export function readable(color: string, theme: Theme): string {
  for (let share = 0; share < 1; share += 0.1) {
    const mixed = mixHex(color, theme.ink, share);
    if (mixed === null) return theme.ink;
    if (contrast(mixed, theme.paper) >= 4.5) return mixed;
  }
  return theme.ink;
}

const hexColor = /^#[0-9a-f]{6}$/i;

/** A theme by name, or a whole or partial theme of the caller's own. */
export function resolveTheme(value: unknown): Theme {
  if (typeof value === "string" && Object.hasOwn(themes, value)) return themes[value as ThemeName];
  if (typeof value !== "object" || value === null) {
    throw new TimelineError(
      "invalid-option",
      `invalid theme: ${shown(value)}; expected one of ${Object.keys(themes).join(", ")}, or an object`,
    );
  }
  const theme: Theme = { ...light };
  for (const key of Object.keys(value)) Object.assign(theme, { [key]: themeValue(key, (value as never)[key]) });
  return theme;
}

function themeValue(key: string, value: unknown): unknown {
  if (!Object.hasOwn(light, key)) {
    throw new TimelineError("invalid-option", `unknown theme.${key}; expected one of ${Object.keys(light).join(", ")}`);
  }
  if (key === "palette") {
    if (Array.isArray(value) && value.length > 0 && value.every(isHex)) return [...value];
    throw new TimelineError("invalid-option", `invalid theme.palette: ${shown(value)}; expected a list of hex colours`);
  }
  if (key === "patterns") {
    if (typeof value === "boolean") return value;
    throw new TimelineError("invalid-option", `invalid theme.patterns: ${shown(value)}; expected true or false`);
  }
  if (key === "font" ? typeof value === "string" && value.trim() !== "" : isHex(value)) return value;
  const expected = key === "font" ? "a CSS font-family list" : "a hex colour such as #1b1b1f";
  throw new TimelineError("invalid-option", `invalid theme.${key}: ${shown(value)}; expected ${expected}`);
}

function isHex(value: unknown): value is string {
  return typeof value === "string" && hexColor.test(value);
}
