import type { Steps } from "../../model/slices.js";
import type { TimeOrder } from "../../model/timeOrder.js";
import type { Extent } from "../../time/when.js";
import type { Play } from "../painter.js";
import { periodsIn, type Period } from "./periods.js";

/** So many events, and the rank of the first of them. */
export interface Cell {
  readonly count: number;
  readonly first: number;
}

/** The events in view of one group, or of all. */
export interface OutlineRow extends Cell {
  /** Null for all; "" for those of no group, and of those for which there is no row. */
  readonly id: string | null;
  readonly title: string;
  /** Periods with events. An event counts where it begins, or where it is first seen. */
  readonly periods: readonly (Period & Cell)[];
  /** Those whose date is not known; null if there are none. */
  readonly undated: Cell | null;
}

/** All rows, that of all events first; one alone where there are no groups. */
export type Outline = readonly OutlineRow[];

/** More groups than this are not told one by one, those with few events. */
const mostGroups = 20;
/** Events counted in a step. */
const aStep = 4096;
/** Milliseconds for finding the order of events between two steps. */
const aSlice = 2;

/** What is counted while it is counted. */
interface Tallied {
  readonly counts: Uint32Array;
  readonly firsts: Int32Array;
}

/** Counts events by group and period, each once. Without an extent, of time that is on no calendar, all events are counted by group. */
export function* outlineSteps(play: Play, extent: Extent | null): Steps<Outline> {
  const { catalog, isHidden } = play;
  while (!catalog.isOrdered && !catalog.advance(aSlice)) yield 0;
  const order = catalog.order();
  const periods = extent ? periodsIn(extent) : [];
  const rows = new Map<string, Tallied>();
  const { ids, numbers } = catalog.groupNumbers();
  const numbered: Tallied[] = [];
  const add = (rank: number, column: number) => {
    const group = numbers[order.indexAt(rank)] as number;
    let row = numbered[group];
    if (row === undefined) rows.set(ids[group] as string, (row = numbered[group] = newRow(periods.length + 1)));
    if (row.counts[column] === 0) row.firsts[column] = rank;
    row.counts[column] = (row.counts[column] as number) + 1;
  };
  const isShown = (index: number) => !isHidden(index);
  let column = 0;
  for (let from = 0, ranks = [0]; extent && ranks.length > 0; from = (ranks.at(-1) ?? 0) + 1) {
    ranks = order.within(extent, aStep, isShown, from);
    for (const rank of ranks) {
      const start = order.starts[order.indexAt(rank)] ?? Infinity;
      while (start >= (periods[column + 1]?.start ?? Infinity)) column++;
      add(rank, column);
    }
    yield (from / order.count) * 0.99;
  }
  const last = extent ? firstUndated(order) : 0;
  for (let rank = last; rank < order.count; rank++) {
    if (isShown(order.indexAt(rank))) add(rank, periods.length);
    if (rank % aStep === aStep - 1) yield 0.99;
  }
  return outlineOf(rows, periods, play, extent !== null);
}

function newRow(columns: number): Tallied {
  return { counts: new Uint32Array(columns), firsts: new Int32Array(columns) };
}

/** The rank from which on nothing has a date. */
function firstUndated({ count, indexAt, starts }: TimeOrder): number {
  let rank = count;
  while (rank > 0 && starts[indexAt(rank - 1)] === Infinity) rank--;
  return rank;
}

function outlineOf(
  rows: ReadonlyMap<string, Tallied>,
  periods: readonly Period[],
  { timeline: { groups = [] } }: Play,
  isDated: boolean,
): Outline {
  const titles = new Map(groups.map(({ id, title }) => [id, title ?? id]));
  const toRow = (id: string | null, tallied: Tallied) =>
    rowOf({ id, title: titles.get(id ?? "") ?? id ?? "" }, tallied, periods, isDated);
  const all = toRow(null, merged([...rows.values()], periods.length + 1));
  if (rows.size < 2) return [all];
  const known = [...new Set([...titles.keys(), ...rows.keys()])].filter((id) => rows.has(id));
  const tallied = new Map(known.map((id) => [id, rows.get(id) as Tallied]));
  const sizes = new Map([...tallied].map(([id, { counts }]) => [id, counts.reduce((sum, count) => sum + count, 0)]));
  const named = known.filter((id) => id !== "").sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  const kept = new Set(named.slice(0, mostGroups));
  const others = known.filter((id) => !kept.has(id)).map((id) => tallied.get(id) as Tallied);
  return [
    all,
    ...known.filter((id) => kept.has(id)).map((id) => toRow(id, tallied.get(id) as Tallied)),
    ...(others.length > 0 ? [toRow("", merged(others, periods.length + 1))] : []),
  ];
}

function merged(rows: readonly Tallied[], columns: number): Tallied {
  const sum = newRow(columns);
  for (const { counts, firsts } of rows) {
    for (let column = 0; column < columns; column++) {
      const count = counts[column] as number;
      if (count === 0) continue;
      const first = firsts[column] as number;
      sum.firsts[column] = sum.counts[column] === 0 ? first : Math.min(first, sum.firsts[column] as number);
      sum.counts[column] = (sum.counts[column] as number) + count;
    }
  }
  return sum;
}

function rowOf(
  name: Pick<OutlineRow, "id" | "title">,
  { counts, firsts }: Tallied,
  periods: readonly Period[],
  isDated: boolean,
): OutlineRow {
  const cells = Array.from(counts, (count, column): Cell => ({ count, first: firsts[column] as number }));
  const rest = cells.at(-1) as Cell;
  const first = cells.find(({ count }) => count > 0)?.first ?? -1;
  return {
    ...name,
    count: cells.reduce((sum, { count }) => sum + count, 0),
    first,
    periods: periods
      .map((period, column) => ({ ...period, ...(cells[column] as Cell) }))
      .filter(({ count }) => count > 0),
    undated: isDated && rest.count > 0 ? rest : null,
  };
}
