import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanBlock, cleanLine, isVisible } from "../../../src/model/text.js";

test.each([
  ["  War \t\n breaks  out ", "War breaks out"],
  ["16\u00a0000 people", "16\u00a0000 people"],
  ["a\u0000b\u001fc\u007fd\u009fe", "a\ufffdb\ufffdc\ufffdd\ufffde"],
  ["\ud800lone\udc00", "\ufffdlone\ufffd"],
  ["👩‍👩‍👧 stays", "👩‍👩‍👧 stays"],
  ["\ufffe\uffff", "\ufffd\ufffd"],
  ["next\u0085line\u2028and\u2029more", "next line and more"],
  ["", ""],
])("cleanLine(%j) is %j", (text, clean) => {
  expect(cleanLine(text)).toBe(clean);
});

test.each([
  ["an opening that never closes", "\u202egnp.exe", "gnp.exe"],
  ["an isolate that never closes", "a\u2067b", "ab"],
  ["a closing of nothing", "a\u202cb\u2069", "ab"],
  ["a balanced embedding", "a\u202bb\u202cc", "a\u202bb\u202cc"],
  ["a balanced isolate", "a\u2066b\u2069c", "a\u2066b\u2069c"],
  ["an embedding left open in an isolate", "\u2068a\u202eb\u2069c", "\u2068ab\u2069c"],
  ["an isolate left open in an embedding", "\u202aa\u2066b\u202cc", "abc"],
  ["marks without a pair", "\u200f\u200eab", "\u200f\u200eab"],
])("cleanLine(text) with %s", (_, text, clean) => {
  expect(cleanLine(text)).toBe(clean);
});

test("cleanBlock(text) keeps lines and cleans each", () => {
  expect(cleanBlock("\n one \r\n\r two\t\tthree\u2029\u202efour ")).toBe("one\n\ntwo three\nfour");
});

test.each([
  ["", false],
  [" \u00a0\u3000", false],
  ["\u200b\u2066", false],
  ["a", true],
  ["\ufffd", true],
  ["年", true],
])("isVisible(%j) is %j", (text, visible) => {
  expect(isVisible(text)).toBe(visible);
});

const messy = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...Array.from(" \n\r\t\u0000\u0085\u2028\u202a\u202c\u202e\u2066\u2069\u2068\ufffe\ud800\udc00a")),
    fc.string({ minLength: 1, maxLength: 1, unit: "binary" }),
  ),
});

test.each([
  ["cleanLine", cleanLine],
  ["cleanBlock", cleanBlock],
])("law: %s of its own result changes nothing, and leaves well-formed text without controls", (_, clean) => {
  fc.assert(
    fc.property(messy, (text) => {
      const once = clean(text);
      expect(clean(once)).toBe(once);
      expect(once).not.toMatch(/(?!\n)[\p{Surrogate}\p{Cc}\ufffe\uffff]/u);
    }),
    { endOnFailure: true, seed: 1, numRuns: 500 },
  );
});
