import type { Fill, Gradient, Mark, RectMark } from "../scene/scene.js";
import { patternCount } from "./patterns.js";
import { readable, type Theme } from "./theme.js";

/** A bar whose ends may fade: lengths of the fades in pixels, from the ends inwards. */
export interface FadedBar {
  readonly key: string;
  readonly part: string;
  readonly top: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly color: string;
  /** Of the part that does not fade. */
  readonly opacity: number;
  readonly fadeIn: number;
  readonly fadeOut: number;
  /** How much of the fade lies outside the drawing: it starts (or ends) at this share of the opacity. @default 0 */
  readonly startShare?: number;
  readonly endShare?: number;
  /** The share of the opacity that the fade in comes to, and that the fade out starts from. @default 1 */
  readonly startTo?: number;
  readonly endFrom?: number;
}

/** Colours by group, and the gradients that a drawing needs, each once. */
export interface Brush {
  readonly theme: Theme;
  /** Beside groups, what is in none has no group's colour. */
  colorOf(group: string | undefined): string;
  /** How the marks of a group differ from those of others without their colour: 0, the plain one, where its place says whose they are. */
  patternOf(group: string | undefined): number;
  /** A bar in up to three pieces: fading in, full, fading out. */
  fadedBar(bar: FadedBar): Mark[];
  /** The gradient that fades from top to bottom as a given one does from left to right. */
  turned(gradient: string): string;
  gradients(): readonly Gradient[];
}

/** A brush for a theme; `colors` are the groups' own or given ones, by id. `mixed`: marks of several groups stand side by side. */
export function createBrush(theme: Theme, colors: ReadonlyMap<string, string>, mixed = true): Brush {
  const gradients = new Map<string, Gradient>();
  const ids = [...colors.keys()];
  const gradientOf = (color: string, from: number, to: number): string => {
    const id = `fade-${color.replace(/[^\w]+/g, "_")}-${String(Math.round(from * 100))}-${String(Math.round(to * 100))}`;
    if (!gradients.has(id)) gradients.set(id, { id, color, from, to });
    return id;
  };
  const first = theme.palette[0] ?? theme.ink;
  return {
    theme,
    colorOf: (group) => colors.get(group ?? "") ?? (group === undefined && colors.size > 0 ? theme.muted : first),
    patternOf: (group) => (theme.patterns || mixed ? Math.max(0, ids.indexOf(group ?? "")) % patternCount : 0),
    fadedBar: (bar) => piecesOf(bar, gradientOf),
    turned: (id) => {
      const across = gradients.get(id);
      const down = `${id}-down`;
      if (across && !gradients.has(down)) gradients.set(down, { ...across, id: down, down: true });
      return down;
    },
    gradients: () => [...gradients.values()],
  };
}

/** Below this length a fade is not seen. */
const leastFade = 1;

function piecesOf(bar: FadedBar, gradientOf: (color: string, from: number, to: number) => string): RectMark[] {
  const { key, part, top, height, left, right, color, opacity } = bar;
  const { startShare = 0, endShare = 0, startTo = 1, endFrom = 1 } = bar;
  const fadeIn = bar.fadeIn < leastFade ? 0 : Math.min(bar.fadeIn, right - left);
  const fadeOut = bar.fadeOut < leastFade ? 0 : Math.min(bar.fadeOut, right - left - fadeIn);
  const fade = (from: number, to: number): Fill => ({ gradient: gradientOf(color, opacity * from, opacity * to) });
  // Pieces meet on whole pixels: else a light seam shows between them.
  const inner = fadeIn > 0 ? Math.min(right, Math.round(left + fadeIn)) : left;
  const outer = fadeOut > 0 ? Math.max(inner, Math.round(right - fadeOut)) : right;
  const pieces: RectMark[] = [];
  const piece = (name: string, x: number, end: number, fill: Fill, own = {}) => {
    const width = end - x;
    pieces.push({
      type: "rect",
      key: `${key}-${name}`,
      part: `${part} ${name}`,
      x,
      y: top,
      width,
      height,
      fill,
      ...own,
    });
  };
  if (inner > left) piece("fade-in", left, inner, fade(startShare, startTo));
  if (outer > inner) piece("core", inner, outer, color, { fillOpacity: opacity });
  if (right > outer) piece("fade-out", outer, right, fade(endFrom, endShare));
  return pieces;
}

/** The colour of each group: its own, unless patterns tell groups apart, if it can be read on the theme's paper, else the next of the palette. */
export function groupColors(
  groups: readonly { readonly id: string; readonly color?: string }[],
  theme: Theme,
): ReadonlyMap<string, string> {
  const colors = new Map<string, string>();
  for (const [index, { id, color }] of groups.entries()) {
    const next = theme.palette[index % theme.palette.length] ?? theme.ink;
    colors.set(id, color === undefined || theme.patterns ? next : readable(color, theme));
  }
  return colors;
}
