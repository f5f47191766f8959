/** Data of many kinds to draw. */
export const timelines: Readonly<Record<string, unknown>> = {
  "no events": { title: "Nothing yet", events: [] },
  "one event": [{ id: "one", when: "1969-07-20", title: "Moon landing" }],
  "moments and intervals": {
    title: "The break",
    subtitle: "How it came to it",
    caption: "Drawn for a test.",
    groups: [
      { id: "a", title: "Talks", color: "#0b6e99" },
      { id: "b", title: "War" },
    ],
    events: [
      { id: "crimea", when: "2014", title: "Russia annexes Crimea", group: "b" },
      { id: "stop", start: "2014", end: "..", title: "Cooperation is suspended", group: "b" },
      { id: "jan", when: "2014-01", title: "The last meeting of the two chiefs of staff", group: "a" },
      { id: "baku", when: "2017-02-16", title: "Meeting in Baku", group: "a" },
      { id: "bonn", when: "2017-02-16", title: "Meeting in Bonn", group: "a" },
      { id: "c", when: "2015-03~", title: "About then", group: "a" },
      { id: "d", when: "2015-06?", title: "Perhaps", group: "b" },
      { id: "line", start: "2014-05~/2016".split("/")[0], end: "2016", title: "A line is kept open", group: "a" },
    ],
  },
  "sources, eras, sets, unknown dates": {
    title: "Sources",
    eras: [{ when: "1600/1650", title: "An age" }],
    events: [
      {
        id: "s",
        when: "[1667,1672]",
        title: "One of two",
        sources: [{ title: "Annals", url: "https://example.org/a" }],
      },
      { id: "t", when: "{1640,1645}", title: "Both", sources: [{ title: "Letters", publisher: "Press" }] },
      { id: "u", when: "/", title: "Nobody knows when" },
      { id: "v", when: "../1630", title: "Before", sources: [{ url: "https://example.org/b" }] },
      { id: "w", start: "1610", end: null, title: "No end known" },
    ],
    undated: [{ title: "Told without a date" }],
  },
  "far apart, with gaps": [
    { id: "x", when: "-0043-03-15", title: "Caesar" },
    { id: "y", when: "1066-10-14", title: "Hastings" },
    { id: "z", when: "1989-11-09", title: "The wall" },
  ],
  "ids like keys": [
    { id: "axis", when: "2001", title: "axis" },
    { id: "paper", when: "2002", title: "paper" },
    { id: "era 0", when: "2003", title: "era" },
    { id: "leader", when: "2003", title: "leader" },
    { id: "hit", when: "2003", title: "hit" },
    { id: "title-0", when: "2004/2006", title: "title" },
  ],
  "other scripts": {
    title: "عنوان",
    events: [
      { id: "ar", when: "2001", title: "حدث طويل من الكلمات العربية", lang: "ar" },
      { id: "ja", when: "2004", title: "東京でオリンピックが開かれる", lang: "ja" },
      { id: "emoji", when: "2009", title: "👩‍👩‍👧‍👦 a family & <b>markup</b> \"quoted\" 'twice'" },
    ],
  },
  "two hundred": Array.from({ length: 200 }, (_, i) => ({
    id: `e${i}`,
    when: `${1800 + ((i * 37) % 200)}-${String((i % 12) + 1).padStart(2, "0")}`,
    title: `Event number ${i} of many`,
    group: `g${i % 4}`,
  })),
  "two hundred on one day": Array.from({ length: 200 }, (_, i) => ({
    id: `d${i}`,
    when: "1900-01-01",
    title: `No. ${i}`,
  })),
};
