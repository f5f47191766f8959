import { describe, expect, test } from "vitest";
import { readTimeline } from "whenline";
import { readJsonLd, recogniseFormat, writeJsonLd } from "whenline/formats";

const told = (text: string): unknown =>
  readJsonLd(text).timeline.events.map(({ when, title }) => `${title} ${when.edtf}`);
const event = (fields: object): object => ({
  "@context": "https://schema.org",
  "@type": "Event",
  name: "A",
  ...fields,
});

describe("readJsonLd, in the habits of", () => {
  test("one event, with all that it may say", () => {
    const text = JSON.stringify(
      event({
        "@id": "https://example.org/e#1",
        startDate: "2019-08-01T16:00Z",
        endDate: "2019-08-01T18:30:00Z",
        location: { "@type": "Place", name: "Town hall", address: { addressLocality: "Baku" } },
        image: ["https://example.org/a.jpg", "b.jpg"],
        organizer: { name: "The town" },
        url: "https://example.org/e",
        eventStatus: "https://schema.org/EventCancelled",
        offers: { price: 3 },
      }),
    );
    const { timeline, problems } = readJsonLd(text);
    expect(problems.map(({ message }) => message)).toEqual(["not kept: offers", "not kept: further images"]);
    expect(timeline.events).toMatchObject([
      {
        id: "https://example.org/e#1",
        when: { edtf: "2019-08-01T16:00Z/2019-08-01T18:30Z" },
        place: "Town hall",
        image: { url: "https://example.org/a.jpg" },
        sources: [{ publisher: "The town" }],
        data: { status: "EventCancelled" },
      },
    ]);
    expect(recogniseFormat(text)).toBe("jsonld");
  });

  test("a page: several scripts, one of them broken, comments around the JSON", () => {
    const page = `<!DOCTYPE html>
<html><head><script>var x = {"@type": "Event"};</script>
<script type="application/ld+json">
{"@context":"https://schema.org","@type":"MusicEvent","name":"A","startDate":"2014-02"}
</script><script type='application/ld+json'>{"@type": }</script></head>
<body><script type="application/ld+json"><!--
{"@type":"Event","name":"B","startDate":"soon"}
--></script><script type="application/ld+json">{"@type":"Event","name":"C","startDate":"2015"}</script>`;
    expect(recogniseFormat(page)).toBe("jsonld");
    expect(told(page)).toEqual(["A 2014-02", "C 2015"]);
    expect(readJsonLd(page).problems).toMatchObject([
      { code: "invalid-json", at: "line 5, column 55" },
      { code: "unreadable-date", at: "line 7, column 41 (startDate)" },
    ]);
  });

  test("a graph, events in lists and within other things, types as addresses", () => {
    const text = JSON.stringify({
      "@context": { "@vocab": "https://schema.org/" },
      "@graph": [
        {
          "@type": "WebPage",
          mainEntity: event({ "@type": ["Thing", "schema:Festival"], startDate: "2014-05-01", endDate: "2014-05-03" }),
        },
        event({
          "@type": "http://schema.org/Event",
          name: { "@value": "B", "@language": "en" },
          startDate: { "@value": "2014" },
        }),
      ],
    });
    expect(told(text)).toEqual(["A 2014-05-01/2014-05-03", "B 2014"]);
    expect(readJsonLd(text).timeline.events[0]?.data).toEqual({ type: "Thing" });
  });

  test("a festival: days within it, lengths, a day that is start and end", () => {
    const text = JSON.stringify(
      event({
        startDate: "2014-05-01",
        endDate: "2014-05-01",
        subEvent: [
          event({ name: "B", startDate: "2014-05-01T10:00:00+02:00", duration: "PT1H30M" }),
          event({ name: "C", startDate: "2014-05-01", duration: "PT1H" }),
        ],
      }),
    );
    expect(told(text)).toEqual(["A 2014-05-01", "B 2014-05-01T10:00+02:00/2014-05-01T11:30+02:00", "C 2014-05-01"]);
    expect(readJsonLd(text).timeline.events.map(({ group }) => group)).toEqual([undefined, "A", "A"]);
  });

  test("an archive: years before Christ, an end alone, no date, a schedule", () => {
    const text = JSON.stringify([
      event({ startDate: "-0043-03-15" }),
      event({ name: "B", endDate: "2014" }),
      event({ name: "C" }),
      event({ name: "D", eventSchedule: { startDate: "2014-01-07", repeatFrequency: "P1W" } }),
    ]);
    const { timeline, problems } = readJsonLd(text);
    expect(timeline.events.map(({ when }) => when.edtf)).toEqual(["-0043-03-15", "/2014", "2014-01-07"]);
    expect(timeline.undated).toEqual([{ title: "C" }]);
    expect(problems.map(({ code }) => code)).toEqual(["recurrence"]);
  });
});

test("writeJsonLd is read back, and tells what ISO 8601 cannot say", () => {
  const whens = [
    "2014",
    "2014-02",
    "2014-02-16",
    "2014/2016",
    "2014-02-16T10:30Z",
    "1450~",
    "[..1065]",
    "Y-138E8",
    "2014/..",
    "2014-02-16/2014-02-16",
  ];
  const { timeline } = readTimeline({
    groups: [{ id: "g", title: "g" }],
    events: whens.map((when, at) => ({
      id: `e${String(at)}`,
      when,
      title: "A",
      group: "g",
      image: { url: "a.jpg", alt: "B" },
      lang: "en",
    })),
  });
  const { text, problems } = writeJsonLd(timeline);
  expect(readJsonLd(text)).toEqual({ timeline, problems: [] });
  expect(problems.map(({ at }) => at)).toEqual([5, 6, 7, 8, 9].map((at) => `events[${String(at)}].when`));
  const lossy = readTimeline([
    { when: "2014", title: "A", basis: "x", image: { url: "a.jpg", alt: "", credit: "C" } },
  ]).timeline;
  expect(writeJsonLd(lossy).problems.map(({ at }) => at)).toEqual(["events[0].basis"]);
});

test.each([
  ["{}", "invalid-data"],
  ["<html><p>Nothing</p>", "invalid-data"],
  ['{"@type":"Event","startDate":"2014"}', "missing-title"],
  ["[", "invalid-json"],
])("readJsonLd tells %s", (text, code) => {
  expect(readJsonLd(text).problems.map((problem) => problem.code)).toEqual([code]);
});
