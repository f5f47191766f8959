import { createRequire } from "node:module";
import { join } from "node:path";
import { TimelineError } from "../errors.js";

/** What is only needed for some outputs, and installed by those who make them. */
export const peers = {
  png: "@resvg/resvg-js",
  pdf: "pdfkit",
  font: "@expo-google-fonts/arimo",
} as const;

/** Where packages are looked for: beside this program, then in the folder where it was started. */
function bases(): string[] {
  return [import.meta.url, join(process.cwd(), "index.js")];
}

/** The path of a file in a package that may be installed. */
export function findInPeer(path: string): string | undefined {
  for (const base of bases()) {
    try {
      return createRequire(base).resolve(path);
    } catch {
      // Not there: perhaps from the next base.
    }
  }
  return undefined;
}

/** Loads a package that may be installed. Errors: throws TimelineError `missing-package` that says how to install it. */
export function loadPeer(name: string, use: string): unknown {
  const path = findInPeer(name);
  if (path !== undefined) return createRequire(path)(path);
  throw new TimelineError("missing-package", `${use} needs the package ${name}; install it: npm install ${name}`);
}
