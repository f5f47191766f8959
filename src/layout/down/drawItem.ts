import { max, min } from "d3";
import type { Era, TimelineEvent } from "../../model/timeline.js";
import type { Mark } from "../../scene/scene.js";
import type { Columns } from "./columns.js";
import type { Context } from "../context.js";
import { dateLines, titleLines, unitGroup } from "../drawEvents.js";
import { drawBar, drawClaims } from "../intervalBars.js";
import type { LanedInterval } from "../intervalLanes.js";
import type { LabelBlock } from "../labelText.js";
import { firstLine } from "../momentLabels.js";
import type { PlacedLabel } from "../placedLabel.js";
import { dotRadius, drawMoment, inked, markPitch, type MarkedUnit } from "../momentMarks.js";
import { pair } from "../point.js";
import { turn } from "../turn.js";
import type { Unit } from "../units.js";

/** What stands at one place of a drawing in which time runs down. */
export type DownItem = { readonly moment: MarkedUnit } | { readonly interval: LanedInterval } | { readonly era: Era };

/** Whose it is; null for the name of an era. */
export function unitOf(item: DownItem): Unit | null {
  return "era" in item ? null : "moment" in item ? item.moment.unit : item.interval.unit;
}

/** Its words, where they begin, and where its leader line leaves the mark. */
export interface DownWords {
  readonly block: LabelBlock;
  readonly top: number;
  readonly anchor: number;
}

/** Draws an event or the name of an era; without words, only its mark. */
export function drawDownItem(item: DownItem, words: DownWords | null, columns: Columns, context: Context): Mark[] {
  if ("era" in item) return words ? eraName(item.era, words, columns, context) : [];
  const { brush, nameOf } = context;
  const unit = "moment" in item ? item.moment.unit : item.interval.unit;
  const marks =
    "moment" in item ? momentMarks(item.moment, columns, context) : barMarks(item.interval, columns, context);
  const part = "moment" in item ? "moment" : "interval-event";
  const color = brush.colorOf(unit.group);
  const hit = hitAround(item, columns, context);
  if (!words) return [unitGroup(unit, part, [...marks, hit], () => [], nameOf)];
  const label = placed(words, columns);
  const base = { base: 0 };
  const shared = [leader(item, words, columns, color), ...marks, hit, ...dateLines(label, base, brush, color)];
  return [unitGroup(unit, part, shared, (event: TimelineEvent) => titleLines(event, label, base, brush), nameOf)];
}

/** Words as a flag to the right, measured from a base line at 0. */
function placed({ block, top, anchor }: DownWords, { labels }: Columns): PlacedLabel {
  const flag = {
    side: "right",
    left: labels,
    right: labels + block.width,
    top: -top,
    bottom: -top - block.height,
  } as const;
  return { anchor, block, flag };
}

function momentX({ lane }: MarkedUnit, { marks }: Columns): number {
  return marks + ((lane ?? 0) + 0.5) * markPitch;
}

function momentMarks(moment: MarkedUnit, columns: Columns, { brush }: Context): Mark[] {
  return turn(drawMoment(moment, momentX(moment, columns), brush, true), brush);
}

function barX({ lane }: LanedInterval, { bars, barPitch }: Columns): number {
  return bars + (lane ?? 0) * barPitch;
}

/** Bars are a little narrower than their lanes. */
function barWidth({ barPitch }: Columns): number {
  return Math.max(3, Math.min(10, barPitch - 3));
}

function barMarks(interval: LanedInterval, columns: Columns, { brush }: Context): Mark[] {
  const color = brush.colorOf(interval.unit.group);
  const left = barX(interval, columns);
  const bar = drawBar(
    interval.bar,
    left,
    barWidth(columns),
    { color, pattern: brush.patternOf(interval.unit.group) },
    brush,
  );
  return turn([...drawClaims(interval.claims, left, color), ...bar], brush);
}

/** From the mark across to the column of words, then to the label's first line. */
function leader(item: DownItem, { top, anchor }: DownWords, columns: Columns, color: string): Mark {
  const end = top + firstLine;
  const from =
    "moment" in item
      ? momentEdge(item.moment, columns)
      : "interval" in item
        ? barX(item.interval, columns) + barWidth(columns)
        : 0;
  const d = `M${pair(from, anchor)}L${pair(columns.channel, anchor)}L${pair(columns.labels - 5, end)}`;
  return { type: "path", key: "leader", part: "leader", d, fill: "none", stroke: color, strokeWidth: 1 };
}

function momentEdge(moment: MarkedUnit, columns: Columns): number {
  return momentX(moment, columns) + (moment.spans[0]?.dot ? dotRadius : 4.5);
}

/** Something to point at: the mark, at least 24 pixels long. */
function hitAround(item: DownItem, columns: Columns, { brush }: Context): Mark {
  const spans = "moment" in item ? item.moment.spans.map(inked) : "interval" in item ? [item.interval.bar] : [];
  const top = min(spans, ({ left }) => left) ?? 0;
  const bottom = max(spans, ({ right }) => right) ?? 0;
  const spare = Math.max(0, 24 - (bottom - top)) / 2;
  const middle =
    "moment" in item
      ? momentX(item.moment, columns)
      : "interval" in item
        ? barX(item.interval, columns) + barWidth(columns) / 2
        : 0;
  const width = "moment" in item ? markPitch : columns.barPitch;
  const shape = { x: middle - width / 2, y: top - spare, width, height: bottom - top + 2 * spare };
  return { type: "rect", key: "hit-mark", part: "hit", ...shape, fill: brush.theme.paper, fillOpacity: 0 };
}

function eraName({ title }: Era, words: DownWords, columns: Columns, { brush }: Context): Mark[] {
  const lines = dateLines(placed(words, columns), { base: 0 }, brush, brush.theme.muted);
  return [{ type: "group", key: `era-name ${title} ${String(Math.round(words.top))}`, part: "era-name", marks: lines }];
}
