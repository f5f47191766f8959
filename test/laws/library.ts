import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";

const face = fileURLToPath(new URL("../../src/index.ts", import.meta.url));

/** The library as one file in a folder of its own. */
export interface BuiltLibrary {
  /** Runs a module that begins with the library's import, in a process with its own environment; gives what it prints. */
  run(script: string, env: Readonly<Record<string, string>>): Promise<string>;
  remove(): Promise<void>;
}

/** Builds the library from its sources. */
export async function buildLibrary(): Promise<BuiltLibrary> {
  const folder = await mkdtemp(join(tmpdir(), "whenline-laws-"));
  const file = join(folder, "whenline.mjs");
  await build({ entryPoints: [face], outfile: file, bundle: true, platform: "node", format: "esm", logLevel: "error" });
  let count = 0;
  return {
    async run(script, env) {
      const path = join(folder, `${String((count += 1))}.mjs`);
      await writeFile(path, `import * as whenline from ${JSON.stringify(pathToFileURL(file).href)};\n${script}`);
      const options = { env: { ...process.env, ...env }, maxBuffer: 1 << 26 };
      return (await promisify(execFile)(process.execPath, [path], options)).stdout;
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
