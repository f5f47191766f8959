import { expect, test } from "vitest";
import { readers } from "../../fuzz/cases.js";

const size = 1_000_000;
const letters = Array.from("a1 \n\t\r\"',;:|#-/<>[]{}()=&%!@.~?*_+\\$0XY\0\u00e9");
const nested = ["[", "{", '{"a":', "(", "<a>", "<event>", '{"@graph":['].map((piece) => piece.repeat(10_000));

test.each(Object.keys(readers))(
  "%s takes a megabyte of any letter, and 10,000 brackets",
  { timeout: 60_000 },
  (name) => {
    for (const text of [...letters.map((letter) => letter.repeat(size)), ...nested]) {
      const { timeline, problems } = readers[name]!(text);
      expect(timeline.events.length).toBe(0);
      expect(problems.length).toBeLessThan(10);
    }
  },
);

const entities = Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY l${String(at + 1)} "${`&l${String(at)};`.repeat(10)}">`,
);

test.each(Object.keys(readers))("%s takes a billion laughs", (name) => {
  const text = `<?xml version="1.0"?><!DOCTYPE data [<!ENTITY l0 "lol">${entities.join("")}]><data>&l9;</data>`;
  const { timeline, problems } = readers[name]!(text);
  expect([timeline.events.length, problems.length > 0]).toEqual([0, true]);
  expect(JSON.stringify(problems).length).toBeLessThan(5000);
});
