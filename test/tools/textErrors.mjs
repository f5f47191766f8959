// Prints how far the estimated widths of titles are from those in Chromium, by script and font of this machine.
// With --write also keeps the measured widths, and makes the tables of Arabic and Devanagari anew.
import { build } from "esbuild";
import { mkdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const project = fileURLToPath(new URL("../..", import.meta.url));
const outfile = `${project}node_modules/.cache/text-errors.mjs`;
mkdirSync(`${project}node_modules/.cache`, { recursive: true });
await build({
  entryPoints: [`${project}test/tools/textErrors.ts`],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  logLevel: "error",
  // The modules ask where they lie to find the project.
  define: { "import.meta.url": JSON.stringify(pathToFileURL(`${project}test/browser.ts`).href) },
});
const { printErrors } = await import(pathToFileURL(outfile).href);
console.log(await printErrors(process.argv.includes("--write")));
