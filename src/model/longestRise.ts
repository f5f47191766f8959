/**
 * The indices of a longest subsequence that rises, negative numbers left out: what may stay when a list is put in order.
 *
 * Source: patience sorting, O(n log n); numbers other than negative ones occur once.
 *
 * @example
 * [...longestRise([3, 0, 1, -1, 2])].sort(); // [1, 2, 4]
 */
export function longestRise(numbers: readonly number[]): Set<number> {
  const ends: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, index) => {
    if (number < 0) return;
    const length = countBelow(ends, numbers, number);
    before[index] = length > 0 ? (ends[length - 1] as number) : -1;
    ends[length] = index;
  });
  const rise = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] as number) rise.add(index);
  return rise;
}

function countBelow(ends: readonly number[], numbers: readonly number[], number: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[ends[middle] as number] as number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
