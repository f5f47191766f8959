import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeXml } from "../../../src/render/escapeXml.js";

describe("escapeXml(text)", () => {
  test.each([
    ["plain", "plain"],
    ["", ""],
    ["a & b", "a &amp; b"],
    ["&amp;", "&amp;amp;"],
    ["<b title='x'>\"y\"</b>", "&lt;b title=&#39;x&#39;&gt;&quot;y&quot;&lt;/b&gt;"],
    ["]]>", "]]&gt;"],
    ["tab\tline\nend\r", "tab\tline\nend\r"],
    ["\u0000\u0008\u000b\u000c\u000e\u001f", "\ufffd".repeat(6)],
    ["\ufffe\uffff", "\ufffd\ufffd"],
    ["\ud800", "\ufffd"],
    ["\udc00a", "\ufffda"],
    ["\ud83d\ude80", "🚀"],
    ["\ud83d\ud83d\ude80", "\ufffd🚀"],
    ["\ude80\ud83d", "\ufffd\ufffd"],
    ["é 東京 مرحبا", "é 東京 مرحبا"],
    ["\u007f\u0085\u2028", "\u007f\u0085\u2028"],
  ])("%j is %j", (text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
  });

  test("leaves no markup, and nothing that XML forbids, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
        for (const char of escaped) {
          const code = char.codePointAt(0) ?? 0;
          const allowed = code >= 0x20 || code === 9 || code === 10 || code === 13;
          expect(allowed && !(code >= 0xd800 && code < 0xe000) && code !== 0xfffe && code !== 0xffff).toBe(true);
        }
      }),
      { seed: 1, endOnFailure: true, numRuns: 500 },
    );
  });

  test("says what was meant: unescaped, the text is back", () => {
    const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
    fc.assert(
      fc.property(fc.string(), (text) => {
        const back = escapeXml(text).replace(/&(#?\w+);/g, (_, name: string) => signs[name] ?? "?");
        expect(back).toBe(text);
      }),
      { seed: 1, endOnFailure: true, numRuns: 500 },
    );
  });
});
