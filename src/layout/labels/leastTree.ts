/** Values with the least of every 16 above them, of every 16 of those above these, and so on up to one. */
export type LeastTree = readonly Float64Array[];

/** Builds the tree over a list of values: O(n). */
export function createLeastTree(values: Float64Array): LeastTree {
  const levels = [values];
  for (let below = values; below.length > 1;) {
    const level = new Float64Array(Math.ceil(below.length / 16)).fill(Infinity);
    for (let index = 0; index < below.length; index++) {
      const node = index >> 4;
      if ((below[index] as number) < (level[node] as number)) level[node] = below[index] as number;
    }
    levels.push(level);
    below = level;
  }
  return levels;
}

/** The tree over a list of values none of which is finite yet. */
export function createEmptyTree(values: Float64Array): LeastTree {
  const levels = [values];
  for (let size = values.length; size > 1;) {
    size = Math.ceil(size / 16);
    levels.push(new Float64Array(size).fill(Infinity));
  }
  return levels;
}

/** Tells the tree that a value has become less. */
export function lowerIn(tree: LeastTree, place: number): void {
  const value = (tree[0] as Float64Array)[place] as number;
  for (let depth = 1, node = place >> 4; depth < tree.length; depth++, node >>= 4) {
    const level = tree[depth] as Float64Array;
    if (!(value < (level[node] as number))) return;
    level[node] = value;
  }
}

/** The places from `from` up to but not including `to` whose value is at most `most`: O(found · log n). */
export function placesUpTo(tree: LeastTree, from: number, to: number, most: number): number[] {
  const found: number[] = [];
  const visit = (depth: number, node: number): void => {
    const size = 16 ** depth;
    if (node * size >= to || (node + 1) * size <= from) return;
    if (!(((tree[depth] as Float64Array)[node] as number) <= most)) return;
    if (depth === 0) found.push(node);
    else for (let child = node * 16; child < node * 16 + 16; child++) visit(depth - 1, child);
  };
  visit(tree.length - 1, 0);
  return found;
}
