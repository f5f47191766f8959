/**
 * Scores extractDates and extractEvents on the marked texts: `npm run score:extract`, `-- --errors` for what went wrong in
 * the dev half, `-- --held` for the held half, `-- --only news` for one class, `-- --locale de` for
 * another language than English.
 */
import { mkdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const cache = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));
const outfile = `${cache}score-extract.mjs`;
mkdirSync(cache, { recursive: true });
await build({
  entryPoints: [fileURLToPath(new URL("./main.ts", import.meta.url))],
  bundle: true,
  platform: "node",
  format: "esm",
  outfile,
  logLevel: "warning",
});
const { main } = await import(pathToFileURL(outfile).href);
main(fileURLToPath(new URL(".", import.meta.url)), process.argv.slice(2));
