import type { Mark, Scene } from "../scene/scene.js";

/** All that a drawing says, one line of text after the other. */
export function textOfScene({ marks }: Scene): string {
  const linesOf = (mark: Mark): readonly string[] => {
    if (mark.type === "group") return mark.marks.flatMap(linesOf);
    return mark.type === "text" ? [mark.spans.map(({ text }) => text).join("")] : [];
  };
  return marks.flatMap(linesOf).join("\n");
}
