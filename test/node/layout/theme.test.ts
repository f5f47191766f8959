import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TimelineError } from "../../../src/errors.js";
import { createBrush } from "../../../src/layout/brush.js";
import { contrast, mixHex } from "../../../src/layout/contrast.js";
import { barOf, drawBar } from "../../../src/layout/intervalBars.js";
import { darkColors, readable, resolveTheme, themes, type Theme } from "../../../src/layout/theme.js";
import { laws, scaleOf, unitOf } from "./given.js";

const all = Object.entries(themes);

/** The opacity of the solid part of an interval's bar, as it is drawn. */
function barOpacity(theme: Theme): number {
  const bar = barOf(unitOf("2010/2020"), scaleOf("2010", "2020"));
  const marks = drawBar(bar, 0, 10, { color: theme.ink, pattern: 0 }, createBrush(theme, new Map()));
  const [core] = marks.flatMap((mark) =>
    mark.type === "rect" && mark.fillOpacity !== undefined ? [mark.fillOpacity] : [],
  );
  if (core === undefined) throw new Error("no bar with an opacity");
  return core;
}

describe.each(all)("theme %s", (_name, theme) => {
  test.each(["ink", "muted"] as const)("has text in %s that can be read (4.5:1)", (part) => {
    expect(contrast(theme[part], theme.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(theme.palette)("has words in the group colour %s that can be read (4.5:1)", (color) => {
    expect(contrast(color, theme.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(theme.palette)("has bars in %s that can be seen at the opacity they are drawn with (3:1)", (color) => {
    const drawn = mixHex(theme.paper, color, barOpacity(theme)) ?? "";
    expect(contrast(drawn, theme.paper)).toBeGreaterThanOrEqual(3);
  });

  test("has signs in the legend that can be seen at the opacity they are drawn with (3:1)", () => {
    const drawn = mixHex(theme.paper, theme.muted, barOpacity(theme)) ?? "";
    expect(contrast(drawn, theme.paper)).toBeGreaterThanOrEqual(3);
  });

  test("has no colour twice in its palette", () => {
    expect(new Set(theme.palette).size).toBe(theme.palette.length);
  });

  test("has grid lines fainter than words", () => {
    expect(contrast(theme.grid, theme.paper)).toBeLessThan(contrast(theme.muted, theme.paper));
    expect(contrast(theme.grid, theme.paper)).toBeGreaterThan(1.1);
  });
});

describe("readable(color, theme)", () => {
  test("leaves a colour alone that can be read", () => {
    expect(readable("#0b6e99", themes.light)).toBe("#0b6e99");
    expect(readable("#62b8e2", themes.dark)).toBe("#62b8e2");
  });

  test("moves a pale colour towards the ink, and keeps its hue where it can", () => {
    const yellow = readable("#ffd700", themes.light);
    expect(contrast(yellow, themes.light.paper)).toBeGreaterThanOrEqual(4.5);
    expect(parseInt(yellow.slice(5), 16)).toBeLessThan(parseInt(yellow.slice(1, 3), 16));
  });

  test("takes the ink for what is no hex colour", () => {
    expect(readable("tomato", themes.light)).toBe(themes.light.ink);
  });

  test("takes the ink where nothing nearer can be read", () => {
    const faint = { ...themes.light, ink: "#aaaaaa" };
    expect(readable("#ffffff", faint)).toBe("#aaaaaa");
  });

  test("gives what can be read on the paper of every theme, whatever the colour", () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);
    fc.assert(
      fc.property(hex, fc.constantFrom(...Object.values(themes)), (color, theme) => {
        expect(contrast(readable(color, theme), theme.paper)).toBeGreaterThanOrEqual(4.5);
      }),
      laws,
    );
  });
});

describe("darkColors(own)", () => {
  test("has a dark colour for every colour of the light theme", () => {
    const dark = darkColors([]);
    const { paper, ink, muted, grid, palette } = themes.light;
    for (const color of [paper, ink, muted, grid, ...palette]) {
      expect(Object.keys(dark)).toContain(color);
      expect(dark[color]).not.toBe(color);
    }
    expect(dark[paper]).toBe(themes.dark.paper);
    for (const color of palette) expect(contrast(dark[color] ?? "", themes.dark.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test("makes own colours readable on dark paper", () => {
    const { "#123456": dark = "" } = darkColors(["#123456"]);
    expect(contrast(dark, themes.dark.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["#0b6e99", "#ffee00", "#111111"])("makes of %s what each theme makes of it", (color) => {
    expect(darkColors([color])[readable(color, themes.light)]).toBe(readable(color, themes.dark));
  });
});

describe("resolveTheme(value)", () => {
  test.each(all)("knows %s by name", (name, theme) => {
    expect(resolveTheme(name)).toBe(theme);
  });

  test("fills what a theme leaves out from the light one", () => {
    expect(resolveTheme({})).toEqual(themes.light);
    expect(resolveTheme({ paper: "#FFF8E7", font: "Georgia, serif" })).toEqual({
      ...themes.light,
      paper: "#FFF8E7",
      font: "Georgia, serif",
    });
  });

  test.each([
    ["sepia", 'invalid theme: "sepia"; expected one of light, dark, print, contrast, auto, or an object'],
    ["toString", 'invalid theme: "toString"; expected one of light, dark, print, contrast, auto, or an object'],
    [null, "invalid theme: null; expected one of light, dark, print, contrast, auto, or an object"],
    [7, "invalid theme: 7; expected one of light, dark, print, contrast, auto, or an object"],
    [{ papier: "#ffffff" }, "unknown theme.papier; expected one of paper, ink, muted, grid, palette, font, patterns"],
    [{ paper: "white" }, 'invalid theme.paper: "white"; expected a hex colour such as #1b1b1f'],
    [{ ink: "#12" }, 'invalid theme.ink: "#12"; expected a hex colour such as #1b1b1f'],
    [{ grid: 0 }, "invalid theme.grid: 0; expected a hex colour such as #1b1b1f"],
    [{ muted: '#111111"/>' }, String.raw`invalid theme.muted: "#111111\"/>"; expected a hex colour such as #1b1b1f`],
    [{ palette: [] }, "invalid theme.palette: an array of 0; expected a list of hex colours"],
    [{ palette: ["#111111", "red"] }, "invalid theme.palette: an array of 2; expected a list of hex colours"],
    [{ palette: "#111111" }, 'invalid theme.palette: "#111111"; expected a list of hex colours'],
    [{ font: " " }, 'invalid theme.font: " "; expected a CSS font-family list'],
    [{ patterns: 1 }, "invalid theme.patterns: 1; expected true or false"],
    [{ font: 12 }, "invalid theme.font: 12; expected a CSS font-family list"],
  ])("refuses %j", (value, message) => {
    expect(() => resolveTheme(value)).toThrow(new TimelineError("invalid-option", message));
    try {
      resolveTheme(value);
    } catch (error) {
      expect(error).toMatchObject({ code: "invalid-option" });
    }
  });

  test("touches no prototype", () => {
    const value: unknown = JSON.parse('{"__proto__": {"ink": "#111111"}}');
    expect(() => resolveTheme(value)).toThrow("unknown theme.__proto__");
    expect(Object.prototype).not.toHaveProperty("ink");
  });

  test("does not change its input, nor share its palette", () => {
    const palette = ["#111111"];
    const theme = resolveTheme(Object.freeze({ palette: Object.freeze(palette) }));
    expect(theme.palette).toEqual(palette);
    expect(theme.palette).not.toBe(palette);
    expect(resolveTheme("light").palette).toHaveLength(8);
  });
});
