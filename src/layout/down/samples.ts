import type { Plot } from "../plot.js";
import type { DownParts } from "./parts.js";

/** What the legend explains: all that is drawn, or of many events those that stand for all. */
export function samplesOf({ dense, moments, intervals }: DownParts): Pick<Plot, "moments" | "intervals"> {
  return dense?.sample ?? { moments, intervals };
}
