import type { LabelBlock } from "./labelText.js";
import type { PlacedFlag } from "./placeLabels.js";
import type { TimeScale } from "./timeScale.js";
import type { Instant } from "../time/when.js";
import type { SeenLabel } from "./zoomLabels.js";

/** A moment's label: its words in lines, where they stand above the marks, and where its leader line rises. */
export interface PlacedLabel {
  readonly anchor: number;
  readonly block: LabelBlock;
  readonly flag: PlacedFlag;
}

/** The labels of moments, one or none for each. */
export interface MomentLabels {
  readonly labels: readonly (PlacedLabel | null)[];
  readonly height: number;
  /** How many leader lines run beneath a label; null if there are too many labels to keep them apart. */
  readonly crossings: number | null;
  /** The labels of the same moments as another scale shows them: rows and sides stay, some appear. */
  zoomed(scale: TimeScale): (PlacedLabel | null)[];
  /** Where the leader line of each leaves its mark; null for a mark that never has a label. */
  readonly anchorOf: (index: number) => Instant | null;
}

/** A label in its place in a window, its words `inset` from its box on the side of its leader line; one that was moved inwards stands across the end of its leader line. */
export function moveLabel(
  { block, flag }: PlacedLabel,
  { anchor, start, slid }: SeenLabel,
  inset: number,
): PlacedLabel {
  const left = start + (flag.side === "right" ? inset : 0);
  const moved = { ...flag, left, right: left + flag.right - flag.left };
  return { anchor, block, flag: slid ? { ...moved, side: "over" } : moved };
}
