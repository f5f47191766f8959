import { firstFrom } from "../../model/firstFrom.js";
import { inBlocks } from "../../model/slices.js";
import { longestRise } from "../../model/longestRise.js";
import { putInRow, takeOut } from "./enterLabel.js";
import { widestOf, type EnterTier } from "./enterByTiles.js";
import { isOutOfReach } from "./highestNeed.js";
import { bestRow } from "./lowestRow.js";
import type { Placing } from "./placing.js";

/** Labels in their rows, and how important each was: by position in time. */
export interface PlacedRows {
  readonly placing: Placing;
  readonly importance: Float64Array;
}

/** How labels are placed of which most were placed before. */
export type PlaceAgain = typeof placeAgain;

/** Labels that are looked at in one step. */
const labelsAStep = 1 << 10;
/** A turn that has not come. */
const notYet = 2 ** 32 - 1;

/**
 * Places labels of which most were placed before, with the same result as if none had been; null if they are not alike enough.
 *
 * A label that stands as it stood, as important as it was, keeps its row and its activation, unless something has changed that may
 * be in its way: a label that is new, gone, in another row or drawn from another scale on, so near that by the bound of
 * `highestNeed` it may need more than that activation. No row has a lower one; nearer ones count only if they need more. What is
 * drawn at the fitted scale has a choice of rows, and is placed again as soon as there is any change. All that stays is in
 * the rows from the beginning: whose turn has not come is out of sight.
 *
 * Shapes: `placing` has nothing in it. `entered` is told of each position once it is final.
 */
export function placeAgain(
  placing: Placing,
  importance: Float64Array,
  before: PlacedRows,
  entered: (position: number) => void,
): EnterTier | null {
  const { search, rows, row } = placing;
  const then = before.placing;
  if (then.rows.length !== rows.length || then.search.gap !== search.gap) return null;
  const { placeOf, troubles } = matched({ placing, importance }, before);
  const { at } = search.boxes;
  if (troubles.length > at.length / 8) return null;
  for (let position = 0; position < at.length; position++) {
    const place = placeOf[position] as number;
    if (place < 0) continue;
    search.turns[position] = notYet;
    putInRow(placing, position, then.row[place] as number, then.search.activation[place] as number);
  }
  const { mayChange, disturb } = watch(placing, then, troubles);
  const enterAgain = (position: number) => {
    const rowBefore = row[position];
    const activationBefore = search.activation[position];
    const best = bestRow(placing, position);
    if (best.row === rowBefore && best.activation === activationBefore) return;
    takeOut(placing, position);
    putInRow(placing, position, best.row, best.activation);
    disturb(position);
  };
  return function* (tier) {
    for (const position of movedIn(tier, placeOf, then.search.turns)) {
      placeOf[position] = -1;
      takeOut(placing, position);
      disturb(position);
    }
    const first = search.sight.turn;
    for (let turn = 0; turn < tier.length; turn++) search.turns[tier[turn] as number] = first + turn;
    const enterSome = (from: number, to: number) => {
      for (let turn = from; turn < to; turn++) {
        const position = tier[turn] as number;
        if ((placeOf[position] as number) < 0 || mayChange(position)) enterAgain(position);
        search.sight.turn++;
        entered(position);
      }
    };
    yield* inBlocks(tier.length, labelsAStep, enterSome);
  };
}

/** Tells which labels may need another place now. `troubles`: where labels are that have come, gone or moved, ascending. */
function watch(
  placing: Placing,
  then: Placing,
  troubles: number[],
): { readonly mayChange: (position: number) => boolean; readonly disturb: (position: number) => void } {
  const { search } = placing;
  const { at } = search.boxes;
  const drawn = Math.max(placing.fitted, then.fitted);
  const [one, other] = [widestOf(search.boxes), widestOf(then.search.boxes)];
  const widest = { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
  return {
    mayChange: (position) => {
      const activation = search.activation[position] as number;
      if (troubles.length === 0 && placing.fitted === then.fitted) return false;
      if (activation <= drawn) return true;
      const next = firstFrom(troubles, at[position] as number);
      const before = troubles[next - 1] ?? -Infinity;
      const after = troubles[next] ?? Infinity;
      return !isOutOfReach(search, position, activation, widest, before, after);
    },
    disturb: (position) => {
      const own = at[position] as number;
      troubles.splice(firstFrom(troubles, own), 0, own);
    },
  };
}

/** Which label each was before; -1 for one that was none. `troubles`: where labels are that have come or gone, ascending. */
function matched(now: PlacedRows, before: PlacedRows): { readonly placeOf: Int32Array; readonly troubles: number[] } {
  const [boxes, others] = [now.placing.search.boxes, before.placing.search.boxes];
  // Each by its name: by a list of names, each number looked at would be one of its own in memory.
  const isSame = (position: number, place: number) =>
    now.importance[position] === before.importance[place] &&
    boxes.at[position] === others.at[place] &&
    boxes.left[position] === others.left[place] &&
    boxes.right[position] === others.right[place] &&
    boxes.start[position] === others.start[place] &&
    boxes.end[position] === others.end[place];
  const placeOf = new Int32Array(boxes.at.length).fill(-1);
  const troubles: number[] = [];
  let [position, place] = [0, 0];
  while (position < boxes.at.length || place < others.at.length) {
    const own = boxes.at[position] ?? Infinity;
    const other = others.at[place] ?? Infinity;
    if (own === other && isSame(position, place)) {
      placeOf[position++] = place++;
      continue;
    }
    troubles.push(Math.min(own, other));
    if (own === other && isSame(position + 1, place)) position++;
    else if (own === other && isSame(position, place + 1)) place++;
    else {
      if (own <= other) position++;
      if (other <= own) place++;
    }
  }
  return { placeOf, troubles };
}

/** Those of a tier whose turn among those that were there before is another one now. */
function movedIn(tier: Uint32Array, placeOf: Int32Array, turns: Uint32Array): number[] {
  const turnOf = (position: number) => {
    const place = placeOf[position] as number;
    return place < 0 ? -1 : (turns[place] as number);
  };
  let last = -1;
  let rises = true;
  for (let index = 0; index < tier.length && rises; index++) {
    const turn = turnOf(tier[index] as number);
    rises = turn < 0 || turn > last;
    if (turn >= 0) last = turn;
  }
  if (rises) return [];
  const staying = longestRise(Array.from(tier, turnOf));
  return Array.from(tier).filter((position, index) => turnOf(position) >= 0 && !staying.has(index));
}
