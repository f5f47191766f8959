import { describe, expect, test } from "vitest";
import { columnWidth, stripHeight } from "../../../src/layout/dense/density.js";
import type { LayoutOptions } from "../../../src/layout/options.js";
import { createPlan } from "../../../src/layout/plan.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import { parseWhen } from "../../../src/time/parseWhen.js";
import type { Extent } from "../../../src/time/when.js";
import { cameraOf, instantInView } from "../../../src/viewport/camera.js";
import { sayInView } from "../../../src/dom/state/sayInView.js";
import { stripsIn } from "../../../src/dom/tally/stripsIn.js";
import { tallyGround, type Tally } from "../../../src/dom/tally/tallyGround.js";

const day = 86_400_000;
const first = Date.UTC(1970, 0);

/** Days over fifty years, half of them in one month, of three groups. */
const events = Array.from({ length: 3000 }, (_, index) => {
  const at = index % 2 === 0 ? (index * 7919) % 18_000 : 7500 + ((index * 31) % 30);
  const when = new Date(first + at * day).toISOString().slice(0, 10);
  return { id: `e${String(index)}`, when, title: `Event ${String(index)}`, group: `g${String(index % 3)}` };
});
const { timeline } = readTimeline(events);

/** What each column says, along the middle of the base of a strip, and the extent that it stands for. */
function columnsOf(
  options: LayoutOptions,
  window?: Extent,
  which = 0,
): { readonly tally: Tally | null; readonly said: Extent }[] {
  const plan = createPlan(timeline, options);
  const axis = plan.axis!;
  const extent = window ?? axis.domain;
  const scene = window ? plan.view(window) : plan.home;
  const at = tallyGround(() => ({ scene, axis, extent, countIn: plan.countIn }));
  const strip = stripsIn(scene, axis.vertical)[which]!;
  const depth = axis.vertical ? (strip.from + strip.to) / 2 : strip.to - 1;
  const camera = cameraOf(axis.track, extent, axis.to - axis.from);
  const count = Math.floor((axis.to - axis.from) / columnWidth);
  return Array.from({ length: count }, (_, column) => {
    const along = (column + 0.5) * columnWidth;
    const time = axis.mirrored ? axis.to - along : axis.from + along;
    const [start, end] = [column, column + 1].map((each) => instantInView(axis.track, camera, each * columnWidth));
    const { start: from, end: to } = parseWhen(sayInView({ start: start!, end: end! }, axis, extent));
    const place = axis.vertical ? { x: depth, y: time } : { x: time, y: depth };
    return { tally: at(place), said: { start: from.earliest, end: to.latest } };
  });
}

const countIn = ({ start, end }: Extent, isWanted: (group: string) => boolean = () => true) =>
  events.filter(({ when, group }) => Date.parse(when) >= start && Date.parse(when) < end && isWanted(group)).length;

const wordsOf = (count: number) => (count === 1 ? "1 event" : `${String(count)} events`);

describe("the columns of a strip say how many events there are in a period", () => {
  test.each<[string, LayoutOptions, Extent?]>([
    ["across", { width: 900 }],
    ["in a window", { width: 900 }, { start: first + 6000 * day, end: first + 12_000 * day }],
    ["from right to left", { width: 900, direction: "rtl" }],
    ["running down", { width: 500, orientation: "vertical" }],
    ["running down, for readers from right to left", { width: 500, orientation: "vertical", direction: "rtl" }],
  ])("%s", (_, options, window) => {
    const columns = columnsOf(options, window);
    for (const { tally, said } of columns) {
      const counted = countIn(said);
      expect(tally?.count ?? null).toBe(counted === 0 ? null : wordsOf(counted));
    }
    expect(columns.filter(({ tally }) => tally !== null).length).toBeGreaterThan(100);
  });

  test.each<[string, LayoutOptions]>([
    ["across", { width: 900, lanes: "group" }],
    ["running down", { width: 900, lanes: "group", orientation: "vertical" }],
  ])("of each group in its own band, %s", (_, options) => {
    for (const [index, group] of ["g0", "g1", "g2"].entries()) {
      for (const { tally, said } of columnsOf(options, undefined, index)) {
        const counted = countIn(said, (own) => own === group);
        expect(tally?.count ?? null).toBe(counted === 0 ? null : wordsOf(counted));
      }
    }
  });

  test("in the words of the language, with the period as it is said", () => {
    const found = columnsOf({ width: 900 }).flatMap(({ tally }) => tally ?? []);
    const most = found.reduce((a, b) => (parseInt(b.count, 10) > parseInt(a.count, 10) ? b : a));
    expect(most.period).toMatch(/1990/);
    expect(most.bottom - most.top).toBeGreaterThanOrEqual(stripHeight);
    expect(most.right - most.left).toBe(columnWidth);
  });

  test("and nothing is said beside a strip, or where there is none", () => {
    const plan = createPlan(timeline, { width: 900 });
    const { home: scene, axis } = plan;
    const at = tallyGround(() => ({ scene, axis, extent: axis!.domain, countIn: plan.countIn }));
    const [strip] = stripsIn(scene, false);
    expect(at({ x: 450, y: strip!.to + 3 })).toBeNull();
    expect(at({ x: 450, y: strip!.to - stripHeight - 3 })).toBeNull();
    expect(at({ x: 2, y: strip!.to - 2 })).toBeNull();
    const few = createPlan(readTimeline(events.slice(0, 20)).timeline, { width: 900 });
    expect(stripsIn(few.home, false)).toEqual([]);
    expect(few.countIn("g0", few.axis!.domain)).toBeNull();
  });
});
