import type { Point } from "./box.js";
import { placeOf, type Grid } from "./gridLines.js";
import { createHeap } from "./heap.js";

/** Where a search may start or end: a crossing of the grid, the direction of travel there, and what it costs. */
export interface Gate {
  readonly at: Point;
  /** Of travel: away from the first mark, or towards the last. */
  readonly along: Point;
  readonly cost: number;
}

/** A way along the lines of a grid, from one of the starts to one of the goals, by their indices. */
export interface GridWay {
  readonly start: number;
  readonly goal: number;
  /** The gates and the corners between them. */
  readonly points: readonly Point[];
}

/** How much a drawing may still spend on its links. */
export interface Effort {
  /** Of searches along grids; each step takes one away. */
  steps: number;
  /** Pairs of ports that are tried for each link. */
  readonly pairs: number;
}

/** What a corner costs, in pixels, and how many steps a search may take. */
const corner = 26;
const mostSteps = 8_000;
/** More than 1: the search goes for the goal, and may miss a way that is a little cheaper. */
const haste = 1.35;
/** Left, right, up, down. */
const columns = [-1, 1, 0, 0] as const;
const rows = [0, 0, -1, 1] as const;

/**
 * The cheapest way along a grid, by length, corners and what is crossed; null if there is none.
 *
 * Source: A* (Hart, Nilsson and Raphael, 1968) over crossings and directions, with somewhat more than the distance along the grid to the goals as estimate.
 */
export function searchGrid(
  grid: Grid,
  starts: readonly Gate[],
  goals: readonly Gate[],
  effort: Effort,
): GridWay | null {
  const search = createSearch(grid, goals, effort);
  starts.forEach((gate, index) =>
    search.open(nodeOf(grid, gate.at) * 4 + headingOf(gate.along), gate.cost, -1 - index),
  );
  const end = search.run();
  return end === null ? null : wayOf(grid, search.parents, end.state, end.goal);
}

function nodeOf({ xs, ys }: Grid, { x, y }: Point): number {
  return placeOf(ys, y) * xs.length + placeOf(xs, x);
}

function headingOf({ x, y }: Point): number {
  return Math.abs(x) > Math.abs(y) ? (x < 0 ? 0 : 1) : y < 0 ? 2 : 3;
}

function createSearch(grid: Grid, goals: readonly Gate[], effort: Effort) {
  const { xs, ys } = grid;
  const width = xs.length;
  const costs = new Float64Array(width * ys.length * 4).fill(Infinity);
  const parents = new Int32Array(width * ys.length * 4);
  const heap = createHeap();
  const estimate = estimateOf(grid, goals);
  const goalsAt = new Map<number, number[]>();
  goals.forEach((gate, index) => {
    const node = nodeOf(grid, gate.at);
    goalsAt.set(node, [...(goalsAt.get(node) ?? []), index]);
  });
  const open = (state: number, cost: number, parent: number) => {
    if (!(cost < (costs[state] as number))) return;
    costs[state] = cost;
    parents[state] = parent;
    heap.push(state, cost + estimate(state >> 2));
  };
  const spread = (state: number, cost: number) => {
    const node = state >> 2;
    const heading = state & 3;
    for (let next = 0; next < 4; next++) {
      if ((next ^ 1) === heading) continue;
      const step = stepCost(grid, node, next);
      if (step === Infinity) continue;
      open(
        (node + (columns[next] as number) + width * (rows[next] as number)) * 4 + next,
        cost + step + (next === heading ? 0 : corner),
        state,
      );
    }
  };
  const run = (): { state: number; goal: number } | null => {
    const done = new Uint8Array(costs.length);
    let best: { state: number; goal: number } | null = null;
    let least = Infinity;
    for (let step = 0; step < mostSteps && effort.steps > 0 && heap.size() > 0; step++) {
      effort.steps--;
      const state = heap.pop();
      if (done[state]) continue;
      done[state] = 1;
      const cost = costs[state] as number;
      if (cost + estimate(state >> 2) >= least) break;
      for (const goal of goalsAt.get(state >> 2) ?? []) {
        const gate = goals[goal] as Gate;
        const total = cost + gate.cost + turnAt(state & 3, headingOf(gate.along));
        if (total < least) [least, best] = [total, { state, goal }];
      }
      spread(state, cost);
    }
    return best;
  };
  return { open, run, parents };
}

function turnAt(heading: number, wanted: number): number {
  return heading === wanted ? 0 : (heading ^ 1) === wanted ? Infinity : corner;
}

function stepCost({ xs, ys, right, down }: Grid, node: number, heading: number): number {
  const column = node % xs.length;
  if (heading === 0) return column > 0 ? (right[node - 1] as number) : Infinity;
  if (heading === 1) return right[node] as number;
  if (heading === 2) return node >= xs.length ? (down[node - xs.length] as number) : Infinity;
  return node + xs.length < xs.length * ys.length ? (down[node] as number) : Infinity;
}

/** The distance along the grid to the box around all goals, in haste. */
function estimateOf({ xs, ys }: Grid, goals: readonly Gate[]): (node: number) => number {
  const left = Math.min(...goals.map(({ at }) => at.x));
  const right = Math.max(...goals.map(({ at }) => at.x));
  const top = Math.min(...goals.map(({ at }) => at.y));
  const bottom = Math.max(...goals.map(({ at }) => at.y));
  return (node) => {
    const x = xs[node % xs.length] as number;
    const y = ys[Math.floor(node / xs.length)] as number;
    return haste * (Math.max(left - x, 0, x - right) + Math.max(top - y, 0, y - bottom));
  };
}

function wayOf({ xs, ys }: Grid, parents: Int32Array, end: number, goal: number): GridWay {
  const nodes: Point[] = [];
  let state = end;
  while (state >= 0) {
    const node = state >> 2;
    nodes.push({ x: xs[node % xs.length] as number, y: ys[Math.floor(node / xs.length)] as number });
    state = parents[state] as number;
  }
  return { start: -1 - state, goal, points: nodes.reverse() };
}
