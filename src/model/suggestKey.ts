/**
 * The known key for which another was probably a slip: another case, stray spaces, two letters swapped, or, in longer
 * words, one letter more, less or different.
 *
 * @example
 * suggestKey("titel", ["title", "when"]); // "title"
 */
export function suggestKey(key: string, known: Iterable<string>): string | undefined {
  if (key.length > 40) return undefined;
  const plain = key.trim().toLowerCase();
  for (const candidate of known) if (isSlip(plain, candidate.toLowerCase())) return candidate;
  return undefined;
}

/** Short words have too many neighbours (`long` is a longitude, no slip for `lang`), so they only count when swapped. */
function isSlip(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  const head = sharedLength(a, b, (text, i) => text[i]);
  const tail = sharedLength(a.slice(head), b.slice(head), (text, i) => text.at(-1 - i));
  const restA = a.slice(head, a.length - tail);
  const restB = b.slice(head, b.length - tail);
  if (restA.length === 2 && restB.length === 2) return restA === restB.charAt(1) + restB.charAt(0);
  return Math.min(a.length, b.length) > 4 && restA.length <= 1 && restB.length <= 1;
}

function sharedLength(a: string, b: string, at: (text: string, i: number) => string | undefined): number {
  const most = Math.min(a.length, b.length);
  let i = 0;
  while (i < most && at(a, i) === at(b, i)) i++;
  return i;
}
