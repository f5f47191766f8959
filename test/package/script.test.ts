import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
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
