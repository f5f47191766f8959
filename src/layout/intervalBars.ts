import type { Mark } from "../scene/scene.js";
import type { Bound, Extent } from "../time/when.js";
import type { Brush } from "./brush.js";
import { hatch } from "./patterns.js";
import type { Span } from "./spans.js";
import type { TimeScale } from "./timeScale.js";
import type { Unit } from "./units.js";

/** An interval in pixels: what is seen of it, and how much of that fades in and out. */
export interface IntervalBar {
  readonly left: number;
  readonly right: number;
  readonly fadeIn: number;
  readonly fadeOut: number;
  /** How far the fade in has come at the left edge, and how far the fade out at the right one has still to go. */
  readonly startShare: number;
  readonly endShare: number;
  /** How far the fade in comes before the drawing ends, and where the fade out stands when it begins: 1 where both are whole. */
  readonly startTo: number;
  readonly endFrom: number;
}

/** How far an open end fades at the edge of the drawing, and how wide a bar is at least: enough for the lines of its group. */
const edgeFade = 60;
const leastBar = 6;
/** What is shorter than this is seen only if it does not fade. */
const leastFaded = 3;
/** How far an approximate end fades at least, where its own length is too short to be seen: a share of the bar, in pixels at most. */
const softest = { share: 1 / 3, most: 12 } as const;

/**
 * The bar of an interval: solid where it certainly lasted, grading to nothing over each bound that is not exact;
 * an open or unknown end fades at the edge of the drawing.
 */
export function barOf({ at: { start, end } }: Pick<Unit, "at">, scale: TimeScale): IntervalBar {
  const whole = softly(start, end);
  const from = Math.max(scale.left, scale.x(whole.start));
  const to = Math.min(scale.right, scale.x(whole.end));
  const core = coreOf(start, end);
  const reach = Math.min(edgeFade, (scale.right - scale.left) / 5);
  const openLeft = start.known === "open" && start.earliest === -Infinity;
  const openRight = end.known === "open" && end.latest === Infinity;
  const { domain } = scale;
  // A drawing that ends before anything is certain shows no more certainty than there is where it ends.
  const unsureRight = !openLeft && core.start > domain.end;
  const unsureLeft = !openRight && core.end < domain.start;
  const solidFrom = openLeft ? Math.min(to, from + reach) : clamp(scale.x(core.start), from, to);
  const solidTo = openRight ? Math.max(from, to - reach) : clamp(scale.x(core.end), from, to);
  const [inner, outer] = unsureRight
    ? [solidTo, solidTo]
    : unsureLeft
      ? [solidFrom, solidFrom]
      : solidFrom <= solidTo
        ? [solidFrom, solidTo]
        : meeting(solidFrom, solidTo);
  const rising = (instant: number) => hiddenShare(start.earliest, core.start, instant);
  const falling = (instant: number) => 1 - hiddenShare(core.end, end.latest, instant);
  const highest = unsureRight
    ? limited(start.earliest, rising(domain.end))
    : unsureLeft
      ? limited(end.latest, falling(domain.start))
      : 1;
  const least = Math.min(softest.most, (to - from) * softest.share);
  return widened({
    left: from,
    right: to,
    fadeIn: Math.max(inner - from, isSoft(start) && whole.start >= domain.start ? least : 0),
    fadeOut: Math.max(to - outer, isSoft(end) && whole.end <= domain.end ? least : 0),
    startShare: openLeft ? 0 : rising(domain.start),
    endShare: openRight ? 0 : falling(domain.end),
    startTo: highest,
    endFrom: highest,
  });
}

/** Whether an end is approximate and has a place of its own. */
export function isSoft(bound: Bound): boolean {
  return bound.approximate && isLimited(bound);
}

/** Whether an end is known to lie between two instants: it neither goes on nor is it unknown. */
export function isLimited({ earliest, latest }: Bound): boolean {
  return Number.isFinite(earliest) && Number.isFinite(latest);
}

/** How dark a bar is in a drawing that lies wholly beyond what is certain, on the side where nothing limits it. */
const unlimited = 0.5;

function limited(limit: number, share: number): number {
  return Number.isFinite(limit) ? share : unlimited;
}

/** All that the bar of an interval covers. */
export function reachOf({ at: { start, end } }: Pick<Unit, "at">): Extent {
  return softly(start, end);
}

function softly(start: Bound, end: Bound): Extent {
  return { start: soft(start, start.earliest, -1), end: soft(end, end.latest, 1) };
}

/** An approximate bound is softened by half its own length again, outwards. */
function soft({ earliest, latest, approximate }: Bound, instant: number, direction: 1 | -1): number {
  const length = latest - earliest;
  return approximate && Number.isFinite(length) ? instant + (direction * length) / 2 : instant;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** What certainly belongs to the interval; where an end is not known, nothing beyond the other bound does. */
function coreOf(start: Bound, end: Bound): { start: number; end: number } {
  if (end.known === "unknown") return { start: start.latest, end: start.latest };
  if (start.known === "unknown") return { start: end.earliest, end: end.earliest };
  return { start: start.latest, end: end.earliest };
}

/** Bounds that overlap leave nothing certain: the fades meet halfway. */
function meeting(a: number, b: number): [number, number] {
  const middle = (a + b) / 2;
  return [middle, middle];
}

/** Which share of a fade is passed before the drawing starts. */
function hiddenShare(from: number, to: number, edge: number): number {
  if (!Number.isFinite(from) || !Number.isFinite(to) || to <= from) return edge > from && Number.isFinite(from) ? 1 : 0;
  return clamp((edge - from) / (to - from), 0, 1);
}

function widened(bar: IntervalBar): IntervalBar {
  const width = bar.right - bar.left;
  if (width >= leastBar) return bar;
  const missing = (leastBar - width) / 2;
  const grown = width < leastFaded ? 0 : leastBar / width;
  const [fadeIn, fadeOut] = [bar.fadeIn * grown, bar.fadeOut * grown];
  return { ...bar, left: bar.left - missing, right: bar.right + missing, fadeIn, fadeOut };
}

/** What other sources say of an interval, in pixels. */
export function claimsOf({ claims }: Unit, scale: TimeScale): Span[] {
  const shown = claims.filter(({ start, end }) => start < scale.domain.end && end > scale.domain.start);
  return shown.map(({ start, end }) => ({ left: scale.x(start), right: scale.x(end) }));
}

/** From a bar to the line of a claim along it. */
const claimGap = 2;

/** Draws what other sources say as lines along the side of a bar that begins at `top`. */
export function drawClaims(claims: readonly Span[], top: number, color: string): Mark[] {
  const y = top - claimGap;
  return claims.map(({ left, right }, index): Mark => {
    const key = `claim-${String(index)}`;
    return { type: "rule", key, part: "claim", x1: left, y1: y, x2: right, y2: y, stroke: color, strokeWidth: 1.5 };
  });
}

/** The opacity of what certainly lasted: seen on two eras at once, too (3:1). */
export const barOpacity = 0.85;

/** Draws the bar with its top at `top`. */
export function drawBar(
  bar: IntervalBar,
  top: number,
  height: number,
  { color, pattern }: { readonly color: string; readonly pattern: number },
  brush: Brush,
): Mark[] {
  const { paper, patterns: bold } = brush.theme;
  const lines = { key: "hatch", top, height, stroke: paper, strokeWidth: bold ? 2 : 1.25, bold, ...bar };
  return [
    ...brush.fadedBar({ key: "bar", part: "interval", top, height, color, opacity: barOpacity, ...bar }),
    ...hatch(lines, pattern),
  ];
}
