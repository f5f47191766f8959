/** A label in a column: where its top would best be, and how high it is. */
export interface ColumnLabel {
  readonly wanted: number;
  readonly height: number;
  /** How much more than others it keeps its place. @default 1 */
  readonly weight?: number;
  /** It stands as well anywhere from there down to here: beside a bar. @default wanted */
  readonly until?: number;
}

/** So often are labels beside bars moved to where the others let them stand. */
const mostRounds = 12;

/**
 * Places labels as {@link placeColumn} does, those beside bars wherever along these the others have the best places: alternating
 * projections, each of which brings the sum of squared distances down.
 */
export function placeBeside(labels: readonly ColumnLabel[], gap: number, least: number, most = Infinity): number[] {
  let tops = placeColumn(labels, gap, least, most);
  if (labels.every(({ wanted, until = wanted }) => until <= wanted)) return tops;
  for (let round = 0; round < mostRounds; round++) {
    const moved = labels.map((label, index) => {
      const { wanted, until = wanted } = label;
      return { ...label, wanted: Math.max(wanted, Math.min(until, tops[index] as number)) };
    });
    const next = placeColumn(moved, gap, least, most);
    const change = next.reduce((sum, top, index) => sum + Math.abs(top - (tops[index] as number)), 0);
    tops = next;
    if (change < 0.5) break;
  }
  return tops;
}

/**
 * Places labels under one another, in the order given, each as near to where it would best be as the others allow, `gap` apart.
 *
 * Shapes: the top of each label comes back. None is above `least`, and where they fit, none ends below `most`. Apart from what
 * those ask, the sum of squared distances, by their weights, is the smallest there is.
 * Source: isotonic regression by pooling adjacent violators (Ayer et al., Annals of Mathematical Statistics, 1955), on the
 * wanted tops less what stands above.
 *
 * @example
 * placeColumn([{ wanted: 10, height: 20 }, { wanted: 10, height: 20 }], 0, 0); // [0, 20]
 */
export function placeColumn(labels: readonly ColumnLabel[], gap: number, least: number, most = Infinity): number[] {
  const pools: { sum: number; weight: number; count: number }[] = [];
  const above: number[] = [];
  let offset = 0;
  for (const { wanted, height, weight = 1 } of labels) {
    above.push(offset);
    let pool = { sum: (wanted - offset) * weight, weight, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.weight >= pool.sum / pool.weight; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, weight: pool.weight + last.weight, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
    offset += height + gap;
  }
  const bases = pools.flatMap(({ sum, weight, count }) => new Array<number>(count).fill(Math.max(least, sum / weight)));
  const tops = above.map((over, index) => (bases[index] ?? least) + over);
  if (offset - gap <= most - least) liftTo(most, tops, labels, gap);
  return tops;
}

/** Moves labels up from the last one on until the last ends at `most` or above. */
function liftTo(most: number, tops: number[], labels: readonly ColumnLabel[], gap: number): void {
  let limit = most;
  for (let index = tops.length - 1; index >= 0; index--) {
    const { height } = labels[index] as ColumnLabel;
    const top = Math.min(tops[index] as number, limit - height);
    tops[index] = top;
    limit = top - gap;
  }
}
