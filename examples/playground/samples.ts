/** A text to try, in our own words. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const csv = `date,end,title,group
c. 1450,,A first map of the bay,Maps
between 1667 and 1670,,The canal is dug,Works
1712,1719,The lighthouse is built,Works
spring 1801,,Floods reach the market,Floods
"3 March 1855",,A second flood,Floods
1920s,,The ferry is given up,Works
2014-06,..,Boats are counted every day,Maps
some day,,Nobody knows when this was,Maps
`;

const json = `{
  "title": "A library on the harbour",
  "groups": [{ "id": "plan", "title": "Plans" }, { "id": "work", "title": "Work" }],
  "events": [
    { "when": "2019-05~", "title": "First sketch", "group": "plan" },
    { "when": "2020", "title": "The council agrees", "group": "plan" },
    { "when": "2021-03-15/2023", "title": "The house is built", "group": "work" },
    { "when": "[..2023-09-01]/..", "title": "Books move in", "group": "work" },
    { "when": "2024-13", "title": "A date that does not exist" }
  ]
}
`;

const timelinejs = `{
  "title": { "text": { "headline": "Three bridges" } },
  "events": [
    { "start_date": { "year": "1790" }, "text": { "headline": "A wooden bridge" } },
    { "start_date": { "year": "1851" }, "end_date": { "year": "1854" }, "text": { "headline": "A stone bridge is built" } },
    { "start_date": { "year": "2022", "month": "11", "day": "9" }, "text": { "headline": "A barge strikes the pier" } }
  ]
}
`;

const icalendar = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//whenline//sample//EN
BEGIN:VEVENT
UID:tide-1
DTSTART;VALUE=DATE:20240516
SUMMARY:The board meets
END:VEVENT
BEGIN:VEVENT
UID:tide-2
DTSTART;VALUE=DATE:20240520
DTEND;VALUE=DATE:20240524
SUMMARY:Trial week of the bridge
END:VEVENT
END:VCALENDAR
`;

const mermaid = `timeline
  title The ferry
  section Steam
    1862 : First crossing
    1888 : A second ship
  section Diesel
    1931 : New engines : New timetable
    1975 : Last crossing
`;

const gedcom = `0 HEAD
1 SOUR whenline
1 GEDC
2 VERS 5.5.1
1 CHAR UTF-8
0 @I1@ INDI
1 NAME Ida /Brandt/
1 BIRT
2 DATE ABT 1871
2 PLAC Marlow Quay
1 DEAT
2 DATE BET 1940 AND 1944
0 TRLR
`;

const wikidata = `{
  "head": { "vars": ["item", "itemLabel", "date", "precision"] },
  "results": {
    "bindings": [
      {
        "item": { "type": "uri", "value": "http://www.wikidata.org/entity/Q4115189" },
        "itemLabel": { "type": "literal", "value": "A bridge is opened" },
        "date": { "type": "literal", "value": "1854-01-01T00:00:00Z" },
        "precision": { "type": "literal", "value": "9" }
      },
      {
        "item": { "type": "uri", "value": "http://www.wikidata.org/entity/Q13406268" },
        "itemLabel": { "type": "literal", "value": "It is pulled down" },
        "date": { "type": "literal", "value": "1931-05-02T00:00:00Z" },
        "precision": { "type": "literal", "value": "11" }
      }
    ]
  }
}
`;

const prose = `The toll house was built in 1790. It burned down in the spring of 1846 and was never rebuilt.

Since 2015 the place has been a garden. On 3 February 2023 a bench was put there.
`;

/** One for each format; the first is there when the page opens. */
export const samples: readonly Sample[] = [
  { id: "csv", title: "CSV", text: csv },
  { id: "json", title: "JSON", text: json },
  { id: "timelinejs", title: "TimelineJS", text: timelinejs },
  { id: "icalendar", title: "iCalendar", text: icalendar },
  { id: "mermaid", title: "Mermaid", text: mermaid },
  { id: "gedcom", title: "GEDCOM", text: gedcom },
  { id: "wikidata", title: "Wikidata", text: wikidata },
  { id: "text", title: "Prose", text: prose },
];
