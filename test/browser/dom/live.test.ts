import { afterEach, expect, test } from "vitest";
import { createTimeline, readTimeline, type TimelineView, type ViewOptions } from "../../../src/index.js";
import { createPlan } from "../../../src/layout/plan.js";
import { estimateText } from "../../../src/layout/textWidth.js";
import type { Mark, Scene } from "../../../src/scene/scene.js";
import { createRandom } from "../../tools/createRandom.js";
import { eventOf, frames, newContainer } from "./page.js";
import { treeOf, treeOfText } from "./tree.js";

type Given = Record<string, unknown>;

let view: TimelineView | null = null;

afterEach(() => view?.destroy());

/** Chooses at random. */
interface Chance {
  readonly below: (count: number) => number;
  readonly is: (share: number) => boolean;
  readonly one: <T>(list: readonly T[]) => T;
}

function chanceOf(seed: number): Chance {
  const random = createRandom(seed);
  const below = (count: number) => Math.floor(random() * count);
  return { below, is: (share) => random() < share, one: (list) => list[below(list.length)]! };
}

const titles = ["A treaty", "The council meets again", "An election", "Strike in the harbour of the old town", "Flood"];
let made = 0;

function newEvent({ below, is, one }: Chance): Given {
  const year = 1850 + below(100);
  const date = `${String(year)}-${String(1 + below(12)).padStart(2, "0")}`;
  const when = is(0.3) ? `${date}/${String(year + below(5))}-12` : is(0.4) ? `${date}-1${String(below(9))}` : date;
  return {
    id: `e${String(made++)}`,
    when: is(0.02) ? "/" : `${when}${is(0.1) && !when.includes("/") ? "~" : ""}`,
    title: `${one(titles)} ${String(below(40))}`,
    ...(is(0.8) && { group: `g${String(below(4))}` }),
    ...(is(0.7) && { importance: below(8) / 8 }),
    ...(is(0.02) && { claims: [{ when: String(year + 3) }] }),
  };
}

/** Of a list, the places of so many. */
function some(count: number, list: readonly Given[], { below }: Chance): Set<number> {
  return new Set(Array.from({ length: count }, () => below(list.length)));
}

/** What an app does to its events. */
const changes: Readonly<Record<string, (list: readonly Given[], chance: Chance) => readonly Given[]>> = {
  add: (list, chance) => [...list, newEvent(chance)],
  "add first": (list, chance) => [newEvent(chance), newEvent(chance), ...list],
  "add later": (list, chance) => [...list, { ...newEvent(chance), when: `1${String(950 + chance.below(40))}-05` }],
  slide: (list, chance) => [...list.slice(3), newEvent(chance), newEvent(chance), newEvent(chance)],
  change: (list, chance) => {
    const chosen = some(1 + chance.below(10), list, chance);
    return list.map((each, index) => (chosen.has(index) ? { ...newEvent(chance), id: each.id } : each));
  },
  "change in place": (list, chance) => {
    for (const index of some(3, list, chance)) Object.assign(list[index]!, { title: newEvent(chance).title });
    return list;
  },
  remove: (list, chance) => {
    const chosen = some(1 + chance.below(10), list, chance);
    return list.filter((_, index) => !chosen.has(index));
  },
  reorder: (list, { below }) => {
    const from = below(list.length);
    return [...list.slice(from), ...list.slice(0, from).reverse()];
  },
  nothing: (list) => list,
};

const groups = [
  undefined,
  [
    { id: "g2", title: "Towns", color: "#0b6e99" },
    { id: "g0", title: "States" },
  ],
  [{ id: "g1", color: "#a03030" }, "g3"],
];

/** What is at rest: everything is planned and drawn. */
async function settled(live: TimelineView): Promise<void> {
  for (let count = 0; live.progress < 1 && count < 2000; count++) await frames(1);
  await frames(2);
}

const options: ViewOptions = { width: 900, theme: "light", measureText: estimateText };

/** Without what tells two drawings of one page apart. */
function plain(scene: Scene): string {
  return JSON.stringify({ ...scene, id: "" });
}

/** What is in view is drawn as by somebody who has seen none of what was there before. */
function expectFresh(data: unknown, hidden: readonly string[], at: string): void {
  const { scene, viewport, state } = view!;
  const { timeline } = readTimeline(structuredClone(data));
  const plan = createPlan(timeline, { ...options, theme: "light", hiddenGroups: hidden });
  const fresh = state.inView === undefined ? plan.home : plan.view(viewport!.extent);
  expect(plain(scene!), at).toBe(plain(fresh));
  expect(treeOf(document.querySelector("svg.whenline")!), at).toBe(treeOfText(scene!));
}

