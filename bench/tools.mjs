import { mkdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const project = fileURLToPath(new URL("..", import.meta.url));

/** A module of the tests, which is TypeScript and asks where it lies. */
export async function toolsOf(path) {
  const outfile = `${project}node_modules/.cache/bench-${basename(path, ".ts")}.mjs`;
  mkdirSync(`${project}node_modules/.cache`, { recursive: true });
  await build({
    entryPoints: [`${project}${path}`],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    define: { "import.meta.url": JSON.stringify(pathToFileURL(`${project}${path}`).href) },
  });
  return import(pathToFileURL(outfile).href);
}
