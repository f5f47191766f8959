import fc from "fast-check";

const words = fc
  .array(
    fc.constantFrom(
      "Treaty",
      "signed",
      "Zürich",
      "=x",
      "-1",
      '"quoted"',
      "a,b",
      "c;d",
      "平和",
      "شهر",
      "it's",
      "🕊️",
      "|",
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((all) => all.join(" "));

const date = fc.constantFrom(
  ...["2014", "2014-02", "2017-02-16", "0000", "0099-12-31", "-0043-03-15", "2016-02-29", "1450~", "1984?", "1984%"],
  ...["199X", "19XX", "2014-21", "2014-33", "2014/2016", "2014/..", "2014/", "../2014", "[1667,1672]", "{1667,1672}"],
  ...["[..1065]", "[1450..1460]/[1470..1480]", "Y-138E8", "Y12345", "2014-03-18T15:30", "2014-03-18T15:30:10Z", "/"],
);

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 2 });

const source = fc.record({ title: words, url: fc.constantFrom("https://example.org/?a=1,2", "a.html"), quote: words });

const event = fc.record({
  when: date,
  title: words,
  description: maybe(fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"))),
  group: fc.constantFrom("a", "b", "=c", undefined),
  importance: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
  url: fc.constantFrom(undefined, "https://example.org/?q=a&b", "page.html"),
  place: maybe(words),
  lang: fc.constantFrom(undefined, "en", "pt-BR"),
  image: fc.constantFrom(
    undefined,
    { url: "a.jpg", alt: "" },
    { url: "https://example.org/b.png", alt: "B", credit: "C" },
  ),
  sources: maybe(fc.array(source, { minLength: 1, maxLength: 2 })),
  confidence: maybe(fc.constantFrom(0, 0.5, 1)),
  basis: maybe(words),
  claims: fc.constantFrom(undefined, [{ when: "2013" }, { when: "2015-06", source: { title: "x" } }]),
  data: fc.constantFrom(undefined, undefined, { severity: "high" }, { n: 1 }),
});

/** Timelines with every field, as `readTimeline` takes them. */
export const anyTimeline: fc.Arbitrary<object> = fc.record({
  title: maybe(words),
  subtitle: maybe(words),
  caption: maybe(words),
  groups: fc.constantFrom(
    undefined,
    [
      { id: "b", title: "Second" },
      { id: "a", color: "teal" },
    ],
    ["b", "a", "z"],
  ),
  eras: fc.constantFrom(undefined, [{ when: "2012/2015", title: "Era", color: "#ff0000" }]),
  undated: fc.constantFrom(undefined, ["Some day"], [{ title: "Once", sources: [{ title: "S" }] }]),
  events: fc.array(event, { maxLength: 8 }),
});
