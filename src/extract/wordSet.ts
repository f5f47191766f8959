const sets = new Map<string, ReadonlySet<string>>();

/** The words of a list, as a set made once. */
export function wordSet(list: string): ReadonlySet<string> {
  const known = sets.get(list);
  if (known) return known;
  const made = new Set(list.split(/[ ,]/));
  sets.set(list, made);
  return made;
}
