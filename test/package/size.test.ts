import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { expect, test } from "vitest";
import { root } from "./pack.js";

/** What is left of a door that is imported and not used, if a bundler takes no word for it that it does nothing. */
async function restOf(door: string): Promise<string> {
  const trusted: Plugin = {
    name: "as-if-with-side-effects",
    setup: (bundler) => {
      bundler.onResolve({ filter: /^\./ }, async ({ path, pluginData, kind, resolveDir }) => {
        if (pluginData === "asked") return null;
        const resolved = await bundler.resolve(path, { kind, resolveDir, pluginData: "asked" });
        return { path: resolved.path, sideEffects: true };
      });
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: `import "./dist/${door}.js";`, resolveDir: root },
    bundle: true,
    format: "esm",
    minify: true,
    packages: "external",
    plugins: [trusted],
    write: false,
  });
  return (outputFiles[0]?.text ?? "").replace(/import[^;]*;/g, "");
}

/** The files whose code is left in a bundle of one name from a module of this project. */
async function filesFor(name: string, module: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: `export { ${name} } from "./${module}";`, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    metafile: true,
    minify: true,
    outfile: join(root, "dist/bundle.js"),
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []));
}

const interaction = /node_modules\/d3-(selection|zoom|transition|drag)\/|src\/(dom|element)\//;

test.each(["dist/index.js", "src/index.ts"])(
  "renderToString of %s brings no zoom, selection or element code",
  async (module) => {
    const files = await filesFor("renderToString", module);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => interaction.test(file))).toEqual([]);
  },
);

test("createTimeline brings some, so that the rule above can fail", async () => {
  const files = await filesFor("createTimeline", "src/index.ts");
  expect(files.filter((file) => interaction.test(file)).length).toBeGreaterThan(0);
});

// Bundlers leave out whole files that do nothing, but our files hold many of ours: each has to fall apart into what is used and what is not.
test("what is not used of the main door falls away function by function", async () => {
  expect((await restOf("index")).length).toBeLessThan(4000);
});

/** What a page with an element loads at once: of the files that a bundler splits it into, those that need no asking. */
async function firstLoad(entryPoint: string): Promise<{ files: string[]; bytes: number }> {
  const { metafile, outputFiles } = await build({
    entryPoints: [join(root, entryPoint)],
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: "esm",
    metafile: true,
    minify: true,
    outdir: join(root, "dist/bundle"),
    write: false,
  });
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [join(root, path), output]));
  const [entry] = [...outputs].find(([, output]) => output.entryPoint === entryPoint) ?? [];
  const asked = new Set(entry ? [entry] : []);
  for (const path of asked) {
    for (const { kind, path: next } of outputs.get(path)?.imports ?? [])
      if (kind === "import-statement") asked.add(join(root, next));
  }
  const contents = outputFiles.filter(({ path }) => asked.has(path));
  return {
    files: [...asked].flatMap((path) => Object.keys(outputs.get(path)?.inputs ?? {})),
    bytes: contents.reduce((sum, file) => sum + gzipSync(file.contents).length, 0),
  };
}

test("an element loads readers of files, locales and controls when it is asked for them", async () => {
  const { files } = await firstLoad("src/element/index.ts");
  expect(files).toContain("src/dom/createTimeline.ts");
  expect(files.filter((file) => /src\/formats|date-fns\/locale|src\/dom\/(parts\/mount|exports)/.test(file))).toEqual(
    [],
  );
});

test("an element loads no more than 170 kB before it is asked for anything", async () => {
  const { bytes } = await firstLoad("dist/element.js");
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(170_000);
});
