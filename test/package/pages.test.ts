import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright";
import { build, preview, type PreviewServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBrowser } from "../browser.js";
import { root } from "./pack.js";

const folder = mkdtempSync(join(tmpdir(), "whenline-pages-"));
const configFile = join(root, "vite.config.ts");
let browser: Browser;
let server: PreviewServer;
beforeAll(async () => {
  await build({ configFile, logLevel: "error", build: { outDir: folder } });
  server = await preview({ configFile, logLevel: "error", build: { outDir: folder }, preview: { port: 0 } });
  const { executablePath, env, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, env, args: [...args] });
}, 180_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Opens a built page; what goes wrong in it is told in `faults`. */
async function open(name: string): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && faults.push(message.text()));
  page.on("response", (response) => response.status() >= 400 && faults.push(response.url()));
  await page.goto(new URL(`${name}/`, server.resolvedUrls?.local[0]).href);
  return { page, faults };
}

const folders = readdirSync(join(root, "examples"), { withFileTypes: true })
  .filter((each) => each.isDirectory() && each.name !== "public")
  .map(({ name }) => name);

test.each(folders)("the page of %s draws, as wide as a phone, without a word on the console", async (name) => {
  const { page, faults } = await open(name);
  await page.locator("svg:visible, img[src$='.svg']:visible").first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(faults).toEqual([]);
  await page.close();
});

const list = 'button:text("Giotto flies past")';
const drawn = 'g[role=button]:has-text("Giotto flies past")';

test.each(["react", "vue", "svelte"])("%s and the drawing choose the same event", async (name) => {
  const { page, faults } = await open(name);
  await page.locator(list).click();
  await page.locator(`${drawn}[aria-pressed=true]`).waitFor();
  await page.locator(drawn).press("Escape");
  await page.locator(`${list}[aria-pressed=false]`).waitFor();
  await page.locator(drawn).press("Enter");
  await page.locator(`${list}[aria-pressed=true]`).waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("the attachment of Svelte brings other data into the same view, which keeps what is chosen", async () => {
  const { page, faults } = await open("svelte");
  const first = await page.locator(".drawing svg").elementHandle();
  const donati = page.locator('g[role=button]:has-text("Donati")');
  await page.locator(list).click();
  await page.getByLabel("Only since 1900").check();
  await donati.waitFor({ state: "detached" });
  await page.locator(`${drawn}[aria-pressed=true]`).waitFor();
  await page.getByLabel("Only since 1900").uncheck();
  await donati.click();
  await page.getByLabel("Only since 1900").check();
  await donati.waitFor({ state: "detached" });
  expect(await page.locator("[aria-pressed=true]").count()).toBe(0);
  expect(await first.evaluate((svg) => svg.isConnected)).toBe(true);
  expect(faults).toEqual([]);
  await page.close();
});

test("the playground saves every file that it offers, within its policy", async () => {
  const { page, faults } = await open("playground");
  await page.locator("#drawing svg").waitFor();
  const kinds = await page
    .locator("#output option")
    .evaluateAll((all) => all.map((each) => each.getAttribute("value")));
  expect(kinds).toContain("png");
  for (const kind of kinds) {
    await page.selectOption("#output", kind);
    const [file] = await Promise.all([page.waitForEvent("download", { timeout: 10_000 }), page.click("#download")]);
    expect(readFileSync(await file.path()).length, kind ?? "").toBeGreaterThan(100);
  }
  expect(faults).toEqual([]);
  await page.close();
});

test("the element draws a file, a script in German and a table, and tells what is chosen", async () => {
  const { page } = await open("element");
  await page.locator('g:has-text("Skerryvore is lit")').first().waitFor();
  await page.locator('g:has-text("August 1457")').first().waitFor();
  await page.locator('g[role=button]:has-text("She dies, 26 years old")').press("Enter");
  expect(await page.locator("#chosen").textContent()).toBe("Chosen: She dies, 26 years old");
  await page.close();
});

test("the element has the controls that its attribute names", async () => {
  const { page, faults } = await open("element");
  const element = page.locator("when-line[controls]");
  await element.locator("input[type=search]").fill("skerry");
  await element.locator("input[type=search]").press("Enter");
  expect(await element.locator(".whenline-card h2").textContent()).toBe("Skerryvore is lit");
  await element.locator('[data-group]:has-text("Antiquity")').click();
  await element.locator('g:has-text("Pharos of Alexandria")').waitFor({ state: "detached" });
  expect(faults).toEqual([]);
  await page.close();
});

test("events that are added and taken away leave what is chosen and in view", async () => {
  const { page, faults } = await open("live");
  const chosen = page.locator('g[role=button][aria-pressed=true]:has-text("Vostok 1")');
  await page.locator('g[role=button]:has-text("Vostok 1")').first().press("Enter");
  await chosen.waitFor();
  for (let count = 0; count < 3; count++) await page.locator("#add").click();
  await page.getByText("15 of 68 flights").waitFor();
  await chosen.waitFor();
  await page.locator("#remove").click();
  await page.getByText("14 of 68 flights").waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("a cell of a notebook is drawn again for another period", async () => {
  const { page } = await open("notebook");
  await page.locator('g[role=button]:has-text("Rosetta")').waitFor();
  await page.selectOption("select", "1700/1900");
  await page.locator('g[role=button]:has-text("Rosetta")').waitFor({ state: "detached" });
  expect(await page.locator(".drawing > div").count()).toBe(1);
  await page.locator('g[role=button]:has-text("Donati")').waitFor();
  await page.close();
});

test("what is explored stands in the address, and is there again for whoever opens it", async () => {
  const { page, faults } = await open("explore");
  await page.locator('g[role=button]:has-text("Vostok 1")').first().press("Enter");
  await page.waitForFunction(() => location.hash.includes("selected="));
  const other = await browser.newPage();
  await other.goto(page.url());
  await other.locator('g[role=button][aria-pressed=true]:has-text("Vostok 1")').waitFor();
  expect(faults).toEqual([]);
  await page.close();
  await other.close();
});
