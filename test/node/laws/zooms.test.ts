import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  readTimeline,
  type Extent,
  type LayoutOptions,
  type Mark,
  type Scene,
  type Timeline,
} from "../../../src/index.js";
import { createPlan, type Plan } from "../../../src/layout/plan.js";
import { cameraOf, extentOf, limited, pannedBy, zoomedBy, type Camera } from "../../../src/viewport/camera.js";
import { finerWords } from "../../laws/checkPrecision.js";
import { changedByPan, isAt, isWhole, momentLabels } from "../../laws/checkStable.js";
import { coveredMarks, crossedTexts, overlappingTexts, strayTexts } from "../../laws/checkText.js";
import { isPart, marksOf } from "../../laws/marks.js";
import { planted } from "../../laws/plant.js";
import { freeOptions, timelineData, unsourced, width, type Size } from "../../laws/timelines.js";
import { windowOn, zooms } from "../../laws/windows.js";

const timeout = 240_000 * (process.env.ALL_SAMPLES === "1" ? 10 : 1);
/** Up to so many events no leader line runs through words. */
const fewEvents = 60;

/** `ALL_SAMPLES=1 npx vitest run --project node test/node/laws/zooms.test.ts`: many more timelines. */
const more = process.env.ALL_SAMPLES === "1" ? 10 : 1;

const sizes = [
  ["no event", { max: 0 }, 1, 1],
  ["up to 30 events", { max: 30, longTitles: true }, 3 * more, 1],
  ["up to 150 events", { min: 61, max: 150 }, more, 1],
  ["thousands of events", { min: 900, max: 5000 }, more, 8],
] as const;

const anyPlan = (size: Size, orientation: "horizontal" | "vertical") =>
  fc
    .tuple(timelineData(size), freeOptions, width, fc.constantFrom("start" as const, "end" as const, "both" as const))
    .map(([data, options, across, labelSide]): readonly [Timeline, LayoutOptions] => [
      readTimeline(size.max > 60 ? unsourced(data) : data).timeline,
      { ...options, width: across, labelSide, orientation },
    ]);

describe.each(["horizontal", "vertical"] as const)("a %s drawing, at 200 zooms", (orientation) => {
  test.each(sizes)("keeps laws 1, 3 and 6: %s", { timeout }, (_, size, numRuns, step) => {
    fc.assert(
      fc.property(anyPlan(size, orientation), ([timeline, options]) => {
        const plan = createPlan(timeline, options);
        expect(faultsIn(plan.home, timeline)).toEqual([]);
        for (let zoom = 0; zoom < zooms; zoom += step) {
          const window = windowOn(plan, zoom);
          if (!window) return;
          expect([zoom, ...faultsIn(plan.view(window), timeline)]).toEqual([zoom]);
        }
      }),
      { seed: orientation === "vertical" ? 301 : 302, numRuns, endOnFailure: true },
    );
  });

  test.each(sizes.slice(1))("keeps law 2: %s", { timeout }, (_, size, numRuns, step) => {
    fc.assert(
      fc.property(anyPlan(size, orientation), ([timeline, options]) => {
        const plan = createPlan(timeline, options);
        for (let zoom = 0; zoom < zooms; zoom += 2 * step) {
          const faults = [...faultsOfPan(plan, zoom, timeline), ...faultsOfZoom(plan, zoom)];
          expect([zoom, options, ...faults]).toEqual([zoom, options]);
        }
      }),
      { seed: orientation === "vertical" ? 303 : 304, numRuns, endOnFailure: true },
    );
  });
});

/** Laws 1, 3 and 6: words apart, inside and off other events; nothing finer than its source; every event somewhere. */
function faultsIn(scene: Scene, timeline: Timeline): string[] {
  const { drawn, counted, outside, unknown } = scene.counts;
  const sum = drawn + counted + outside + unknown;
  const crossed = timeline.events.length <= fewEvents ? crossedTexts(scene) : [];
  return [
    ...overlappingTexts(scene),
    ...strayTexts(scene),
    ...coveredMarks(scene),
    ...crossed,
    ...finerWords(scene, timeline),
    ...(sum === timeline.events.length ? [] : [`${String(sum)} of ${String(timeline.events.length)} events`]),
  ];
}

/** The camera of one of the 200 windows. */
function cameraAt(plan: Plan, zoom: number): Camera | null {
  const window = windowOn(plan, zoom);
  return plan.axis && window && cameraOf(plan.axis.track, window, plan.axis.to - plan.axis.from);
}

