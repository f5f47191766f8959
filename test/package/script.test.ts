import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../browser.js";
import { root } from "./pack.js";

const folder = mkdtempSync(join(tmpdir(), "whenline-script-"));
let browser: Browser;
beforeAll(async () => {
  const { executablePath, env, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, env, args: [...args] });
}, 120_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const body = `
  <div id="timeline"></div>
  <p id="words"></p>
  <script src="${pathToFileURL(join(root, "dist/whenline.js")).href}"></script>
  <script>
    whenline.createTimeline(document.querySelector("#timeline"), [{ when: "2014-03", title: "Referendum" }]);
    document.querySelector("#words").textContent = whenline.parseWhen("2014-03").edtf;
  </script>`;

test("the one-script build draws in a page opened from a file", async () => {
  const file = join(folder, "page.html");
  writeFileSync(file, `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${body}</html>`);
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => faults.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  expect(await page.textContent("#words")).toBe("2014-03");
  expect(await page.textContent("#timeline")).toContain("Referendum");
  expect(await page.locator("#timeline svg").count()).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

/** The package bundled as one script, of another version: its element says so, and so does its name. */
async function buildVersion(version: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: 'export * from "./index.js"; export * from "./element.js";', resolveDir: join(root, "dist") },
    ...{ bundle: true, write: false, format: "iife", target: "es2022", globalName: version },
    plugins: [
      {
        name: "version",
        setup: (bundler) => {
          bundler.onLoad({ filter: /dist\/element\.js$/ }, ({ path }) => {
            const method = " connectedCallback() {";
            const [before, after, ...more] = readFileSync(path, "utf8").split(method);
            if (after === undefined || more.length > 0) throw new Error("no one place for a version in the element");
            return { contents: `${before}\nget version() { return "${version}"; }\n${method}${after}` };
          });
        },
      },
    ],
  });
  const file = join(folder, `${version}.js`);
  writeFileSync(file, outputFiles[0]?.text ?? "");
  return pathToFileURL(file).href;
}

/** A page with scripts one after the other and elements around them, and what goes wrong in it. */
async function openWith(first: string, second: string): Promise<{ page: Page; faults: string[] }> {
  const element = (title: string) =>
    `<when-line controls="card"><script type="application/json">[{"id":"e","when":"2014-03","title":"${title}"}]</script></when-line>`;
  const hosts = '<div id="a" style="width: 700px"></div><div id="b" style="width: 700px"></div>';
  const file = join(folder, "two.html");
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${hosts}${element("Before both")}
    <script src="${first}"></script>${element("Between them")}<script src="${second}"></script>${element("After both")}</html>`,
  );
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => faults.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  return { page, faults };
}

type Version = typeof import("../../src/index.js") & typeof import("../../src/element/index.js");

describe("two versions on one page", () => {
  test.each([
    ["older", "newer"],
    ["newer", "older"],
  ])("%s before %s: the first has the element, and each draws what it is asked to", async (first, second) => {
    const { page, faults } = await openWith(await buildVersion(first), await buildVersion(second));
    for (const title of ["Before both", "Between them", "After both"]) {
      await page.locator(`g[role=button]:has-text("${title}")`).first().waitFor();
    }
    expect(
      await page
        .locator("when-line")
        .evaluateAll((all): unknown[] => all.map((each): unknown => Reflect.get(each, "version"))),
    ).toEqual([first, first, first]);
    const seen = await page.evaluate(
      async ([one, other]) => {
        document.querySelectorAll("when-line").forEach((each) => each.remove());
        // Which give back their numbers soon.
        await new Promise((done) => setTimeout(done));
        const versions = [one, other].map((name) => Reflect.get(globalThis, name ?? "") as Version);
        const events = [{ id: "x", when: "2014~/2016~", title: "Both say it", group: "g" }];
        const views = versions.map(({ createTimeline }, at) => {
          return createTimeline(document.querySelector(at === 0 ? "#a" : "#b") as Element, events);
        });
        versions.forEach(({ mountCard, mountSearch }, at) => {
          mountSearch(views[at] as never);
          mountCard(views[at] as never);
        });
        views[0]?.select("x");
        const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
        const selected = views.map((view) => view.selected);
        let code = "";
        try {
          versions[1]?.mountCard(views[0] as never);
        } catch (error) {
          code = (error as { code: string }).code;
        }
        views[0]?.destroy();
        const left = document.querySelector("#b [data-event=x]") as Element;
        const names = customElements.get("when-line") === versions[0]?.WhenLineElement;
        return { ids, selected, code, cursor: getComputedStyle(left).cursor, names };
      },
      [first, second],
    );
    expect(seen).toMatchObject({ selected: ["x", null], code: "invalid-view", cursor: "pointer", names: true });
    expect(seen.ids.length).toBeGreaterThan(6);
    expect(new Set(seen.ids).size).toBe(seen.ids.length);
    expect(faults).toEqual([]);
    await page.close();
  });
});
