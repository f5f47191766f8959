const taken = new WeakMap<Document, Set<number>>();

/** Takes the lowest number that no other view of the document has, from 1, so that ids in two equal drawings differ. */
export function takeNumber(document: Document): { readonly number: number; readonly release: () => void } {
  const numbers = taken.get(document) ?? new Set<number>();
  taken.set(document, numbers);
  let number = 1;
  while (numbers.has(number)) number++;
  numbers.add(number);
  return { number, release: () => void numbers.delete(number) };
}
