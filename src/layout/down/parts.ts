import type { When } from "../../time/when.js";
import type { LanedInterval } from "../intervalLanes.js";
import type { LabelBlock } from "../labelText.js";
import type { MarkedUnit } from "../momentMarks.js";
import type { TimeScale } from "../timeScale.js";
import type { Columns, DownPlace } from "./columns.js";
import type { DownAxis } from "./downAxis.js";
import type { DownItem } from "./drawItem.js";
import type { DownZoom } from "./zoomDown.js";

/** What is drawn at one place of the column: a moment, an interval, or the name of an era. */
export interface Labelled {
  readonly wanted: number;
  readonly block: LabelBlock;
  readonly item: DownItem;
  readonly importance: number;
  readonly when: When;
}

/** A drawing, or one column of it, before it is drawn. */
export interface DownParts {
  readonly scale: TimeScale;
  readonly axis: DownAxis;
  readonly moments: readonly MarkedUnit[];
  readonly intervals: readonly LanedInterval[];
  /** In order of their labels, with the tops of those; null where a label has no room. */
  readonly items: readonly (Labelled & { readonly top: number | null })[];
  /** The tops of the same labels in any window. */
  readonly zoom: DownZoom;
  readonly columns: Columns;
  readonly place: DownPlace;
  readonly length: number;
}
