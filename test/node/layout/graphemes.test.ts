import { expect, test } from "vitest";
import { graphemesOf } from "../../../src/layout/graphemes.js";

const segmenter = new Intl.Segmenter("en");

test.each([
  ["nothing", "", 0],
  ["a letter", "a", 1],
  ["a full window", "a".repeat(256), 256],
  ["one more", "a".repeat(257), 257],
  ["skin tones", `a${"👍🏽".repeat(300)}`, 301],
  ["a mark behind a window", `${"x".repeat(255)}e\u0301`, 256],
  ["flags", `abc${"🇩🇪🇫🇷".repeat(200)}`, 403],
  ["families", `${"👨‍👩‍👧‍👦".repeat(99)}\r\n`, 100],
  ["one longer than a window", `e${"\u0301".repeat(2000)}f`, 2],
  ["lone surrogates", "\ud83d".repeat(600), 600],
])("graphemesOf(%s) gives what one look at the whole gives", (_, text, count) => {
  const parts = [...graphemesOf(text)];
  expect(parts).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment));
  expect(parts.length).toBe(count);
});

test.each(["👍🏽", "🇩🇪", "👩‍🚀", "e\u0301\u0302", "한"])("graphemesOf finds %s wherever a window ends", (cluster) => {
  for (let lead = 0; lead < 20; lead++) {
    const parts = [...graphemesOf("x".repeat(lead) + cluster.repeat(200))];
    expect(parts.slice(lead)).toEqual(Array.from({ length: 200 }, () => cluster));
  }
});
