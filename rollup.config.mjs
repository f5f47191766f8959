import { readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import typescript from "@rollup/plugin-typescript";
import { dts } from "rollup-plugin-dts";

/** The doors of the package: dist/<name>.js and dist/<name>.d.ts, as `exports` in package.json names them. */
const doors = {
  index: "src/index.ts",
  element: "src/element/index.ts",
  react: "src/react/index.ts",
  extract: "src/extract/index.ts",
  formats: "src/formats/index.ts",
  markdown: "src/markdown/index.ts",
};

/** What is run and not imported, so it has no types. */
const programs = { cli: "src/cli/main.ts" };

const { name, version, license, dependencies, peerDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const packages = Object.keys({ ...dependencies, ...peerDependencies });
const external = [/^node:/, ...packages.map((each) => new RegExp(`^${each}(/|$)`))];

/**
 * What the minifiers of bundlers leave longer than need be: constants that are used once, and functions among tables, which compress
 * less well. Names stay, for stack traces and debuggers; functions are not inlined, for then what is alike is so no more.
 */
const shortened = {
  module: true,
  ecma: 2020,
  mangle: false,
  compress: { passes: 2, inline: 0, reduce_funcs: false, hoist_funs: true, directives: false },
  format: { beautify: true, indent_level: 1, comments: /@vite-ignore|webpackIgnore/, preserve_annotations: true },
};

const modules = {
  input: { ...doors, ...programs },
  external,
  plugins: [clean("dist"), typescript({ tsconfig: "tsconfig.build.json" }), shipped()],
  output: {
    dir: "dist",
    // Where components of a server and of the browser are told apart, this one is of the browser too.
    banner: ({ name: door }) => (door === "react" ? '"use client";' : ""),
    format: "es",
    sourcemap: true,
    hoistTransitiveImports: false,
    chunkFileNames: "chunks/[name].js",
    manualChunks: languageOf,
    onlyExplicitManualChunks: true,
    plugins: [terser(shortened)],
  },
  onLog,
};

/** Each language that text is read in has a file of its own, which a bundler leaves out where it is not asked for. */
function languageOf(id) {
  const language = /src\/extract\/(de|es|fr)\//.exec(id)?.[1];
  return language && `extract-${language}`;
}

/** From the doors just written: src/standalone.ts has lines that import and export doors, and no others. */
const script = {
  input: "src/standalone.ts",
  plugins: [doorsAsWritten(), nodeResolve(), licences()],
  output: {
    file: "dist/whenline.js",
    format: "iife",
    name,
    // A page opened from the disk loads no modules: what the element loads when it is needed is in the script.
    inlineDynamicImports: true,
    banner: `/*! ${name} ${version}, ${license}; what it contains of others: whenline.licenses.txt */`,
    plugins: [terser()],
  },
  onLog,
};

/** The locales that the command line knows, each as a script for pages that sets `whenlineLocale`. */
const localeNames = [...readFileSync("src/time/loadLocale.ts", "utf8").matchAll(/"date-fns\/locale\/([\w-]+)"/g)];
const locales = localeNames.map(([source, locale]) => ({
  input: JSON.parse(source),
  plugins: [nodeResolve()],
  output: {
    file: `dist/locales/${locale}.js`,
    format: "iife",
    name: "whenlineLocale",
    exports: "named",
    plugins: [terser()],
  },
  onLog,
}));

const types = {
  input: doors,
  external,
  plugins: [dts({ tsconfig: "tsconfig.build.json" })],
  output: { dir: "dist", format: "es", chunkFileNames: "chunks/[name].d.ts" },
  onLog,
};

export default [modules, script, ...locales, types];

/** A warning ends the build, but for the cycles inside of other packages. */
function onLog(level, log, print) {
  const cycleOfOthers = log.code === "CIRCULAR_DEPENDENCY" && log.ids?.every((id) => id.includes("node_modules"));
  if (level === "warn" && !cycleOfOthers) throw new Error(log.message);
  if (!cycleOfOthers) print(level, log);
}

function clean(folder) {
  return { name: "clean", buildStart: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The JSON Schema of the input and the manifest of the element stand beside the code that they describe, and ship as they are. */
function shipped() {
  const files = ["src/model/timeline.schema.json", "src/element/custom-elements.json"];
  return {
    name: "shipped",
    generateBundle() {
      for (const file of files) {
        this.emitFile({ type: "asset", fileName: basename(file), source: readFileSync(file, "utf8") });
      }
    },
  };
}

function doorsAsWritten() {
  const written = Object.entries(doors).map(([door, source]) => [resolve(source), resolve("dist", `${door}.js`)]);
  const files = new Map(written);
  const resolveId = (source, importer) =>
    importer?.endsWith("standalone.ts") ? files.get(resolve("src", source.replace(/js$/, "ts"))) : undefined;
  return { name: "doors-as-written", resolveId };
}

/** Writes the licences of the packages whose code is in the script. */
function licences() {
  return {
    name: "licences",
    generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
      const folders = new Set(ids.filter((id) => id.includes("node_modules")).map(packageFolder));
      const source = [...folders].sort().map(licenceOf).join("\n\n");
      this.emitFile({ type: "asset", fileName: "whenline.licenses.txt", source: `${source}\n` });
    },
  };
}

function packageFolder(id) {
  return id.match(/^.*node_modules\/(@[^/]+\/)?[^/]+/)[0];
}

function licenceOf(folder) {
  const of = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`no licence file in ${folder}`);
  return `${of.name} ${of.version} (${of.license})\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
}
