import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileExample } from "./compileExample.js";

/** Code from the documentation, ready to run. */
export interface Example {
  /** Where it stands: `src/time/calendar.ts:36`. */
  readonly at: string;
  /** The source file whose exports it may use besides the package's; null in a page. */
  readonly module: string | null;
  readonly place: "node" | "browser";
  /** The body of an async function of `load`, `check` and the names in scope. */
  readonly code: string;
  /** How many values it states. */
  readonly checks: number;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const needsPage = /^src\/(dom|element|react)\//;

/** Every `@example` in the doc comments of src. */
export function examplesInSources(): Example[] {
  const names = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => /\.tsx?$/.test(name)).map((name) => `src/${name.replaceAll("\\", "/")}`);
  return files.sort().flatMap((file) => examplesInSource(file, readFileSync(join(root, file), "utf8")));
}

/** The `@example`s of one source file. */
export function examplesInSource(file: string, text: string): Example[] {
  const comments = text.matchAll(/\/\*\*(.*?)\*\//gs);
  return [...comments].flatMap((comment) => {
    const lines = String(comment[1])
      .split("\n")
      .map((line) => line.replace(/^\s*\* ?/, ""));
    const first = lineAt(text, comment.index);
    return lines.flatMap((line, at) => {
      if (!line.startsWith("@example")) return [];
      const rest = lines.slice(at + 1);
      const end = rest.findIndex((each) => /^@\w/.test(each));
      const code = (end < 0 ? rest : rest.slice(0, end)).filter((each) => !each.startsWith("```")).join("\n");
      const place = needsPage.test(file) ? "browser" : "node";
      return [{ at: `${file}:${first + at}`, module: file, place, ...compileExample(code) } as const];
    });
  });
}

/** The ```js and ```ts blocks of README.md; `browser` after the language runs one in a page, `continued` after the block before it. */
export function examplesInReadme(): Example[] {
  const file = join(root, "README.md");
  return existsSync(file) ? examplesInPage("README.md", readFileSync(file, "utf8")) : [];
}

/** The code blocks of one page. */
export function examplesInPage(file: string, text: string): Example[] {
  let before = "";
  return [...text.matchAll(/^```(?:js|ts)\b([^\n]*)\n(.*?)^```/gms)].map((block) => {
    const words = String(block[1]).trim().split(/\s+/);
    const code = words.includes("continued") ? `${before}\n${String(block[2])}` : String(block[2]);
    before = code;
    const place = words.includes("browser") ? "browser" : "node";
    return { at: `${file}:${lineAt(text, block.index)}`, module: null, place, ...compileExample(code) };
  });
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
