const faces = import.meta.glob<Readonly<Record<string, unknown>>>(["../../src/index.ts", "../../src/*/index.ts"]);
const modules = import.meta.glob<Readonly<Record<string, unknown>>>(["../../src/**/*.{ts,tsx}", "!../../src/cli/**"]);

/** Loads a door of the package by its name: `whenline`, `whenline/formats`. */
export async function loadDoor(name: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  const folder = name === "whenline" ? "" : /^whenline\/(\w+)$/.exec(name)?.[1];
  return folder === undefined ? undefined : faces[["../../src", folder, "index.ts"].filter(Boolean).join("/")]?.();
}

/** Loads a source file: `src/time/when.ts`. */
export async function loadModule(file: string | null): Promise<Readonly<Record<string, unknown>>> {
  return file === null ? {} : ((await modules[`../../${file}`]?.()) ?? {});
}
