import { describe, expect, test } from "vitest";
import { renderToString } from "whenline";
import { subjects } from "../../../examples/gallery/subjects.js";

/** Across for a page and down for a telephone. `npm run test:accept` draws them anew. */
const widths = [960, 360];

describe.each(subjects)("the pictures of $id are as the library draws them", ({ id, data }) => {
  test.each(widths)("%i pixels wide", async (width) => {
    const picture = `${renderToString(data, { width })}\n`;
    await expect(picture).toMatchFileSnapshot(`../../../examples/gallery/${id}-${String(width)}.svg`);
  });
});
