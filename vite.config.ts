import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The doors of the package, each as its source: `whenline` is src/index.ts, `whenline/x` is src/x/index.ts. */
export const alias = [
  { find: /^whenline$/, replacement: here("src/index.ts") },
  { find: /^whenline\/(\w+)$/, replacement: here("src/$1/index.ts") },
];

/** The examples, served by `npm start` from the sources: no build comes before it. */
export default defineConfig({
  root: here("examples"),
  resolve: { alias },
  server: { host: "localhost", fs: { allow: [here(".")] } },
});
