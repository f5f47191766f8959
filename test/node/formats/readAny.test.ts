import { describe, expect, test } from "vitest";
import {
  readAny,
  recogniseFormat,
  writeCsv,
  writeICalendar,
  writeJson,
  writeMermaid,
  writeTimelineJs,
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
    ["Dear all,\nlet us meet.\n", null],
    ["", null],
    ["\0\0\0", null],
  ])("recognises %j as %s", (text, format) => {
    expect(recogniseFormat(text)).toBe(format);
    const read = readAny(text);
    expect(read.format).toBe(format);
    expect(read.problems.map(({ code }) => code)).toEqual(format === null ? ["unknown-format"] : []);
  });

  test("knows what the writers write", () => {
    const { timeline } = readTimeline([{ when: "2014-02", title: "A" }]);
    for (const [write, format] of [
      [writeJson, "json"],
      [writeCsv, "csv"],
      [writeTimelineJs, "timelinejs"],
      [writeICalendar, "icalendar"],
      [writeMermaid, "mermaid"],
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
  ];
  const instants = texts.map((text) => readAny(text).timeline.events[0]?.when.start.earliest);
  expect(new Set(instants)).toEqual(new Set([Date.UTC(-43, 2, 15)]));
});
