import { max, sum } from "d3";
import { labelAllInRows } from "./allInRows.js";
import { chooseSides, type FlexibleFlag } from "./chooseSides.js";
import { rememberingSetter, type LabelBlock, type LabelSetter, type LabelWords } from "./labelText.js";
import { inked, leaderOf, middleOf, type MarkedUnit, type MomentSpan } from "./momentMarks.js";
import { labelMany } from "./manyLabels.js";
import { moveLabel, type MomentLabels, type PlacedLabel } from "./placedLabel.js";
import { poleGap } from "./placeLabels.js";
import type { Span } from "./spans.js";
import { textStyles, type Ruler } from "./textStyle.js";
import type { TimeScale } from "./timeScale.js";
import { gaps, instantAt, zoomBands, type BandedLabel, type LabelZoom } from "./zoomLabels.js";

/** From the top of a label to the middle of its first line. */
export const firstLine = 9;

/** To the right of leader lines where the drawing does not end there, or to either side. */
export type RowSides = "one" | "both";

/** How labels are set. `room`: the height they may take, null for as much as they need. */
export interface LabelSettings {
  readonly labelWidth: number;
  readonly room: number | null;
  /** Lines of a title at most, if that was asked for. */
  readonly lines?: number | null;
  /** Whether lists of titles must keep to the label width as well. */
  readonly narrow?: boolean;
  /** Whether few labels may stand on leader lines of others, in rows, and on which sides of their own. */
  readonly rows?: RowSides | null;
  /** Sets few labels; @default one that forgets what it set for other arrangements. */
  readonly set?: LabelSetter;
}

/** Up to this many moments all get labels, if the height may grow. */
export const fewMoments = 60;
const fewLines = 8;
const manyLines = 2;
/** Pixels; labels that stand no higher are left as they are. */
const leastGoodHeight = 180;
/** A list of titles under one date may be so much wider than a single one: a line for each reads best. */
const listStretch = 1.4;
const manyRows = 6;
const rowGap = 9;

/** Rows for the labels of many moments in so much height; null for as much as they need. */
export function manyRowsIn(
  room: number | null,
  lines: number | null = null,
): { rows: number; rowHeight: number; rowGap: number } {
  const rowHeight = (1 + (lines ?? manyLines)) * textStyles.event.line;
  return { rows: room === null ? manyRows : Math.floor((room + rowGap) / (rowHeight + rowGap)), rowHeight, rowGap };
}

/** Places the labels of moments: all of them if they are few and the height may grow, else the most important that fit. */
export function labelMoments(
  marked: readonly MarkedUnit[],
  wordsOf: (unit: MarkedUnit, most: number) => LabelWords,
  scale: TimeScale,
  ruler: Ruler,
  { labelWidth, room, lines = null, narrow = false, rows = null, set = rememberingSetter(ruler) }: LabelSettings,
): MomentLabels {
  const bounds = { left: scale.left, right: scale.right };
  const width = Math.min(labelWidth, bounds.right - bounds.left);
  const events = sum(marked, ({ unit }) => unit.events.length);
  if (events <= fewMoments) {
    const few = { width, lines: lines ?? fewLines, set };
    const inRows = (sides: RowSides) => rowed(marked, wordsOf, { ...few, bothSides: sides === "both" }, scale);
    const wanted = rows && room === null ? inRows(rows) : null;
    if (wanted) return wanted;
    const all = labelAll(marked, wordsOf, { ...few, narrow }, scale);
    if (room === null || all.height <= room) return all;
    for (const sides of ["one", "both"] as const) {
      const lower = inRows(sides);
      if (lower && lower.height <= room) return lower;
    }
  }
  return labelMany(marked, wordsOf, { width, lines: lines ?? manyLines, ...manyRowsIn(room, lines) }, scale, ruler);
}

/** How few labels are set. */
interface FewSettings {
  readonly width: number;
  readonly lines: number;
  readonly set: LabelSetter;
}

function rowed(
  marked: readonly MarkedUnit[],
  wordsOf: (unit: MarkedUnit, most: number) => LabelWords,
  { width, ...setting }: FewSettings & { readonly bothSides: boolean },
  scale: TimeScale,
): MomentLabels | null {
  const widthFor = ({ entries }: LabelWords) => width * (entries.length > 1 ? listStretch : 1);
  return labelAllInRows(marked, (unit) => wordsOf(unit, fewMoments), { widthFor, ...setting }, scale);
}

function labelAll(
  marked: readonly MarkedUnit[],
  wordsOf: (unit: MarkedUnit, most: number) => LabelWords,
  { width, lines, set, narrow }: FewSettings & { readonly narrow: boolean },
  scale: TimeScale,
): MomentLabels {
  const bounds = { left: scale.left, right: scale.right };
  const anchors = chooseAnchors(marked);
  const flexible = marked.map((unit, index) =>
    flexibleLabel(wordsOf(unit, fewMoments), anchors[index] as number, lines, set, narrow),
  );
  const goodHeight = goodHeightOf(bounds.right - bounds.left);
  const { flags, widths, height, crossings } = chooseSides(flexible, width, bounds, goodHeight);
  const labels = flags.map((flag, index) => {
    const { x, setIn } = flexible[index] as FlexibleLabel;
    return { anchor: x, block: setIn(widths[index] as number), flag };
  });
  return { labels, height, crossings, ...zoomer(marked, labels, scale, crossings === 0) };
}

