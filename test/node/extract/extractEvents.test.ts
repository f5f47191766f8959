import { describe, expect, it } from "vitest";
import { readTimeline } from "whenline";
import { extractEvents } from "whenline/extract";

const events = (text: string, published?: string): string[] =>
  extractEvents(text, { published }).timeline.events.map(({ when, title }) => `${when.edtf}: ${title}`);

describe("extractEvents finds an event for each date that tells one", () => {
  it.each([
    ["In 2014 Russia annexed Crimea.", ["2014: Russia annexed Crimea"]],
    [
      "Wren’s cathedral was built between 1675 and 1711; his Monument was finished in 1677.",
      ["1675/1711: Wren’s cathedral was built", "1677: His Monument was finished"],
    ],
    [
      "The canal lost its tolls in 1882, and was replaced after 1918 by a barge canal.",
      ["1882: The canal lost its tolls", "[1919..]: The canal was replaced by a barge canal"],
    ],
    ["The strike, which began in May 1926, ruined him.", ["1926-05: The strike began"]],
    ["It has been free of ice since 1951.", ["1951/..: It has been free of ice"]],
    ["It had been free of ice since 1951.", ["1951/: It had been free of ice"]],
    ["He ruled until 1771.", ["/1771: He ruled"]],
    ["By 1900 the market had shrunk.", ["[..1900]: The market had shrunk"]],
    ["The line is still in place by 5 May 1960.", ["[..1960-05-05]/..: The line is still in place"]],
    ["It rained throughout 1816.", ["1816/1816: It rained"]],
    ["He won in 1956 and 1960.", ["1956: He won", "1960: He won"]],
  ])("%s", (text, expected) => {
    expect(events(text)).toEqual(expected);
  });

  it.each([
    ["They broke up last week.", "[2013-03-11..2013-03-17]: They broke up"],
    ["The court will rule on Tuesday.", "2013-03-26: The court will rule"],
    ["Smith said on Tuesday that the bridge fell in May 1999.", "1999-05: The bridge fell"],
    ["The bridge fell on Tuesday, a spokesman said.", "2013-03-19: The bridge fell"],
  ])("in the news: %s", (text, expected) => {
    expect(events(text, "2013-03-22")).toEqual([expected]);
  });
});

describe("extractEvents leaves out", () => {
  it.each([
    ["what is only compared", "Sales rose more than in 1999."],
    [
      "what a figure is up from",
      "It answered 31 calls in May 2016, up from 24 in May 2015.",
      "2016-05: It answered 31 calls",
    ],
    [
      "nothing of who came up from somewhere",
      "He came up from the cellar in 2014.",
      "2014: He came up from the cellar",
    ],
    [
      "how long it had not been",
      "A count, the first since 2003, was made in 2014.",
      "2014: A count, the first, was made",
    ],
    ["that it was the best for so long", "It was the fastest time in the city since 1997."],
    [
      "that it was the worst for so long",
      "The 2014 flood was the worst here since 1953.",
      "2014: The 2014 flood was the worst here",
    ],
    ["nothing of what has lasted", "The forest has been open since 1997.", "1997/..: The forest has been open"],
    ["nothing of a harvest", "They have shared the harvest since 1997.", "1997/..: They have shared the harvest"],
    [
      "the date of a thing that something is done with",
      "On 5 May 2014 he read out the results of Tuesday's vote.",
      "2014-05-05: He read out the results of Tuesday's vote",
    ],
    ["that of one who won before", "He finished ahead of 2013's winner."],
    ["nothing of what came after such a thing", "He left after 2013's vote.", "2013: He left after 2013's vote"],
    [
      "nothing of a thing that did something",
      "The town's 1953 flood broke the dam.",
      "1953: The town's 1953 flood broke the dam",
    ],
    ["what is only possible", "Rates may fall in 2030."],
    [
      "what names a thing beside another date",
      "The 1967 law was repealed in May 1990.",
      "1990-05: The 1967 law was repealed",
    ],
    ["a heading", "Chronicle of 1914"],
    ["what is in parentheses beside another date", "Pell (died 1702) left in 1690.", "1690: Pell left"],
  ])("%s", (_, text, ...expected) => {
    expect(events(text)).toEqual(expected);
  });
});

describe("a title", () => {
  it("is short and ends with a phrase", () => {
    const [event] = extractEvents(
      "In 1866 the company laid the first cable that worked for more than a month between Ireland and the distant coast of Newfoundland.",
    ).timeline.events;
    expect(event?.title).toBe("The company laid the first cable");
  });

  it.each([
    ["Wages rose to $11.10 an hour on 5 May 1999.", "Wages rose to $11.10 an hour"],
    ["However, in 1999 the firm moved.", "The firm moved"],
    ["“We opened in 1999,” he said.", "We opened"],
    ["The office (since sold) was built in 1999.", "The office was built"],
    ["Next to it stood the mill that burned in 1999.", "The mill burned"],
  ])("leaves out what says nothing of the event: %s", (text, title) => {
    expect(extractEvents(text).timeline.events[0]?.title).toBe(title);
  });
});

