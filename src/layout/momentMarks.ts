import type { CircleMark, Draft, Mark } from "../scene/scene.js";
import { dayLength } from "../time/calendar.js";
import type { Extent } from "../time/when.js";
import type { Brush, FadedBar } from "./brush.js";
import { hatch, patternDot } from "./patterns.js";
import { pair } from "./point.js";
import { assignLanes, type Span } from "./spans.js";
import type { TimeScale } from "./timeScale.js";
import type { Unit } from "./units.js";

/** Pixels: a dot's radius, a bar's height, from one lane of marks to the next, and from the axis to the first. */
export const dotRadius = 5.5;
const barHeight = 9;
export const markPitch = 17;
export const firstMark = 15;
/** A soft bar is hatched from this length on, where colours tell groups apart as well. */
const leastSoftHatched = 36;

/** One mark of a moment: what a date can mean, in pixels. */
export interface MomentSpan extends Span {
  /** No wider than a dot: drawn as a dot about its middle. */
  readonly dot: boolean;
  /** The date goes on without a known limit on that side. */
  readonly fadesLeft: boolean;
  readonly fadesRight: boolean;
  /** The date reaches beyond the edge of the drawing on that side. */
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
  /** What another source says: drawn hollow. */
  readonly claim?: true;
}

/** A moment with its marks, and the lane they stand in; null if no lane had room and it is counted instead. */
export interface MarkedUnit {
  readonly unit: Unit;
  readonly spans: readonly MomentSpan[];
  readonly lane: number | null;
  /** The lane where it has room from some scale on, in pixels per unit. */
  readonly later?: { readonly lane: number; readonly rate: number };
}

/** Places the marks of moments in lanes above the axis: the widest nearest to it, so that leader lines rise freely. */
export function markMoments(units: readonly Unit[], scale: TimeScale, lanes: number): MarkedUnit[] {
  const marked = units.map((unit) => ({ unit, spans: spansOf(unit, scale) }));
  const whole = marked.map((each): Span => {
    const { left, right } = wholeOf(each);
    return { left: left - 1.5, right: right + 1.5 };
  });
  const widths = whole.map(({ left, right }) => Math.round((right - left) * 10));
  const assign = (importanceOf: (index: number) => number) => {
    const order = units
      .map((_, index) => index)
      .sort((a, b) => (widths[b] as number) - (widths[a] as number) || importanceOf(b) - importanceOf(a) || a - b);
    const assigned = assignLanes(
      order.map((index) => whole[index] as Span),
      lanes,
    );
    const lanesOf = new Array<number | null>(units.length).fill(null);
    for (let rank = 0; rank < order.length; rank++) lanesOf[order[rank] as number] = assigned[rank] ?? null;
    return lanesOf;
  };
  const inTime = assign(() => 0);
  // In order of time the lanes hold the most; where they do not hold all, the most important go first.
  const laneOf = inTime.includes(null) ? assign((index) => (units[index] as Unit).importance) : inTime;
  return marked.map(({ unit, spans }, index) => ({ unit, spans, lane: laneOf[index] ?? null }));
}

/** The same marks in the same lanes as another scale shows them; null for those of which nothing is seen. */
export function remark(marked: readonly MarkedUnit[], scale: TimeScale): (MarkedUnit | null)[] {
  return marked.map(({ unit, lane, later }) => {
    if (!unit.extents.some((extent) => shows(extent, scale))) return null;
    const free = lane === null && later && later.rate <= scale.rate ? later.lane : lane;
    return { unit, spans: spansOf(unit, scale), lane: free };
  });
}

function shows({ start, end }: Extent, { domain }: TimeScale): boolean {
  return start < domain.end && Math.max(end, start + 1) > domain.start;
}

function spansOf({ when, extents, claims }: Unit, scale: TimeScale): MomentSpan[] {
  const [only] = extents;
  if (extents.length === 1 && only && claims.length === 0) return [spanOf(only, scale)];
  const shown = extents.filter((extent) => shows(extent, scale));
  const drawn = shown.length > 0 ? shown : extents;
  const own = (when.kind === "set" ? drawn : withoutOverlap(drawn, scale)).map((extent) => spanOf(extent, scale));
  const others = claims.filter((extent) => shows(extent, scale));
  return [...own, ...others.map((extent) => ({ claim: true as const, ...spanOf(extent, scale) }))];
}

/**
 * Of dates of which one holds, those that follow one another and whose dots would overlap are one mark, as is what is no wider than a
 * dot all together: it says no more and no less.
 */
function withoutOverlap(extents: readonly Extent[], scale: TimeScale): Extent[] {
  const kept: Extent[] = [];
  for (const extent of extents) {
    const last = kept.at(-1);
    const both = last && { start: last.start, end: extent.end };
    if (both && last.end <= extent.start && isOneMark(last, extent, scale)) kept[kept.length - 1] = both;
    else kept.push(extent);
  }
  return kept;
}

