import { describe, expect, it } from "vitest";
import { extractDates, extractEvents } from "whenline/extract";
import { processorTime } from "../../tools/processorTime.js";

const story =
  "On 5 May 1960 the bridge was opened, and two years later it was closed. Between March and May 1971 the council met " +
  "every week; in the summer of 1975 the work began. The first train, with 1,984 passengers, ran on Christmas Eve.\n\n";

/** Made to be slow for a reader that goes back. */
const hostile: readonly string[] = [
  "a.".repeat(50_000),
  "1914-".repeat(20_000),
  "from 1914 to ".repeat(8000),
  "between March and ".repeat(6000),
  "the end of the ".repeat(7000),
  "early mid late ".repeat(7000),
  "9".repeat(100_000),
  "Jan. ".repeat(20_000),
  "(".repeat(100_000),
  "“".repeat(100_000),
  "twenty-".repeat(14_000),
  "the first half of ".repeat(5500),
  "\n ".repeat(50_000),
  "May ".repeat(25_000),
  "Mr. ".repeat(25_000),
  "in 1914, and in 1915, ".repeat(4500),
  "X".repeat(100_000),
  "said that ".repeat(10_000),
  "1/".repeat(50_000),
  "’s".repeat(50_000),
];

describe("the time that reading takes", () => {
  it("is well under a second for 100,000 characters", () => {
    const text = story.repeat(Math.ceil(100_000 / story.length));
    extractEvents(story);
    expect(processorTime(() => extractDates(text))).toBeLessThan(1000);
    expect(processorTime(() => extractEvents(text))).toBeLessThan(2000);
  });

  it("grows with the length of the text, no faster", () => {
    const text = story.repeat(300);
    extractDates(text);
    const once = processorTime(() => extractDates(text));
    expect(processorTime(() => extractDates(text.repeat(8)))).toBeLessThan(8 * 3 * once + 200);
  });

  it.each(hostile.map((text) => [text.slice(0, 18), text] as const))("is short for 100 kB of %j", (_, text) => {
    expect(processorTime(() => extractDates(text, { reference: "2017-02-16" }))).toBeLessThan(4000);
    expect(processorTime(() => extractEvents(text, { published: "2017-02-16" }))).toBeLessThan(4000);
  });
});
