import { describe, expect, test } from "vitest";
import { contrast, mixHex } from "../../../src/layout/contrast.js";
import { createBrush } from "../../../src/layout/brush.js";
import { drawEras, layEras } from "../../../src/layout/eras.js";
import { themes } from "../../../src/layout/theme.js";
import { parseWhen } from "../../../src/time/parseWhen.js";
import { ruler, scaleOf, tenPixels } from "./given.js";

const { light } = themes;
const decade = scaleOf("2010", "2019");
const era = (edtf: string, title = "An era", color?: string) => ({
  when: parseWhen(edtf),
  title,
  ...(color === undefined ? {} : { color }),
});

describe("layEras(eras, scale, ruler, theme)", () => {
  test("covers the whole extent of each era", () => {
    const { bands, height } = layEras([era("2012/2014")], decade, tenPixels, light);
    expect(bands).toHaveLength(1);
    expect(bands[0]?.bar.left).toBeCloseTo(200, 0);
    expect(bands[0]?.bar.right).toBeCloseTo(500, 0);
    expect(bands[0]).toMatchObject({ lines: ["An era"], y: 0, color: light.muted });
    expect(height).toBe(24);
  });

  test.each([
    ["2005/2014", 0, 500],
    ["2015/..", 500, 1000],
    ["../2014", 0, 500],
    ["2005/2030", 0, 1000],
  ])("ends %s at the edge of the drawing", (edtf, left, right) => {
    const [band] = layEras([era(edtf)], decade, tenPixels, light).bands;
    expect([Math.round(band?.bar.left ?? NaN), Math.round(band?.bar.right ?? NaN)]).toEqual([left, right]);
  });

  test("grades over bounds that are not exact, as intervals do, and not over exact ones", () => {
    const [vague, exact, named] = layEras(
      [era("2012/2014"), era("2012-01-01/2014-01-01"), era("201X")],
      decade,
      tenPixels,
      light,
    ).bands;
    expect([Math.round(vague?.bar.fadeIn ?? 0), Math.round(vague?.bar.fadeOut ?? 0)]).toEqual([100, 100]);
    expect([Math.round(exact?.bar.fadeIn ?? 9), Math.round(exact?.bar.fadeOut ?? 9)]).toEqual([0, 0]);
    expect(named?.bar).toMatchObject({ fadeIn: 0, fadeOut: 0 });
  });

  test("leaves out eras of which nothing is seen", () => {
    expect(layEras([era("1990/2009"), era("2020/2030")], decade, tenPixels, light)).toEqual({ bands: [], height: 0 });
    expect(layEras([], decade, tenPixels, light)).toEqual({ bands: [], height: 0 });
  });

  test("gives names that would meet rows of their own, and uses a row again", () => {
    const eras = [era("2010/2012", "A long name of an era"), era("2011/2013", "Another"), era("2015/2019", "A third")];
    const { bands, height } = layEras(eras, decade, tenPixels, light);
    expect(bands.map(({ y }) => y)).toEqual([0, 20, 0]);
    expect(height).toBe(44);
  });

  test("breaks a name over two lines if only so it keeps within its band, and no word of it", () => {
    const eras = [era("2010", "First World War"), era("2012/2014", "A name that has room"), era("2016", "Interregnum")];
    const laid = layEras(eras, decade, tenPixels, light, 2);
    expect(laid.bands.map(({ lines, y }) => [...lines, y])).toEqual([
      ["First", "World War", 0],
      ["A name that has room", 0],
      ["Interregnum", 0],
    ]);
    const single = layEras(eras, decade, tenPixels, light);
    expect(single.bands.map(({ lines }) => lines.length)).toEqual([1, 1, 1]);
    expect([laid.height, single.height]).toEqual([39, 24]);
  });

  test("moves the names of the next row below two lines", () => {
    const eras = [era("2010", "First World War"), era("2010-03/2014", "A name that has room"), era("2016", "Third")];
    const { bands, height } = layEras(eras, decade, tenPixels, light, 2);
    expect(bands.map(({ lines, y }) => [lines.length, y])).toEqual([
      [2, 0],
      [1, 35],
      [1, 0],
    ]);
    expect(height).toBe(59);
  });

  test("keeps names inside the drawing, shortened if they must be", () => {
    const narrow = scaleOf("2010", "2019", { right: 200 });
    const eras = [era("2019", "Late"), era("2010/2019", "A name that no drawing has room for")];
    for (const {
      x,
      lines: [text = ""],
    } of layEras(eras, narrow, tenPixels, light).bands) {
      expect(x).toBeGreaterThanOrEqual(4);
      expect(x + tenPixels(text, { size: 12, weight: 400, line: 16 })).toBeLessThanOrEqual(196);
    }
  });

  test("begins a name within its band, and within a drawing that begins further right", () => {
    const inner = scaleOf("2010", "2019", { left: 100, right: 500 });
    const [first, second] = layEras([era("2005/2014"), era("2015/2016")], inner, tenPixels, light).bands;
    expect([first?.x, Math.round(second?.x ?? 0)]).toEqual([104, 304]);
  });

  test("takes an era's own colour, readable, else that of notes, which is no group's", () => {
    const eras = [era("2010", "a", "#ffff00"), era("2011", "b"), era("2012", "c", "#123456")];
    const colors = layEras(eras, decade, ruler, light).bands.map(({ color }) => color);
    expect(contrast(colors[0] ?? "", light.paper)).toBeGreaterThanOrEqual(4.5);
    expect(colors.slice(1)).toEqual([light.muted, "#123456"]);
  });

  test("tells neighbours apart, the same whichever of them are in view", () => {
    const eras = [era("2011/2012"), era("2013/2014"), era("2015/2016")];
    const tints = (scale = decade) => layEras(eras, scale, ruler, light).bands.map(({ opacity }) => opacity);
    const [first, second, third] = tints();
    expect(first).not.toBe(second);
    expect(third).toBe(first);
    expect(tints(scaleOf("2013", "2017"))).toEqual([second, third]);
  });
});

