import { sum } from "d3";
import { partOf, type Steps } from "../model/slices.js";
import type { Mark, SceneCounts } from "../scene/scene.js";
import { spanOf, type Context } from "./context.js";
import type { GroupShares } from "./dense/density.js";
import { layFoot } from "./foot.js";
import { emptyBlock, heading, paragraph } from "./furniture.js";
import { horizontalPlot } from "./horizontalPlot.js";
import { linkMarks } from "./linkMarks.js";
import { eventsWithoutLane, type DrawnPlot, type Plot, type ZoomablePlot } from "./plot.js";
import type { TimeScale } from "./timeScale.js";
import { textStyles } from "./textStyle.js";
import { verticalBands } from "./down/verticalBands.js";
import { verticalPlot } from "./down/verticalPlot.js";

/** The marks of a drawing, its height, and where every event went. */
export interface Arrangement {
  readonly marks: readonly Mark[];
  readonly height: number;
  readonly counts: SceneCounts;
}

/** Pixels: above the first thing and below the last, under the heading, over the legend. */
const edge = 16;
const underHeading = 18;
const overFoot = 16;

/** A drawing and, in the same frame, any window on its time. */
export interface ZoomableArrangement {
  /** What shows time at first; null if nothing has a place in it. */
  readonly scale: TimeScale | null;
  /** Where that starts on the page if time runs down; else null. */
  readonly down: number | null;
  zoomed(scale: TimeScale): Arrangement;
  /** What strips count. */
  readonly shares: readonly GroupShares[];
  /** What it shows at first, as far as `refine` has gone. */
  current(): Arrangement;
  /** Places the words of what are many; null where that is done. */
  readonly refine: (() => Steps<void>) | null;
}

/** Stacks the parts of the drawing from top to bottom: heading, plot, what has no date, legend, notes. */
export function* arrange(context: Context): Steps<ZoomableArrangement> {
  const { options, timeline, ruler } = context;
  const { theme, width } = options;
  const down = options.vertical ? yield* partOf(0, 0.4, downPlot(context)) : null;
  const plot = down ?? (yield* partOf(0.4, 0.5, horizontalPlot(context)));
  yield 0.5;
  const head = heading(timeline, spanOf(context), theme, ruler);
  const foot = layFoot(context, plot);
  const top = edge + head.height + (head.height > 0 ? underHeading : 0);
  const under = edge + (foot.height > 0 ? overFoot + foot.height : 0);
  const room = options.height === "auto" || !plot ? null : Math.max(0, options.height - top - plot.least - under);
  const drawn = plot?.draw(top, room) ?? nothing(top, context);
  const least = drawn.bottom + under;
  const height = Math.ceil(options.height === "auto" ? least : Math.max(least, options.height));
  const paper: Mark = { type: "rect", key: "paper", part: "paper", x: 0, y: 0, width, height, fill: theme.paper };
  const framed = (shown: DrawnPlot): Arrangement => {
    const links = linkMarks(shown.marks, top, shown.bottom, context);
    const marks = [paper, ...head.draw(edge), ...shown.marks, ...links, ...foot.draw(height - edge - foot.height)];
    return { marks, height, counts: countEvents(context, shown) };
  };
  return {
    current: () => framed(drawn.home()),
    refine: drawn.refine ?? null,
    shares: plot?.shares ?? [],
    scale: plot?.scale ?? null,
    down: drawn.down,
    zoomed: (scale) => framed(drawn.zoomed(scale)),
  };
}

function* downPlot(context: Context): Steps<Plot | null> {
  return yield* context.options.lanes === "group" ? verticalBands(context) : verticalPlot(context);
}

/** Where nothing has a place in time: says so if there is nothing at all. */
function nothing(top: number, context: Context): ZoomablePlot {
  const { timeline, words, options, ruler } = context;
  const { events, undated = [] } = timeline;
  const style = { style: textStyles.event, fill: options.theme.muted };
  const text = { key: "none", part: "no-events", ...style, ...spanOf(context) };
  const block = events.length + undated.length === 0 ? paragraph(words.noEvents, text, ruler) : emptyBlock;
  const bottom = top + block.height;
  const drawn = { marks: block.draw(top), bottom, labelled: 0, moments: [], intervals: [] };
  return { down: null, bottom, home: () => drawn, zoomed: () => drawn };
}

function countEvents({ timeline, units }: Context, drawn: DrawnPlot): SceneCounts {
  const { moments, intervals, labelled, hidden = 0 } = drawn;
  const counted = eventsWithoutLane(moments) + eventsWithoutLane(intervals) + hidden;
  const unknown = units.unknown.length;
  const events = timeline.events.length;
  const seen = sum([...moments, ...intervals], ({ unit }) => unit.events.length) + hidden;
  return { events, drawn: seen - counted, counted, outside: events - unknown - seen, unknown, labelled };
}
