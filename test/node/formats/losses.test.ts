import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Problem } from "../../../src/errors.js";
import {
  readCsv,
  readICalendar,
  readJson,
  readJsonLd,
  readMarkwhen,
  readMermaid,
  readTimelineJs,
  readVis,
  writeCsv,
  writeICalendar,
  writeJson,
  writeJsonLd,
  writeMarkwhen,
  writeMermaid,
  writeTimelineJs,
  writeVis,
  type ReadResult,
  type WriteResult,
} from "../../../src/formats/index.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import type {
  Claim,
  Era,
  EventImage,
  EventLink,
  Group,
  Source,
  Timeline,
  TimelineEvent,
  UndatedEvent,
} from "../../../src/model/timeline.js";
import { compareWhen } from "../../../src/time/compareWhen.js";
import { anyTimeline } from "./anyTimeline.js";
import type { Precision } from "../../../src/time/when.js";

/** The writers, and what reads them back. */
const formats: Readonly<Record<string, readonly [(timeline: Timeline) => WriteResult, (text: string) => ReadResult]>> =
  {
    JSON: [writeJson, readJson],
    CSV: [writeCsv, readCsv],
    TimelineJS: [writeTimelineJs, readTimelineJs],
    Mermaid: [writeMermaid, readMermaid],
    Markwhen: [writeMarkwhen, readMarkwhen],
    iCalendar: [writeICalendar, readICalendar],
    "JSON-LD": [writeJsonLd, readJsonLd],
    "vis-timeline": [writeVis, readVis],
  };

/** One thing that a timeline can say, added to what every timeline here says. */
interface Said {
  readonly event?: object;
  readonly head?: object;
}

type Table<T> = { readonly [K in keyof Required<T>]: Readonly<Record<string, Said>> };

const source = (more: object): Said => ({ event: { sources: [{ title: "Minutes", ...more }] } });
const image = (more: object): Said => ({ event: { image: { url: "https://example.org/a.png", ...more } } });
const link = (more: object): Said => ({ event: { links: [{ to: "other", ...more }] } });
const era = (more: object): Said => ({ head: { eras: [{ when: "2015/2018", title: "Thaw", ...more }] } });
const group = (more: object): Said => ({ event: { group: "talks" }, head: { groups: [{ id: "talks", ...more }] } });
const claim = (more: object): Said => ({ event: { claims: [{ when: "2016", ...more }] } });
const undated = (more: object): Said => ({ head: { undated: [{ title: "A letter", ...more }] } });
const at = (when: unknown): Said => ({ event: { when } });

/** Every precision that a date can have; no EDTF says a week. */
const ofPrecision: Readonly<Record<Precision, string | null>> = {
  instant: "2017-02-16T10:30:05.250Z",
  second: "2017-02-16T10:30:05",
  minute: "2017-02-16T10:30",
  hour: "2017-02-16T10",
  day: "2017-02-17",
  week: null,
  month: "2017-02",
  quarter: "2017-33",
  season: "2017-21",
  quadrimester: "2017-37",
  semester: "2017-40",
  year: "2017",
  decade: "201X",
  century: "20XX",
  millennium: "2XXX",
  kiloyear: "Y-12E3",
  megayear: "Y-66E6",
  gigayear: "Y-4E9",
};

/** What else a date can be. */
const otherDates: Readonly<Record<string, unknown>> = {
  "an interval": "2017-02-16/2017-03-02",
  "an interval of years": "2014/2016",
  "an interval of one unit": "2014/2014",
  "an interval of times": "2017-02-16T10:00/2017-02-16T12:30",
  "an interval still open": "2014-05-01/..",
  "an end not known": "2014-05-01/",
  "a start not known": "/2014-05-01",
  "a start that is open": "../2014-05-01",
  "no bound at all": "/",
  "a date before": "[..1065]",
  "a date after": "[1066..]",
  approximate: "1450~",
  uncertain: "1984?",
  "approximate and uncertain": "1984%",
  "an approximate day": "2017-02-16~",
  "approximate ends": "1914~/1918~",
  "one of two": "[1667,1672]",
  "a set of two": "{1667,1668}",
  "four bounds": "[1450..1460]/[1470..1480]",
  "before Christ": "-0043-03-15",
  "the year zero": "0000",
  "a first century": "0033",
  "a long year": "Y12345",
  "an offset": "2017-02-16T10:30+03:00",
  "a southern season": "2017-30",
  "a day of an unknown month": "2017-XX-05",
  "a day of every year": "2017-02-XX",
  "early in a year": { edtf: "1941", start: { part: "early" } },
  "early in a year to late in another": { edtf: "1941/1943", start: { part: "early" }, end: { part: "late" } },
};

