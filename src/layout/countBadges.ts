import { sum } from "d3";
import { middleOf, type MarkedUnit } from "./momentMarks.js";
import { textStyles, type Ruler } from "./textStyle.js";
import type { TimeScale } from "./timeScale.js";

/** How many events share a place where not all could have a mark. */
export interface CountBadge {
  readonly key: string;
  /** The middle of its words. */
  readonly x: number;
  readonly text: string;
  readonly name: string;
}

/** Counts events without a mark of their own, one count for each stretch of the axis that its words need. */
export function countBadges(marked: readonly MarkedUnit[], scale: TimeScale, ruler: Ruler): CountBadge[] {
  const hidden = marked.filter(({ lane }) => lane === null);
  if (hidden.length === 0) return [];
  const total = sum(hidden, ({ unit }) => unit.events.length);
  const width = ruler(`+${String(total)}`, textStyles.heading) + 8;
  const places = Math.max(1, Math.floor((scale.right - scale.left) / width));
  const step = (scale.right - scale.left) / places;
  const counts = new Map<number, number>();
  for (const { unit, spans } of hidden) {
    const x = middleOf({ left: spans[0]?.left ?? scale.left, right: spans.at(-1)?.right ?? scale.left });
    const place = Math.max(0, Math.min(places - 1, Math.floor((x - scale.left) / step)));
    counts.set(place, (counts.get(place) ?? 0) + unit.events.length);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([place, count]) => ({
      key: `count ${String(place)}`,
      x: scale.left + (place + 0.5) * step,
      text: `+${String(count)}`,
      name: `+${String(count)}`,
    }));
}
