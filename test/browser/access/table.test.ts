import { describe, expect, test } from "vitest";
import { compareWhen, readTimeline, toTable } from "../../../src/index.js";
import { examples } from "./examples.js";

describe("A8 the table", () => {
  test.each(examples)("has every event by its date, with header cells and a caption: $name", ({ data, options }) => {
    const { timeline } = readTimeline(data);
    const html = toTable(timeline, { format: "html", locale: options?.locale });
    const table = Document.parseHTMLUnsafe(html).querySelector("table")!;
    const isTitled = timeline.title !== undefined;
    expect([isTitled, table.caption?.textContent]).toEqual([
      isTitled,
      isTitled ? timeline.title : table.caption?.textContent,
    ]);
    expect(table.caption).not.toBeNull();
    const heads = [...table.tHead!.rows[0]!.cells];
    expect(heads.map((cell) => [cell.localName, cell.scope])).toEqual(heads.map(() => ["th", "col"]));
    const titles = [...table.tBodies[0]!.rows].map((row) => row.cells[1]!.textContent);
    const sorted = [...timeline.events].sort((a, b) => compareWhen(a.when, b.when));
    const isPlaced = ({ when }: (typeof sorted)[number]) =>
      [when.start.earliest, when.start.latest, when.end.earliest, when.end.latest].some(Number.isFinite);
    const dated = [...sorted.filter(isPlaced), ...sorted.filter((event) => !isPlaced(event))];
    const expected = [...dated, ...(timeline.undated ?? [])].map(({ title }) => title);
    expect(titles).toHaveLength(expected.length);
    for (const [at, title] of expected.entries()) expect(titles[at]).toContain(title);
    for (const time of table.querySelectorAll("time")) expect(time.dateTime).toMatch(/^-?\d{4,}(-\d\d){0,2}(T.*)?$/);
  });
});