function isOneMark(first: Extent, second: Extent, scale: TimeScale): boolean {
  const one = spanOf(first, scale);
  const other = spanOf(second, scale);
  if (!one.dot && !other.dot) return false;
  if (other.right - one.left <= 2 * dotRadius) return true;
  return first.end === second.start && middleOf(other) - middleOf(one) < 2 * dotRadius + 2;
}

function spanOf({ start, end }: Extent, scale: TimeScale): MomentSpan {
  const left = scale.x(start);
  const right = scale.x(end);
  const fadesLeft = start === -Infinity;
  const fadesRight = end === Infinity;
  const cutLeft = start < scale.domain.start && !fadesLeft;
  const cutRight = end > scale.domain.end && !fadesRight;
  const dot =
    (right - left) * longest(end - start) <= 2 * dotRadius && !fadesLeft && !fadesRight && !cutLeft && !cutRight;
  return { left, right, dot, fadesLeft, fadesRight, cutLeft, cutRight };
}

/** Units of the calendar that differ in length, in days: months, quarters, seasons, halves, years. */
const uneven = [
  [28, 31],
  [89, 92],
  [181, 184],
  [365, 366],
] as const;

/** How much longer the longest of its kind is: so that in one drawing all months are dots, or all are bars. */
function longest(length: number): number {
  const days = length / dayLength;
  let most = days;
  for (const [least, longer] of uneven) if (days >= least && days <= longer) most = longer;
  return days > 0 ? most / days : 1;
}

/** What a mark covers with ink: a dot is wider than what it stands for. */
export function inked({ left, right, dot }: MomentSpan): Span {
  const middle = (left + right) / 2;
  return dot ? { left: middle - dotRadius - 1, right: middle + dotRadius + 1 } : { left, right };
}

/** What all marks of a moment cover together, from the first to the last. */
export function wholeOf({ spans }: { readonly spans: readonly MomentSpan[] }): Span {
  const [first, ...others] = spans;
  if (!first) return { left: 0, right: 0 };
  let { left, right } = inked(first);
  for (const span of others) {
    const own = inked(span);
    left = Math.min(left, own.left);
    right = Math.max(right, own.right);
  }
  return { left, right };
}

/** The vertical middle of a lane of marks, given the axis. */
export function laneMiddle(axis: number, lane: number): number {
  return axis - firstMark - lane * markPitch;
}

/** Draws the marks of a moment about a vertical middle; `toTurn`: for a drawing in which x and y then change places. */
export function drawMoment({ unit, spans }: MarkedUnit, y: number, brush: Brush, toTurn = false): Mark[] {
  const color = brush.colorOf(unit.group);
  const look = { color, pattern: brush.patternOf(unit.group), soft: unit.when.approximate, toTurn };
  const marks: Mark[] = [];
  const inTime = spans.length > 1 ? [...spans].sort((a, b) => middleOf(a) - middleOf(b)) : spans;
  const first = inTime[0];
  const last = inTime.at(-1);
  const all = unit.when.kind === "set" && unit.claims.length === 0;
  if ((spans.length > 1 || all) && first && last) {
    const dash = all ? {} : { dash: "2 3" };
    marks.push({
      type: "rule",
      key: "tie",
      part: "tie",
      x1: all && !first.dot ? first.left : middleOf(first),
      y1: y,
      x2: all && !last.dot ? last.right : middleOf(last),
      y2: y,
      stroke: color,
      ...dash,
    });
  }
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index] as MomentSpan;
    if (span.claim) marks.push(drawClaim(span, y, color, String(index), brush));
  }
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index] as MomentSpan;
    if (span.claim) continue;
    for (const mark of drawSpan(span, y, look, String(index), brush)) marks.push(mark);
  }
  return marks;
}

/** What another source says: hollow, in the event's colour. */
function drawClaim(span: MomentSpan, y: number, color: string, key: string, { theme }: Brush): Mark {
  const painted = { part: "claim", fill: theme.paper, stroke: color, strokeWidth: 1.5 } as const;
  if (span.dot) return { type: "circle", key: `claim-${key}`, x: middleOf(span), y, r: dotRadius - 1, ...painted };
  const shape = { x: span.left, y: y - barHeight / 2, width: span.right - span.left, height: barHeight };
  return {
    type: "rect",
    key: `claim-${key}`,
    ...shape,
    radius: barHeight / 2,
    ...painted,
    fillOpacity: 0,
    strokeWidth: 1,
  };
}

/** The middle of a mark. */
export function middleOf({ left, right }: Span): number {
  return (left + right) / 2;
}

/** From the limit of a date that has one only, in pixels: where the bar is seen best, and as near as may be to all that is known. */
const fromLimit = 16;

/** Where the leader line of a mark had best rise: from its middle, or near its only limit. */
export function leaderOf(span: MomentSpan): number {
  const { left, right, fadesLeft, fadesRight } = span;
  if (fadesLeft === fadesRight || right - left <= 2 * fromLimit) return middleOf(span);
  return fadesLeft ? right - fromLimit : left + fromLimit;
}

