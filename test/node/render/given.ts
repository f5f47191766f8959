import type { Mark, Scene } from "../../../src/scene/scene.js";

/** A scene of some marks. */
export function sceneOf(marks: readonly Mark[], fields: Partial<Scene> = {}): Scene {
  return {
    width: 640,
    height: 400,
    title: "A title",
    description: "What is shown",
    lang: "en-GB",
    font: "Arial, sans-serif",
    background: "#ffffff",
    ink: "#1b1b1f",
    id: "whenline-1",
    gradients: [],
    marks,
    counts: { events: 0, drawn: 0, counted: 0, outside: 0, unknown: 0, labelled: 0 },
    ...fields,
  };
}
