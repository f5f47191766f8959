export { TimelineError, type Problem, type TimelineErrorDetails } from "./errors.js";
export { compareWhen } from "./time/compareWhen.js";
export { formatWhen, type FormatWhenOptions, type WhenStyle } from "./time/formatWhen.js";
export type { Locale } from "./time/locale.js";
export type { DatePrecision } from "./time/printEdtf.js";
export { parseWhen, type ParseWhenOptions } from "./time/parseWhen.js";
export { relate, type Relation } from "./time/relate.js";
export type { Bound, BoundInput, Extent, Instant, Precision, TemporalLike, When, WhenInput } from "./time/when.js";
export { describe } from "./model/describe.js";
export { readTimeline } from "./model/readTimeline.js";
export type { EventColumns, NumberColumn, TextColumn } from "./model/columns/eventColumns.js";
export type {
  Claim,
  Era,
  EventImage,
  EventLink,
  Group,
  Source,
  Timeline,
  TimelineEvent,
  UndatedEvent,
} from "./model/timeline.js";
export { toTable, type TableFormat, type TableOptions, type TableRow } from "./model/toTable.js";
export { layout } from "./layout/layout.js";
export type { LabelSide, LayoutOptions, ScaleName } from "./layout/options.js";
export type { MeasureText } from "./layout/textWidth.js";
export type { Theme, ThemeName } from "./layout/theme.js";
export type {
  CircleMark,
  Fill,
  Gradient,
  GroupMark,
  Mark,
  PathMark,
  RectMark,
  RuleMark,
  Scene,
  SceneCounts,
  TextMark,
  TextSpan,
} from "./scene/scene.js";
export { toSvg } from "./render/toSvg.js";
export { renderToString, type RenderOptions } from "./renderToString.js";
export { createTimeline } from "./dom/createTimeline.js";
export type { TimelineView, ViewEvents, Viewport } from "./dom/timelineView.js";
export type { MoveOptions } from "./dom/goalOf.js";
export { mountExport, type ExportKind, type ExportOptions } from "./dom/exports/mountExport.js";
export { toPng, type PngOptions } from "./dom/exports/toPng.js";
export { toHash, type ViewState } from "./dom/state/viewState.js";
export type { ViewOptions } from "./dom/viewOptions.js";
export { bindText, type TextBinding, type TextOptions } from "./dom/parts/bindText.js";
export { mountCard } from "./dom/parts/mountCard.js";
export { mountControls } from "./dom/parts/mountControls.js";
export { mountFilter } from "./dom/parts/mountFilter.js";
export { mountLegend } from "./dom/parts/mountLegend.js";
export { mountOverview } from "./dom/parts/mountOverview.js";
export { mountPassages } from "./dom/parts/mountPassages.js";
export { mountSearch } from "./dom/parts/mountSearch.js";
export { mountStory, type StoryOptions } from "./dom/parts/mountStory.js";
export { mountTable, type TablePartOptions } from "./dom/parts/mountTable.js";
export type { Part, PartOptions } from "./dom/parts/part.js";
