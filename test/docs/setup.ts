import type { TestProject } from "vitest/node";
import { type Example, examplesInReadme, examplesInSources } from "./findExamples.js";

declare module "vitest" {
  interface ProvidedContext {
    readonly examples: readonly Example[];
  }
}

/** Hands the examples that need a page to the tests in the browser, which cannot read files. */
export default function setup(project: TestProject): void {
  const all = [...examplesInSources(), ...examplesInReadme()];
  project.provide(
    "examples",
    all.filter(({ place }) => place === "browser"),
  );
}
