import { describe, expect, test } from "vitest";
import { readTimeline, type Timeline } from "../../../../src/index.js";
import { contextSteps, createContext, type Context } from "../../../../src/layout/context.js";
import { wholeOf, type UnitTable } from "../../../../src/layout/dense/unitTable.js";
import { reachOf } from "../../../../src/layout/intervalBars.js";
import { resolveOptions, type LayoutOptions } from "../../../../src/layout/options.js";
import type { Unit } from "../../../../src/layout/units.js";
import { finish } from "../../../../src/model/slices.js";
import type { Extent } from "../../../../src/time/when.js";
import { createRandom } from "./given.js";

const odd = [
  "2014",
  "199X",
  "1998~",
  "[1990,1996]",
  "{1991-02,1999}",
  "../1988",
  "2012/..",
  "19XX",
  "1985?/1986~",
  "/",
  "[..1984]",
];

/** Events on days, some as coarse as a century, of several dates, open, claimed otherwise, of three groups or of none. */
function timelineOf(count: number, seed: number): Timeline {
  const random = createRandom(seed);
  const day = () =>
    new Date(Date.UTC(1980, 0, 1) + Math.floor(random() * 9000) * 86_400_000).toISOString().slice(0, 10);
  const dateOf = (index: number) => {
    if (index % 37 === 0) return odd[(index / 37) % odd.length]!;
    const [a, b] = [day(), day()].sort() as [string, string];
    return index % 4 === 0 ? `${a}/${b}` : random() < 0.1 ? a.slice(0, 7) : a;
  };
  const events = Array.from({ length: count }, (_, index) => ({
    when: dateOf(index),
    title: `Event ${String(index)}`,
    importance: Math.round(random() * 100) / 100,
    ...(index % 5 === 0 ? {} : { group: "abc"[index % 3] }),
    ...(index % 101 === 0 ? { claims: [{ when: day() }] } : {}),
  }));
  return readTimeline({ groups: [{ id: "a" }, { id: "b" }, { id: "c" }], events }).timeline;
}

/** What is said and where it stands; which event of a stack comes first is another matter. */
function toldOf({ when, group, at, extents, claims }: Unit): string {
  const places = [at.start.earliest, at.start.latest, at.end.earliest, at.end.latest];
  for (const { start, end } of [...extents, ...claims]) places.push(start, end);
  return `${when.edtf} ${String(group)} ${places.map(String).join(" ")}`;
}

function unitsIn(tables: readonly UnitTable[]): Unit[] {
  return tables.flatMap((table) => Array.from({ length: table.count }, (_, unit) => table.unitAt(unit)));
}

function extentsIn(tables: readonly UnitTable[]): Extent[] {
  const all = tables.flatMap(({ count, start, end }) =>
    Array.from({ length: count }, (_, unit) => ({ start: start[unit]!, end: end[unit]! })),
  );
  return all.sort(byTime);
}

function byTime(a: Extent, b: Extent): number {
  return a.start === b.start ? (a.end < b.end ? -1 : 1) : a.start < b.start ? -1 : 1;
}

function scaleIn(context: Context) {
  const scale = context.scale({ left: 20, right: 900 })!;
  const { measure } = context;
  const share = (at: number) => scale.domain.start + at * (scale.domain.end - scale.domain.start);
  const samples = Array.from({ length: 50 }, (_, index) => scale.x(share(index / 49)));
  if (measure.kind !== "sequence") return { domain: scale.domain, samples, measure };
  const precisions = Array.from(measure.instants, measure.precisionOf);
  return { domain: scale.domain, samples, words: [...measure.words], instants: [...measure.instants], precisions };
}

describe.each<LayoutOptions>([
  { scale: "log" },
  { scale: "log", now: "2024-05" },
  { scale: "sequence" },
  { scale: "sequence", domain: ["1985", "1996"] },
  { scale: "relative" },
  { scale: "relative", domain: ["1985", "1996"], lanes: "group" },
  { scale: "time" },
  { scale: "time", domain: ["1985", "1996"] },
])("many events are placed as few are, one by one: %o", (options) => {
  test.each([1, 2, 3])("seed %i", (seed) => {
    const timeline = timelineOf(2500, seed);
    const resolved = resolveOptions({ width: 940, ...options });
    const many = finish(contextSteps(timeline, resolved));
    const slow = createContext(timeline, resolved);
    expect(many.many).not.toBeNull();
    expect(many.outside).toBe(slow.outside);
    expect(many.units.unknown.map(({ id }) => id).sort()).toEqual(slow.units.unknown.map(({ id }) => id).sort());
    for (const [kind, extentOf] of [
      ["moments", wholeOf],
      ["intervals", reachOf],
    ] as const) {
      const tables = many.many!.bands.map((band) => band[kind]);
      expect(unitsIn(tables).map(toldOf).sort()).toEqual(slow.units[kind].map(toldOf).sort());
      expect(extentsIn(tables)).toEqual(slow.units[kind].map(extentOf).sort(byTime));
      for (const { start } of tables) expect([...start]).toEqual([...start].sort((a, b) => a - b));
    }
    for (const group of ["a", "b", "c", undefined]) expect(many.originOf(group)).toBe(slow.originOf(group));
    expect(scaleIn(many)).toEqual(scaleIn(slow));
  });
});
