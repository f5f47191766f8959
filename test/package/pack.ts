import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A project of somebody else's with the packed package installed. */
export interface Consumer {
  readonly folder: string;
  /** Paths in the package. */
  readonly files: readonly string[];
  readonly remove: () => void;
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Packs dist as it is, and installs the package with its dependencies alone in an empty folder. */
export function installPacked(): Consumer {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "whenline-consumer-"));
  const [packed] = JSON.parse(
    npm(root, "pack", "--json", "--ignore-scripts", "--pack-destination", folder),
  ) as Packed[];
  if (!packed) throw new Error("npm pack packed nothing");
  writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "version": "1.0.0", "private": true }\n');
  try {
    npm(folder, "install", "--prefer-offline", "--no-audit", "--no-fund", "--fetch-retries=0", `./${packed.filename}`);
  } catch (cause) {
    if (!/E(NOTFOUND|AI_AGAIN|CONNREFUSED|TIMEDOUT|NETUNREACH|CONNRESET|NOTCACHED|40\d)|network/.test(String(cause)))
      throw cause;
    linkPacked(folder, packed.filename);
  }
  return {
    folder,
    files: packed.files.map(({ path }) => path),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Without a registry: unpacks the package, and links the dependencies that this project has. */
function linkPacked(folder: string, tarball: string): void {
  const modules = join(folder, "node_modules");
  rmSync(modules, { recursive: true, force: true });
  mkdirSync(modules);
  execFileSync("tar", ["-xzf", tarball, "-C", modules], { cwd: folder });
  cpSync(join(modules, "package"), join(modules, "whenline"), { recursive: true });
  rmSync(join(modules, "package"), { recursive: true });
  const { dependencies } = JSON.parse(readFileSync(join(modules, "whenline/package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(dependencies))
    symlinkSync(join(root, "node_modules", name), join(modules, name), "junction");
}

/** Links what this project has and the consumer lacks: a peer that it may do without, or types. */
export function linkPeer(folder: string, name: string): void {
  const link = join(folder, "node_modules", name);
  if (existsSync(link)) return;
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(join(root, "node_modules", name), link, "junction");
}

function npm(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync("npm", args, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm ${String(args[0])} failed: ${stderr}`);
  return stdout;
}

/** Runs Node in a folder; what it wrote and how it ended. */
export function runNode(cwd: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
}
