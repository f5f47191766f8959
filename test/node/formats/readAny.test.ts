import { describe, expect, test } from "vitest";
import {
  readAny,
  recogniseFormat,
  writeCsv,
  writeICalendar,
  writeJson,
  writeJsonLd,
  writeMarkwhen,
  writeMermaid,
  writeTimelineJs,
  writeVis,
} from "whenline/formats";
import { readTimeline } from "../../../src/model/readTimeline.js";

describe("readAny", () => {
  test.each([
    ['[{"when":"2014","title":"A"}]', "json"],
    ['\ufeff \n{"events":[]}', "json"],
    ['{"events":[{"start_date":{"year":2014},"text":{"headline":"A"}}]}', "timelinejs"],
    ['var x = {"timeline":{"date":[{"startDate":"2014","headline":"A"}]}};', "timelinejs"],
    ["Year,Month,Day,Headline\n2014,,,A\n", "timelinejs"],
    ["Start Date,End Date,Headline,Media\n2014,,A,\n", "timelinejs"],
    ["Date,Headline\n2014,A\n", "csv"],
    ["BEGIN:VCALENDAR\nEND:VCALENDAR\n", "icalendar"],
    ["0 HEAD\n0 TRLR\n", "gedcom"],
    ["---\ntitle: x\n---\ntimeline\n 2014 : A\n", "mermaid"],
    ['{"entities":{"Q1":{"claims":{}}}}', "wikidata"],
    ["date,title\n2014,A\n", "csv"],
    ["Datum;Ereignis\n2014;A\n", "csv"],
    ["start\tend\tname\n2014\t\tA\n", "csv"],
    ['[{"id":1,"content":"A","start":"2014-02-01"}]', "vis"],
    ['{"items":[{"content":"A","start":"2014"}],"groups":[]}', "vis"],
    ['var items = new vis.DataSet([{"content":"A","start":"2014"}]);', "vis"],
    ['[{"start":"2014","title":"A","data":{"content":"B"},"when":"2014"}]', "json"],
    ['{"@context":"https://schema.org","@type":"Event","name":"A","startDate":"2014"}', "jsonld"],
    [
      '<!doctype html><script type="application/ld+json">{"@type":"Event","name":"A","startDate":"2014"}</script>',
      "jsonld",
    ],
    ['<data><event start="2014" title="A"/></data>', "simile"],
    ['<?xml version="1.0"?>\n<data><event start="2014" title="A"/></data>', "simile"],
    ['{"wikiURL":"x","events":[{"start":"2014","title":"A"}]}', "simile"],
    ['{"events":[{"start":"2014","title":"A"}]}', "json"],
    ['{"authorities":{"a":{"periods":{"b":{"label":"A","start":{"in":{"year":"2014"}}}}}}}', "periodo"],
    ['{"label":"A","start":{"in":{"year":"2014"}},"stop":{"in":{"year":"2015"}}}', "periodo"],
    ["GLOBALEVENTID,SQLDATE,EventCode\n1,20140201,040\n", "gdelt"],
    ["Layer Name,Event Name,Event Start Date\nA,B,2014\n", "preceden"],
    ["title: A project\n\n2014-02: A #b\n", "markwhen"],
    ["title: A project\n#b: red\n\n2014-02: A\n", "markwhen"],
    ["title: A project\n\n2014-02: A\n", null],
    ["section Talks\n02/16/2017: A\n", "markwhen"],
    ["---\ntitle: x\n---\n2014 : A\n", "markwhen"],
    ["Dear all,\nlet us meet.\n", null],
    ["", null],
    ["\0\0\0", null],
  ])("recognises %j as %s", (text, format) => {
    expect(recogniseFormat(text)).toBe(format);
    const read = readAny(text);
    expect(read.format).toBe(format);
    const flaws = read.problems.filter(({ code }) => code !== "not-kept");
    expect(flaws.map(({ code }) => code)).toEqual(format === null ? ["unknown-format"] : []);
  });

  test("knows what the writers write", () => {
    const { timeline } = readTimeline([{ when: "2014-02", title: "A" }]);
    for (const [write, format] of [
      [writeJson, "json"],
      [writeCsv, "csv"],
      [writeTimelineJs, "timelinejs"],
      [writeICalendar, "icalendar"],
      [writeMermaid, "mermaid"],
      [writeMarkwhen, "markwhen"],
      [writeJsonLd, "jsonld"],
      [writeVis, "vis"],
    ] as const) {
      const read = readAny(write(timeline).text);
      expect([read.format, read.timeline.events[0]?.when.edtf, read.problems]).toEqual([format, "2014-02", []]);
    }
  });
});

test("the Ides of March of 44 BC are the same instant through every reader", () => {
  const texts = [
    '[{"when":"-0043-03-15","title":"Ides"}]',
    "date,title\n15 March 44 BC,Ides\n",
    "date,title\n-0043-03-15,Ides\n",
    '{"events":[{"start_date":{"year":-44,"month":3,"day":15},"text":{"headline":"Ides"}}]}',
    "Year,Month,Day,Headline\n-44,3,15,Ides\n",
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20140101\nX-EDTF:-0043-03-15\nSUMMARY:Ides\nEND:VEVENT\nEND:VCALENDAR",
    "0 HEAD\n0 @I1@ INDI\n1 NAME Gaius /Caesar/\n1 DEAT\n2 DATE 15 MAR 44 B.C.\n",
    "timeline\n  March 15, 44 BC : Ides\n",
    '{"id":"Q1","claims":{"P585":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"time":"-0044-03-15T00:00:00Z","precision":11}}}}]}}',
    '{"results":{"bindings":[{"itemLabel":{"value":"Ides"},"date":{"value":"-0043-03-15T00:00:00Z"},"precision":{"value":"11"}}]}}',
    '[{"content":"Ides","start":"-000043-03-15"}]',
    '[{"content":"Ides","start":"15 March 44 BC"}]',
    '{"@context":"https://schema.org","@type":"Event","name":"Ides","startDate":"-0043-03-15"}',
    '<data><event start="-0043-03-15" title="Ides"/></data>',
    '<data><event start="March 15 44 BC" title="Ides"/></data>',
    '{"dateTimeFormat":"iso8601","events":[{"start":"-0043-03-15T00:00:00Z","title":"Ides"}]}',
    "section Rome\n15 March 44 BCE: Ides\n",
    "-0043-03-15: Ides #rome\n",
    "Layer Name,Event Name,Event Start Date\nRome,Ides,15 March 44 BC\n",
  ];
  const instants = texts.map((text) => readAny(text).timeline.events[0]?.when.start.earliest);
  expect(new Set(instants)).toEqual(new Set([Date.UTC(-43, 2, 15)]));
});

test("PeriodO states years: that of 44 BC is -0043", () => {
  const text = '{"label":"A","start":{"in":{"year":"-0043"}},"stop":{"in":{"year":"-0043"}}}';
  expect(readAny(text).timeline.events[0]?.when.start.earliest).toBe(Date.UTC(-43, 0, 1));
});
