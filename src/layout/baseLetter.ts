/** A letter without the last of its marks, as `ở` is drawn over `ơ` and that over itself. */
export function baseLetter(letter: string): string {
  const parts = letter.normalize("NFD");
  return parts.length > letter.length ? parts.slice(0, -1).normalize("NFC") : parts;
}