/** Every field of an event: what it can say. A field that is added to the model is missing here, and so a type error. */
const eventFields: Table<TimelineEvent> = {
  id: { "": { event: { id: "own" } } },
  when: {
    ...Object.fromEntries(
      Object.entries(ofPrecision).flatMap(([name, when]) => (when === null ? [] : [[`to the ${name}`, at(when)]])),
    ),
    ...Object.fromEntries(Object.entries(otherDates).map(([name, when]) => [name, at(when)])),
  },
  title: {
    "with markup": { event: { title: "A <b>bold</b> & *brave* #tag: word" } },
    "with signs": { event: { title: "=1+1; [a](b) !x, %% c" } },
    "over lines": { event: { title: "Baku\nand Riga" } },
    "like a date": { event: { title: "2014: a year" } },
  },
  description: {
    "": { event: { description: "They met." } },
    "over lines": { event: { description: "They met.\n\n<i>Twice</i> & once:\n# no heading" } },
  },
  group: {
    "": { event: { group: "talks" } },
    "of two words": { event: { group: "Peace talks, and others" } },
  },
  importance: { "": { event: { importance: 0.75 } }, none: { event: { importance: 0 } } },
  url: { "": { event: { url: "https://example.org/?a=1,2&b=3" } }, relative: { event: { url: "page.html" } } },
  place: { "": { event: { place: "Baku, Azerbaijan" } } },
  lang: { "": { event: { lang: "pt-BR" } } },
  image: {
    ...entriesOf<EventImage>({
      url: { "": image({ alt: "" }) },
      alt: { "": image({ alt: "A hall" }) },
      credit: { "": image({ alt: "A hall", credit: "Reuters" }) },
    }),
  },
  sources: {
    ...entriesOf<Source>({
      title: { "": source({}), several: { event: { sources: [{ title: "Minutes" }, { title: "Notes" }] } } },
      url: {
        "": source({ url: "https://example.org/m" }),
        alone: { event: { sources: [{ url: "https://example.org/m" }] } },
      },
      publisher: { "": source({ publisher: "Archive" }) },
      quote: { "": source({ quote: "We met." }) },
      published: { "": source({ published: "2018-03" }) },
      text: { "": source({ text: { start: 3, end: 12 } }) },
    }),
  },
  links: { ...entriesOf<EventLink>({ to: { "": link({}) }, label: { "": link({ label: "led to" }) } }) },
  confidence: { "": { event: { confidence: 0.5 } }, none: { event: { confidence: 0 } } },
  basis: { "": { event: { basis: "the letter is undated" } } },
  claims: { ...entriesOf<Claim>({ when: { "": claim({}) }, source: { "": claim({ source: { title: "Minutes" } }) } }) },
  data: { "": { event: { data: { severity: "high" } } }, nested: { event: { data: { n: [1, { a: null }] } } } },
};

/** The same for a timeline. */
const timelineFields: Table<Omit<Timeline, "events">> = {
  title: { "": { head: { title: "Contacts" } }, "with markup": { head: { title: "A <b> & c: d; #e" } } },
  subtitle: { "": { head: { subtitle: "Talks of generals" } }, beside: { head: { title: "T", subtitle: "Talks" } } },
  caption: { "": { head: { caption: "After the minutes" } }, beside: { head: { title: "T", caption: "After" } } },
  groups: {
    ...entriesOf<Group>({
      id: { "": group({}), unused: { head: { groups: [{ id: "spare", title: "Spare" }] } } },
      title: { "": group({ title: "Peace talks" }) },
      color: { "": group({ color: "#008080" }) },
    }),
    "in an order": { event: { group: "talks" }, head: { groups: ["others", "talks"] } },
  },
  eras: {
    ...entriesOf<Era>({
      when: {
        "": era({}),
        approximate: era({ when: "2015~" }),
        "of days": era({ when: "2015-01-01/2018-12-31" }),
        edtf: era({ when: "2015~/2018" }),
      },
      title: { "": era({ title: "A <b>thaw</b>" }) },
      color: { "": era({ color: "#ff0000" }) },
    }),
  },
  undated: {
    ...entriesOf<UndatedEvent>({
      title: { "": undated({}) },
      sources: { "": undated({ sources: [{ title: "Minutes" }] }) },
    }),
  },
};

