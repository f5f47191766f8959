import type { Context } from "../context.js";
import { nowOn } from "../now.js";
import type { TimeScale } from "../timeScale.js";
import type { DownWord } from "./downAxis.js";

/** From today's line down to the end of its word. */
export const nowDepth = 8;
/** From the middle of a break to the nearest other words. */
const breakReach = 32;

/** Today's word among the ticks, clear of the words of breaks. */
export function nowWord({ options, words }: Context, scale: TimeScale): DownWord | null {
  const y = nowOn(scale, options.now);
  if (y === null) return null;
  const near = scale.breaks.map(({ x0, x1 }) => (x0 + x1) / 2).find((middle) => Math.abs(middle - y) < breakReach);
  const word = near === undefined ? y : y < near ? near - breakReach : near + breakReach;
  return { y: word, text: words.today };
}
