/**
 * Compares how other programs draw our static SVG with how Chromium does: `npm run renderers`, or for some pictures and
 * renderers only, `npm run renderers -- --only baku,century --with rsvg,resvg --keep /some/folder`.
 *
 * Not part of `npm test`: it takes minutes, and wants programs that a machine may lack. Those it does not find it names.
 * Compared in November 2026: 44 pictures (five themes, across and down, groups in bands, Hebrew, 40 and 150 crowded dates, links, the
 * gallery) in librsvg 2.54.7, Inkscape 1.2.2, resvg 2.6.2 and LibreOffice 7.4.7, with the fonts of the browser. The first three draw
 * the same shapes to the pixel (0.000 %) and every line of words within half a pixel. LibreOffice draws all that the others do;
 * its gradients have steps, the edges of thin lines are smoothed otherwise, and long lines of words are set a little wider. What it
 * did not draw, and drawings therefore do without: words with `paint-order`, whose letters it hides under their own outline. What
 * Inkscape drew elsewhere: spaces between letters from right to left and a name in others, which the drawing keeps with the name.
 *
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
