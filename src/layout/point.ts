/** A point of a path, as the drawing writes numbers. */
export function pair(x: number, y: number): string {
  return `${String(Math.round(x * 100) / 100)} ${String(Math.round(y * 100) / 100)}`;
}
