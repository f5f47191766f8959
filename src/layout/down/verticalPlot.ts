import type { Steps } from "../../model/slices.js";
import type { Context } from "../context.js";
import type { Plot } from "../plot.js";
import { wholeContext } from "./bandContext.js";
import { bothSides } from "./bothSides.js";
import { wholePlace } from "./columns.js";
import { drawParts } from "./drawParts.js";
import { layDown, layDownSteps } from "./layDown.js";
import { samplesOf } from "./samples.js";

/** Time from top to bottom: the axis, bars and marks beside it, all words in one column, or two on both sides. */
export function* verticalPlot(whole: Context): Steps<Plot | null> {
  const context = wholeContext(whole);
  return (context.options.labelSide === "both" ? yield* bothSides(context) : null) ?? (yield* oneSide(context));
}

/** The axis on the left, all words on the right. */
function* oneSide(context: Context): Steps<Plot | null> {
  const place = wholePlace(context);
  const auto = yield* layDownSteps(context, null, place);
  if (!auto) return null;
  return {
    ...samplesOf(auto),
    least: 0,
    dense: auto.columns.stripWidth > 0,
    shares: auto.shares ?? [],
    scale: auto.scale,
    draw: (top, room) => drawParts(context, (room === null ? null : layDown(context, room, place)) ?? auto, top),
  };
}
