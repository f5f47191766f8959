import type { Steps } from "../../model/slices.js";
import type { Mark } from "../../scene/scene.js";
import type { When } from "../../time/when.js";
import type { GroupShares } from "../dense/density.js";
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
  /** How far down it stands as well: beside a bar. */
  readonly until: number;
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
  /** How far below the end of the axis words may stand. */
  readonly under: number;
  /** What any window shows, where there are too many events for marks of their own. */
  readonly dense?: DenseDown;
  /** What its strip counts, if it has one. */
  readonly shares?: readonly GroupShares[];
  /** Of that, what is seen at first: marks that are no events, and how many events have no other. */
  readonly backdrop: readonly Mark[];
  readonly hidden: number;
  /** Events for which there is no lane at any scale. */
  readonly without: number;
}

/** What a window shows at one place, and where its mark is, also beyond the edges. */
export type ShownItem = DownParts["items"][number] & { readonly anchor: number };

/** What a window shows of many events. */
export interface DenseDownView {
  readonly moments: readonly MarkedUnit[];
  readonly intervals: readonly LanedInterval[];
  readonly items: readonly ShownItem[];
  /** Events that are only counted. */
  readonly hidden: number;
  /** The strip that counts, and bars that are no events of their own. */
  readonly backdrop: readonly Mark[];
}

/** What any window shows of many events. */
export interface DenseDown {
  at(scale: TimeScale): DenseDownView;
  /** Places the words; before, there are none. */
  place(): Steps<void>;
  /** Some of the events: what the legend explains. */
  readonly sample: Pick<DenseDownView, "moments" | "intervals">;
}
