/** A text that is made to cost much, by what is repeated in it; made only when it is asked for. */
export interface Hostile {
  readonly name: string;
  /** The text, of about so many characters; nesting is always 10,000 deep. */
  readonly make: (size: number) => string;
}

const letters = Array.from("a1 \n\t\r\"',;:|#-/<>[]{}()=&%!@.~?*_+\\$0XYTPZ\0\u00e9\u2028");

/** Pieces between spaces; a space in one is written as "·" and the end of a line as "⏎". */
function piecesIn(text: string): readonly string[] {
  return text.trim().split(/\s+/).map(unmarked);
}

function unmarked(text: string): string {
  return text.replaceAll("⏎", "\n").replaceAll("·", " ");
}

/** What some reader takes for the beginning of something, and of which a megabyte is made. */
const pieces: readonly string[] = [
  ...piecesIn(`·:· :· ·: a·:· ⏎: ,· - -· ·-· /· ·/· -1 2014· 2014/ 2014, 2014.. .. 1/2/ c.· to· 9·bc· 早 ⏎⏎ ·⏎`),
  ...piecesIn(`"", ", ," ;" ,⏎ ;⏎ a,b⏎ 2014,a⏎ "a⏎ ,"a⏎ "⏎ 1/2/2014,⏎ =1+1, @a⏎ a, 1,`),
  ...piecesIn(`{} {}, [], null, {"a": {"a":1}, \\u0000 "a":`),
  ...piecesIn(`2014:·a⏎ 2014·:·x⏎ soon:·a⏎ #·a⏎ #a· !a· [a]( ]( ** \` \`\`\`⏎ ---⏎ title:·a⏎ key:·value⏎ group·a⏎end⏎`),
  ...piecesIn(`after·!a·3·days· every·day·for·9· %%{ }%% %%⏎ section·a⏎ timeline⏎ gantt⏎ a·:a1,·after·a1,·1d⏎`),
  ...piecesIn(`<br> <!-- --> <![CDATA[ ]]> &lt; &#1; &a; &amp; <a> </a> <a/> <a·b='c'> <a·" <b·' <?a <! </p <svg>`),
  ...piecesIn(`<script> </script> <event> <script·type="application/ld+json">`),
  ...piecesIn(`BEGIN:VEVENT⏎ END:VEVENT⏎ DTSTART:2014⏎ RRULE:FREQ=SECONDLY⏎ a:b⏎·c⏎ A;B="`),
  ...piecesIn(`0·A⏎ 1·B⏎ 0·@I1@·INDI⏎ 1·BIRT⏎ 2·DATE·soon⏎ 2·CONT·a⏎ 2·CONT·x⏎2·CONC·y⏎`),
  ...["\t\t", "\r\n", "\ud800", "e\u0301", "\u202e"],
];

/** How files of a kind begin and end; what is repeated between, and where these begin or end in another way. */
interface Kind {
  readonly head: string;
  readonly tail?: string;
  readonly flaws: Readonly<Record<string, string | (Omit<Kind, "flaws"> & { readonly repeated: string })>>;
}

