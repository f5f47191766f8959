import { describe, expect, test } from "vitest";
import type { PartWords } from "../../../src/model/interface/table.js";
import { wordsIn } from "../../../src/model/interface/table.js";

const files = import.meta.glob<Readonly<Record<string, Readonly<Record<string, unknown>>>>>(
  "../../../src/model/interface/*.ts",
  { eager: true },
);
const languages = Object.entries(files).flatMap(([path, kinds]) => {
  const code = /(\w+)\.ts$/.exec(path)![1]!;
  return code === "table" ? [] : [[code, kinds] as const];
});
const english = languages.find(([code]) => code === "en")![1];

/** A word, or what it says of some numbers or a name. */
function said(word: unknown): unknown {
  return typeof word === "function" ? (word as (...given: unknown[]) => string)(2, 5) : word;
}

describe.each(languages)("the interface in %s", (_, kinds) => {
  test("has every word of every kind, and none is empty", () => {
    for (const [kind, words] of Object.entries(english)) {
      const own = kinds[kind]!;
      expect(Object.keys(own).sort()).toEqual(Object.keys(words).sort());
      for (const [name, word] of Object.entries(own))
        expect(JSON.stringify(said(word)).length, name).toBeGreaterThan(2);
    }
  });

  test("lists the same keys in its help", () => {
    const { keys } = kinds.parts as unknown as PartWords;
    expect(keys).toHaveLength((english.parts as unknown as PartWords).keys.length);
    expect(keys.map(([key]) => key)).toEqual(expect.arrayContaining(["↑ ↓", "+ −", "0", "?"]));
  });
});

test("there are six languages, and English for all others", () => {
  const words = { en: 1, de: 2, fr: 3, es: 4, ar: 5, zh: 6 };
  expect(languages.map(([code]) => code).sort()).toEqual(Object.keys(words).sort());
  expect(wordsIn(words, "de-AT")).toEqual({ words: 2, lang: "de-AT" });
  expect(wordsIn(words, "tlh")).toEqual({ words: 1, lang: "en" });
  expect(wordsIn(words, "__proto__")).toEqual({ words: 1, lang: "en" });
});
