import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { faultsIn } from "../layers/faults.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

function sources(): Map<string, string> {
  const names = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => /\.tsx?$/.test(name)).map((name) => `src/${name.replaceAll("\\", "/")}`);
  return new Map(files.sort().map((file) => [file, readFileSync(join(root, file), "utf8")]));
}

test("every import in src is in the table of imports", () => {
  const files = sources();
  expect(files.size).toBeGreaterThan(10);
  expect(faultsIn(files)).toEqual([]);
});

describe("faultsIn(files)", () => {
  const others: [string, string][] = [
    ["src/index.ts", ""],
    ["src/errors.ts", ""],
    ["src/time/when.ts", ""],
    ["src/model/timeline.ts", ""],
    ["src/layout/plan.ts", ""],
    ["src/formats/index.ts", ""],
    ["src/dom/view.ts", ""],
  ];
  const faultsWith = (file: string, text: string): string[] => faultsIn(new Map([...others, [file, text]]));

  test.each([
    ["src/time/a.ts", 'import { shown } from "../errors.js";'],
    ["src/time/a.ts", 'import { utcYear, bisectLeft, type TimeInterval } from "d3";'],
    ["src/time/a.ts", 'import { format } from "date-fns/format";\nimport type { Locale } from "date-fns";'],
    ["src/time/a/b.ts", 'import { instantOf } from "../when.js";'],
    ["src/layout/a.ts", 'import type { When } from "../time/when.js";\nimport { scaleUtc } from "d3";'],
    ["src/element/a.ts", 'const more = () => import("../formats/index.js");'],
    ["src/cli/a.ts", 'import { readFile } from "node:fs/promises";'],
    ["src/standalone.ts", 'export * from "./index.js";'],
  ])("accepts in %s: %s", (file, text) => {
    expect(faultsWith(file, text)).toEqual([]);
  });

  test.each([
    ["src/time/a.ts", 'import { Timeline } from "../model/timeline.js";', "time may not import model"],
    ["src/time/a.ts", 'import type { Timeline } from "../model/timeline.js";', "time may not import model"],
    ["src/time/a.ts", 'export type { Timeline } from "../model/timeline.js";', "time may not import model"],
    ["src/time/a.ts", 'type T = import("../model/timeline.js").Timeline;', "time may not import model"],
    ["src/time/a.ts", 'import { select } from "d3";', "time may not import select"],
    ["src/time/a.ts", 'import * as d3 from "d3";', "d3 is imported by name"],
    ["src/time/a.ts", 'import { utcYear } from "d3-time";', "time may not import d3-time"],
    ["src/time/a.ts", 'import { format } from "date-fns";', "date-fns is imported by subpath"],
    ["src/layout/a.ts", 'import { format } from "date-fns/format";', "layout may not import date-fns"],
    ["src/layout/a.ts", 'import { createTimeline } from "../dom/view.js";', "layout may not import dom"],
    ["src/render/a.ts", 'import { readFile } from "node:fs";', "render may not import node:"],
    ["src/render/a.ts", 'import { readFile } from "fs";', "render may not import fs"],
    ["src/dom/a.ts", 'import { parseWhen } from "../index.js";', "dom may not import index"],
    ["src/element/a.ts", 'import { readCsv } from "../formats/index.js";', "element may not import formats"],
    ["src/react/a.tsx", 'import { Timeline } from "@scope/react";', "react may not import @scope/react"],
    ["src/time/a.ts", 'import "../time/when";', "a relative import ends in .js"],
    ["src/time/a.ts", 'import { gone } from "./gone.js";', "there is no such file"],
    ["src/helpers/a.ts", 'import { shown } from "../errors.js";', "the table has no row for helpers"],
  ])("refuses in %s: %s", (file, text, reason) => {
    const faults = faultsWith(file, text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(reason);
  });

  test("tells the line, and finds a cycle", () => {
    const files = new Map([
      ["src/time/a.ts", '\nimport { b } from "./b.js";'],
      ["src/time/b.ts", 'import type { a } from "./a.js";'],
    ]);
    expect(faultsIn(files)).toEqual(["import cycle: src/time/a.ts > src/time/b.ts > src/time/a.ts"]);
    expect(faultsWith("src/time/a.ts", '\nimport { x } from "react";')).toEqual([
      'src/time/a.ts:2 imports "react": time may not import react',
    ]);
  });
});