describe("extractEvents", () => {
  it("makes one event of what is told twice, with both sentences", () => {
    const text =
      "On 5 May 1960 the Severn bridge was opened. The queen was there.\n\nThe Severn bridge was opened on 5 May 1960.";
    const [event, ...others] = extractEvents(text).timeline.events;
    expect(others).toEqual([]);
    expect(event?.sources?.map(({ quote }) => quote)).toEqual([
      "On 5 May 1960 the Severn bridge was opened.",
      "The Severn bridge was opened on 5 May 1960.",
    ]);
  });

  it("keeps two events of one day apart", () => {
    expect(events("On 5 May 1960 the bridge was opened. On 5 May 1960 the mill burned.")).toHaveLength(2);
  });

  it("keeps what it cannot date, and says why", () => {
    const { timeline, problems } = extractEvents("The footbridge opened yesterday. Nobody came.");
    expect(timeline.events).toEqual([]);
    expect(timeline.undated).toEqual([
      {
        title: "The footbridge opened",
        sources: [{ quote: "The footbridge opened yesterday.", text: { start: 0, end: 32 } }],
      },
    ]);
    expect(problems).toEqual([
      {
        code: "unresolved-date",
        message: 'cannot work out date: "yesterday"; no reference date is given to count from',
        at: "text[22..31]",
      },
    ]);
  });

  it("is less sure of what is counted, announced or without a verb", () => {
    const sure = (text: string): number | undefined =>
      extractEvents(text, { published: "2013-03-22" }).timeline.events[0]?.confidence;
    expect(sure("It closed on 5 May 1999.")).toBe(0.9);
    expect(sure("It closed on Monday.")).toBe(0.8);
    expect(sure("It will close on Monday.")).toBe(0.6);
    expect(sure("In May 1999, a fire.")).toBe(0.6);
  });

  it("joins what the engine cuts at abbreviations and initials", () => {
    const text = "Gen. J. F. Dunford met Mr. Lavrov of the U.S. delegation on 5 May 1999. He left.";
    expect(extractEvents(text).timeline.events[0]?.sources?.[0]?.quote).toBe(text.slice(0, -9));
  });

  it("finds no event in the dateline of a report", () => {
    expect(events("BAKU, Feb. 16 (AFP) - Dunford met Gerasimov on Thursday.", "2017-02-16")).toEqual([
      "2017-02-16: Dunford met Gerasimov",
    ]);
  });

  it("reports an address that is not safe, and leaves it out", () => {
    const { timeline, problems } = extractEvents("It closed in 1999.", { url: "javascript:alert(1)" });
    expect(timeline.events[0]?.sources?.[0]).not.toHaveProperty("url");
    expect(problems).toEqual([
      {
        code: "unsafe-url",
        message: 'unsafe url: "javascript:alert(1)"; expected http, https, mailto or a relative address',
        at: "url",
      },
    ]);
  });

  it("gives the same for the same text", () => {
    const text = "In 1914 it began. On 5 May 1915 it went on.";
    expect(extractEvents(text)).toEqual(extractEvents(text));
  });

  it("refuses what is no text", () => {
    expect(() => extractEvents(null as unknown as string)).toThrow("invalid text: null; expected text");
  });
});

describe("the words that dated an event", () => {
  const text =
    "The chiefs met in Baku on Thursday. The mill closed in May 1960. Two years later the mill burned.\n\n" +
    "At Thursday's meeting in Baku the chiefs met again.";
  const { timeline } = extractEvents(text, { published: "2017-02-18" });

  it("are in its data, where they stand and how they were understood", () => {
    const told = timeline.events.map(({ data }) => data?.dates.map((date) => `${date.text}: ${date.stated}`));
    expect(told).toEqual([
      ["May 1960: explicit"],
      ["Two years later: story"],
      ["Thursday: published", "Thursday: published"],
    ]);
    expect(timeline.events[1]?.data?.dates[0]?.basis).toBe("worked out from a date told before it");
  });

  it("slice back to the text, inside of the source that they are of", () => {
    for (const { sources = [], data } of timeline.events) {
      expect(data?.dates.length).toBe(sources.length);
      data?.dates.forEach(({ start, end, text: words }, at) => {
        const place = sources[at]?.text;
        expect(text.slice(start, end)).toBe(words);
        expect(start >= (place?.start ?? NaN) && end <= (place?.end ?? NaN)).toBe(true);
      });
    }
  });

  it("are kept by JSON", () => {
    const [event] = readTimeline(JSON.stringify(timeline)).timeline.events;
    expect(event?.data).toEqual(timeline.events[0]?.data);
  });
});
