import { max, sum } from "d3";
import { finish, type Steps } from "../../model/slices.js";
import type { Mark } from "../../scene/scene.js";
import { bandsOf, type BandUnits } from "../bands.js";
import { spanOf, type Context } from "../context.js";
import { type DrawnPlot, type Plot, type ZoomablePlot } from "../plot.js";
import { zoomTo } from "../timeScale.js";
import { mirrorMark } from "../mirror.js";
import { textStyles } from "../textStyle.js";
import { wrapName } from "../wrapPhrases.js";
import { contextOf } from "./bandContext.js";
import { samplesOf } from "./samples.js";
import { drawParts } from "./drawParts.js";
import { isDense } from "./denseView.js";
import { layDownSteps, layOnce } from "./layDown.js";
import { wholePlace, type DownPlace } from "./columns.js";
import { endOfAll, owned, refining, together } from "./together.js";
import type { DownParts } from "./parts.js";

/** A group's part of a drawing in which time runs down. */
interface DownBand {
  readonly context: Context;
  readonly place: DownPlace;
  readonly key: string;
  readonly color: string;
  readonly name: readonly string[];
  readonly parts: DownParts;
}

/** How groups stand: beside one another at one axis, or under one another with an axis each. */
interface DownBands {
  readonly beside: boolean;
  readonly bands: readonly DownBand[];
}

/** Pixels: a column is no narrower; between columns and between sections; a line of a name and what is under it. */
const leastColumn = 196;
const gaps = { columns: 20, sections: 24 };
const nameLine = 17;
const underName = 15;

/** Time from top to bottom, each group by itself: in a column at one axis where the width allows, else in a section of its own. */
export function* verticalBands(context: Context): Steps<Plot | null> {
  const units = bandsOf(context);
  const auto = (yield* layColumns(units, context, null)) ?? (yield* laySections(units, context, null));
  if (!auto) return null;
  return {
    moments: auto.bands.flatMap(({ parts }) => samplesOf(parts).moments),
    intervals: auto.bands.flatMap(({ parts }) => samplesOf(parts).intervals),
    dense: auto.bands.some(({ parts }) => parts.columns.stripWidth > 0),
    shares: auto.bands.flatMap(({ parts }) => parts.shares ?? []),
    scale: (auto.bands[0] as DownBand).parts.scale,
    least: auto.beside ? nameHeight(auto.bands) : sum(auto.bands, (band) => nameHeight([band]) + gaps.sections),
    draw: (top, room) => drawBands(room === null ? auto : (refit(auto, units, context, room) ?? auto), top, context),
  };
}

function refit({ beside }: DownBands, units: readonly BandUnits[], context: Context, room: number): DownBands | null {
  return finish(beside ? layColumns(units, context, room) : laySections(units, context, room));
}

function* layColumns(units: readonly BandUnits[], context: Context, room: number | null): Steps<DownBands | null> {
  const { x, width } = spanOf(context);
  const first = yield* layDownSteps(contextOf(units[0] as BandUnits, context), room, wholePlace(context));
  if (!first) return null;
  const axis = first.axis.width;
  const column = (width - axis - gaps.columns * (units.length - 1)) / units.length;
  if (column < leastColumn) return null;
  const places = units.map((_, index): DownPlace =>
    index === 0
      ? { ...wholePlace(context), width: axis + column }
      : {
          x: x + axis + index * (column + gaps.columns),
          width: column,
          axis: false,
          spare: 0,
          toStart: wholePlace(context).toStart,
        },
  );
  const contexts = units.map((each) => contextOf(each, context));
  const alone: (DownParts | null)[] = [];
  for (const [index, each] of contexts.entries()) {
    alone.push(yield* layDownSteps(each, room, places[index] as DownPlace));
  }
  const length = max(alone, (parts) => parts?.length ?? 0) ?? 0;
  const under = max(alone, (parts) => parts?.under ?? 0) ?? 0;
  const bands = contexts.map((each, index) => {
    const own = alone[index];
    // What has too many events for marks of their own is as long as it is, whatever is beside it.
    const isSame = isDense(each) && room === null && own?.length === length && own.under === under;
    const parts = isSame ? own : layOnce(each, length, room !== null, places[index] as DownPlace, under);
    return parts && bandOf(units[index] as BandUnits, each, places[index] as DownPlace, parts);
  });
  return bands.every((band) => band !== null) ? { beside: true, bands } : null;
}

function* laySections(units: readonly BandUnits[], context: Context, room: number | null): Steps<DownBands | null> {
  const place = wholePlace(context);
  const share = room === null ? null : room / units.length;
  const bands: DownBand[] = [];
  for (const each of units) {
    const own = contextOf(each, context);
    const parts = yield* layDownSteps(own, share, place);
    if (!parts) return null;
    bands.push(bandOf(each, own, place, parts));
  }
  return { beside: false, bands };
}

function bandOf({ group }: BandUnits, context: Context, place: DownPlace, parts: DownParts): DownBand {
  const title = group ? (group.title ?? group.id) : "";
  const measure = (text: string) => context.ruler(text, textStyles.date);
  const { axis } = parts.columns;
  const name = title === "" ? [] : wrapName(title, { width: place.x + place.width - axis, lines: 3, measure }).lines;
  return { context, place, key: group?.id ?? "", color: context.brush.colorOf(group?.id), name, parts };
}

function nameHeight(bands: readonly DownBand[]): number {
  const lines = max(bands, ({ name }) => name.length) ?? 0;
  return lines === 0 ? 0 : lines * nameLine + underName;
}

function drawBands({ beside, bands }: DownBands, top: number, context: Context): ZoomablePlot {
  let y = top;
  let bottom = top;
  const plots = bands.map((band) => {
    const plot = drawParts(band.context, band.parts, y + nameHeight(beside ? bands : [band]), false);
    const names = nameMarks(band, y);
    bottom = Math.max(bottom, plot.bottom);
    if (!beside) y = bottom + gaps.sections;
    return { band, plot, names };
  });
  const without = sum(bands, ({ parts }) => parts.without);
  const whole = (of: (plot: ZoomablePlot, band: DownBand, index: number) => DrawnPlot) =>
    together(
      plots.map(({ band, plot, names }, index) => {
        const drawn = of(plot, band, index);
        return { ...drawn, marks: [...names, ...drawn.marks.map((mark) => owned(mark, band.key))] };
      }),
      without,
      bottom,
      context,
    );
  return {
    bottom: endOfAll(without, bottom, context),
    home: () => whole((plot) => plot.home()),
    ...refining(plots.map(({ plot }) => plot)),
    down: plots[0]?.plot.down ?? null,
    // Other sections may be longer or shorter than the first, and show the same window.
    zoomed: (scale) =>
      whole((plot, { parts }, index) => plot.zoomed(index === 0 ? scale : zoomTo(parts.scale, scale.domain))),
  };
}

function nameMarks({ key, name, color, parts, place, context }: DownBand, top: number): Mark[] {
  const { size, weight } = textStyles.date;
  const marks = name.map((text, line): Mark => ({
    type: "text",
    key: `band ${key} ${String(line)}`,
    part: "band-name",
    x: parts.columns.axis,
    y: top + 13 + line * nameLine,
    size,
    weight,
    fill: color,
    spans: [{ text }],
  }));
  return place.toStart ? marks.map((mark) => mirrorMark(mark, context.options.width)) : marks;
}
