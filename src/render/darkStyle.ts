/**
 * A style sheet that swaps a drawing's colours where the reader prefers a dark page. A viewer that does not know it loses nothing.
 *
 * Shapes: `dark` maps hex colours, as they stand in the drawing, to the dark ones.
 */
export function darkStyle(dark: Readonly<Record<string, string>>): string {
  const rules = Object.entries(dark).flatMap(([light, color]) =>
    ["fill", "stroke", "stop-color"].map(
      (name) => `.whenline [${name}="${light}"],.whenline[${name}="${light}"]{${name}:${color}}`,
    ),
  );
  return `@media (prefers-color-scheme: dark){${rules.join("")}}`;
}
