import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBrowser } from "../browser.js";
import { readPdf } from "../node/paper/readPdf.js";

const folder = mkdtempSync(join(tmpdir(), "whenline-report-"));
const script = fileURLToPath(new URL("../../examples/report/buildReport.mjs", import.meta.url));
/** Programs of poppler, which only some machines have; what they find is also read by our own reader of PDF. */
const hasPoppler = ["pdftotext", "pdffonts"].every((name) => spawnSync(name, ["-v"]).error === undefined);

const told = [
  ["Albert Mathieu proposes a tunnel", "The tunnel is opened"],
  ["rubricator", "Johannes Gutenberg dies"],
  ["Review by the board", "Prototype"],
];

const sizes: Record<string, { readonly wide: boolean; readonly narrow: boolean; readonly least: number }> = {};

beforeAll(async () => {
  execFileSync(process.execPath, [script, folder]);
  const { executablePath, env, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env, args: [...args] });
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, "markdown.html")).href);
  for (const width of [360, 1200]) {
    await page.setViewportSize({ width, height: 800 });
    sizes[width] = await page.evaluate(() => {
      const shown = (selector: string): Element[] =>
        [...document.querySelectorAll(selector)].filter((each) => each.getClientRects().length > 0);
      const scales = shown(".whenline-figure svg").map(
        (svg) => svg.getBoundingClientRect().width / Number(svg.getAttribute("width")),
      );
      return {
        wide: shown(".whenline-figure > svg").length === 3,
        narrow: shown(".whenline-narrow > svg").length === 3,
        least: Math.min(...scales),
      };
    });
  }
  await page.pdf({
    path: join(folder, "report.pdf"),
    format: "A4",
    margin: { top: "2cm", bottom: "2cm", left: "2cm", right: "2cm" },
  });
  await browser.close();
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("on a telephone the figures run down, and no words are smaller than they were drawn", () => {
  expect(sizes).toMatchObject({ 360: { wide: false, narrow: true }, 1200: { wide: true, narrow: false } });
  for (const { least } of Object.values(sizes)) expect(least).toBeGreaterThanOrEqual(1);
});

test("each figure is a PDF whose words are text, in fonts that are inside", () => {
  const files = readdirSync(folder).filter((name) => name.startsWith("figure-"));
  expect(files).toHaveLength(3);
  for (const [index, name] of files.entries()) {
    const { texts, fonts } = readPdf(readFileSync(join(folder, name)));
    for (const words of told[index] ?? [])
      expect(texts.join("").replace(/\s/g, "")).toContain(words.replace(/\s/g, ""));
    expect(fonts.join()).toContain("Arimo");
  }
});

test.runIf(hasPoppler)("pdftotext and pdffonts find the words and the fonts of the report and its figures", () => {
  const run = (name: string, ...args: string[]): string => execFileSync(name, args, { encoding: "utf8", cwd: folder });
  const bare = (text: string): string => text.replace(/\s+/g, " ");
  const whole = bare(run("pdftotext", "-raw", "report.pdf", "-"));
  told.forEach((titles, index) => {
    const figure = bare(run("pdftotext", "-raw", `figure-${String(index + 1)}.pdf`, "-"));
    for (const words of titles) {
      const [first = ""] = words.split(" ");
      expect(figure).toContain(first);
      expect(whole).toContain(first);
    }
  });
  for (const name of ["report.pdf", "figure-1.pdf"]) {
    const fonts = run("pdffonts", name)
      .split("\n")
      .slice(2)
      .filter((line) => line.trim() !== "");
    expect(fonts.length).toBeGreaterThan(0);
    // Columns: embedded, a subset, with a table from letters to text.
    for (const line of fonts) expect(line).toMatch(/ yes +yes +yes /);
  }
  expect(run("pdffonts", "report.pdf")).toMatch(/Arimo|Liberation|Arial|Helvetica/);
});
