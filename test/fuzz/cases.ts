import * as formats from "whenline/formats";
import { sentence } from "./grammar.js";

/** A text that once did harm, and the reader that it harmed. */
export interface Failure {
  readonly reader: string;
  readonly text: string;
  readonly why: string;
}

type Reader = (text: string) => {
  readonly timeline: { readonly events: readonly unknown[] };
  readonly problems: readonly unknown[];
};

/** Every reader of the door, `readAny` too. */
export const readers: Readonly<Record<string, Reader>> = {
  ...Object.fromEntries(
    Object.entries(formats).flatMap(([name, value]) =>
      /^read[A-Z]/.test(name) ? [[name, value as Reader] as const] : [],
    ),
  ),
};

/** One sound text of each format: what mutations begin with. */
export const seeds: readonly string[] = [
  '[{"id":"a","when":"2014-02","title":"A","links":[{"to":"a"}],"data":{"__proto__":1}}]',
  'date,title,group\n16 Feb 2017,"A, ""b""",g\n15 March 44 BC,B,\n1/2/2017,C,g\n',
  '{"events":[{"start_date":{"year":-44,"month":"3"},"text":{"headline":"<b>A</b>"}}],"eras":[]}',
  "Year,Month,Day,Headline,Type\n-44,3,15,Ides,\n2014,,,T,title\n",
  "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20140101\r\nDURATION:P1D\r\nSUMMARY:A\\, b\r\n c\r\nEND:VEVENT\r\nEND:VCALENDAR",
  "0 HEAD\n0 @I1@ INDI\n1 NAME A /B/\n1 BIRT\n2 DATE BET 1 JAN 1880 AND @#DJULIAN@ 1882\n2 NOTE a\n3 CONT b\n",
  "---\ntitle: x\n---\ntimeline\n  section S\n  2014 : A : B\n  44 BC : C<br>d\n",
  "gantt\n dateFormat YYYY-MM-DD\n section S\n A :crit, a1, 2014-01-01, 30d\n B :after a1, 3w\n",
  '{"id":"Q1","claims":{"P585":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"time":"-0044-03-15T00:00:00Z","precision":11}}}}]}}',
  '{"results":{"bindings":[{"itemLabel":{"value":"A"},"date":{"value":"-0043-03-15T00:00:00Z"},"precision":{"value":"11"}}]}}',
  '{"items":[{"id":1,"content":"A<br>b","start":"2014-02-01","end":1500000000000,"group":1}],"groups":[{"id":1,"content":"G"}]}',
  '<html><script type="application/ld+json">{"@type":"Event","name":"A","startDate":"2014-02","subEvent":[{"@type":"Event"}]}</script>',
  '<?xml version="1.0"?><data><event start="1450" latestStart="1460" end="1480" isDuration="true" title="A &amp; b">x<![CDATA[y]]></event></data>',
  '{"dateTimeFormat":"iso8601","events":[{"start":"May 20 1961 00:00:00 GMT","title":"A"}]}',
  '{"authorities":{"a":{"periods":{"b":{"label":"A","start":{"label":"ca. 800","in":{"year":"-0799"}},"stop":{"in":{"year":"1"}}}}}}}',
  "title: T\n#a: red\n\n# S\n02/16/2017 - now: [A](b) #a !id\nkey: value\ntext\n2014-02 / 2015: B\nafter !id 3 weeks: C\n",
  "GLOBALEVENTID\tSQLDATE\tEventCode\n1\t20140201\t040\n",
  "Talks,7,Baku,,2017-02-16,no,,no,yes,,\n",
];

const splices: readonly string[] = [
  ...[
    '"',
    "'",
    "<",
    ">",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    ";",
    "\n",
    "\r",
    "\t",
    "\\",
    "/",
    "&",
    "#",
    "=",
    "-",
    "~",
    "?",
    "%",
  ],
  ...[
    "\0",
    "\ud800",
    "\ufeff",
    "__proto__",
    "constructor",
    "toString",
    "null",
    "-1",
    "1e999",
    "99999999999999999999",
    "..",
    "/..",
  ],
  ...[
    "2014",
    "20240-13-45",
    "Y-17E9",
    "0000",
    "-0000",
    "NaN",
    "&lol9;",
    "<!--",
    "]]>",
    "</script>",
    "=cmd()",
    "T24:00:00",
  ],
];

/** Numbers from 0 to 1, the same for the same seed: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A text near to a sound one, of the list or of the grammar: pieces put in, taken out, repeated, and of another format. */
export function mutant(random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const at = (text: string): number => Math.floor(random() * (text.length + 1));
  let text = random() < 0.4 ? pick(seeds) : sentence(random);
  const count = Math.floor(random() * 7);
  for (let step = 0; step < count; step++) {
    const [from, to] = [at(text), at(text)].sort((a, b) => a - b) as [number, number];
    const kind = random();
    if (kind < 0.4) text = text.slice(0, from) + pick(splices) + text.slice(from);
    else if (kind < 0.6) text = text.slice(0, from) + text.slice(Math.min(to, from + 20));
    else if (kind < 0.75) text = text.slice(0, to) + text.slice(from, to).slice(0, 60).repeat(3) + text.slice(to);
    else if (kind < 0.9) text = text.slice(0, from) + pick(splices) + text.slice(Math.min(to, from + 8));
    else text = text.slice(0, from) + pick(seeds).slice(at(text) % 40);
  }
  return text.slice(0, 5000);
}

const places = /^line \d+, column \d+/;

/** What is wrong with how a reader takes a text; null if nothing. */
export function harmOf(reader: string, text: string): string | null {
  try {
    const result = readers[reader]!(text);
    const { problems } = result as { problems: readonly { readonly at: string; readonly message: string }[] };
    const lost = problems.find(({ at }) => !places.test(at));
    if (lost) return `a problem without a place: ${JSON.stringify(lost)}`;
    if ("polluted" in {} || Object.hasOwn(Object.prototype, "1")) return "the prototype of all objects was changed";
    const made = ["NaN", "undefined", "[object"].find(
      (word) => JSON.stringify(result.timeline).includes(`"${word}`) && !text.includes(word),
    );
    if (made !== undefined) return `${made} in a text`;
    return null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message).slice(0, 500) : String(error);
  }
}
