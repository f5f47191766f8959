import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatWhen, parseWhen } from "whenline";
import { documentedOptions } from "../docs/defaults.js";

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const readme = read("README.md");

/** The rows of the first table after a heading, as cells. */
function tableAfter(heading: string): string[][] {
  const lines = readme.slice(readme.indexOf(`\n${heading}\n`)).split("\n");
  const rows = lines.slice(lines.findIndex((line) => line.startsWith("|")));
  const end = rows.findIndex((line) => !line.startsWith("|"));
  return rows.slice(2, end).map((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

test("the README lists every option of a drawing, in order, with its default", () => {
  const documented = documentedOptions("src/layout/options.ts", read("src/layout/options.ts"));
  const options = documented.find(({ name }) => name === "LayoutOptions")?.options ?? [];
  expect(options.length).toBeGreaterThan(5);
  const listed = tableAfter("## Options").map(([name, cell = ""]) => {
    const value = /^`(.*)`$/.exec(cell)?.[1];
    return [name, value === undefined ? undefined : (JSON.parse(value) as unknown)];
  });
  expect(listed).toEqual(options.map(({ name, value }) => [`\`${name}\``, value]));
});

test("the README words every date as the library does", () => {
  const rows = tableAfter("## Dates");
  expect(rows.length).toBeGreaterThan(10);
  for (const [written = "", words] of rows) {
    const dates = [...written.matchAll(/`([^`]+)`/g)].map(([, edtf = ""]) => formatWhen(parseWhen(edtf)));
    expect(dates.join(", "), written).toBe(words);
  }
});
