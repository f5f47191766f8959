import { mountExport } from "../dom/exports/mountExport.js";
import { mountCard } from "../dom/parts/mountCard.js";
import { mountControls } from "../dom/parts/mountControls.js";
import { mountFilter } from "../dom/parts/mountFilter.js";
import { mountLegend } from "../dom/parts/mountLegend.js";
import { mountOverview } from "../dom/parts/mountOverview.js";
import { mountSearch } from "../dom/parts/mountSearch.js";
import { mountStory } from "../dom/parts/mountStory.js";
import { mountTable } from "../dom/parts/mountTable.js";
import type { Part } from "../dom/parts/part.js";
import type { TimelineView } from "../dom/timelineView.js";
import type { ControlName } from "./controlNames.js";

const mounts: Readonly<Record<ControlName, (view: TimelineView) => Part>> = {
  buttons: mountControls,
  search: mountSearch,
  filter: mountFilter,
  legend: mountLegend,
  overview: mountOverview,
  story: mountStory,
  card: mountCard,
  table: mountTable,
  export: mountExport,
};

/** Puts one control around a drawing. */
export function mountControl(name: ControlName, view: TimelineView): Part {
  return mounts[name](view);
}
