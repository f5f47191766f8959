import { describe, expect, test } from "vitest";
import { groupNumberSteps } from "../../../src/dom/groupNumbers.js";
import { groupRankSteps, type GroupRanks } from "../../../src/dom/shownOrder.js";
import { finish, type Steps } from "../../../src/model/slices.js";
import { orderInSlices, type TimeOrder } from "../../../src/model/timeOrder.js";
import { createRandom } from "../../tools/createRandom.js";

interface Made {
  readonly order: TimeOrder;
  readonly groups: readonly (string | undefined)[];
  readonly ranks: GroupRanks;
}

/** Events at instants of which several are alike, in groups; some in none. */
function made(count: number, names: number): Made {
  const random = createRandom(count + names);
  const starts = Array.from({ length: count }, () => Math.floor(random() * count));
  const groups = starts.map(() => (random() < 0.1 ? undefined : `g${Math.floor(random() ** 3 * names)}`));
  const job = orderInSlices({ count, startOf: (index) => starts[index]!, endOf: (index) => starts[index]! });
  while (!job.advance(Infinity));
  const order = job.result!;
  return { order, groups, ranks: finish(rankSteps(order, (index) => groups[index])) };
}

function* rankSteps(order: TimeOrder, groupAt: (index: number) => string | undefined): Steps<GroupRanks> {
  return yield* groupRankSteps(order, yield* groupNumberSteps(order.count, groupAt));
}

/** The same by looking through all. */
function slowly({ order, groups }: Made, hidden: readonly string[]): number[] {
  const indexes = Array.from({ length: order.count }, (_, rank) => order.indexAt(rank));
  return indexes.filter((index) => !hidden.includes(groups[index] ?? ""));
}

describe("groupRankSteps(order, groupNumbers)", () => {
  test.each([
    [0, 3, ["g0"]],
    [1, 1, ["g0"]],
    [60, 3, []],
    [60, 3, ["g1"]],
    [60, 3, ["g0", "g0", "nobody"]],
    [60, 3, [""]],
    [60, 3, ["", "g0", "g1", "g2"]],
    [2000, 40, ["g0", "g3", "g17", ""]],
  ])("%i events in %i groups without %j: every place as by looking through all", (count, names, hidden) => {
    const all = made(count, names);
    const expected = slowly(all, hidden);
    const shown = all.ranks.without(hidden);
    expect(shown.count).toBe(expected.length);
    expect(Array.from({ length: shown.count }, (_, place) => shown.indexAt(place))).toEqual(expected);
    const places = all.groups.map((_, index) => shown.placeOf(index));
    expect(places).toEqual(all.groups.map((_, index) => expected.indexOf(index)));
    expect([-1, shown.count, NaN].map(shown.indexAt)).toEqual([-1, -1, -1]);
    expect([-1, count].map(shown.placeOf)).toEqual([-1, -1]);
  });

  test("groups are those that events have", () => {
    const { ranks, groups } = made(300, 5);
    expect([...ranks.groups].sort()).toEqual([...new Set(groups.map((group) => group ?? ""))].sort());
  });

  test("looks at each event once, at no more than 8192 in a step, and at none when it is asked", () => {
    const { order } = made(30_000, 7);
    let looked = 0;
    const steps = rankSteps(order, (index) => {
      looked++;
      return `g${index % 3}`;
    });
    const found: number[] = [];
    let result: GroupRanks | null = null;
    while (result === null) {
      const before = looked;
      const step = steps.next();
      found.push(looked - before);
      if (step.done) result = step.value;
    }
    expect(Math.max(...found)).toBeLessThanOrEqual(8192);
    expect(found.length).toBeGreaterThan(6);
    const shown = result.without(["g1"]);
    shown.placeOf(shown.indexAt(12_345));
    expect(looked).toBe(30_000);
  });

  test("to find a place takes a few looks for each hidden group, not one for each event", () => {
    const { order, groups } = made(50_000, 4);
    let asked = 0;
    const counted: TimeOrder = { ...order, indexAt: (rank) => order.indexAt((asked++, rank)) };
    const ranks = finish(rankSteps(counted, (index) => groups[index]));
    asked = 0;
    const shown = ranks.without(["g0"]);
    for (let place = 0; place < 100; place++) shown.placeOf(shown.indexAt(place * 100));
    expect(asked).toBeLessThanOrEqual(100);
  });
});

test("groups that are known of events are not asked again, whichever of them are left", () => {
  const groups = Array.from({ length: 200 }, (_, index) => (index % 7 === 0 ? undefined : `g${index % 5}`));
  const known = finish(groupNumberSteps(groups.length, (index) => groups[index]));
  const kept = groups.map((_, place) => place).filter((place) => place % 5 !== 3);
  const placeOf = Int32Array.from([-1, ...kept, -1]);
  const now = ["new", ...kept.map((place) => groups[place]), "g1"];
  const asked: number[] = [];
  const groupAt = (index: number) => now[(asked.push(index), index)];
  const { ids, numbers } = finish(groupNumberSteps(now.length, groupAt, { known, placeOf }));
  expect(Array.from(numbers, (number) => ids[number])).toEqual(now.map((group) => group ?? ""));
  expect(asked).toEqual([0, now.length - 1]);
});
