import { expect, test } from "vitest";
import type { Memory } from "../../../src/layout/context.js";
import { placeAgain } from "../../../src/layout/labels/placeAgain.js";
import { resolveOptions, type LayoutOptions } from "../../../src/layout/options.js";
import { planSteps, type Plan } from "../../../src/layout/plan.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import { finish } from "../../../src/model/slices.js";
import { createRandom } from "../../tools/createRandom.js";

type Given = Record<string, unknown>;

const words = ["treaty", "border", "market", "harbour", "council", "reform", "strike", "census"];

/** A moment or an interval, in a burst or anywhere; half of them are as important as all that say nothing of it. */
function newEvent(random: () => number, id: number): Given {
  const day = (year: number) =>
    `${String(Math.floor(year))}-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}-1${String(Math.floor(random() * 9))}`;
  const year = random() < 0.5 ? 1920 + random() : 1900 + random() * 90;
  const title = Array.from({ length: 2 + Math.floor(random() * 5) }, () => words[Math.floor(random() * words.length)]);
  return {
    id: `e${String(id)}`,
    when: random() < 0.3 ? `${day(year)}/${day(year + 1 + random() * 3)}` : day(year),
    title: title.join(" "),
    group: `g${String(id % 3)}`,
    ...(random() < 0.5 && { importance: Math.floor(random() * 50) / 50 }),
  };
}

const options: readonly (readonly [string, LayoutOptions])[] = [
  ["across", { width: 900 }],
  ["in a band for each group, without gaps", { width: 900, lanes: "group", gaps: "collapse" }],
  ["down", { width: 500, orientation: "vertical" }],
];

/** What is shown at first, and of a part of it. */
function drawn(plan: Plan): string {
  const { start, end } = plan.axis!.domain;
  const part = { start: start + (end - start) * 0.2, end: start + (end - start) * 0.3 };
  return JSON.stringify([plan.home, plan.view(part)]);
}

/** From which scale on all words are drawn, and in which rows. */
function placedIn({ rows }: Memory): string {
  const placed = [...rows!].flatMap(([key, slot]) => (slot.placed ? [[key, slot.placed.placing] as const] : []));
  const figures = placed.map(([key, { row, search }]) => [key, [[...row], [...search.activation]]] as const);
  return JSON.stringify(Object.fromEntries(figures.sort(([a], [b]) => (a < b ? -1 : 1))));
}

test.each(options)(
  "law: a plan of nearly the same events is the one of somebody who knows none of them: %s",
  (_, own) => {
    const random = createRandom(own.width!);
    const memory: Memory = { placeAgain };
    let made = 0;
    let list: readonly Given[] = Array.from({ length: 2600 }, () => newEvent(random, made++));
    for (let step = 0; step < 9; step++) {
      const at = Math.floor(random() * list.length);
      if (step % 3 === 0) list = [...list, newEvent(random, made++)];
      else if (step % 3 === 1)
        list = list.map((each, index) => (index === at ? { ...newEvent(random, 0), id: each.id } : each));
      else list = list.filter((_, index) => index !== at);
      const { timeline } = readTimeline(list);
      const again = finish(planSteps(timeline, resolveOptions(own), undefined, memory));
      const anew: Memory = { placeAgain };
      const unread = readTimeline(structuredClone(list)).timeline;
      const fresh = finish(planSteps(unread, resolveOptions(own), undefined, anew));
      expect(drawn(again) === drawn(fresh), `step ${String(step)}`).toBe(true);
      expect(placedIn(memory) === placedIn(anew), `step ${String(step)}`).toBe(true);
    }
    expect(placedIn(memory)).not.toBe("{}");
  },
);
