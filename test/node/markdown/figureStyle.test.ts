import { expect, test } from "vitest";
import { figureStyle } from "whenline/markdown";

test("figureStyle(width) shows the narrow drawing where the wide one would shrink", () => {
  expect(figureStyle()).toContain("@container (max-width: 679px)");
  expect(figureStyle(960)).toContain("@container (max-width: 959px)");
});

test.each([Number.NaN, 0, 199, Infinity, "680" as unknown as number])("figureStyle(%s) is refused", (width) => {
  expect(() => figureStyle(width)).toThrow(expect.objectContaining({ code: "invalid-option" }));
});
