import { join } from "node:path";
import ts from "typescript";
import { type Door, specifierOf } from "./doors.js";
import { root, runNode } from "./pack.js";

/** The sorted names of each door by its key. */
export type Names = Record<string, readonly string[]>;

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  noLib: true,
  types: [],
};

/** What a module exports, each name behind "type " if it is only one. */
function namesOf(program: ts.Program, file: string): string[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`no module: ${file}`);
  const isValue = (symbol: ts.Symbol) => {
    if (symbol.declarations?.some(ts.isTypeOnlyExportDeclaration)) return false;
    const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return (meant.flags & ts.SymbolFlags.Value) !== 0;
  };
  const exported = checker.getExportsOfModule(module);
  return exported.map((symbol) => (isValue(symbol) ? symbol.name : `type ${symbol.name}`)).sort();
}

function namesOfAll(files: readonly (readonly [string, string])[]): Names {
  const paths = files.map(([, file]) => file);
  const program = ts.createProgram(paths, options);
  return Object.fromEntries(files.map(([key, file]) => [key, namesOf(program, file)]));
}

/** What the sources of the doors export, and that of the one-script build. */
export function namesWritten(doors: readonly Door[]): { doors: Names; script: readonly string[] } {
  const files = doors.map(({ key }) => [key, join(root, "src", key, "index.ts")] as const);
  const { script = [], ...names } = namesOfAll([...files, ["script", join(root, "src/standalone.ts")]]);
  return { doors: names, script };
}

/** Without those that are only types. */
export function valuesOf(names: readonly string[]): string[] {
  return names.filter((name) => !name.startsWith("type "));
}

/** What TypeScript finds in the doors from a file, `.mts` or `.cts`, that there need not be. */
export function namesDeclared(doors: readonly Door[], from: string): Names {
  const mode = from.endsWith(".cts") ? ts.ModuleKind.CommonJS : ts.ModuleKind.ESNext;
  const files = doors.map(({ key }) => {
    const found = ts.resolveModuleName(specifierOf(key), from, options, ts.sys, undefined, undefined, mode);
    return [key, found.resolvedModule?.resolvedFileName ?? `none for ${key}`] as const;
  });
  return namesOfAll(files);
}

/** What Node finds in the doors, which are modules. */
export function namesFound(doors: readonly Door[], folder: string, by: "await import" | "require"): Names {
  const lines = doors.map(({ key }) => `names["${key}"] = Object.keys(${by}("${specifierOf(key)}")).sort();`);
  const code = `const names = {}; ${lines.join(" ")} console.log(JSON.stringify(names));`;
  return JSON.parse(printed(folder, by === "require" ? "commonjs" : "module", code)) as Names;
}

/** What the script leaves behind that CDNs are told of. */
export function namesOfScript(folder: string, cdn: "unpkg" | "jsdelivr"): readonly string[] {
  const code = `const script = require.resolve("whenline/package.json").replace("package.json", "") + require("whenline/package.json").${cdn};
    require("node:vm").runInThisContext(require("node:fs").readFileSync(script, "utf8"));
    console.log(JSON.stringify(Object.keys(whenline).sort()));`;
  return JSON.parse(printed(folder, "commonjs", code)) as string[];
}

function printed(folder: string, type: string, code: string): string {
  const { stdout, stderr } = runNode(folder, `--input-type=${type}`, "-e", code);
  if (stderr !== "") throw new Error(stderr);
  return stdout;
}
