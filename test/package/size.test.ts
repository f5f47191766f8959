import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { root } from "./pack.js";

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
