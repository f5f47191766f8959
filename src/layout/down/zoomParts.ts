import type { Context } from "../context.js";
import type { LanedInterval } from "../intervalLanes.js";
import { type MarkedUnit, remark } from "../momentMarks.js";
import type { TimeScale } from "../timeScale.js";
import type { Unit } from "../units.js";
import { zoomIntervals } from "../zoomIntervals.js";
import { layDownAxis } from "./downAxis.js";
import type { DownItem } from "./drawItem.js";
import type { DownParts, ShownItem } from "./parts.js";
import { nowWord } from "./today.js";
import type { SeenDown } from "./zoomDown.js";

/** The same columns with another stretch of time beside them. */
export function zoomParts(context: Context, parts: DownParts, scale: TimeScale): ZoomedParts {
  const { options, ruler } = context;
  const room = { width: parts.columns.axis - parts.place.x + parts.place.spare, rise: parts.axis.rise };
  const axis = layDownAxis(scale, options.locale, ruler, nowWord(context, scale), room);
  return { ...parts, scale, axis, ...(parts.dense ? parts.dense.at(scale) : zoomItems(parts, scale)) };
}

/** The same events in the lanes that they have. */
function zoomItems(parts: DownParts, scale: TimeScale): Pick<ZoomedParts, "moments" | "intervals" | "items"> {
  const marks = remark(parts.moments, scale);
  const bars = zoomIntervals({ intervals: parts.intervals, labelLines: [], bareLanes: 0 }, parts.scale, scale);
  const moments = new Map(marks.flatMap((mark) => (mark ? [[mark.unit, mark]] : [])));
  const intervals = new Map(bars.intervals.map((bar) => [bar.unit, bar]));
  const tops = parts.zoom(scale);
  const items = parts.items.flatMap((each, index): ShownItem[] => {
    const seen = tops[index] as SeenDown;
    const item = shownItem(each.item, moments, intervals);
    return item ? [{ ...each, item, top: seen.top, anchor: seen.anchor }] : [];
  });
  return { moments: [...moments.values()], intervals: bars.intervals, items };
}

/** DownParts with the places of all marks whose labels are not seen. */
export type ZoomedParts = Omit<DownParts, "items"> & { readonly items: readonly ShownItem[] };

function shownItem(
  item: DownItem,
  moments: ReadonlyMap<Unit, MarkedUnit>,
  intervals: ReadonlyMap<Unit, LanedInterval>,
): DownItem | null {
  if ("era" in item) return item;
  if ("moment" in item) {
    const moment = moments.get(item.moment.unit);
    return moment ? { moment } : null;
  }
  const interval = intervals.get(item.interval.unit);
  return interval ? { interval } : null;
}
