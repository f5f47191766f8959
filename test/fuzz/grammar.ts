/**
 * Files of every format as a grammar has them: a name in angle brackets is replaced by one of its alternatives, a `*` after
 * it by none to four of them. What it makes is mostly sound; the mutator does the rest.
 */
const grammar: Readonly<Record<string, readonly string[]>> = {
  file: [
    "<json>",
    "<csv>",
    "<tl>",
    "<sheet>",
    "<ics>",
    "<ged>",
    "<mermaid>",
    "<gantt>",
    "<item>",
    "<sparql>",
    "<vis>",
  ].concat(["<ld>", "<simile>", "<similejson>", "<periodo>", "<mw>", "<gdelt>", "<preceden>", "<list>"]),
  json: [
    '{"title":"<word>","events":[<event>],"groups":[{"id":"<word>","color":"<color>"}],"eras":[{"when":"<edtf>","title":"<word>"}]}',
    "[<event>,<event>]",
  ],
  event: [
    '{"id":"<word>","when":"<edtf>","title":"<text>"}',
    '{"start":"<edtf>","end":<end>,"title":"<text>","sources":[{"url":"<url>","published":"<edtf>"}]}',
    '{"when":"<edtf>","title":"<text>","links":[{"to":"<word>"}],"claims":[{"when":"<edtf>"}],"importance":<number>}',
  ],
  end: ['"<edtf>"', "null", '".."'],
  csv: [
    "date<sep>title<sep>group<nl><row>*",
    "start;end;name;url<nl><edtf>;<typed>;<text>;<url><nl>",
    "<typed>\t<text><nl><typed>\t<text>",
    "sep=;<nl>year;month;day;event<nl><int>;<int>;<int>;<text><nl>",
  ],
  row: ["<typed>,<text>,<word><nl>", '"<typed>","<text>, ""<word>""",<nl>', "<edtf>;<text>;<word><nl>"],
  sep: [",", ";", "\t", "|"],
  nl: ["\n", "\r\n", "\r"],
  tl: [
    '{"title":{"text":{"headline":"<html>"}},"events":[{"start_date":{"year":<int>,"month":"<int>","day":<int>,"time":"<clock>"},"end_date":{"year":"<int>"},"text":{"headline":"<html>","text":"<html>"},"group":"<word>","display_date":"<typed>"}],"scale":"human"}',
  ],
  sheet: [
    "Year,Month,Day,Time,End Year,Display Date,Headline,Text,Type<nl><int>,<int>,<int>,<clock>,<int>,<typed>,<html>,<html>,<kind><nl>",
  ],
  kind: ["", "title", "era"],
  ics: ["BEGIN:VCALENDAR<nl><vevent>*END:VCALENDAR<nl>"],
  vevent: [
    "BEGIN:VEVENT<nl>UID:<word><nl>DTSTART;VALUE=DATE:<stamp><nl>DTEND;VALUE=DATE:<stamp><nl>SUMMARY:<text><nl>END:VEVENT<nl>",
    "BEGIN:VEVENT<nl>DTSTART;TZID=Europe/Berlin:<stamp>T<clock6><nl>DURATION:P<int>DT<int>H<nl>RRULE:FREQ=DAILY<nl>SUMMARY:<text><nl> <text><nl>END:VEVENT<nl>",
  ],
  ged: [
    "0 HEAD<nl>1 CHAR UTF-8<nl>0 @I1@ INDI<nl>1 NAME <word> /<word>/<nl>1 BIRT<nl>2 DATE <gdate><nl>2 PLAC <word><nl>1 EVEN<nl>2 TYPE <word><nl>2 DATE <gdate><nl>3 PHRASE <text><nl>0 TRLR<nl>",
  ],
  gdate: [
    "<gday>",
    "ABT <gday>",
    "BET <gday> AND <gday>",
    "FROM <gday> TO <gday>",
    "@#DJULIAN@ <gday>",
    "@#DFRENCH R@ <int> VEND <int>",
    "INT <gday> (<text>)",
    "BEF <int> B.C.",
    "JULIAN <gday> BCE",
  ],
  gday: ["<int>", "JAN <int>", "<int> FEB <int>", "30 FEB 1900", "1 JAN 1699/00"],
  mermaid: [
    "timeline<nl>  title <text><nl>  section <word><nl>  <typed> : <text> : <text><nl>        : <text><nl>  <text> : <word><nl>",
    "---<nl>title: <word><nl>---<nl>timeline TD<nl>%% <text><nl><typed> : <text><nl>",
  ],
  gantt: [
    "gantt<nl>dateFormat <format><nl>title <text><nl>section <word><nl><word> :<tag>a1, <iso>, <int>d<nl><word> :after a1, <int><unit><nl><word> :milestone, <iso>, 0d<nl><word> :until a1<nl>",
  ],
  format: ["YYYY-MM-DD", "DD/MM/YYYY", "D MMM YYYY HH:mm", "X", "YYYY-YYYY"],
  tag: ["", "crit, ", "done, ", "active, crit, "],
  unit: ["ms", "s", "h", "d", "w", "M", "y", ""],
  item: [
    '{"entities":{"Q1":{"id":"Q1","labels":{"en":{"value":"<text>"}},"claims":{"P585":[{"mainsnak":{"snaktype":"<snak>","datavalue":{"value":{"time":"<wtime>","precision":<int>,"calendarmodel":"http://www.wikidata.org/entity/Q1985786"}}}}]}}}}',
  ],
  snak: ["value", "somevalue", "novalue"],
  wtime: ["+<int>-00-00T00:00:00Z", "-0044-03-15T00:00:00Z", "+2014-02-00T00:00:00Z", "<text>"],
  sparql: [
    '{"head":{"vars":["item"]},"results":{"bindings":[{"itemLabel":{"value":"<text>"},"date":{"value":"<iso>T00:00:00Z"},"precision":{"value":"<int>"}},{"start":{"type":"bnode","value":"t1"},"end":{"value":"<wtime>"}}]}}',
  ],
  vis: [
    '{"items":[{"id":<int>,"content":"<html>","start":"<iso>","end":"<iso>","group":<int>,"type":"range"},{"content":"<html>","start":<number>,"type":"background"}],"groups":[{"id":<int>,"content":"<word>","nestedGroups":[<int>]}]}',
    "new vis.DataSet([{id: <int>, content: '<text>', start: '<iso>'}])",
  ],
  ld: [
    '{"@context":"https://schema.org","@type":"<ldtype>","name":"<text>","startDate":"<edtf>","endDate":"<iso>","duration":"P<int>D","location":{"name":"<word>"},"subEvent":[{"@type":"Event","name":"<text>","startDate":"<iso>T<clock>Z"}]}',
    '<html><script type="application/ld+json">{"@graph":[{"@type":"Event","name":"<html>","startDate":"<iso>"}]}</script></html>',
  ],
  ldtype: ["Event", "MusicEvent", "Person", "http://schema.org/Festival"],
  simile: [
    '<?xml version="1.0"?><!-- <word> --><data date-time-format="iso8601"><event start="<typed>" latestStart="<edtf>" earliestEnd="<iso>" end="<int>" isDuration="true" title="<word> &amp; <word>" link="<url>"><text><![CDATA[<html>]]></event><event start="<iso>" title="&#65;&bad;"/></data>',
  ],
  similejson: [
    '{"dateTimeFormat":"iso8601","wikiURL":"<url>","events":[{"start":"<iso>","end":"<int>","durationEvent":true,"title":"<text>"},{"s":"<typed>","ls":"<iso>","t":"<word>"}]}',
  ],
  periodo: [
    '{"authorities":{"p0a":{"source":{"title":"<text>"},"periods":{"p0ab":{"id":"p0ab","label":"<text>","start":{"label":"<typed>","in":{"year":"<int>"}},"stop":{"in":{"earliestYear":"<int>","latestYear":"<int>"}}}}}}}',
  ],
  mw: [
    "---<nl>title: <text><nl>#<word>: <color><nl>---<nl># <word><nl><mwdate>: <text> #<word> !<word><nl>id: <word><nl>key: <text><nl>- [ ] <text><nl>group <word><nl><mwdate>: [<word>](<url>)<nl>end<nl>",
  ],
  mwdate: [
    "<edtf>",
    "<iso> / <iso>",
    "<int>/<int>/2014 - now",
    "after !<word> <int> weeks",
    "2014 every <int> days",
    "586 BC - 70 AD",
    "<iso>T<clock>Z",
    "<typed> - <typed>",
  ],
  gdelt: ["GLOBALEVENTID\tSQLDATE\tActor1Name\tActor2Name\tEventCode<nl><int>\t<stamp>\t<word>\t<word>\t040<nl>"],
  preceden: [
    "Layer Name,Event ID,Event Name,Event Notes,Event Start Date,Event Start Approximate,Event End Date,Event End Approximate,Milestone<nl><word>,<int>,<text>,,<typed>,yes,<iso>,no,false<nl>",
    "<word>,<int>,<text>,,<iso>,no,,no,yes,,<nl>",
  ],
  list: [
    "title: <text><nl># <word><nl><typed>: <text><nl>  source: <word>, <url><nl>  <text><nl>era <edtf>: <word><nl>- <edtf>: <text><nl>",
  ],
  edtf: [
    "2014",
    "2014-02",
    "<iso>",
    "-0043-03-15",
    "1984?",
    "1450~",
    "2014-XX",
    "199X",
    "2014/..",
    "../2014",
    "2014/",
    "[1667..1672]",
    "{1667,1668..1670}",
    "Y-17E7",
    "1950S2",
    "2001-21",
    "2014-33/2015-34",
    "<iso>T<clock>Z",
    "[1450..1460]/[1470..1480]",
    "<int>",
  ],
  typed: [
    "<edtf>",
    "16 February 2017",
    "Feb. 16, 2017",
    "44 BC",
    "c. 1450",
    "before 1066",
    "between <int> and <int>",
    "since 2014",
    "3–5 March 2014",
    "18th century",
    "<int>/<int>/2014",
    "<int>.<int>.1914",
    "Q1 2014",
    "early 1941",
    "66 million years ago",
    "XIX secolo",
    "vers 1450",
    "n/a",
    "?",
  ],
  iso: ["2014-02-16", "1582-10-15", "0001-01-01", "9999-12-31", "2015-02-29", "<int>-<int>-<int>"],
  stamp: ["20140216", "20241301", "<int>", "00000000"],
  clock: ["09:30", "24:00", "25:61:61", "16:00:00", "9pm"],
  clock6: ["093000", "240000", "", "1"],
  int: ["0", "1", "7", "11", "12", "31", "44", "1066", "2014", "20140", "-44", "99999999999", "007", ""],
  number: ["0", "0.5", "-1", "1e999", "1500000000000", "NaN"],
  color: ["red", "#1f77b4", "#zzz", "rgb(1,2,3)", "url(#a)", ""],
  url: ["https://example.org/a", "javascript:alert(1)", "//example.org", "a b", "mailto:a@b.c", ""],
  word: ["War", "été", "__proto__", "constructor", "a1", "日本", "שלום", "👩‍🚀", ""],
  text: ["A canal is dug", "A, b; c: d", 'He said "no"', "x : y", "=1+1", "a\\nb", "<word> <word>", "", " "],
  html: [
    "<text>",
    "&lt;b&gt;A&lt;/b&gt;",
    "<b>A</b><br>B",
    "<script>x</script>",
    "&amp;&nbsp;&#8211;",
    "<a href='<url>'>A</a>",
  ],
};

const deepest = 12;

/** A file of some format. */
export function sentence(random: () => number): string {
  return grown("file", random, 0);
}

function grown(name: string, random: () => number, depth: number): string {
  const choices = grammar[name] ?? [];
  const chosen = choices[Math.floor(random() * choices.length)] ?? "";
  return chosen.replace(/<(\w+)>(\*?)/g, (whole, inner: string, star: string) => {
    if (!Object.hasOwn(grammar, inner) || depth > deepest) return whole;
    const count = star === "" ? 1 : Math.floor(random() * 5);
    return Array.from({ length: count }, () => grown(inner, random, depth + 1)).join("");
  });
}
