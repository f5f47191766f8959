import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
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

test("two builds on one page: the first draws the elements, and both draw what they are asked to", async () => {
  const built = join(root, "dist/whenline.js");
  const other = join(folder, "other.js");
  copyFileSync(built, other);
  const script = (path: string, name: string) =>
    `<script src="${pathToFileURL(path).href}"></script><script>const ${name} = whenline;</script>`;
  const element = (title: string) =>
    `<when-line><script type="application/json">[{"when":"2014-03","title":"${title}"}]</script></when-line>`;
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => faults.push(message.text()));
  const file = join(folder, "two.html");
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${element("Before both")}${script(built, "first")}
    ${element("Between them")}${script(other, "second")}${element("After both")}<div id="a"></div><div id="b"></div>
    <script>
      first.createTimeline(document.querySelector("#a"), [{ when: "2014", title: "By the first" }]);
      second.createTimeline(document.querySelector("#b"), [{ when: "2014", title: "By the second" }]);
    </script></html>`,
  );
  await page.goto(pathToFileURL(file).href);
  for (const title of ["Before both", "Between them", "After both", "By the first", "By the second"]) {
    await page.locator(`g[role=button]:has-text("${title}")`).first().waitFor();
  }
  const defined =
    "[first.WhenLineElement === second.WhenLineElement, customElements.get('when-line') === first.WhenLineElement]";
  expect(await page.evaluate(defined)).toEqual([false, true]);
  expect(faults).toEqual([]);
  await page.close();
});