/** Shows the same labels at other scales: each keeps its side and height, and its place about its anchor. */
function zoomer(
  marked: readonly MarkedUnit[],
  labels: readonly PlacedLabel[],
  home: TimeScale,
  leaders: boolean,
): Pick<MomentLabels, "zoomed" | "anchorOf"> {
  let known: readonly BandedLabel[] | null = null;
  const banded = () => (known ??= labels.map((label, index) => bandedLabel(marked[index] as MarkedUnit, label, home)));
  let zoom: LabelZoom | null = null;
  return {
    anchorOf: (index) => banded()[index]?.anchor ?? null,
    zoomed: (scale) => {
      zoom ??= zoomBands(banded(), home, leaders);
      const shown = new Array<PlacedLabel | null>(labels.length).fill(null);
      for (const seen of zoom(scale)) shown[seen.index] = moveLabel(labels[seen.index] as PlacedLabel, seen, ownSide);
      return shown;
    },
  };
}

/** From the words to where their own leader line has its room: labels may hang on one line, one over the other. */
const ownSide = poleGap - gaps.leader - 0.1;

function bandedLabel({ unit }: MarkedUnit, { anchor, flag }: PlacedLabel, home: TimeScale): BandedLabel {
  const extents = unit.extents.map((extent) => ({ start: home.x(extent.start), end: home.x(extent.end), extent }));
  const own = extents.find(({ start, end }) => anchor >= start - 7 && anchor <= end + 7) ?? extents[0];
  const instant = instantAt(anchor, own?.extent ?? home.domain, home);
  const at = home.at(instant);
  return {
    anchor: instant,
    start: flag.left - at - (flag.side === "right" ? ownSide : 0),
    end: flag.right - at + (flag.side === "left" ? ownSide : 0),
    low: flag.bottom,
    high: flag.top,
    importance: unit.importance,
  };
}

/** Labels that stand no higher than this are left as they are. */
export function goodHeightOf(width: number): number {
  return Math.max(leastGoodHeight, width * 0.2);
}

interface FlexibleLabel extends FlexibleFlag {
  readonly setIn: (width: number) => LabelBlock;
}

function flexibleLabel(words: LabelWords, x: number, lines: number, set: LabelSetter, narrow: boolean): FlexibleLabel {
  const known = new Map<number, LabelBlock>();
  return {
    x,
    stretch: words.entries.length > 1 && !narrow ? listStretch : 1,
    // The same few widths are tried again and again: by number they are found sooner.
    setIn: (width) => {
      const before = known.get(width);
      if (before) return before;
      const block = set(words, width, lines);
      known.set(width, block);
      return block;
    },
  };
}

/** The least distance between two leader lines, and from a leader line to a mark above its own. */
export const leaderGap = 12;
const markGap = 6;

/**
 * Where each moment's leader line rises: a dot from its middle, a bar from the place nearest to where it had best where no mark
 * stands above it and no other leader line is near.
 */
export function chooseAnchors(marked: readonly MarkedUnit[]): number[] {
  const anchors = new Array<number>(marked.length).fill(0);
  const widths = marked.map(({ spans }) => max(spans, ({ left, right }) => right - left) ?? 0);
  const order = marked.map((_, index) => index);
  order.sort((a, b) => (widths[a] as number) - (widths[b] as number) || a - b);
  const few = marked.length <= fewMoments;
  const chosen: number[] = [];
  for (const index of order) {
    const { spans, lane } = marked[index] as MarkedUnit;
    const [only] = spans;
    const dot = spans.length === 1 && only?.dot ? only : null;
    const anchor = dot ? middleOf(dot) : anchorOf(ownSpans(spans), few ? blockedSpans(marked, lane ?? 0, chosen) : []);
    anchors[index] = anchor;
    chosen.push(anchor);
  }
  return anchors;
}

/** The marks of the date itself. */
function ownSpans(spans: readonly MomentSpan[]): MomentSpan[] {
  return spans.filter(({ claim }) => claim === undefined);
}

/** The place nearest to where the leader line of the widest mark had best rise; of another mark of the same date, if that one has none free. */
function anchorOf(spans: readonly MomentSpan[], blocked: readonly Span[]): number {
  const byWidth = [...spans].sort((a, b) => b.right - b.left - (a.right - a.left));
  const places = byWidth.map((span) => {
    const wanted = leaderOf(span);
    return span.dot ? wanted : nearestFree(wanted, { left: span.left + 5, right: span.right - 5 }, blocked);
  });
  return places.find((x) => !isBlocked(x, blocked)) ?? places[0] ?? 0;
}

function isBlocked(x: number, blocked: readonly Span[]): boolean {
  for (const { left, right } of blocked) if (x > left && x < right) return true;
  return false;
}

function blockedSpans(marked: readonly MarkedUnit[], lane: number, chosen: readonly number[]): Span[] {
  const blocked: Span[] = [];
  for (const other of marked) {
    if ((other.lane ?? 0) <= lane) continue;
    for (const span of other.spans) {
      const { left, right } = inked(span);
      blocked.push({ left: left - markGap, right: right + markGap });
    }
  }
  for (const x of chosen) blocked.push({ left: x - leaderGap, right: x + leaderGap });
  return blocked;
}

/** The free position nearest to `wanted` within a span; `wanted` itself if none is free. */
export function nearestFree(wanted: number, within: Span, blocked: readonly Span[]): number {
  let nearest = Infinity;
  let best = wanted;
  const look = (x: number) => {
    const distance = Math.abs(x - wanted);
    if (!(distance < nearest && x >= within.left && x <= within.right) || isBlocked(x, blocked)) return;
    nearest = distance;
    best = x;
  };
  look(wanted);
  for (const { left, right } of blocked) {
    look(left);
    look(right);
  }
  return best;
}
