import { describe, expect, test } from "vitest";
import { darkStyle } from "../../../src/render/darkStyle.js";

describe("darkStyle(dark)", () => {
  test("swaps each colour wherever it is used, where the reader prefers dark", () => {
    expect(darkStyle({ "#ffffff": "#15171c" })).toBe(
      "@media (prefers-color-scheme: dark){" +
        '.whenline [fill="#ffffff"],.whenline[fill="#ffffff"]{fill:#15171c}' +
        '.whenline [stroke="#ffffff"],.whenline[stroke="#ffffff"]{stroke:#15171c}' +
        '.whenline [stop-color="#ffffff"],.whenline[stop-color="#ffffff"]{stop-color:#15171c}}',
    );
  });

  test("says nothing of no colours", () => {
    expect(darkStyle({})).toBe("@media (prefers-color-scheme: dark){}");
  });
});
