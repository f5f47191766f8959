import { describe, expect, test } from "vitest";
import { compareShapes } from "../../renderers/compareShapes.js";
import { compareText, inkOf } from "../../renderers/compareText.js";
import type { Raster } from "../../renderers/raster.js";
import { sizeOf, textSheet, withoutText, wordsOf } from "../../renderers/separateText.js";

type Paint = readonly [x: number, y: number, width: number, height: number, grey: number];

/** White, with rectangles of grey. */
function raster(width: number, height: number, ...paints: readonly Paint[]): Raster {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (const [left, top, across, down, grey] of paints) {
    for (let y = top; y < top + down; y++) data.fill(grey, (y * width + left) * 4, (y * width + left + across) * 4);
  }
  return { width, height, data };
}

describe("compareShapes(one, other, tolerance)", () => {
  const line = raster(40, 20, [5, 10, 30, 1, 0]);

  test.each([
    ["itself", line],
    ["one that lies a pixel lower", raster(40, 20, [5, 11, 30, 1, 0])],
    ["one that is a little lighter", raster(40, 20, [5, 10, 30, 1, 20])],
    ["one that is smoothed over two rows", raster(40, 20, [5, 10, 30, 2, 128], [5, 10, 30, 1, 20])],
  ])("finds no difference from %s", (_, other) => {
    expect(compareShapes(line, other, 24)).toEqual({ share: 0, places: [] });
  });

  test.each([
    ["one that is missing", raster(40, 20), [5, 10, 35, 11]],
    ["one of another colour", raster(40, 20, [5, 10, 30, 1, 90]), [5, 10, 35, 11]],
    ["one that lies three pixels lower", raster(40, 20, [5, 13, 30, 1, 0]), [5, 10, 35, 14]],
    ["one that is shorter", raster(40, 20, [5, 10, 26, 1, 0]), [32, 10, 35, 11]],
  ])("finds where it differs from %s, whichever comes first", (_, other, [left, top, right, bottom]) => {
    const { share, places } = compareShapes(line, other, 24);
    expect(places).toEqual([{ left, top, right, bottom }]);
    expect(share).toBeGreaterThan(0);
    expect(compareShapes(other, line, 24)).toEqual({ share, places });
  });

  test("leaves out the rim of the paper, which some programs smooth", () => {
    expect(compareShapes(raster(40, 20), raster(40, 20, [0, 0, 2, 20, 0]), 24).share).toBe(0);
    expect(compareShapes(raster(40, 20), raster(40, 20, [0, 0, 4, 20, 0]), 24).share).toBeGreaterThan(0);
  });

  test("names places apart, the largest first", () => {
    const two = raster(40, 20, [2, 2, 2, 2, 0], [20, 10, 5, 5, 0]);
    expect(compareShapes(two, raster(40, 20), 24).places.map(({ left }) => left)).toEqual([20, 2]);
  });

  test("takes a larger picture's rest as a difference only if it is not plain", () => {
    expect(compareShapes(raster(40, 20), raster(41, 21), 24).share).toBe(0);
    expect(compareShapes(raster(40, 20), raster(44, 20, [40, 0, 2, 20, 0]), 24).share).toBeGreaterThan(0);
  });
});

describe("inkOf(raster, lineHeight) and compareText(one, other)", () => {
  const sheet = raster(60, 40, [5, 4, 20, 8, 0], [10, 25, 30, 8, 0]);

  test("finds a box and the ink in every line", () => {
    expect(inkOf(sheet, 20)).toEqual([
      { box: { left: 5, top: 4, right: 25, bottom: 12 }, mass: 160 },
      { box: { left: 10, top: 5, right: 40, bottom: 13 }, mass: 240 },
    ]);
  });

  test("says how far edges lie elsewhere, and how much of the ink there is", () => {
    const other = raster(60, 40, [5, 4, 23, 8, 0], [10, 23, 30, 8, 128]);
    const differences = compareText(inkOf(sheet, 20), inkOf(other, 20));
    expect(differences).toMatchObject([
      { line: 0, across: 3, down: 0, ink: 1.15 },
      { line: 1, across: 0, down: 2 },
    ]);
    expect(differences[1]?.ink).toBeCloseTo(0.5, 1);
  });

  test("finds words that one did not draw", () => {
    const differences = compareText(inkOf(sheet, 20), inkOf(raster(60, 40, [5, 4, 20, 8, 0]), 20));
    expect(differences[1]).toEqual({ line: 1, across: Infinity, down: Infinity, ink: 0 });
    expect(compareText(inkOf(raster(60, 40), 20), inkOf(raster(60, 40), 20))).toEqual([]);
  });
});

describe("a drawing's shapes and its words", () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100" width="300" height="100" font-size="14">' +
    '<rect class="whenline-paper" x="0" y="0" width="300" height="100" fill="#fff"/>' +
    '<text class="a" x="20" y="30" text-anchor="end">One <tspan dy="-4">1</tspan></text><circle r="4"/>' +
    '<text class="b" x="40" y="80">Two</text></svg>';

  test("withoutText(svg) leaves shapes, wordsOf(svg) the words", () => {
    expect(withoutText(svg)).not.toContain("<text");
    expect(withoutText(svg)).toContain('<circle r="4"/>');
    expect(wordsOf(svg)).toEqual(["One 1", "Two"]);
    expect(sizeOf(svg)).toEqual({ width: 300, height: 100 });
  });

  test("textSheet(svg) puts each text on a line, all else about it kept", () => {
    const sheet = textSheet(svg);
    expect(sizeOf(sheet)).toEqual({ width: 300, height: 80 });
    expect(sheet).toContain('viewBox="0 0 300 80"');
    expect(sheet).toContain('<text class="a" x="20" y="26" text-anchor="end">One <tspan dy="-4">1</tspan></text>');
    expect(sheet).toContain('<text class="b" x="40" y="66">Two</text>');
    expect(sheet).not.toContain("circle");
  });
});
