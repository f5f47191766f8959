/**
 * Builds each recipe with the real tool and looks into what comes out: `npm run recipes`, after `npm run build`.
 *
 * VitePress, Observable Framework, docx and React 18 are installed from the lock file here. Pandoc and LaTeX are large and come from
 * the system: where they are missing, their recipes say so and count as neither passed nor failed.
 * Ends with `N passed, N failed`.
 */
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { execFileSync, spawnSync } from "node:child_process";
import { createReadStream, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import JSZip from "jszip";
import { chromium } from "playwright";
import { checkPlain, checkStrict } from "./react18/check.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "whenline-recipes-"));
const titles = ["Dempsey and Gerasimov meet", "16 February 2017", "since 2014"];

function run(name, args, cwd, more = {}) {
  const env = { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true", ...more };
  return execFileSync(name, args, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

const bin = (name) => here(`node_modules/.bin/${name}`);
const has = (name) => spawnSync(name, ["--version"]).error === undefined;
const whenline = (...args) => run(process.execPath, [here("../dist/cli.js"), ...args], scratch);
const bare = (text) => text.replace(/\s+/g, " ").toLowerCase();

/** The browser of the tests; what finds it is TypeScript. */
async function startBrowser() {
  const outfile = here("node_modules/.cache/browser.mjs");
  await build({
    entryPoints: [here("../test/browser.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
  });
  const { findBrowser } = await import(outfile);
  const { executablePath, env, args } = await findBrowser();
  return chromium.launch({ executablePath, env, args: [...args] });
}

const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".csv": "text/csv" };

/** Serves a folder, opens it in a page and visits that; fails on an error of the page, or a word of warning in its console. */
async function open(folder, visit, search = "") {
  const server = createServer(({ url = "/" }, response) => {
    const path = join(folder, decodeURIComponent(new URL(url, "http://localhost").pathname));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, "index.html") : path;
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": types[extname(file)] ?? "application/octet-stream" });
    return createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (said) => /^(?:error|warning)$/.test(said.type()) && errors.push(said.text()));
    await page.goto(`http://127.0.0.1:${server.address().port}/${search}`);
    // What the page says is often why the visit fails.
    await visit(page).catch((error) => errors.push(String(error.stack)));
    assert.deepEqual(errors, []);
  } finally {
    await browser.close();
    server.close();
  }
}

async function textOf(page, selector) {
  await page.waitForSelector(selector, { timeout: 20_000 });
  return bare(await page.$eval(selector, (element) => element.textContent));
}

/** The package as it will be published, in a folder of its own: a link to this repository is not what others have. */
function installWhenline() {
  rmSync(here("node_modules/whenline"), { recursive: true, force: true });
  for (const name of ["package.json", "dist"])
    cpSync(here(`../${name}`), here(`node_modules/whenline/${name}`), { recursive: true });
}

function drawTalks() {
  cpSync(here("talks.csv"), join(scratch, "talks.csv"));
  for (const args of [["svg"], ["png", "--scale", "2"], ["pdf"]]) {
    const [extension, ...more] = args;
    whenline("render", "talks.csv", "-o", `talks.${extension}`, "--width", "680", ...more);
  }
}

const recipes = {
  async VitePress() {
    run(bin("vitepress"), ["build", "."], here("vitepress"));
    await open(here("vitepress/.vitepress/dist"), async (page) => {
      const words = await textOf(page, ".whenline-figure > svg");
      for (const title of titles) assert.ok(words.includes(bare(title)), title);
      // Hydrated by Vue, which must find what it would have made itself.
      await page.waitForSelector(".VPNav");
      assert.equal(await page.$$eval(".whenline-figure", ({ length }) => length), 1);
      await page.setViewportSize({ width: 360, height: 700 });
      assert.ok(await page.isVisible(".whenline-narrow svg"));
    });
  },
  async "Observable Framework"() {
    run(bin("observable"), ["build"], here("framework"));
    await open(here("framework/dist"), async (page) => {
      const words = await textOf(page, "svg.whenline, svg[role=group]");
      for (const title of titles) assert.ok(words.includes(bare(title)), title);
    });
  },
  async "React 18"() {
    const folder = join(scratch, "react18");
    mkdirSync(folder);
    // What React warns of, it does in development only.
    const NODE_ENV = "development";
    run(process.execPath, [here("react18/render.mjs"), join(folder, "index.html")], scratch, { NODE_ENV });
    await build({
      entryPoints: [here("react18/page.mjs")],
      outdir: folder,
      bundle: true,
      splitting: true,
      format: "esm",
      // Else the names of tsconfig.json lead to the sources, and to the React of this repository.
      tsconfigRaw: {},
      define: { "process.env.NODE_ENV": JSON.stringify(NODE_ENV) },
      logLevel: "error",
    });
    await open(folder, checkStrict);
    await open(folder, checkPlain, "?plain");
  },
  async Word() {
    run(process.execPath, [here("word/makeDocx.mjs"), "talks.csv", "talks.docx"], scratch);
    const zip = await JSZip.loadAsync(readFileSync(join(scratch, "talks.docx")));
    const names = Object.keys(zip.files);
    const media = (extension) => names.find((name) => name.startsWith("word/media/") && name.endsWith(extension));
    assert.ok((await zip.file(media(".svg")).async("text")).includes("Baku"));
    assert.equal((await zip.file(media(".png")).async("nodebuffer")).subarray(1, 4).toString(), "PNG");
    const document = await zip.file("word/document.xml").async("text");
    assert.match(document, /svgBlip/);
    assert.match(document, /descr="3 events/);
  },
  "pandoc, as Quarto calls it"() {
    if (!has("pandoc")) return "pandoc is not installed";
    cpSync(here("pandoc/report.md"), join(scratch, "report.md"));
    run("pandoc", ["report.md", "--standalone", "--self-contained", "-o", "report.html"], scratch);
    const page = readFileSync(join(scratch, "report.html"), "utf8");
    const [, kind, data] = /src="data:image\/svg\+xml(;base64)?,([^"]+)"/.exec(page) ?? [];
    const svg = kind ? Buffer.from(data, "base64").toString() : decodeURIComponent(data ?? "");
    assert.ok(svg.includes("Baku"));
    run("pandoc", ["report.md", "-o", "report.docx"], scratch);
    assert.ok(statSync(join(scratch, "report.docx")).size > 5000);
    return undefined;
  },
  LaTeX() {
    if (!has("pdflatex")) return "pdflatex is not installed";
    cpSync(here("latex/report.tex"), join(scratch, "report.tex"));
    run("pdflatex", ["-interaction=nonstopmode", "report.tex"], scratch);
    assert.ok(statSync(join(scratch, "report.pdf")).size > 10_000);
    if (has("pdftotext")) {
      const words = bare(run("pdftotext", ["report.pdf", "-"], scratch));
      for (const title of titles) assert.ok(words.includes(bare(title.split(" ")[0])), title);
    }
    return undefined;
  },
};

let passed = 0;
let failed = 0;
installWhenline();
drawTalks();
for (const [name, recipe] of Object.entries(recipes)) {
  try {
    const missing = await recipe();
    console.log(`${name}: ${missing === undefined ? "passed" : `not run, ${missing}`}`);
    if (missing === undefined) passed++;
  } catch (error) {
    failed++;
    console.log(`${name}: failed\n${String(error.stack ?? error)}\n${String(error.stderr ?? "")}`);
  }
}
if (process.argv[2] === "--keep") console.log(scratch);
else rmSync(scratch, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
