import type { Mark, Scene } from "../../src/index.js";

/** A copy of the scene with some of its marks changed: to others, or, for null, to nothing. */
export function planted(scene: Scene, change: (mark: Mark) => Mark | null): Scene {
  const changed = (marks: readonly Mark[]): Mark[] =>
    marks.flatMap((mark): readonly Mark[] => {
      const found = change(mark);
      if (found === null) return [];
      return found.type === "group" ? [{ ...found, marks: changed(found.marks) }] : [found];
    });
  return { ...scene, marks: changed(scene.marks) };
}
