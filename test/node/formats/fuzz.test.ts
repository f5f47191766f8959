import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { harmOf, mutant, randomFrom, readers, type Failure } from "../../fuzz/cases.js";

const failures = JSON.parse(
  readFileSync(new URL("../../fuzz/failures.json", import.meta.url), "utf8"),
) as readonly Failure[];

test("what once did harm does so no more", () => {
  for (const { reader, text } of failures) expect(harmOf(reader, text), text).toBeNull();
});

test("no reader is harmed by files that are nearly sound", () => {
  const random = randomFrom(20);
  for (let count = 0; count < 300; count++) {
    const text = mutant(random);
    for (const reader of Object.keys(readers)) {
      const harm = harmOf(reader, text);
      expect(harm, harm === null ? "" : `${reader} ${JSON.stringify(text)}`).toBeNull();
    }
  }
});
