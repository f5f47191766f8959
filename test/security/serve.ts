import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium, type Browser, type Page } from "playwright";
import { findBrowser } from "../browser.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The strictest policy that a page with scripts can have. */
const policy =
  "default-src 'none'; script-src 'nonce-whenline'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

/** A page with a script, with or without the policy. */
export interface Served {
  open(policy: boolean): Promise<{ readonly page: Page; readonly violations: string[]; readonly errors: string[] }>;
  close(): Promise<void>;
}

/** Serves a page of tests, bundled from the sources, and opens it in the browser of the tests. */
export async function serve(entry: string): Promise<Served> {
  const script = await bundle(here(entry));
  const server = createServer((request, response) => {
    const isPage = request.url?.startsWith("/page") === true;
    if (isPage && request.url?.includes("strict")) response.setHeader("content-security-policy", policy);
    response.setHeader("content-type", isPage ? "text/html; charset=utf-8" : "text/javascript; charset=utf-8");
    const body = '<body><script nonce="whenline" src="/script.js"></script>';
    response.end(isPage ? `<!doctype html><html lang="en"><title>Page</title>${body}` : script);
  });
  const address = await listen(server);
  const browser = await launch();
  return {
    open: (isStrict) => openPage(browser, `${address}/page?${isStrict ? "strict" : "free"}`),
    close: async () => {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
}

async function openPage(browser: Browser, url: string): ReturnType<Served["open"]> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  const [violations, errors]: [string[], string[]] = [[], []];
  await page.exposeFunction("tellViolation", (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, sample, sourceFile }) => {
      (globalThis as unknown as { tellViolation: (text: string) => void }).tellViolation(
        `${violatedDirective} ${sample} ${sourceFile}`,
      );
    });
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(url);
  return { page, violations, errors };
}

async function launch(): Promise<Browser> {
  const { executablePath, env, args } = await findBrowser();
  return chromium.launch({ executablePath, env, args: [...args, "--js-flags=--expose-gc"] });
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    alias: {
      whenline: here("../../src/index.ts"),
      "whenline/element": here("../../src/element/index.ts"),
      "whenline/formats": here("../../src/formats/index.ts"),
      "whenline/markdown": here("../../src/markdown/index.ts"),
      "whenline/react": here("../../src/react/index.ts"),
    },
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
