import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findBrowser } from "../browser.js";
import { root } from "./pack.js";

interface Cell {
  readonly failed?: object;
  readonly faults?: readonly string[];
  readonly first: number;
  readonly firstRatio: number;
  readonly step: number;
  readonly stepRatio: number;
  readonly frame: number;
  readonly heap: number;
  readonly nodes: number;
  readonly labels: { readonly seen: number; readonly pairs: number };
}
interface Report {
  readonly rows: readonly { readonly name: string; readonly bySize: Readonly<Record<string, Cell>> }[];
  readonly drawn: readonly { readonly name: string; readonly perSecond: number; readonly bytes: number }[];
  readonly cold: { readonly nothing: number; readonly whenline: number };
}

/** No times: they are the machine's. That everything is measured, and that what does not depend on the machine is right. */
test("the bench measures its floors and whenline", { timeout: 180_000 }, async () => {
  await findBrowser();
  const folder = mkdtempSync(join(tmpdir(), "whenline-bench-"));
  try {
    const args = ["bench/peers/run.mjs", "--short", "--sizes", "10,1000", "--fresh", "--out", folder];
    execFileSync(process.execPath, args, { cwd: root, stdio: "pipe" });
    const report = JSON.parse(readFileSync(join(folder, "report.json"), "utf8")) as Report;
    expect(report.rows.map(({ name }) => name)).toEqual(["bare-nothing", "bare-svg", "bare-path", "whenline"]);
    for (const { name, bySize } of report.rows) {
      for (const size of [10, 1000]) checkCell(name, bySize[size]);
    }
    const [nothing, bare, path, ours] = report.rows.map(({ bySize }) => bySize[1000]);
    expect([nothing?.nodes, bare?.nodes, path?.nodes]).toEqual([0, 1 + 2 * 1000 + 300, 302]);
    expect([nothing?.labels.seen, bare?.labels.seen]).toEqual([0, 300]);
    expect(ours?.labels.pairs).toBe(0);
    expect(ours?.labels.seen).toBeGreaterThan(10);
    expect(ours?.nodes).toBeLessThan(800);
    for (const drawn of report.drawn)
      expect(drawn, drawn.name).toMatchObject({ perSecond: above(0), bytes: above(5000) });
    expect(report.cold.whenline).toBeGreaterThan(report.cold.nothing);
    expect(readFileSync(join(folder, "report.md"), "utf8")).toContain("| **whenline** |");
    expect(readFileSync(join(folder, "report.svg"), "utf8")).toMatch(/^<svg [^]*<\/svg>\n$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const above = (least: number): unknown => expect.toSatisfy((value: number) => value > least);

function checkCell(name: string, cell: Cell | undefined): void {
  expect(cell?.failed ?? cell?.faults, name).toBeUndefined();
  const more = name === "bare-nothing" ? {} : { heap: above(0), nodes: above(0) };
  const times = { first: above(0), step: above(0), firstRatio: above(0), stepRatio: above(0), frame: above(1) };
  expect(cell, name).toMatchObject({ ...times, ...more });
}