/** The parts of a field's value as its own entries. */
function entriesOf<T>(table: Table<T>): Readonly<Record<string, Said>> {
  return Object.fromEntries(
    Object.entries<Readonly<Record<string, Said>>>(table).flatMap(([part, said]) =>
      Object.entries(said).map(([name, each]) => [[part, name].filter(Boolean).join(", "), each]),
    ),
  );
}

interface Case {
  readonly name: string;
  /** Where a problem has to be if the thing is lost. */
  readonly place: string;
  readonly said: Said;
}

const cases: readonly Case[] = [
  ...casesOf(eventFields, (field) => `events[0].${field}`),
  ...casesOf(timelineFields, (field) => field),
];

function casesOf(
  table: typeof eventFields | typeof timelineFields,
  placeOf: (field: string) => string,
): readonly Case[] {
  return Object.entries<Readonly<Record<string, Said>>>(table).flatMap(([field, said]) =>
    Object.entries(said).map(([name, each]) => ({
      name: [field, name].filter(Boolean).join(": "),
      place: placeOf(field),
      said: each,
    })),
  );
}

/** A timeline that says one thing more than a day and a title. */
function timelineOf({ event, head }: Said): Timeline {
  const isLinked = event !== undefined && "links" in event;
  const { timeline, problems } = readTimeline({
    ...head,
    events: [
      { when: "2017-02-16", title: "Baku", ...event },
      { when: "2017-03-02", title: "Riga", ...(isLinked && { id: "other" }) },
    ],
  });
  expect(problems).toEqual([]);
  return timeline;
}

/** A timeline as it is drawn: a group without a title has its id for one, and events stand in the order of time. */
function asDrawn({ events, groups, ...rest }: Timeline): object {
  return {
    ...rest,
    events: [...events].sort((a, b) => compareWhen(a.when, b.when)),
    ...(groups && { groups: groups.map((each) => ({ ...each, title: each.title ?? each.id })) }),
  };
}

/** What a case found: whether the thing came back, and what the writer said of it. */
function audit(name: string, { said }: Case): { readonly isKept: boolean; readonly problems: readonly Problem[] } {
  const [write, read] = formats[name]!;
  const timeline = timelineOf(said);
  const { text, problems } = write(timeline);
  return { isKept: isDeepStrictEqual(asDrawn(read(text).timeline), asDrawn(timeline)), problems };
}

test.each(Object.keys(formats))("%s says what it loses, and nothing else", (name) => {
  const silent: string[] = [];
  for (const each of cases) {
    const { isKept, problems } = audit(name, each);
    const isTold = problems.some(({ at: place }) => place.startsWith(each.place));
    // The programs that the format is made for lose what only we read back.
    const isToldOtherwise = problems.every(({ code }) => code === "date-not-written");
    if (isKept === isTold && !(isKept && isToldOtherwise))
      silent.push(`${isKept ? "kept and reported" : "lost in silence"}: ${each.name}`);
    if (problems.length > 0 && !isTold)
      silent.push(`reported elsewhere: ${each.name}: ${problems.map((problem) => problem.at).join()}`);
  }
  expect(silent).toEqual([]);
});

test.each(Object.keys(formats))("%s reads back whole what it has no problem with", (name) => {
  const [write, read] = formats[name]!;
  fc.assert(
    fc.property(anyTimeline, (data) => {
      const { timeline } = readTimeline(data);
      const { text, problems } = write(timeline);
      if (problems.length === 0) expect(asDrawn(read(text).timeline)).toEqual(asDrawn(timeline));
    }),
    { seed: 8, numRuns: 150, endOnFailure: true },
  );
});