/** Hundreds of thousands of flaws of one sort. */
const kinds: Readonly<Record<string, Kind>> = {
  CSV: {
    head: "date,title\n",
    flaws: {
      "bad dates": "x,y\n",
      "no titles": "2014,\n",
      "rows too long": "2014,a,b,c\n",
      "one id": { head: "id,date,title\n", repeated: "a,2014,b\n" },
      "open quotes": '2014,a"b"c\n',
      "slashed dates": "1/2/2014,a\n",
      "many columns": { head: "date,title", repeated: ",a", tail: "\n2014,a" },
      "one wide row": { head: "date,title\n2014,a", repeated: ",a", tail: "\n" },
      "one column many times": { head: "date", repeated: ",date", tail: "\n2014" },
      "a long date": { head: "date,title\n", repeated: "1", tail: ",a\n" },
      "a set": { head: "date,title\n", repeated: "", tail: '"{1..999999999}",a\n"[..9999]/[1..]",a\n' },
      "links to nothing": { head: "date,title,links\n", repeated: "2014,a,b\n" },
      "bad colours": { head: "date,title,group,color\n", repeated: "2014,a,b,c\n" },
      groups: { head: "type,title,date\n", repeated: "group,a,\n" },
      eras: { head: "type,title,date\n", repeated: "era,a,2014/2015\n" },
    },
  },
  JSON: {
    head: "[",
    tail: "{}]",
    flaws: {
      "empty events": "{},",
      numbers: "1,",
      "bad dates": '{"when":"x","title":"a"},',
      "one id": '{"id":"a","when":"2014","title":"a"},',
      "bad groups": { head: '{"events":[],"groups":[', repeated: '{"id":"a","color":"x"},', tail: "{}]}" },
      "bad sources": sourcesOf("sources", '{"url":"javascript:1"},'),
      "bad links": sourcesOf("links", '{"to":"a"},'),
      "bad claims": sourcesOf("claims", '{"when":"x"},'),
      "unknown fields": { head: '[{"when":"2014","title":"a"', repeated: ',"a":1', tail: "}]" },
      "cut short": { head: "[", repeated: '{"when":"2014","title":"a"},', tail: "" },
    },
  },
  TimelineJS: {
    head: '{"events":[',
    tail: "{}]}",
    flaws: {
      slides: '{"start_date":{"year":"x"},"text":{}},',
      HTML: {
        head: '{"events":[{"start_date":{"year":1},"text":{"headline":"',
        repeated: "<b>&lt;",
        tail: '"}}]}',
      },
    },
  },
  "vis-timeline": {
    head: '{"items":[',
    tail: "{}]}",
    flaws: {
      items: '{"start":"x","content":"a"},',
      groups: {
        head: '{"items":[{"start":"2014","content":"a"}],"groups":[',
        repeated: '{"id":1,"content":1,"nestedGroups":[1]},',
        tail: "{}]}",
      },
    },
  },
  Markwhen: {
    head: "title: a\n",
    flaws: {
      dates: "2014-99-99: a\n",
      "relative dates": "after !a 3 days: a\n",
      recurrences: "2014 every 2 days for 9 times: a\n",
      sections: { head: "title: a\n", repeated: "# a\n", tail: "2014: a\n" },
      links: { head: "2014: a", repeated: " [a](b)", tail: "\n" },
    },
  },
  Mermaid: {
    head: "timeline\n",
    flaws: {
      events: "soon : a\n",
      "events of one date": { head: "timeline\n2014", repeated: " : ", tail: "a\n" },
      directives: "%%{\n",
    },
  },
  gantt: {
    head: "gantt\n",
    flaws: {
      tasks: "a :x, y\n",
      chain: { head: "gantt\ndateFormat YYYY-MM-DD\na :a, 2014-01-01, 1d\n", repeated: "a :a, after a, 1d\n" },
      waiting: "a :a, after b, 999999999999d\n",
      "after many": { head: "gantt\na :a, after", repeated: " b", tail: ", 1d\n" },
      "date format": { head: "gantt\ndateFormat ", repeated: "YYYY", tail: "\na :2014-01-01, 1d\n" },
      commas: { head: "gantt\nA:", repeated: "a,", tail: "y\n" },
    },
  },
  iCalendar: {
    head: "BEGIN:VCALENDAR\n",
    tail: "END:VCALENDAR\n",
    flaws: {
      events: "BEGIN:VEVENT\nEND:VEVENT\n",
      dates: "BEGIN:VEVENT\nDTSTART:x\nSUMMARY:a\nEND:VEVENT\n",
      "open events": { head: "BEGIN:VCALENDAR\n", repeated: "BEGIN:VEVENT\n" },
      folds: eventOf("SUMMARY:", "a\n ", ""),
      parameters: eventOf("X", ";A=B", ":1"),
      duration: eventOf("DURATION:P", "9", "W"),
    },
  },
  GEDCOM: {
    head: "0 HEAD\n",
    flaws: {
      people: "0 @I1@ INDI\n1 BIRT\n2 DATE soon\n",
      bounds: "0 @I1@ INDI\n1 BIRT\n2 DATE BET \n",
      levels: "99 DATE 1\n",
      text: { head: "0 HEAD\n0 @I@ INDI\n1 BIRT\n2 DATE 1900\n2 NOTE a\n", repeated: "3 CONC a\n" },
      facts: { head: "0 HEAD\n0 @I@ INDI\n1 NAME A\n", repeated: "1 RESI\n2 DATE BET 9 AND 1\n" },
      families: "0 @F@ FAM\n1 HUSB @I@\n1 WIFE @I@\n1 MARR\n2 DATE x\n",
    },
  },
  "JSON-LD": {
    head: "[",
    tail: "{}]",
    flaws: {
      events: '{"@type":"Event"},',
      dates: '{"@type":"Event","name":"a","startDate":"x"},',
      scripts: { head: "<html>", repeated: '<script type="application/ld+json">{"@type":"Event"}</script>' },
      "open scripts": { head: "<html>", repeated: '<script type="application/ld+json">' },
    },
  },
  Wikidata: {
    head: '{"results":{"bindings":[',
    tail: "{}]}}",
    flaws: {
      items: {
        head: '{"entities":{"Q1":{"id":"Q1","claims":{"P585":[',
        repeated: '{"mainsnak":{}},',
        tail: "{}]}}}}",
      },
      rows: '{"date":{"value":"x"}},',
    },
  },
  SIMILE: {
    head: "<data>",
    tail: "</data>",
    flaws: {
      events: "<event/>",
      dates: '<event start="x" title="a"/>',
      attributes: { head: "<data><event", repeated: ' start="1"', tail: "/></data>" },
      text: { head: "<data><event start='1' title='a'>", repeated: "&lt;b&gt;", tail: "</event></data>" },
      JSON: { head: '{"dateTimeFormat":"iso8601","events":[', repeated: '{"start":"x"},', tail: "{}]}" },
      "dates that are nearly EDTF": {
        head: '{"dateTimeFormat":"iso8601","events":[',
        repeated: '{"start":"1X"},',
        tail: "{}]}",
      },
    },
  },
  PeriodO: {
    head: '{"authorities":{',
    tail: '"b":{}}}',
    flaws: {
      periods: { head: '{"authorities":{"a":{"periods":{', repeated: '"b":{"label":"A"},', tail: '"c":{}}}}}' },
      authorities: '"a":{"periods":{"b":{"start":{"in":{"year":"x"}}}}},',
    },
  },
  GDELT: {
    head: "GLOBALEVENTID\tSQLDATE\tEventCode\n",
    flaws: { rows: "1\tx\t040\n", "short rows": "1\n", "no header": { head: "", repeated: "1\t20140201\n" } },
  },
  Preceden: {
    head: "Layer Name,Event ID,Event Name,Event Notes,Event Start Date,Event Start Approximate\n",
    flaws: { rows: "a,,b,,x,\n", "no header": { head: "", repeated: "Talks,7,Baku,,x,no,,no,yes,,\n" } },
  },
};

