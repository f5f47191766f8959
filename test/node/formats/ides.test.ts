import { expect, test } from "vitest";
import { writeCsv, writeICalendar, writeJson, writeJsonLd, writeMarkwhen } from "../../../src/formats/index.js";
import { writeMermaid, writeTimelineJs, writeVis } from "../../../src/formats/index.js";
import { parseWhen } from "../../../src/time/parseWhen.js";
import type { Timeline } from "../../../src/model/timeline.js";
import { readers } from "../../fuzz/cases.js";

const item = (time: string, precision: number): object => ({
  mainsnak: { snaktype: "value", datavalue: { type: "time", value: { time, precision } } },
});

/** 15 March 44 BC, as each format says it: by its words, as a negative year, or as one that counts a year zero. */
const days: readonly (readonly [reader: string, text: string])[] = [
  ["readJson", '[{"when":"-0043-03-15","title":"Ides"}]'],
  ["readCsv", "date,title\n15 March 44 BC,Ides\n"],
  ["readCsv", "date,title\n-0043-03-15,Ides\n"],
  ["readList", "15 March 44 BC: Ides"],
  ["readPreceden", 'Layer Name,Event Name,Event Start Date\nA,Ides,"March 15, 44 BC"\n'],
  ["readTimelineJs", '{"events":[{"start_date":{"year":"-44","month":"3","day":"15"},"text":{"headline":"Ides"}}]}'],
  ["readTimelineJs", "Year,Month,Day,Headline\n-44,3,15,Ides\n"],
  ["readVis", '[{"content":"Ides","start":"-000043-03-15T00:00:00.000Z"}]'],
  ["readVis", `[{"content":"Ides","start":${String(Date.UTC(-43, 2, 15))}}]`],
  ["readMermaid", "timeline\n  15 March 44 BC : Ides\n"],
  ["readMarkwhen", "15 March 44 BCE: Ides\n\n# A\n2014: B\n"],
  ["readICalendar", "BEGIN:VEVENT\nDTSTART;VALUE=DATE:00010101\nX-EDTF:-0043-03-15\nSUMMARY:Ides\nEND:VEVENT"],
  ["readJsonLd", '{"@type":"Event","name":"Ides","startDate":"-0043-03-15"}'],
  ["readGedcom", "0 HEAD\n0 @I1@ INDI\n1 NAME Gaius\n1 DEAT\n2 DATE 15 MAR 44 B.C.\n"],
  ["readGedcom", "0 HEAD\n1 GEDC\n2 VERS 7.0\n0 @I1@ INDI\n1 NAME Gaius\n1 DEAT\n2 DATE 15 MAR 44 BCE\n"],
  ["readWikidata", JSON.stringify({ entities: { Q1: { claims: { P585: [item("-0044-03-15T00:00:00Z", 11)] } } } })],
  [
    "readWikidata",
    '{"results":{"bindings":[{"itemLabel":{"value":"Ides"},"date":{"value":"-0043-03-15T00:00:00Z"},"precision":{"value":"11"}}]}}',
  ],
  ["readSimile", '<data><event start="15 March 44 BC" title="Ides"/></data>'],
];

/** The year alone, for formats of years. */
const years: readonly (readonly [reader: string, text: string])[] = [
  ["readPeriodo", '{"type":"Period","label":"A","start":{"in":{"year":"-0043"}},"stop":{"in":{"year":"-0043"}}}'],
  ["readWikidata", JSON.stringify({ entities: { Q1: { claims: { P585: [item("-0044-00-00T00:00:00Z", 9)] } } } })],
  ["readTimelineJs", '{"events":[{"start_date":{"year":-44},"text":{"headline":"A"}}]}'],
  ["readGedcom", "0 HEAD\n0 @I1@ INDI\n1 NAME Gaius\n1 DEAT\n2 DATE 44 BC\n"],
  ["readMermaid", "timeline\n  44 BC : A\n"],
  ["readSimile", '<data><event start="44 BC" title="A"/></data>'],
  ["readCsv", "year,title\n44 BC,A\n"],
];

const startOf = (reader: string, text: string): unknown => {
  const { timeline } = readers[reader]!(text) as unknown as { timeline: Timeline };
  return timeline.events[0]?.when.start;
};

test.each(days)("%s has the Ides of March of %j where all others have them", (reader, text) => {
  expect(startOf(reader, text)).toEqual(parseWhen("-0043-03-15").start);
});

test.each(years)("%s has the year 44 BC of %j where all others have it", (reader, text) => {
  const { earliest, latest } = parseWhen("-0043").start;
  expect(startOf(reader, text)).toMatchObject({ earliest, latest });
});

test("every reader that can say it is asked; GDELT knows days of four digits alone", () => {
  const asked = new Set([...days, ...years].map(([reader]) => reader));
  expect(Object.keys(readers).filter((name) => !asked.has(name))).toEqual(["readGdelt", "readAny"]);
});

test("what is written of the Ides is read back on the same day", () => {
  const { timeline } = readers.readJson!('[{"when":"-0043-03-15","title":"Ides"}]') as unknown as {
    timeline: Timeline;
  };
  const pairs = { writeCsv, writeJson, writeJsonLd, writeMarkwhen, writeMermaid, writeTimelineJs, writeVis };
  for (const [name, write] of Object.entries(pairs)) {
    expect(startOf(name.replace("write", "read"), write(timeline).text), name).toEqual(parseWhen("-0043-03-15").start);
  }
  expect(writeICalendar(timeline).problems.map(({ code }) => code)).toEqual(["date-not-written"]);
});
