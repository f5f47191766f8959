import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, type Served } from "../../security/serve.js";

interface Suite {
  readonly count: number;
  tryDoor(name: string): Promise<{ faults: string[]; shown: number }>;
  tryOptions(): Promise<string[]>;
  tryPrototypes(): string[];
}

declare const suite: Suite;

let served: Served;
beforeAll(async () => {
  served = await serve("page.ts");
}, 120_000);
afterAll(() => served.close());

describe.concurrent("under the strictest policy", () => {
  test.each(["live", "update", "parts", "element", "react", "table", "list"])(
    "what is put through %s stays the text that it was, and nothing is asked for that the policy forbids",
    { timeout: 240_000 },
    async (door) => {
      const { page, violations, errors } = await served.open(true);
      const { faults, shown } = await page.evaluate((name) => suite.tryDoor(name), door);
      expect(faults.slice(0, 5).join("\n")).toBe("");
      expect(shown).toBeGreaterThanOrEqual(300);
      expect(await page.evaluate(() => "hit" in globalThis)).toBe(false);
      // Pictures of a card are for the page to allow: `img-src`.
      const isPicture = (text: string) => text.includes("img-src") || text.includes("load the image");
      const [forbidden, faulty] = [violations, errors].map((all) => all.filter((text) => !isPicture(text)).slice(0, 3));
      expect({ violations: forbidden, errors: faulty }).toEqual({
        violations: [],
        errors: [],
      });
      await page.close();
    },
  );

  test("so it is for options, attributes, custom properties and dates", { timeout: 240_000 }, async () => {
    const { page, violations, errors } = await served.open(true);
    expect((await page.evaluate(() => suite.tryOptions())).slice(0, 5).join("\n")).toBe("");
    expect(await page.evaluate(() => "hit" in globalThis)).toBe(false);
    expect({ violations, errors: errors.slice(0, 3) }).toEqual({ violations: [], errors: [] });
    await page.close();
  });

  test("prototypes stay as they are", async () => {
    const { page } = await served.open(true);
    expect(await page.evaluate(() => suite.tryPrototypes())).toEqual([]);
    await page.close();
  });

  test("a fault is found: the policy tells of one, and the page of another element", async ({ expect }) => {
    const { page, violations, errors } = await served.open(true);
    await page.evaluate(() => {
      document.body.setAttribute("style", "color:red");
      document.body.append(document.createElement("style"));
    });
    await expect(page.evaluate(() => suite.tryDoor("string"))).rejects.toThrow(/TrustedHTML|Trusted/);
    await expect.poll(() => violations.length).toBeGreaterThan(0);
    expect(errors.length).toBeGreaterThan(0);
    await page.close();
  });
});

test.concurrent.each(["string", "export", "script", "react on a server", "markdown-it", "remark", "rehype"])(
  "without any policy what a server writes runs nothing and adds nothing: %s",
  { timeout: 240_000 },
  async (door) => {
    const { page, errors } = await served.open(false);
    const { faults, shown } = await page.evaluate((name) => suite.tryDoor(name), door);
    expect(faults.slice(0, 5).join("\n")).toBe("");
    expect(shown).toBeGreaterThanOrEqual(300);
    await page.waitForTimeout(100);
    expect(await page.evaluate(() => "hit" in globalThis)).toBe(false);
    expect(errors).toEqual([]);
    await page.close();
  },
);

test("no source writes markup or makes code of text", () => {
  const root = fileURLToPath(new URL("../../../src", import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const sinks =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|setHTMLUnsafe)\b|\beval\(|\bFunction\(/;
  const found = files.filter((file) => sinks.test(readFileSync(join(root, file), "utf8")));
  expect(files.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
  // React's way of writing markup is for the drawing of a server alone, and React never does so in a browser.
  const written = files.filter((file) => readFileSync(join(root, file), "utf8").includes("dangerouslySetInnerHTML"));
  expect(written).toEqual(["react/timeline.ts"]);
});
