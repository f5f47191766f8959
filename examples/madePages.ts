import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What a page asks for that no file holds, each made from the sources when it is asked for. */
const made: Readonly<Record<string, { readonly type: string; readonly make: () => Promise<string> }>> = {
  "/dist/whenline.js": { type: "text/javascript", make: () => bundle("../src/standalone.ts", "iife") },
  "/report/": { type: "text/html", make: writeReport },
};

/**
 * Serves the one-script build and the static report, and writes both beside the built examples, where they also open
 * from the disk.
 */
export function madePages(): Plugin {
  return {
    name: "made-pages",
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = (request.url ?? "").replace(/[?#].*$/, "").replace(/\/(index\.html)?$/, "/");
        const page = Object.hasOwn(made, path) ? made[path] : undefined;
        if (page) page.make().then((text) => send(response, page.type, text), next);
        else next();
      });
    },
    async generateBundle() {
      const plain = await readFile(here("plain/index.html"), "utf8");
      const files = {
        "whenline.js": await bundle("../src/standalone.ts", "iife"),
        "plain/index.html": plain.replace("../../dist/whenline.js", "../whenline.js"),
        "report/index.html": await writeReport(),
      };
      for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: "asset", fileName, source });
    },
  };
}

/** The report as one file: its styles are inside, and the policy names them by their hash. */
export async function writeReport(): Promise<string> {
  const style = await readFile(here("report/report.css"), "utf8");
  const script = await bundle("report/reportPage.ts", "esm");
  const module: unknown = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(script)}`);
  const { reportPage } = module as typeof import("./report/reportPage.js");
  return reportPage(style, createHash("sha256").update(style).digest("base64"));
}

function send(response: ServerResponse, type: string, text: string): void {
  response.setHeader("content-type", `${type}; charset=utf-8`);
  response.end(text);
}

/** A source and all that it imports, as one script. */
async function bundle(entry: string, format: "iife" | "esm"): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [here(entry)],
    bundle: true,
    write: false,
    format,
    ...(format === "iife" && { globalName: "whenline", minify: true }),
    alias: { whenline: here("../src/index.ts") },
    platform: format === "iife" ? "browser" : "node",
    target: "es2022",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
