import { color, hsl } from "d3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hexOf, parseColor } from "../../../src/model/colors.js";
import { cssColors } from "../../../src/model/cssColors.js";

test.each([
  ["#f80", [255, 136, 0, 1]],
  ["#F80", [255, 136, 0, 1]],
  ["#f808", [255, 136, 0, 136 / 255]],
  ["#1f77b4", [31, 119, 180, 1]],
  ["#1f77b400", [31, 119, 180, 0]],
  ["Teal", [0, 128, 128, 1]],
  [" rebeccapurple ", [102, 51, 153, 1]],
  ["rgb(1, 2, 3)", [1, 2, 3, 1]],
  ["rgb(1 2 3)", [1, 2, 3, 1]],
  ["rgba(1,2,3,.5)", [1, 2, 3, 0.5]],
  ["rgb(1 2 3 / 50%)", [1, 2, 3, 0.5]],
  ["rgb(100%, 50%, 0%)", [255, 128, 0, 1]],
  ["rgb(300, -5, 0.4)", [255, 0, 0, 1]],
  ["hsl(120, 100%, 25%)", [0, 128, 0, 1]],
  ["hsl(480deg 100% 25%)", [0, 128, 0, 1]],
  ["hsla(-240, 100%, 25%, 2)", [0, 128, 0, 1]],
] as const)("parseColor(%j) is %j", (text, [red, green, blue, alpha]) => {
  expect(parseColor(text)).toEqual({ red, green, blue, alpha });
});

test.each([
  [""],
  ["#"],
  ["#12"],
  ["#12345"],
  ["#1234567"],
  ["#ggg"],
  ["url(#a)"],
  ["red;fill:blue"],
  ["red}"],
  ["rgb(1, 2, 3);fill:url(#a)"],
  ["rgb(1, 2, 3) url(#a)"],
  ["x rgb(1, 2, 3)"],
  ["rgb(1,2)"],
  ["rgb(1,2,3,4,5)"],
  ["rgb(1 2 3 4)"],
  ["rgb(1 2 3 / 1 / 1)"],
  ["rgb(1, 2 3)"],
  ["rgb(1, 2, 3 / 1)"],
  ["rgb(1%, 2, 3)"],
  ["rgb(1deg, 2deg, 3deg)"],
  ["rgb(a, b, c)"],
  ["rgb(1,2,3,4deg)"],
  ["rgb(1e3,2,3)"],
  ["hsl(1, 2, 3)"],
  ["hsl(10%, 20%, 30%)"],
  ["hsl(1, 2%, 3%, 1deg)"],
  ["rgb(var(--a))"],
  ["hwb(1 2% 3%)"],
  ["currentcolor"],
  ["transparent"],
  ["inherit"],
  ["constructor"],
  ["__proto__"],
  [`#fff${" ".repeat(100)}`],
])("parseColor(%j) is undefined", (text) => {
  expect(parseColor(text)).toBeUndefined();
});

test("every CSS name means what d3 says", () => {
  const names = Object.keys(cssColors);
  expect(names).toHaveLength(148);
  for (const name of names) expect(hexOf(parseColor(name)!), name).toBe(color(name)!.formatHex());
});

test("law: hsl() is what d3 says", () => {
  const percent = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(fc.integer({ min: -720, max: 720 }), percent, percent, (h, s, l) => {
      const ours = parseColor(`hsl(${h}, ${s}%, ${l}%)`)!;
      const theirs = hsl(h, s / 100, l / 100).rgb();
      expect(Math.abs(ours.red - theirs.r)).toBeLessThan(0.51);
      expect(Math.abs(ours.green - theirs.g)).toBeLessThan(0.51);
      expect(Math.abs(ours.blue - theirs.b)).toBeLessThan(0.51);
    }),
    { endOnFailure: true, seed: 1, numRuns: 300 },
  );
});

test("law: what parses can stand in an attribute, a style and a declaration", () => {
  const signs = fc.string({ unit: fc.constantFrom(...Array.from("#0f9a,. %()/;{}:rgbhslu\"'<&")), maxLength: 6 });
  const colors = fc.constantFrom("", "#0f9", "rgb(1, 2, 3)", "hsl(1 2% 3%)", "teal");
  fc.assert(
    fc.property(signs, colors, signs, (before, middle, after) => {
      const text = before + middle + after;
      if (parseColor(text)) expect(text).not.toMatch(/[;{}:"'<&]|url/);
    }),
    { endOnFailure: true, seed: 1, numRuns: 2000 },
  );
});