/** The marks of a drawing by the event that they are of. */
function marksOf(scene: Scene): Map<string, string> {
  const marks = new Map<string, string>();
  const find = (list: readonly Mark[]) => {
    for (const mark of list) {
      if (mark.type !== "group") continue;
      if (mark.event !== undefined) marks.set(mark.event, JSON.stringify(mark));
      find(mark.marks);
    }
  };
  find(scene.marks);
  return marks;
}

/** Of what the reader can go to, attributes may change. */
const ofReader = /^(tabindex|aria-|role|data-light)/;

/** The events whose elements were touched though they are drawn as before. */
function touchedFor(nothing: Scene, now: Scene, records: readonly MutationRecord[]): string[] {
  const [before, after] = [marksOf(nothing), marksOf(now)];
  const touched = new Set<string>();
  for (const { target, type, attributeName } of records) {
    if (type === "attributes" && ofReader.test(attributeName ?? "")) continue;
    const own = (target instanceof Element ? target : target.parentElement)?.closest("[data-event]");
    const id = eventOf(own);
    if (id !== null && before.has(id) && before.get(id) === after.get(id)) touched.add(id);
  }
  return [...touched];
}

const sizes = [
  ["few events", 25, 3, 14],
  ["events that share marks", 300, 2, 10],
  ["many events", 2600, 2, 8],
  ["so many that they are planned in slices", 5600, 3, 9],
] as const;

test.each(sizes)(
  "law: whatever was updated, what is drawn is what a fresh view of the same data draws: %s",
  { timeout: 120_000 },
  async (_, count, series, steps) => {
    for (let seed = 1; seed <= series; seed++) await liveOn(count, seed, steps);
  },
);

async function liveOn(count: number, seed: number, steps: number): Promise<void> {
  const chance = chanceOf(seed * 100 + count);
  let list: readonly Given[] = Array.from({ length: count }, () => newEvent(chance));
  let [listed, hidden] = [groups[0], [] as readonly string[]];
  const container = newContainer(900);
  const data = () => ({ title: "Live", events: list, ...(listed && { groups: listed }) });
  view?.destroy();
  view = createTimeline(container, data(), options);
  await settled(view);
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((list) => records.push(...list));
  observer.observe(container, { subtree: true, childList: true, attributes: true, characterData: true });
  for (let step = 0; step < steps; step++) {
    const kind = chance.one(Object.keys(changes));
    const at = `seed ${String(seed)}, step ${String(step)}: ${kind}`;
    lookElsewhere(chance);
    await settled(view);
    records.length = 0;
    const [before, selected, focused] = [view.scene!, view.selected, eventOf(document.activeElement)];
    const seen = view.state.inView;
    // Now and then another update comes while this one is planned.
    const turns = chance.is(0.3) ? 2 : 1;
    for (let turn = turns; turn > 0; turn--) {
      list = changes[kind]!(list, chance);
      if (chance.is(0.2)) listed = chance.one(groups);
      hidden = chance.is(0.2) ? chance.one([[], ["g1"], ["g0", ""]]) : hidden;
      view.update(chance.is(0.3) ? readTimeline(data()).timeline : data(), { hiddenGroups: hidden });
      if (turn > 1) await frames(chance.below(3));
    }
    await settled(view);
    expectFresh(data(), hidden, at);
    // What is drawn in between may touch others.
    if (turns === 1) expect(touchedFor(before, view.scene!, records), at).toEqual([]);
    expectKept({ selected, focused, at });
    if (seen !== undefined && kind !== "remove" && kind !== "slide" && hidden.length === 0) {
      expect(view.state.inView, at).toBe(seen);
    }
  }
  observer.disconnect();
}

/** Moves, selects or comes to an event. */
function lookElsewhere(chance: Chance): void {
  if (chance.is(0.4)) {
    const from = Date.UTC(1850 + chance.below(80), 0);
    view!.zoomTo({ start: from, end: from + (1 + chance.below(20)) * 3.15e10 }, { duration: 0 });
  } else if (chance.is(0.2)) view!.fit({ duration: 0 });
  const drawn = [...document.querySelectorAll<SVGElement>("svg.whenline [data-event]")];
  if (drawn.length === 0) return;
  if (chance.is(0.5)) view!.select(eventOf(chance.one(drawn)));
  if (chance.is(0.5)) chance.one(drawn).focus();
}

interface Kept {
  readonly selected: string | null;
  readonly focused: string | null;
  readonly at: string;
}

/** What is selected stays selected, and what has the focus keeps it, as long as there are such events. */
function expectKept({ selected, focused, at }: Kept): void {
  const isThere = (id: string | null) => id !== null && view!.timeline.events.some((event) => event.id === id);
  expect(view!.selected, at).toBe(isThere(selected) ? selected : null);
  const drawn = focused === null ? null : document.querySelector(`svg [data-event="${focused}"]`);
  if (drawn) expect(eventOf(document.activeElement), at).toBe(focused);
}
