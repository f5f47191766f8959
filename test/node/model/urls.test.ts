import { expect, test } from "vitest";
import { safeUrl } from "../../../src/model/urls.js";
import { processorTime } from "../../tools/processorTime.js";

test.each([
  ["https://example.org/a?b=1#c"],
  ["HTTP://EXAMPLE.ORG"],
  ["mailto:a@example.org"],
  ["//example.org/a"],
  ["/a/b"],
  ["a/b:c"],
  ["../a"],
  ["?q=1"],
  ["#top"],
  ["42:1"],
  ["höhe:x/y"],
])("safeUrl(%j) keeps it", (url) => {
  expect(safeUrl(url)).toBe(url);
});

test.each([
  [" https://example.org\n", "https://example.org"],
  ["https://exa\tmple.org", "https://example.org"],
  ["\u0000/a", "/a"],
])("safeUrl(%j) takes out what browsers skip", (given, url) => {
  expect(safeUrl(given)).toBe(url);
});

test.each([
  [""],
  [" \t "],
  ["javascript:alert(1)"],
  ["JaVaScRiPt:alert(1)"],
  ["java\nscript:alert(1)"],
  ["\u0001javascript:alert(1)"],
  ["\u00a0javascript:alert(1)"],
  ["java\u0000script:alert(1)"],
  ["data:text/html,<script>"],
  ["vbscript:x"],
  ["file:///etc/passwd"],
  ["blob:https://example.org/1"],
  ["view-source:https://example.org"],
  [`${"x".repeat(40)}:alert(1)`],
  ["https://example.org/\ud800"],
])("safeUrl(%j) refuses it", (given) => {
  expect(safeUrl(given)).toBeUndefined();
});

test("safeUrl(url, schemes) allows those schemes only", () => {
  expect(safeUrl("mailto:a@example.org", ["https"])).toBeUndefined();
});

test("safeUrl(text) takes time in step with the length", () => {
  const time = processorTime(() => {
    for (const unit of ["a", ":", " ", "\t", "a+"]) safeUrl(unit.repeat(1_000_000));
  });
  expect(time).toBeLessThan(1000);
});
