/** One for all copies of this library on a page, of whatever version: their ids would meet. */
const key = Symbol.for("whenline.numbers");

type Numbered = Document & Record<symbol, Set<number> | undefined>;

/** Takes the lowest number that no other view of the document has, from 1, so that ids in two equal drawings differ. */
export function takeNumber(document: Document): { readonly number: number; readonly release: () => void } {
  const numbers = ((document as Numbered)[key] ??= new Set());
  let number = 1;
  while (numbers.has(number)) number++;
  numbers.add(number);
  return { number, release: () => void numbers.delete(number) };
}