describe("drawEras(bands, top, bottom, theme)", () => {
  const laid = layEras([era("2012/2014"), era("2012-01-01")], decade, tenPixels, light);
  const groups = drawEras(laid, 50, 400, createBrush(light, new Map()));

  test("draws a band from top to bottom with its name", () => {
    expect(groups.map(({ key }) => key)).toEqual(["era 0", "era 1"]);
    const [first] = groups;
    const marks = first?.type === "group" ? first.marks : [];
    const parts = ["era-band", "era-edge"].flatMap((part) =>
      ["fade-in", "core", "fade-out"].map((p) => `${part} ${p}`),
    );
    expect(marks.map(({ part }) => part)).toEqual([...parts, "era-name"]);
    expect(marks[1]).toMatchObject({ y: 50, height: 350 });
    expect(marks[4]).toMatchObject({ y: 50, height: 2 });
    expect(marks[6]).toMatchObject({ y: 64, spans: [{ text: "An era" }] });
  });

  test("draws a day at least six pixels wide", () => {
    const [, day] = groups;
    const [band] = day?.type === "group" ? day.marks : [];
    expect(band).toMatchObject({ width: 6 });
  });

  test.each(Object.entries(themes))(
    "tints the paper of theme %s so little that all words can still be read",
    (_, theme) => {
      const [group] = drawEras(laid, 0, 100, createBrush(theme, new Map()));
      const band = (group?.type === "group" ? group.marks : []).find(({ part }) => part === "era-band core");
      const opacity = band?.type === "rect" ? (band.fillOpacity ?? 1) : 1;
      for (const tint of [theme.muted, ...theme.palette]) {
        const paper = mixHex(theme.paper, tint, opacity) ?? "";
        for (const words of [theme.ink, theme.muted, ...theme.palette]) {
          expect(contrast(words, paper)).toBeGreaterThanOrEqual(4.5);
        }
      }
    },
  );
});
