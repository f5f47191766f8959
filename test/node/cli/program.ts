import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** How a run ended. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  /** What was written, byte by byte. */
  readonly bytes: Buffer;
  readonly stderr: string;
}

/** What a run is given besides its arguments. */
export interface Surroundings {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** The program, bundled, and a folder for its files. */
export interface Program {
  readonly folder: string;
  readonly main: string;
  /** Where packages that the program may use are to be put. */
  readonly modules: string;
  readonly run: (args: readonly string[], surroundings?: Surroundings) => Promise<Run>;
  readonly remove: () => void;
}

/** Bundles the program from its sources, each command a file of its own, as the build has them. */
export async function bundleProgram(): Promise<Program> {
  const home = mkdtempSync(join(tmpdir(), "whenline-cli-"));
  const folder = mkdtempSync(join(tmpdir(), "whenline-files-"));
  const outdir = join(home, "dist");
  await build({
    entryPoints: { cli: join(root, "src/cli/main.ts") },
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  await build({
    entryPoints: [join(root, "src/standalone.ts")],
    outfile: join(outdir, "whenline.js"),
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "whenline",
    logLevel: "error",
  });
  await build({
    entryPoints: ["de", "ar", "zh-CN"].map((name) => ({ in: `date-fns/locale/${name}`, out: `locales/${name}` })),
    absWorkingDir: root,
    outdir,
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "whenlineLocale",
    logLevel: "error",
  });
  const modules = join(home, "node_modules");
  mkdirSync(modules);
  cpSync(join(root, "package.json"), join(home, "package.json"));
  const main = join(outdir, "cli.mjs");
  return {
    folder,
    main,
    modules,
    run: (args, surroundings) => runProgram(main, folder, args, surroundings),
    remove: () => {
      for (const each of [home, folder]) rmSync(each, { recursive: true });
    },
  };
}

function runProgram(
  main: string,
  cwd: string,
  args: readonly string[],
  { input = "", env = {} }: Surroundings = {},
): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [main, ...args], { cwd, env: { ...process.env, ...env } });
    const chunks: Buffer[] = [];
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", fail);
    child.on("close", (status) => {
      const bytes = Buffer.concat(chunks);
      done({ status, stdout: bytes.toString("utf8"), bytes, stderr });
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}
