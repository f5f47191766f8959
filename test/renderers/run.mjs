/**
 * Compares how other programs draw our static SVG with how Chromium does: `npm run renderers`, or for some pictures and
 * renderers only, `npm run renderers -- --only baku,century --with rsvg,resvg --keep /some/folder`.
 *
 * Not part of `npm test`: it takes minutes, and wants programs that a machine may lack. Those it does not find it names.
 * The exit code is 1 if a picture differs by more than a renderer is allowed, 2 if nothing could be compared.
 */
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const { module } = await runnerImport(here("compareRenderers.ts"), {
  configFile: false,
  root: here("../.."),
  logLevel: "error",
  resolve: { alias: [{ find: /^whenline$/, replacement: here("../../src/index.ts") }] },
});
process.exitCode = await module.compareRenderers(process.argv.slice(2));
