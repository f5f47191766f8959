import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkSync } from "recheck";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../../../src/extract/", import.meta.url));

/** Every regular expression that is written in a file, as source and flags. */
function patternsOf(file: string): (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push([node.text.slice(1, end), node.text.slice(end + 1)]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022));
  return found;
}

const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const patterns = [
  ...new Map(files.flatMap((name) => patternsOf(join(folder, name))).map((each) => [each.join("/"), each])).values(),
];

describe("every regular expression of extract", () => {
  it("is looked at", () => {
    expect(patterns.length).toBeGreaterThan(40);
    expect(checkSync("(a+)+$", "").status).toBe("vulnerable");
  });

  it.each(patterns)("needs no more than linear time: /%s/%s", (source, flags) => {
    expect(checkSync(source, flags).status).toBe("safe");
  });
});
