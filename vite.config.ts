import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";
import { madePages } from "./examples/madePages.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The doors of the package, each as its source: `whenline` is src/index.ts, `whenline/x` is src/x/index.ts. */
export const alias = [
  { find: /^whenline$/, replacement: here("src/index.ts") },
  { find: /^whenline\/(\w+)$/, replacement: here("src/$1/index.ts") },
];

/** The pages that `vite build` makes of the examples; the others are made by the plugin. */
const pages = [
  ...["index.html", "baku/index.html", "features/index.html", "gallery/index.html", "precision/index.html"],
  ...["editor/index.html", "playground/index.html", "million/index.html"],
  ...["explore", "live", "element", "react", "vue", "svelte", "notebook"].map((name) => `${name}/index.html`),
];

/** The examples, served by `npm start` from the sources: no build comes before it. */
export default defineConfig({
  root: here("examples"),
  base: "./",
  resolve: { alias },
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "when-line" } } }),
    svelte(),
    madePages(),
  ],
  build: { emptyOutDir: true, rolldownOptions: { input: pages.map((page) => here(`examples/${page}`)) } },
  server: { host: "localhost", fs: { allow: [here(".")] } },
});
