import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { loadDoor, loadModule } from "../docs/doors.js";
import { runExample } from "../docs/runExample.js";

/** Packages that examples import, besides our doors. */
const packages: Readonly<Record<string, () => Promise<unknown>>> = { react: () => import("react") };

async function load(name: string): Promise<unknown> {
  const door = (await loadDoor(name)) ?? (await packages[name]?.());
  if (!door) throw new Error(`cannot load ${name} in a page`);
  return door;
}

describe("examples in a page, with <div id=timeline> as `container`", () => {
  beforeEach(() => {
    const container = document.createElement("div");
    container.id = "timeline";
    document.body.replaceChildren(container);
  });

  afterEach(() => document.body.replaceChildren());

  for (const example of inject("examples")) {
    test(example.at, async () => {
      const container = document.querySelector("#timeline");
      const scope = { container, ...(await loadDoor("whenline")), ...(await loadModule(example.module)) };
      await runExample(example, scope, load);
    });
  }

  test("an example that is not true fails in a page too", async () => {
    const example = { at: "page.md:1", module: null, place: "browser", checks: 1 } as const;
    const stating = (value: string) => ({
      ...example,
      code: `return check(async () => 1 + 1, { value: ${value}, text: "" })`,
    });
    await runExample(stating("2"), {}, load);
    await expect(runExample(stating("3"), {}, load)).rejects.toThrow();
    await expect(load("no-such-door")).rejects.toThrow("cannot load no-such-door");
  });
});