function faultsOfPan(plan: Plan, zoom: number, timeline: Timeline): string[] {
  const { axis } = plan;
  const camera = cameraAt(plan, zoom);
  if (!axis || !camera) return [];
  const by = ((zoom % 7) - 3) * 37;
  const moved = limited(axis.track, pannedBy(camera, by), axis);
  const windows = [camera, moved].map((each) => extentOf(axis.track, each));
  if (windows.some((window) => axis.track.gaps.some((gap) => isEdgeIn(window, gap)))) return [];
  const [one, other] = windows.map((window) => plan.view(window));
  const shift = (camera.offset - moved.offset) * (axis.mirrored ? -1 : 1);
  if (!one || !other) return [];
  if (!axis.vertical) return changedByPan(one, other, axis, shift);
  // Beside time that runs down, the words of what began before the window stand where there is room.
  if (axis.kind === "relative") return [];
  const elsewhere = new Set(
    timeline.events.flatMap(({ id, when: { start, alternatives } }) =>
      alternatives || windows.some((window) => start.earliest < window.start || start.earliest > window.end)
        ? [id]
        : [],
    ),
  );
  const stuck = new Set(
    [one, other]
      .flatMap(marksOf)
      .flatMap(({ mark, groups }) =>
        mark.type === "group" && elsewhere.has(mark.event ?? "") ? [(groups[0] ?? mark).key] : [],
      ),
  );
  return changedByPan(one, other, axis, shift, (owner) => !stuck.has(owner));
}

/** A window that begins or ends in a break is moved out of it. */
function isEdgeIn({ start, end }: Extent, gap: Extent): boolean {
  return [start, end].some((edge) => edge > gap.start && edge < gap.end);
}

/** Zooms in on some of the labels, each about its own anchor: what is whole in a window is whole in the next. */
function faultsOfZoom(plan: Plan, zoom: number): string[] {
  const { axis } = plan;
  const camera = cameraAt(plan, zoom);
  if (!axis || !camera || axis.vertical) return [];
  const scene = plan.view(extentOf(axis.track, camera));
  const whole = [...momentLabels(scene)].filter(([, label]) => label.anchor !== null && isWhole(label, axis));
  return whole.slice(0, 3).flatMap(([owner, label]) => {
    const at = (label.anchor ?? 0) - axis.from;
    const nearer = zoomedBy(axis.track, camera, 1.3, axis.mirrored ? axis.to - axis.from - at : at);
    if (nearer.rate > axis.most) return [];
    const found = momentLabels(plan.view(extentOf(axis.track, nearer))).get(owner);
    if (!found) return [`${owner} is gone on zooming in`];
    return isAt(found, label, axis, 0) ? [] : [`${owner} stands elsewhere on zooming in`];
  });
}

describe("planted in a drawing, a fault is found:", () => {
  const events = [
    { id: "a", when: "2014-03-05", title: "Talks begin" },
    { id: "b", when: "2015", title: "A treaty" },
    { id: "c", when: "2016-06-01", title: "Peace" },
  ];
  const { timeline } = readTimeline(events);
  const { home, axis } = createPlan(timeline, { width: 800 });
  const side = axis ?? { from: 0, to: 800, vertical: false };
  const withWords = (id: string, edit: (mark: Mark) => Mark | null): Scene => {
    const own = new Set(
      marksOf(home).flatMap(({ mark, groups }) => (groups[0]?.event === id && mark.type === "text" ? [mark] : [])),
    );
    return planted(home, (mark) => (mark.type === "text" && own.has(mark) ? edit(mark) : mark));
  };

  test("a label that goes, or stands elsewhere, as time is moved", () => {
    expect(changedByPan(home, home, side, 0)).toEqual([]);
    expect(momentLabels(home).size).toBe(3);
    const gone = withWords("b", () => null);
    expect(changedByPan(home, gone, side, 0).join()).toContain("is gone");
    expect(changedByPan(gone, home, side, 0).join()).toContain("is gone");
    const higher = withWords("b", (mark) => (mark.type === "text" ? { ...mark, y: mark.y - 3 } : mark));
    expect(changedByPan(home, higher, side, 0).join()).toContain("stands elsewhere");
    expect(changedByPan(home, home, side, 5).join()).toContain("stands elsewhere");
  });

  test("words on another event, and words finer than their source", () => {
    const bar = marksOf(home).find(({ mark, groups }) => isPart(mark, "extent") && groups[0]?.event === "b")?.mark;
    const [x, y] = bar?.type === "rect" ? [bar.x, bar.y + 6] : [0, 0];
    const onto = withWords("a", (mark) => (mark.type === "text" ? { ...mark, x, y } : mark));
    expect(faultsIn(onto, timeline).join()).toContain("covers the extent");
    const finer = withWords("b", (mark) =>
      isPart(mark, "date") ? { ...mark, spans: [{ text: "March 2015" }] } : mark,
    );
    expect(faultsIn(finer, timeline).join()).toContain("names a month");
  });

  test("an event that is counted nowhere", () => {
    const counts = { ...home.counts, drawn: home.counts.drawn - 1 };
    expect(faultsIn({ ...home, counts }, timeline)).toEqual(["2 of 3 events"]);
  });
});
