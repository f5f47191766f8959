import { expect, test } from "vitest";
import { advancesSource } from "../../tools/advancesSource.js";

test("advances.ts is what the font says", async () => {
  await expect(advancesSource()).toMatchFileSnapshot("../../../src/layout/advances.ts");
});
