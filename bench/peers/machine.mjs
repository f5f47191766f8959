/** What it was measured on. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export function describeMachine(chromium) {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? "unknown",
    cores: processors.length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${release().split("-")[0]}`,
    load: Number(loadavg()[0].toFixed(1)),
    node: process.versions.node,
    chromium,
  };
}

/** Versions of what is measured, as installed; whenline's own is what it was built from. */
export function readVersions(packages) {
  const versionIn = (folder) => JSON.parse(readFileSync(`${folder}/package.json`, "utf8")).version;
  const found = packages.map((name) => [name, here(`node_modules/${name}`)]);
  const installed = found.filter(([, folder]) => existsSync(folder));
  return {
    whenline: versionIn(here("../..")),
    ...Object.fromEntries(installed.map(([name, at]) => [name, versionIn(at)])),
  };
}

/** Tells one build of whenline from another. */
export const digestOf = (file) => createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 12);
