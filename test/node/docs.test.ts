import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadDoor, loadModule } from "../docs/doors.js";
import { examplesInPage, examplesInReadme, examplesInSource, examplesInSources } from "../docs/findExamples.js";
import { brokenLinks, pages } from "../docs/links.js";
import { runExample } from "../docs/runExample.js";

const sources = examplesInSources();
const inNode = [...sources, ...examplesInReadme()].filter(({ place }) => place === "node");

async function load(name: string): Promise<unknown> {
  return (await loadDoor(name)) ?? import(/* @vite-ignore */ name);
}

async function run(example: (typeof inNode)[number]): Promise<void> {
  await runExample(example, { ...(await loadDoor("whenline")), ...(await loadModule(example.module)) }, load);
}

describe("examples in Node, in an empty folder", () => {
  const before = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), "whenline-docs-"));
  beforeAll(() => process.chdir(folder));
  afterAll(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  test("there are some", () => {
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.reduce((sum, { checks }) => sum + checks, 0)).toBeGreaterThan(5);
  });

  for (const example of inNode) test(example.at, () => run(example));
});

describe("examples that are not true fail", () => {
  const fenced = (code: string, info = "js"): string => `\`\`\`${info}\n${code}\n\`\`\`\n`;
  const only = (page: string) => examplesInPage("page.md", page)[0]!;

  test.each([
    "1 + 1; // 2",
    "[1, -2].map((each) => each * 2); // [2, -4]",
    'import { shown } from "whenline";\nconst a = 1 + 1; // 2\na; // 2',
    "console.log(0.5); // 0.5",
    "undefined; // undefined",
    'new TimelineError("bad", "").code; // "bad"',
    '(() => { throw new TimelineError("bad", ""); })(); // throws bad',
    "1; // some words, not a value",
    "const a: number = 1;\na as number; // 1",
    "try { throw 1; } catch (error) {\n  error; // 1\n}",
  ])("accepts %s", async (code) => {
    await run(only(fenced(code, "ts")));
  });

  test.each([
    "1 + 1; // 3",
    '"2"; // 2',
    "({ a: 1, b: 2 }); // { a: 1 }",
    "const a = 1; // 2",
    "console.log(1); // 2",
    'new TimelineError("bad", ""); // throws bad',
    "noSuchName;",
    "try { throw 1; } catch (error) {\n  error; // 2\n}",
    "try { 1; } catch (error) {\n  error; // never reached: 2\n  error; // 2\n}",
  ])("refuses %s", async (code) => {
    await expect(run(only(fenced(code)))).rejects.toThrow();
  });

  test("a comment that is half a value is refused before it runs", () => {
    expect(() => only(fenced("1; // 1, 2"))).toThrow("not a value: 1, 2");
    expect(() => only(fenced("1; // [1, …]"))).toThrow("not a value: [1, …]");
  });

  test("blocks of a page are continued, marked for the browser, and told by line", () => {
    const page = `${fenced("const a = 1;")}${fenced("a; // 1", "js continued")}${fenced("a", "js browser")}${fenced("{", "json")}`;
    expect(examplesInPage("page.md", page)).toMatchObject([
      { at: "page.md:1", place: "node", checks: 0 },
      { at: "page.md:4", place: "node", checks: 1 },
      { at: "page.md:7", place: "browser", checks: 0 },
    ]);
  });

  test("doc comments give their examples up to the next tag, and src/dom in the browser", () => {
    const text = "\n/**\n * Adds.\n *\n * @example\n * 1; // 1\n *\n * 2; // 2\n * @see 3\n */";
    expect(examplesInSource("src/time/a.ts", text)).toMatchObject([
      { at: "src/time/a.ts:5", place: "node", checks: 2 },
    ]);
    expect(examplesInSource("src/dom/a.ts", text)).toMatchObject([{ place: "browser" }]);
  });
});

test("every relative link in the pages leads somewhere", () => {
  expect(pages().length).toBeGreaterThan(0);
  expect(pages().flatMap(brokenLinks)).toEqual([]);
});
