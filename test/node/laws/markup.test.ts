import { enGB } from "date-fns/locale/en-GB";
import { afterEach, describe, expect, test } from "vitest";
import {
  describe as describeTimeline,
  layout,
  readTimeline,
  renderToString,
  toSvg,
  toTable,
  type LayoutOptions,
} from "../../../src/index.js";
import { harmless, injections, isSafeAddress } from "../../laws/hostile.js";
import { readXml, type XmlParts } from "../../laws/readXml.js";
import { unsafeParts } from "../../laws/checkSvg.js";

/** Every letter as wide as every other, and no line ever full: the same marks for any text of the same length. */
const unbroken: LayoutOptions = {
  width: 20_000,
  labelWidth: 2000,
  orientation: "horizontal",
  measureText: (text) => text.length,
};

/** A timeline with the text in every field that takes one. */
function everywhere(text: string, address: string): unknown {
  const source = { title: `S ${text}`, url: address, publisher: text, quote: text, published: "2015" };
  const fields = { group: text, description: text, place: text, lang: text, basis: text, data: { [text]: text } };
  const image = { url: address, alt: text, credit: text };
  const claims = [{ when: "2013", source }];
  const links = [{ to: "b", label: text }];
  return {
    title: `T ${text}`,
    subtitle: text,
    caption: text,
    groups: [
      { id: text, title: text, color: text },
      { id: "g", title: text, color: "teal" },
    ],
    eras: [{ when: "2013/2014", title: `E ${text}`, color: text }],
    undated: [{ title: `U ${text}`, sources: [source] }],
    events: [
      {
        id: text,
        when: "2014",
        title: `A ${text}`,
        url: address,
        image,
        sources: [source, text],
        links,
        claims,
        ...fields,
      },
      { id: "b", when: "2014-05/..", title: `B ${text}`, ...fields },
      { id: "c", when: "2014-07-01", title: `C ${text}`, group: "g" },
      { id: "d", when: "/", title: `D ${text}`, [text]: text },
    ],
  };
}

/** Safe by nature: the same as what is tested, if that is let through. */
function addressLike(address: string): string {
  const { timeline } = readTimeline([{ when: "2014", title: "A", url: address }]);
  return timeline.events[0]?.url === undefined ? "javascript:" : harmless(address).replace(/\s/g, "_");
}

function draw(text: string, address: string, options: LayoutOptions): string {
  const { timeline } = readTimeline(everywhere(text, address));
  return toSvg(layout(timeline, { ...options, title: `O ${text}`, description: `P ${text}` }));
}

function tally({ names }: XmlParts): [string, number][] {
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1));
}

const before = Object.getOwnPropertyNames(Object.prototype).sort();
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  expect((globalThis as { harmed?: unknown }).harmed).toBeUndefined();
});

describe("law 7: data never becomes markup", () => {
  test("there are enough injections, and the tests can tell them from harmless text", () => {
    expect(new Set(injections).size).toBeGreaterThanOrEqual(60);
    expect(injections.filter((text) => harmless(text) !== text).length).toBeGreaterThan(40);
  });

  test.each(injections)("in a drawing: %j", (text) => {
    const found = readXml(draw(text, text, unbroken));
    expect(tally(found)).toEqual(tally(readXml(draw(harmless(text), addressLike(text), unbroken))));
    expect(unsafeParts(found)).toEqual([]);
    const title = readTimeline(everywhere(text, text)).timeline.events[2]?.title ?? "";
    expect(found.text).toContain(title);
  });

  test.each([
    [280, "auto"],
    [960, "light"],
  ] as const)("in a drawing %i px wide, in lines, theme %s", { timeout: 60_000 }, (width, theme) => {
    for (const text of injections) {
      expect(unsafeParts(readXml(draw(text, text, { width, theme })))).toEqual([]);
    }
  });

  test("an address in a timeline that nobody has read is linked to only if that is safe", () => {
    const url = "javascript:harmed()";
    const { events, ...rest } = readTimeline([{ when: "2014", title: "A" }]).timeline;
    const claims = [{ when: events[0]!.when, source: { title: "C", url } }];
    const unread = {
      ...rest,
      events: events.map((event) => ({ ...event, url, sources: [{ title: "S", url }], claims })),
    };
    for (const width of [280, 960]) expect(toSvg(layout(unread, { width }))).not.toContain("href");
  });

  test.each(injections)("in a table: %j", (text) => {
    const table = (data: unknown): XmlParts =>
      readXml(toTable(readTimeline(data).timeline, { format: "html" }).trimEnd());
    const found = table(everywhere(text, text));
    expect(tally(found)).toEqual(tally(table(everywhere(harmless(text), addressLike(text)))));
    expect(unsafeParts(found)).toEqual([]);
  });

  test.each(injections)("in a table of Markdown: %j", (text) => {
    const table = toTable(readTimeline(everywhere(text, text)).timeline, { format: "markdown" });
    const rows = table.split("\n").filter((line) => line.startsWith("|"));
    const cells = rows.map((row) => row.replace(/\\./g, "").split("|").length);
    expect(rows).toHaveLength(7);
    expect(new Set(cells).size).toBe(1);
    const bare = table.replace(/\\./g, "");
    expect(bare).not.toMatch(/(?<!\]\()<|`|!\[/);
    for (const [, address = ""] of bare.matchAll(/\]\(<?([^)>]*)/g)) expect(isSafeAddress(address)).toBe(true);
  });

  test.each(injections)("in options that are text: %j", (text) => {
    const data = [{ when: "2014", title: "A" }];
    const locale = { ...enGB, code: text };
    for (const options of [{ title: text, description: text }, { locale }, { theme: { font: `Arial ${text}` } }]) {
      expect(unsafeParts(readXml(renderToString(data, options)))).toEqual([]);
    }
    expect(typeof describeTimeline(readTimeline(data).timeline, { locale })).toBe("string");
  });
});
