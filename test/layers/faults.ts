import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { posix } from "node:path";
import { type Import, importsIn } from "./imports.js";
import { type Layer, layers } from "./table.js";

const load = createRequire(import.meta.url);

/** What is wrong with the imports of some source files, given by path (`src/time/when.ts`) with their text. */
export function faultsIn(files: ReadonlyMap<string, string>): string[] {
  const edges = new Map<string, string[]>();
  const faults = [...files].flatMap(([file, text]) => {
    const imports = importsIn(file, text);
    const targets = imports.flatMap((each) => targetOf(file, each, files) ?? []);
    edges.set(file, targets);
    return imports.flatMap((each) => {
      const reason = reasonAgainst(file, each, files);
      return reason === undefined ? [] : [`${file}:${each.line} imports "${each.specifier}": ${reason}`];
    });
  });
  return [...faults, ...cyclesIn(edges).map((cycle) => `import cycle: ${cycle.join(" > ")}`)];
}

/** `time` for src/time/when.ts and src/time/a/b.ts, `index` for src/index.ts. */
function layerName(file: string): string {
  const [, first = "", ...rest] = file.split("/");
  return rest.length > 0 ? first : first.replace(/\.tsx?$/, "");
}

function targetOf(file: string, { specifier }: Import, files: ReadonlyMap<string, string>): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const path = posix.join(posix.dirname(file), specifier).replace(/\.js$/, "");
  return [`${path}.ts`, `${path}.tsx`].find((each) => files.has(each));
}

function reasonAgainst(file: string, each: Import, files: ReadonlyMap<string, string>): string | undefined {
  const own = layerName(file);
  const layer = layers[own];
  if (!layer) return `the table has no row for ${own}`;
  if (!each.specifier.startsWith(".")) return reasonAgainstPackage(layer, own, each);
  if (!each.specifier.endsWith(".js")) return "a relative import ends in .js";
  const target = targetOf(file, each, files);
  if (target === undefined) return "there is no such file";
  const other = layerName(target);
  const allowed = [own, "errors", ...layer.folders, ...(each.dynamic ? (layer.dynamic ?? []) : [])];
  return allowed.includes(other) ? undefined : `${own} may not import ${other}`;
}

function reasonAgainstPackage(layer: Layer, own: string, { specifier, names, typeOnly }: Import): string | undefined {
  const [scope = "", second = ""] = specifier.split("/");
  const name = specifier.startsWith("node:") ? "node:" : scope.startsWith("@") ? `${scope}/${second}` : scope;
  const parts = layer.packages?.[name];
  if (!parts) return `${own} may not import ${name}`;
  if (name === "date-fns" && specifier === name && !typeOnly) return "date-fns is imported by subpath";
  if (name !== "d3") return undefined;
  if (specifier !== "d3" || names === null) return "d3 is imported by name from d3";
  const known = new Set(parts.flatMap(namesOf));
  const unknown = names.find((each) => !known.has(each));
  return unknown === undefined ? undefined : `${own} may not import ${unknown}, only of ${parts.join(" and ")}`;
}

/** The names that a part of d3 exports, types included. */
function namesOf(part: string): string[] {
  const types = readFileSync(load.resolve(`@types/${part}/index.d.ts`), "utf8");
  const declared = types.matchAll(/^\s*export (?:declare )?(?:interface|type|function|const|class) (\w+)/gm);
  const renamed = types.matchAll(/ as (\w+)/g);
  return [...declared, ...renamed].map((match) => String(match[1]));
}

function cyclesIn(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) cycles.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const next of edges.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) walk(file, []);
  return cycles;
}
