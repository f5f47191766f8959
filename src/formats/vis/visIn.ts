const named = /^\s*(?:(?:var|let|const)\s+)?[\w.]{1,60}\s*=\s*(?:new\s+[\w.]{1,40}\(\s*)?(?=[[{])/;

/** The JSON of a file, also where it is given to a name; offsets stay, so what stands before it becomes spaces. */
export function visIn(text: string): string {
  const plain = text.startsWith("\ufeff") ? text.slice(1) : text;
  const [before] = named.exec(plain.slice(0, 300)) ?? [];
  if (before === undefined) return plain;
  const end = Math.max(plain.lastIndexOf("}"), plain.lastIndexOf("]")) + 1;
  return before.replace(/[^\n]/g, " ") + plain.slice(before.length, end);
}
