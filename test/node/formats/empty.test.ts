import { expect, test } from "vitest";
import { readers } from "../../fuzz/cases.js";

/** A block without events is told by the plugin, whatever is in it. */
test.each(Object.keys(readers).filter((name) => name !== "readList"))(
  "%s says that a text with nothing in it is not of its format",
  (name) => {
    for (const text of ["", " \n\t\n", "\ufeff", "\ufeff\r\n"]) {
      const { timeline, problems } = readers[name]!(text);
      expect(timeline.events).toEqual([]);
      expect(problems, JSON.stringify(text)).toHaveLength(1);
    }
  },
);

/** A file that is sound and holds no events is not flawed: an export before anybody has entered anything. */
test.each([
  ["readJson", "[]"],
  ["readJson", '{"events":[]}'],
  ["readCsv", "date,title\n"],
  ["readTimelineJs", '{"events":[]}'],
  ["readTimelineJs", "Year,Month,Day,Headline,Text\n"],
  ["readVis", "[]"],
  ["readVis", '{"items":[],"groups":[]}'],
  ["readICalendar", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"],
  ["readMermaid", "timeline\n"],
  ["readMermaid", "gantt\n  title Plan\n"],
  ["readGedcom", "0 HEAD\n1 CHAR UTF-8\n0 TRLR\n"],
  ["readWikidata", '{"head":{"vars":[]},"results":{"bindings":[]}}'],
  ["readWikidata", '{"entities":{}}'],
  ["readSimile", "<data></data>"],
  ["readSimile", '{"dateTimeFormat":"iso8601","events":[]}'],
  ["readPeriodo", '{"authorities":{}}'],
  ["readGdelt", "GLOBALEVENTID\tSQLDATE\tEventCode\n"],
  ["readPreceden", "Layer Name,Event ID,Event Name,Event Notes,Event Start Date\n"],
])("%s has nothing to say of %j", (name, text) => {
  const { timeline, problems } = readers[name]!(text);
  expect([timeline.events, problems]).toEqual([[], []]);
});

/** These have no sign of their own: without an event, nothing shows that the file is one. */
test.each([
  ["readMarkwhen", "title: Plan\n"],
  ["readJsonLd", '{"@context":"https://schema.org"}'],
  ["readJsonLd", "<html><body></body></html>"],
])("%s misses events in %j", (name, text) => {
  expect(readers[name]!(text).problems).toMatchObject([{ code: "invalid-data" }]);
});
