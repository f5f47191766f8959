import type { Mark } from "../scene/scene.js";
import { formatCount } from "../time/formatCount.js";
import { spanOf, type Context } from "./context.js";
import { textStyles } from "./textStyle.js";

/** A line under the plot that counts the events for which there was no place; nothing if all have one. */
export function moreEvents(
  count: number,
  top: number,
  context: Context,
): { readonly marks: readonly Mark[]; readonly height: number } {
  if (count === 0) return { marks: [], height: 0 };
  const style = textStyles.heading;
  const line: Mark = {
    type: "text",
    key: "more",
    part: "more-events",
    x: spanOf(context).x,
    y: top + 22,
    size: style.size,
    weight: style.weight,
    fill: context.options.theme.muted,
    spans: [{ text: formatCount(count, context.words, context.words.moreEvents) }],
  };
  return { marks: [line], height: 29 };
}
