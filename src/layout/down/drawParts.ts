import { max, sum } from "d3";
import type { Mark } from "../../scene/scene.js";
import { compareWhen } from "../../time/compareWhen.js";
import type { Context } from "../context.js";
import { layMeanwhile, type Meanwhile, noMeanwhile } from "../meanwhile.js";
import { moreEvents } from "../moreEvents.js";
import { drawNowDown, nowOn } from "../now.js";
import { type DrawnPlot, eventsNamed, type ZoomablePlot } from "../plot.js";
import { shiftDown } from "../turn.js";
import { columnLine, eraBands, gridLine } from "./background.js";
import { downAnchors } from "./downAnchors.js";
import { drawDownAxis } from "./downAxis.js";
import { drawDownItem, unitOf } from "./drawItem.js";
import type { DownPlace } from "./columns.js";
import type { DownParts, Labelled } from "./parts.js";
import { marksToStart } from "./toStart.js";
import { nowDepth, nowWord } from "./today.js";
import { zoomParts } from "./zoomParts.js";

/** Draws what was laid out from `top` down; `counts`: with a line that counts the events for which there was no place. */
export function drawParts(context: Context, parts: DownParts, top: number, counts = true): ZoomablePlot {
  const bottom = bottomOf(context, parts);
  const hidden = parts.without;
  const more = moreEvents(counts ? hidden : 0, bottom, context);
  const frame = { top, rise: parts.axis.rise, bottom, more };
  return {
    bottom: endOf(frame),
    ...homeOf(context, parts, frame),
    down: top + parts.axis.rise,
    zoomed: (scale) => {
      const { items, ...rest } = zoomParts(context, parts, scale);
      const around = items.flatMap(({ item, top: y, anchor }) => {
        const unit = unitOf(item);
        return unit && y === null && (anchor < scale.left || anchor > scale.right) ? [unit] : [];
      });
      const { axis, right } = parts.columns;
      const row = layMeanwhile(around, { left: axis, right }, -meanwhileRise, context);
      return drawFramed(context, { ...rest, items }, frame, row);
    },
  };
}

/** What is shown at first, drawn when it is asked for: where there are many, their words come later. */
function homeOf(context: Context, parts: DownParts, frame: Frame): Pick<ZoomablePlot, "home" | "refine"> {
  const { dense, scale } = parts;
  if (!dense) return { home: () => drawFramed(context, parts, frame, noMeanwhile) };
  return {
    home: () => drawFramed(context, { ...parts, ...dense.at(scale) }, frame, noMeanwhile),
    refine: () => dense.place(),
  };
}

const hair = 1e-3;

/** What stays in its place while time is zoomed. */
interface Frame {
  readonly top: number;
  readonly rise: number;
  readonly bottom: number;
  readonly more: { readonly marks: readonly Mark[]; readonly height: number };
}

/** Where the drawing ends on the page. */
function endOf({ top, rise, bottom, more }: Frame): number {
  return top + rise + bottom + more.height;
}

/** From the start of time up to the words of what a window lies within, so that tails of letters end above bars. Pixels. */
const meanwhileRise = 3;

function bottomOf(context: Context, { items, length, scale }: DownParts): number {
  const today = nowWord(context, scale);
  const words = max(items, ({ block, top }) => (top ?? 0) + block.height) ?? 0;
  // Words at the very end may be a hair beyond it.
  return Math.max(length, (today?.y ?? 0) + nowDepth, words - hair);
}

function drawFramed(context: Context, parts: DownParts, frame: Frame, meanwhile: Meanwhile): DrawnPlot {
  const { axis, columns, items, moments, intervals, scale } = parts;
  const { options } = context;
  const { theme } = options;
  const row = { left: columns.axis, right: columns.right };
  const now = nowOn(scale, context.options.now);
  const today = nowWord(context, scale);
  const labelled = items.filter((item): item is Labelled & { top: number } => item.top !== null);
  labelled.sort((a, b) => a.top - b.top);
  const anchors = downAnchors(labelled, moments, intervals);
  const words = new Map(
    labelled.map(({ block, top: y, item }, index) => [item, { block, top: y, anchor: anchors[index] ?? y }]),
  );
  const inOrder = [...items].sort((a, b) => compareWhen(a.when, b.when));
  const { place } = parts;
  const marks: Mark[] = [
    ...eraBands(context, scale, { from: place.eras ?? columns.axis, right: columns.right }),
    ...axis.grid.map((y, index) => gridLine(y, index, columns, theme)),
    place.axis
      ? { type: "group", key: "axis", part: "axis", marks: drawDownAxis(axis, columns.axis, scale, theme) }
      : columnLine(columns.axis, scale, theme),
    ...(now === null ? [] : drawNowDown(now, columns, today?.y ?? now, context)).filter(isAmong(place)),
    ...parts.backdrop,
    ...inOrder.flatMap(({ item }) => {
      const drawn = drawDownItem(item, words.get(item) ?? null, columns, context);
      return withWords(drawn, meanwhile.words.get(unitOf(item)?.key ?? ""));
    }),
    ...meanwhile.more,
    ...frame.more.marks,
  ];
  return {
    marks: shiftDown(place.toStart ? marksToStart(marks, options.width, row) : marks, frame.top + frame.rise),
    bottom: endOf(frame),
    labelled: sum(labelled, ({ block }) => eventsNamed(block)) + meanwhile.named,
    moments,
    intervals,
    hidden: parts.hidden,
  };
}

/** Words stand at the axis only. */
function isAmong({ axis }: DownPlace): (mark: Mark) => boolean {
  return ({ type }) => axis || type !== "text";
}

/** Adds words to the group of a unit. */
function withWords(drawn: readonly Mark[], words: readonly Mark[] | undefined): Mark[] {
  const [first] = drawn;
  if (!words || first?.type !== "group") return [...drawn];
  return [{ ...first, marks: [...first.marks, ...words] }, ...drawn.slice(1)];
}