/** How the marks of a moment look. */
interface Look {
  readonly color: string;
  readonly pattern: number;
  readonly soft: boolean;
  readonly toTurn: boolean;
}

function drawSpan(span: MomentSpan, y: number, look: Look, key: string, brush: Brush): Mark[] {
  const { color, pattern, soft, toTurn } = look;
  if (span.dot) {
    const { paper } = brush.theme;
    const dot: Draft<CircleMark> = {
      type: "circle",
      key: `dot-${key}`,
      x: middleOf(span),
      y,
      r: soft ? dotRadius - 1 : dotRadius,
      strokeWidth: 1.5,
      part: soft ? "dot soft" : "dot",
      fill: soft ? paper : color,
      stroke: soft ? color : paper,
    };
    if (soft) dot.dash = "2.5 1.6";
    return [patternDot(dot, pattern, toTurn)];
  }
  const { left, right, fadesLeft, fadesRight } = span;
  const top = y - barHeight / 2;
  const part = soft ? "extent soft" : "extent";
  const lines = pattern === 0 ? [] : hatched(span, y, look, `hatch-${key}`, brush);
  if (!soft && !fadesLeft && !fadesRight) {
    if (span.cutLeft || span.cutRight) return [...cutBar(span, top, color, `bar-${key}`), ...lines];
    return [
      {
        type: "rect",
        key: `bar-${key}`,
        part,
        x: left,
        y: top,
        width: right - left,
        height: barHeight,
        radius: barHeight / 2,
        fill: color,
        fillOpacity: 0.25,
        stroke: color,
        strokeWidth: 1,
      },
      ...lines,
    ];
  }
  const ends = {
    left,
    right,
    fadeIn: soft || fadesLeft ? fadeLength(span, fadesLeft) : 0,
    fadeOut: soft || fadesRight ? fadeLength(span, fadesRight) : 0,
  };
  return [
    ...softBar({ key: `bar-${key}`, part: `${part} tint`, top, height: barHeight, color, ...ends }, brush),
    ...lines,
  ];
}

function hatched({ left, right }: MomentSpan, y: number, look: Look, key: string, { theme }: Brush): Mark[] {
  const bold = theme.patterns;
  // A line or two between the sides of a bar without ends would be read as a letter.
  if (!bold && look.soft && right - left < leastSoftHatched) return [];
  const top = y - barHeight / 2 + 1;
  const bar = {
    key,
    left: left + 2,
    right: right - 2,
    top,
    height: barHeight - 2,
    stroke: look.color,
    strokeWidth: 1,
    bold,
  };
  return hatch(bar, look.pattern);
}

/** A tinted bar with lines along its sides: an outline whose ends are not exact. */
export function softBar(bar: Omit<FadedBar, "opacity">, brush: Brush): Mark[] {
  const { key, top, height } = bar;
  const whole: FadedBar = { opacity: 0.25, ...bar };
  const edge = (name: string, y: number) =>
    brush.fadedBar({ ...whole, key: `${key}-${name}`, part: "extent-edge", top: y, height: 1, opacity: 1 });
  return [...brush.fadedBar(whole), ...edge("top", top), ...edge("bottom", top + height - 1)];
}

/** A bar that goes on beyond the drawing: no outline where the drawing ends. */
function cutBar(span: MomentSpan, top: number, color: string, key: string): Mark[] {
  const [type, part] = ["path", "extent cut"] as const;
  const outline = barPath(span, top, "M");
  return [
    { type, part, key, d: `${barPath(span, top, "L")}Z`, fill: color, fillOpacity: 0.25 },
    { type, part, key: `${key}-outline`, d: outline, fill: "none", stroke: color, strokeWidth: 1 },
  ];
}

/** The outline of a bar; `edge` is how it goes on at an end that is cut. */
function barPath({ left, right, cutLeft, cutRight }: MomentSpan, top: number, edge: "L" | "M"): string {
  const radius = Math.min(barHeight / 2, (right - left) / 2);
  const bottom = top + barHeight;
  const middle = top + barHeight / 2;
  const inner = right - radius;
  const rightEnd = cutRight
    ? `L${pair(right, top)}${edge}${pair(right, bottom)}`
    : `L${pair(inner, top)}Q${pair(right, top)} ${pair(right, middle)}Q${pair(right, bottom)} ${pair(inner, bottom)}`;
  const start = left + radius;
  const leftEnd = cutLeft
    ? `L${pair(left, bottom)}`
    : `L${pair(start, bottom)}Q${pair(left, bottom)} ${pair(left, middle)}Q${pair(left, top)} ${pair(start, top)}`;
  return `M${pair(cutLeft ? left : start, top)}${rightEnd}${leftEnd}`;
}

/** An end that is not known fades over the whole bar, an approximate one over a third. */
function fadeLength({ left, right, fadesLeft, fadesRight }: MomentSpan, unknown: boolean): number {
  const share = unknown ? (fadesLeft && fadesRight ? 0.5 : 1) : 1 / 3;
  return (right - left) * share;
}
