import { describe, expect, test } from "vitest";
import { createRuler, textStyles } from "../../../src/layout/textStyle.js";
import { estimateText } from "../../../src/layout/textWidth.js";
import { measuredWidths } from "../../tools/measuredWidths.js";
import { scripts, type Script, type ScriptName } from "../../tools/scriptTitles.js";
import { errorsOf } from "../../tools/widthErrors.js";

interface Row {
  readonly name: string;
  readonly font: string;
  readonly weight: 400 | 700;
  readonly titles: readonly string[];
  readonly widths: readonly number[];
}

const rows = Object.entries(measuredWidths).flatMap(([name, fonts]) =>
  Object.entries(fonts).map(([key, widths]): Row => {
    const { titles }: Script = scripts[name as ScriptName];
    return { name, font: key.slice(0, -4), weight: key.endsWith("700") ? 700 : 400, titles, widths };
  }),
);

const errors = ({ titles, widths, weight }: Row) =>
  errorsOf(titles, widths, (title) => estimateText(title, `${String(weight)} 1000px Arial`) / 1000);

test.each(Object.entries<Script>(scripts))(
  "%s has twenty titles or more, all different, and a font",
  (name, script) => {
    expect(new Set(script.titles).size).toBe(script.titles.length);
    expect(script.titles.length).toBeGreaterThanOrEqual(20);
    expect(measuredWidths[name]?.[`${script.fonts[0] ?? ""} 400`]).toHaveLength(script.titles.length);
  },
);

/** The fonts that widths are made for, and those that differ little from them. */
const close: Readonly<Record<string, readonly string[]>> = {
  Hebrew: ["Arimo", "DejaVu Sans", "Noto Sans Hebrew"],
  Arabic: ["Noto Sans Arabic", "Noto Sans Arabic UI"],
  Persian: ["Noto Sans Arabic", "Noto Sans Arabic UI"],
  Devanagari: ["Noto Sans Devanagari", "Noto Sans Devanagari UI"],
};

describe("estimateText(title, font) is off by less than 3 % on average", () => {
  test.each(rows.filter(({ name, font }) => close[name]?.includes(font) ?? true))("$name in $font $weight", (row) => {
    expect(errors(row).mean).toBeLessThan(3);
  });
});

describe("a label box is no more than 3 % too narrow for any title", () => {
  test.each(rows)("$name in $font $weight", ({ titles, widths, weight }) => {
    const ruler = createRuler(estimateText, "Arial");
    const style = { ...textStyles.event, weight };
    const { least } = errorsOf(titles, widths, (title) => ruler(title, style) / style.size);
    expect(least).toBeGreaterThan(-3);
  });
});
