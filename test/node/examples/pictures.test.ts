import { describe, expect, test } from "vitest";
import { renderToString } from "whenline";
import { baku } from "../../../examples/baku/data.js";

/** The pictures of the README. `npm run test:accept` draws them anew. */
describe("the pictures of the founding example are as the library draws them", () => {
  test.each(["light", "dark"] as const)("%s", async (theme) => {
    const picture = `${renderToString(baku, { width: 960, theme })}\n`;
    await expect(picture).toMatchFileSnapshot(`../../../examples/baku/baku-${theme}.svg`);
  });
});
