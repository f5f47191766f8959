/** The script and the style sheet of a subject, bundled for a page as its users would. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL("page/", import.meta.url));

/** Errors: throws if a package is not installed, or dist is not built. */
export async function bundle({ file, adapter }) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { expose } from "./harness.mjs"; import { ${adapter} } from "./${file}"; expose(${adapter});`,
      resolveDir: here,
    },
    bundle: true,
    format: "iife",
    outfile: "bench.js",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    loader: Object.fromEntries([
      [".less", "empty"],
      ...[".png", ".woff", ".woff2", ".ttf", ".eot", ".svg", ".gif"].map((end) => [end, "dataurl"]),
    ]),
    logLevel: "silent",
    write: false,
  });
  const textOf = (end) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "";
  return { js: textOf(".js"), css: textOf(".css") };
}