/** One event of JSON with a list of flaws. */
function sourcesOf(field: string, repeated: string): Kind["flaws"][string] {
  return { head: `[{"id":"b","when":"2014","title":"a","${field}":[`, repeated, tail: "{}]}]" };
}

/** One event of a calendar with a line that goes on. */
function eventOf(before: string, repeated: string, after: string): Kind["flaws"][string] {
  const head = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20140101\n${before}`;
  return { head, repeated, tail: `${after}\nEND:VEVENT\n` };
}

function filesOf([name, { flaws, ...whole }]: readonly [string, Kind]): readonly Hostile[] {
  return Object.entries(flaws).map(([flaw, given]) => {
    const { head, repeated, tail = "" } = typeof given === "string" ? { ...whole, repeated: given } : given;
    const count = (size: number): number => (repeated === "" ? 0 : Math.floor(size / repeated.length));
    return { name: `${name}, ${flaw}`, make: (size) => head + repeated.repeat(count(size)) + tail };
  });
}

const entities = Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY l${String(at + 1)} "${`&l${String(at)};`.repeat(10)}">`,
);

/** Nested ten thousand deep, closed or not; entities of entities; cells that a spreadsheet would run. */
const depths: readonly Hostile[] = [
  ...["[", "{", '{"a":', "(", "<a>", "<event>", '{"@graph":[', '{"events":[', "[[a](", '"{', "/*"].map((piece) => ({
    name: `10,000 × ${JSON.stringify(piece)}`,
    make: () => piece.repeat(10_000),
  })),
  { name: "10,000 pairs of [ ]", make: () => "[".repeat(10_000) + "]".repeat(10_000) },
  { name: "10,000 pairs of { }", make: () => `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}` },
  {
    name: "10,000 events in events",
    make: () => `${'{"@type":"Event","subEvent":['.repeat(10_000)}${"]}".repeat(10_000)}`,
  },
  {
    name: "10,000 elements in elements",
    make: () => `<data>${"<event>".repeat(10_000)}${"</event>".repeat(10_000)}</data>`,
  },
  {
    name: "a billion laughs",
    make: () => `<?xml version="1.0"?><!DOCTYPE data [<!ENTITY l0 "lol">${entities.join("")}]><data>&l9;</data>`,
  },
];

const named = (piece: string): string => `many ${JSON.stringify(piece)}`;

/** All of them. */
export const hostile: readonly Hostile[] = [
  ...[...letters, ...new Set(pieces)].map((piece) => ({
    name: named(piece),
    make: (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size),
  })),
  ...Object.entries(kinds).flatMap(filesOf),
  ...depths,
];
