import { expect, test } from "vitest";
import { placeAgain, type PlacedRows } from "../../../../src/layout/labels/placeAgain.js";
import { placeSteps } from "../../../../src/layout/labels/placeInRows.js";
import { createPlacing } from "../../../../src/layout/labels/placing.js";
import { inTimeOrder } from "../../../../src/layout/labels/timeOrder.js";
import { finish } from "../../../../src/model/slices.js";
import { createRandom } from "../../../tools/createRandom.js";
import { boxesOf, type GivenLabel } from "./given.js";

const gap = 12;

/** Places labels; sooner where they are nearly those of `before`. Also how many were told as final. */
function place(labels: readonly GivenLabel[], rows: number, fitted: number, before?: PlacedRows) {
  const timed = inTimeOrder(boxesOf(labels));
  const importance = Float64Array.from(timed.label, (label) => labels[label]!.importance!);
  const placing = createPlacing(timed, rows, gap, fitted);
  const entered: number[] = [];
  const enter = (position: number) => entered.push(position);
  const again = before && placeAgain(placing, importance, before, enter);
  finish(placeSteps(placing, importance, fitted, enter, again));
  const { row, search } = placing;
  return { placed: { placing, importance }, rows: [...row], activations: [...search.activation], entered };
}

interface Kind {
  readonly at: (random: () => number) => number;
  readonly importance: (random: () => number) => number;
}

const kinds: Readonly<Record<string, Kind>> = {
  "each as important as no other": { at: (random) => random() * 1000, importance: (random) => random() },
  "of eight importances, days with many": {
    at: (random) => Math.floor(random() ** 3 * 60),
    importance: (random) => Math.floor(random() * 8) / 8,
  },
  "all equally important": { at: (random) => Math.floor(random() * 400), importance: () => 0.5 },
  "in bursts, some important": {
    at: (random) => Math.floor(random() * 4) * 100 + random() * random(),
    importance: (random) => (random() < 0.1 ? random() : 0.5),
  },
};

function labelOf({ at, importance }: Kind, random: () => number): GivenLabel {
  const width = 130 + Math.floor(random() * 90);
  const start = random() < 0.1 ? -width : 0;
  return { at: at(random), start, end: start + width, importance: importance(random) };
}

/** One list after the other, each with a little of it changed. */
function changed(labels: readonly GivenLabel[], kind: Kind, random: () => number): readonly GivenLabel[] {
  const list = [...labels];
  for (let turn = 1 + Math.floor(random() * 4); turn > 0; turn--) {
    const index = Math.floor(random() * list.length);
    const what = Math.floor(random() * 5);
    if (what === 0) list.splice(index, 1);
    else if (what === 1) list.splice(index, 1, labelOf(kind, random));
    else if (what === 2) list.splice(index, 1, { ...list[index]!, end: list[index]!.start! + 150 });
    else list.push(labelOf(kind, random));
  }
  return list;
}

test.each(Object.keys(kinds))("law: placeAgain() places labels as if none had been placed before: %s", (name) => {
  const kind = kinds[name]!;
  for (let seed = 1; seed <= 24; seed++) {
    const random = createRandom(seed);
    const rows = 1 + (seed % 6);
    let fitted = 0.2 + random() * 2;
    let labels: readonly GivenLabel[] = Array.from({ length: 40 + seed * 20 }, () => labelOf(kind, random));
    let { placed } = place(labels, rows, fitted);
    for (let step = 0; step < 12; step++) {
      labels = changed(labels, kind, random);
      if (random() < 0.3) fitted *= 0.9 + random() * 0.2;
      const again = place(labels, rows, fitted, placed);
      const fresh = place(labels, rows, fitted);
      const at = `seed ${String(seed)}, step ${String(step)}`;
      expect(again.rows, at).toEqual(fresh.rows);
      expect(again.activations, at).toEqual(fresh.activations);
      expect(
        [...again.entered].sort((a, b) => a - b),
        at,
      ).toEqual([...labels.keys()]);
      ({ placed } = again);
    }
  }
});

test("placeAgain() does not change what was placed before", () => {
  const random = createRandom(5);
  const kind = kinds["of eight importances, days with many"]!;
  const labels = Array.from({ length: 300 }, () => labelOf(kind, random));
  const { placed, rows, activations } = place(labels, 4, 1);
  place(changed(labels, kind, random), 4, 1, placed);
  expect([[...placed.placing.row], [...placed.placing.search.activation]]).toEqual([rows, activations]);
});
