import fc from "fast-check";
import { createBrush, groupColors, type Brush } from "../../../src/layout/brush.js";
import { createTimeScale, type ScaleRange, type TimeScale } from "../../../src/layout/timeScale.js";
import { createRuler, type Ruler } from "../../../src/layout/textStyle.js";
import { estimateText } from "../../../src/layout/textWidth.js";
import { themes } from "../../../src/layout/theme.js";
import { sortUnits, type Unit } from "../../../src/layout/units.js";
import type { TimelineEvent } from "../../../src/model/timeline.js";
import { parseWhen } from "../../../src/time/parseWhen.js";
import type { Extent } from "../../../src/time/when.js";

/** What an event may have besides its date. */
export type EventFields = Partial<Omit<TimelineEvent, "when">>;

/** How laws are run: the same input every time. */
export const laws = { seed: 1, endOnFailure: true, numRuns: 200 } as const;

let made = 0;

/** An event of a date, with an id and a title of its own unless given. */
export function eventOf(edtf: string, fields: EventFields = {}): TimelineEvent {
  const id = fields.id ?? `event-${String(made++)}`;
  return { id, title: `Title of ${id}`, when: parseWhen(edtf), ...fields };
}

/** The units of some dates, each an event. */
export function unitsOf(...dates: readonly string[]): { moments: readonly Unit[]; intervals: readonly Unit[] } {
  return sortUnits(dates.map((edtf, index) => eventOf(edtf, { id: `e${String(index)}` })));
}

/** The unit of one date. */
export function unitOf(edtf: string, fields: EventFields = {}): Unit {
  const { moments, intervals } = sortUnits([eventOf(edtf, fields)]);
  const [unit] = [...moments, ...intervals];
  if (unit === undefined) throw new Error(`${edtf} has no place in time`);
  return unit;
}

/** From the start of one date to the end of another. */
export function extentOf(first: string, last = first): Extent {
  return { start: parseWhen(first).start.earliest, end: parseWhen(last).end.latest };
}

/** A scale from the start of one date to the end of another, 1,000 pixels wide unless said otherwise. */
export function scaleOf(
  first: string,
  last: string,
  range: Partial<ScaleRange> = {},
  gaps: readonly Extent[] = [],
): TimeScale {
  return createTimeScale(extentOf(first, last), gaps, { left: 0, right: 1000, padLeft: 0, padRight: 0, ...range });
}

/** Widths as drawings use them without a browser. */
export const ruler: Ruler = createRuler(estimateText, themes.light.font);

/** Ten pixels a letter, whatever the style. */
export const tenPixels: Ruler = (text) => text.length * 10;

/** A brush of the light theme, with groups in the palette's order. */
export function brushOf(...groups: readonly string[]): Brush {
  const colors = groupColors(
    groups.map((id) => ({ id })),
    themes.light,
  );
  return createBrush(themes.light, colors);
}

const pad = (value: number, length = 2): string => String(value).padStart(length, "0");

/** Dates from a few years, as stated as they may be: moments and intervals, exact, vague, open, unknown. */
export const dateNear: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 1990, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(19),
  )
  .map(([year, month, day, form]) => {
    const y = pad(year, 4);
    const m = `${y}-${pad(month)}`;
    const d = `${m}-${pad(day)}`;
    const later = pad(year + day, 4);
    return (
      [
        ...[y, m, m, d, d, d, d, `${y}~`, `${d}~`, `${y}?`, `${y.slice(0, 3)}X`],
        ...[`[${y},${later}]`, `{${y},${later}}`, `[..${d}]`, `[${d}..]`],
        ...[`${y}/${later}`, `${d}/${later}`, `${m}/..`, `../${y}`, `${d}~/${later}?`],
      ][form] ?? d
    );
  });
