/** What was typed, so that nothing is seen too. */
export function typedText(text: string): string {
  return text === "" ? '""' : text;
}
