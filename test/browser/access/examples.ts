import { baku } from "../../../examples/baku/data.js";
import { chapters } from "../../../examples/features/features.js";
import { subjects } from "../../../examples/gallery/subjects.js";
import type { ViewOptions } from "../../../src/index.js";

/** Something to draw, and how. */
export interface Example {
  readonly name: string;
  readonly data: unknown;
  readonly options?: ViewOptions | undefined;
}

/** Every example that the project shows: founding example, gallery, features. */
export const examples: readonly Example[] = [
  { name: "baku", data: baku },
  ...subjects.map(({ id, data }) => ({ name: id, data })),
  ...chapters.flatMap(({ features }) => features.map(({ id, data, options }) => ({ name: id, data, options }))),
];

/** One of them by name. */
export function exampleOf(name: string): Example {
  const found = examples.find((each) => each.name === name);
  if (!found) throw new Error(`no example ${name}`);
  return found;
}

/** Some years with a title and a group each, so many of them. */
export function eventsOf(count: number): readonly object[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `e${String(index)}`,
    when: String(1000 + ((index * 37) % 1000)),
    title: `Event ${String(index)}`,
    group: `g${String(index % 3)}`,
    description: "What is known of it.",
    sources: [{ title: "Annals", url: "#annals", quote: "So it was." }],
  }));
}
