import { firstLine } from "../momentLabels.js";
import type { TimeScale } from "../timeScale.js";
import { instantAt } from "../zoomLabels.js";
import { placeBeside } from "./placeColumn.js";
import type { DownBox, DownZoom, SeenDown } from "./zoomDown.js";

/** A label of a column in which all have their places. */
export interface BesideBox extends DownBox {
  /** How far down it stands as well: beside a bar. */
  readonly until: number;
  /** How much more than others it keeps its place. */
  readonly weight: number;
  /** Before which other labels it comes that would stand beside it, in pixels: the names of eras. */
  readonly before: number;
}

/** A label as a scale has it, in a window or not. */
interface Placed extends SeenDown {
  readonly index: number;
  readonly place: number;
  readonly height: number;
  readonly importance: number;
  /** How far down its mark goes. */
  readonly end: number;
}

/** A hair that sums may differ by, in pixels. */
const hair = 0.01;
/** A mark so little outside is seen. */
const spill = 1;

/**
 * Labels in one column that has room for all: at every scale each is as near to its mark as the others allow, wherever the window
 * is. Those at its edges slide inwards if they are in nobody's way; words of a bar that began before it stand at the first free
 * place beside it. `under`: how far below the end of time labels may stand.
 */
export function zoomBeside(boxes: readonly BesideBox[], gap: number, home: TimeScale, under = 0): DownZoom {
  const at = (y: number) => instantAt(Math.max(home.left, Math.min(home.right, y)), home.domain, home);
  const fix = (box: BesideBox) => ({ ...box, from: at(box.wanted + firstLine), to: at(box.until + firstLine) });
  let known: readonly ReturnType<typeof fix>[] | null = null;
  return (scale) => {
    const fixed = (known ??= boxes.map(fix));
    const moved = fixed.map((box, index) => {
      const anchor = scale.at(box.from);
      const end = box.until > box.wanted ? scale.at(box.to) : anchor;
      return { ...box, index, anchor, end, wanted: anchor - firstLine, until: end - firstLine };
    });
    moved.sort((a, b) => a.wanted - a.before - (b.wanted - b.before) || a.index - b.index);
    const places = placeBeside(moved, gap, scale.at(home.domain.start), scale.at(home.domain.end) + under);
    const placed = moved.map(({ index, anchor, end, height, importance }, rank): Placed => {
      return { index, anchor, end, height, importance, place: places[rank] as number, top: null };
    });
    const tops = topsIn(placed, gap, scale, scale.right + under);
    return fixed.map((_, index) => tops.get(index) as SeenDown);
  };
}

/** `end`: how far down labels may stand. */
function topsIn(placed: readonly Placed[], gap: number, window: TimeScale, end: number): Map<number, SeenDown> {
  const { left } = window;
  const shown: Placed[] = [];
  const late: Placed[] = [];
  for (const label of placed) {
    const inside = label.place >= left - hair && label.place + label.height <= end + hair;
    if (inside && isSeen(label, window)) shown.push({ ...label, top: label.place });
    else late.push(label);
  }
  // Only what is in somebody's window moves, and the most important first.
  late.sort((a, b) => b.importance - a.importance || a.place - b.place);
  const hidden: Placed[] = [];
  for (const label of late) {
    const top = slidTop(label, window, end) ?? barTop(label, shown, gap, window);
    if (top !== null && isFree(top, label, shown, gap)) shown.push({ ...label, top });
    else hidden.push(label);
  }
  return new Map([...shown, ...hidden].map(({ index, top, anchor }) => [index, { top, anchor }]));
}

function isSeen({ anchor }: Placed, { left, right }: TimeScale): boolean {
  return anchor >= left - spill && anchor <= right + spill;
}

/** Where a label whose mark is in the window stands if it would straddle one of its edges. */
function slidTop(label: Placed, window: TimeScale, end: number): number | null {
  const { place, height } = label;
  const { left } = window;
  if (!isSeen(label, window) || height > end - left) return null;
  if (place < left) return place + height > left ? left : null;
  return place < end ? end - height : null;
}

/** The first free place of the window beside a bar that began before it. */
function barTop(label: Placed, shown: readonly Placed[], gap: number, { left, right }: TimeScale): number | null {
  const { anchor, end, height } = label;
  if (anchor >= left || end <= left + firstLine) return null;
  const after = shown.map((other) => (other.top ?? 0) + other.height + gap);
  const tops = [left, ...after].filter((top) => top >= left && top + firstLine <= end && top + height <= right);
  tops.sort((a, b) => a - b);
  return tops.find((top) => isFree(top, label, shown, gap)) ?? null;
}

function isFree(top: number, { height }: Placed, shown: readonly Placed[], gap: number): boolean {
  return shown.every((other) => {
    const taken = other.top ?? 0;
    return top + height + gap <= taken + hair || taken + other.height + gap <= top + hair;
  });
}
