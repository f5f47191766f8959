import { describe, expect, it } from "vitest";
import { extractDates } from "whenline/extract";

const found = (text: string, reference?: string): (string | null)[] =>
  extractDates(text, { reference }).map(({ edtf }) => edtf);

describe("a year in doubt is left open: extractDates", () => {
  const history =
    "He entered the house in 1892 and the cabinet in December 1905. In February 1912 they were friends again; " +
    "in 1909 they had not been.\n\n";

  it("does not take a month back to a year told in another paragraph", () => {
    expect(found(`${history}In January he told his wife.`, "2014-08-03").at(-1)).toBeNull();
    expect(found(`${history}In July he told his wife.`, "2014-08-03").at(-1)).toBe("1912-07");
    expect(found(`${history}In January he told his wife.`).at(-1)).toBe("1912-01");
  });

  it.each([
    ["The sale was made on 14 July 2020. On 14 July 2020 we sold it, announced in February, for £40m.", null],
    ["On 14 July 2020 we sold it, and announced it in February.", "2021-02"],
    ["On 14 January 2021 we sold it, announced in February, for £40m.", "2021-02"],
  ])("looks at what may have been before: %s", (text, year) => {
    expect(found(text, "2021-03-02").at(-1)).toBe(year);
  });

  it("counts on from what was told close by, and from nothing else where news is told", () => {
    const trial = "The trial began on 18 October.";
    const later = "The body was found nine days later.";
    expect(found(`${trial} ${later}`, "2021-11-05")).toEqual(["2021-10-18", "2021-10-27"]);
    expect(found(`${trial}\n\n${later}`, "2021-11-05")).toEqual(["2021-10-18", "2021-10-27"]);
    expect(found(`${trial} It was short.\n\n${later}`, "2021-11-05")).toEqual(["2021-10-18", null]);
    expect(found(`${trial}\n\nFive men were aboard. ${later}`, "2021-11-05")).toEqual(["2021-10-18", null]);
  });

  it.each([
    [
      "In May 1894 the men were out; the governor, who had been elected in 1892, sent troops. That summer it was quiet.",
      "1894-22",
    ],
    [
      "In May 1894 the men were out; the governor, who had been elected in 1896, sent troops. That summer it was quiet.",
      "1896-22",
    ],
    ["A ship got through in November 1704 with news that the fleet would come in February.", "1705-02"],
    ["A ship got through in November 1704 with news that the fleet had come in February.", "1704-02"],
  ])("goes on from what the story has come to: %s", (text, date) => {
    expect(found(text).at(-1)).toBe(date);
  });

  it("counts on from where something began", () => {
    const text =
      "The last count was in 2006. It is the first since 2012, when he was tried. Two years later it was over.";
    expect(found(text, "2018-06-20")).toEqual(["2006", "2012/..", "2014"]);
  });

  it("does not know whose last year it is in a history, unless the writer speaks of now", () => {
    const text = "It began in 1808, grew in 1864 and 1878, and ended in 1908. ";
    const long = text.repeat(5);
    expect(found(`${long}He had been there last year.`, "2022-08-30").at(-1)).toBeNull();
    expect(found(`${text}He had been there last year.`, "2022-08-30").at(-1)).toBe("2021");
    expect(found(`${long}It has been shown this year.`, "2022-08-30").at(-1)).toBe("2022");
    expect(found(`${text}A feast will be held on Sept. 10.`, "2022-08-30").at(-1)).toBe("2022-09-10");
    expect(found(`${text}The next would be held on Sept. 10.`, "2022-08-30").at(-1)).toBe("1908-09-10");
  });
});

describe("where the story has come to", () => {
  it.each([
    // A decade is told: nothing of less is counted from it, nor from what was told before.
    ["Numbers were first taken in 1904. They fell in the 1960s and rose in the decade after.", undefined, "197X"],
    ["Numbers were first taken in 1904. They fell in the 1960s and rose three years later.", undefined, null],
    // Up to a year, the story may have gone on to it or not.
    ["It shut in May 1879. The chimney stood until 1941; it fell one day in March.", undefined, null],
    ["It shut in May 1879. The chimney, put up in 1841, fell one day in July.", undefined, "1879-07"],
    // What is planned does not move it; what goes on from there does.
    ["In May 1956 he came. A vote was to be held in 1958. In July he left.", undefined, null],
    ["A flood came in May 1450. Work will start in January 2026 and should end in March.", undefined, "2026-03"],
    // Back by a season is as likely on to the next year.
    ["He came in October 1912. In March he left.", undefined, null],
    ["He came in October 1912. In March he had left.", undefined, "1912-03"],
    ["He came in October 1912. In September he left.", undefined, "1912-09"],
    ["He flew in the winter of 1948-49. In June he was sent home.", undefined, "1949-06"],
    // What is told in a quotation ends with it.
    ["The trial began on 18 October. “In 1983 I saw it,” she said. A year later the jury left.", "2024-11-20", null],
    [
      "The trial began on 18 October. “In 1983 I saw it, and a year later it was over,” she said.",
      "2024-11-20",
      "1984",
    ],
    ["“We built here in May 1953,” he said. They met in June.", "2024-11-20", null],
    ["It shook in 1954 and in 1987; on Sept. 24 of that year it slept.", "2022-10-28", "1987-09-24"],
    ["It rose on 9 June. The inquest opened on the Thursday.", "2022-10-28", "2022-06-16"],
    ["The last month was August 1919. The inquest opened on the Thursday.", "2022-10-28", null],
    // Years to come are no history.
    ["It was tried in 2008. Terms run through 2015. Voters go to the polls Nov. 8.", "2011-10-23", "2011-11-08"],
  ])("%s (%s)", (text, reference, date) => {
    expect(found(text, reference).at(-1)).toBe(date);
  });

  it("does not give to news the bare year of another sentence", () => {
    const swarm = "It shook in 1954 and in 1987. The present swarm began on Sept. 24.";
    expect(found(`${swarm}\n\nThey met on Thursday.`, "2022-10-28").at(2)).toBeNull();
  });

  it("takes two figures for the decade near the story, or leaves them open", () => {
    expect(found("He came in 1902. In the '20s he left.").at(-1)).toBe("192X");
    expect(found("He came in 1862, she in 1882. In the '90s they left.", "2019-05-01").at(-1)).toBeNull();
    expect(found("It was built in 1842 and mended in the '90s.", "2019-05-01").at(-1)).toBe("199X");
    expect(found("He came in 1962. In the '70s he left.", "2019-05-01").at(-1)).toBe("197X");
  });
});

describe("what can be counted from what was told", () => {
  it.each([
    // A day of the month that comes before the one told: back or on, whichever is nearer, only if it is nearer by far.
    ["It was agreed on 22 November 2022. The water was turned off on the 14th.", "2023-01-17", null],
    ["It was agreed on 22 November 2022. The water was turned off on the 24th.", "2023-01-17", "2022-11-24"],
    ["They met on 28 March 1862. On the 3rd they crossed.", undefined, "1862-04-03"],
    ["They met on 18 March 1862. On the 8th they crossed.", undefined, null],
    // What nobody can work out stands between.
    ["He left in 1983. Eighteen months later nine were left; we sold it the year after that.", "2020-11-28", null],
    ["He left in 1983. Two years later nine were left; we sold it the year after that.", "2020-11-28", "1986"],
    ["On 12 January last year he called. In the spring it broke. It was tested on the 14th.", "2019-04-30", null],
    ["On 12 January last year he called. It was tested on the 14th.", "2019-04-30", "2018-01-14"],
    // A year that was not read stands between.
    [
      "The chest was made in 1548. The seal reads ANNO 1703 in gold, and three years later it was sold.",
      undefined,
      null,
    ],
    ["The chest was made in 1548. The seal reads ANNO in gold, and three years later it was sold.", undefined, "1551"],
    // In passing, between subject and verb.
    [
      "The carols were sung in December 2021. The Verdi, put off from March 2020, was sung on 2 April.",
      "2022-11-19",
      "2022-04-02",
    ],
    ["The treaty, signed on 24 December 1814, did not arrive until the following March.", undefined, "../1815-03"],
    ["The bill, read in May 1911, was passed in the next session. Two months later he died.", undefined, "1911-07"],
    // Since when it had been so does not move the story.
    [
      "We moved in October 2012. It had been empty since 1988. It took until the following May.",
      undefined,
      "../2013-05",
    ],
    ["It has been empty since 1988, when it was shut. Two years later it was sold.", "2012-05-01", "1990"],
    // "That autumn" of a year told in passing, in news.
    [
      "A petition was begun on Saturday. The road was narrowed in 2011. A report that autumn was ignored.",
      "2013-12-02",
      "2011-23",
    ],
    ["The road was narrowed in 2011. A report that autumn was ignored.", "2013-12-02", "2011-23"],
    // Back by a month is back by a year, or on.
    ["The fair was held in July 2019. Mrs Tench chose the second Saturday in June.", "2023-01-17", null],
    ["The fair was held in July 2019. Mrs Tench chose the second Saturday in August.", "2023-01-17", "2019-08-10"],
    ["In 2016, an odd year, it did not come until October 3.", "2017-08-09", null],
    ["It did not come until October 3.", "2017-08-09", "../2017-10-03"],
    // Half of what is counted.
    ["It was taken over in 1924; it became a museum half a century later.", undefined, "1924"],
    ["It was taken over in 1924; it became a museum a quarter of a century later.", undefined, "1924"],
    // A list of days to come.
    ["Next meetings: 19 November, 28 January and 17 March.", "2015-09-03", "2016-03-17"],
    ["Meetings were held on 19 November, 28 January and 17 March.", "2015-09-03", "2015-03-17"],
    // What a history tells of the day of writing.
    [
      "In 1999 and 2001 she toured. A tour was planned for the spring of 2020; it starts at last on 22 April.",
      "2022-02-11",
      "2022-04-22",
    ],
    // A year far off in the same sentence.
    ["He faces a trial, over a painting sold in 2011, in the first week of June.", "2021-03-06", null],
    ["He faces a trial in the first week of June.", "2021-03-06", "2021-06"],
    // Nothing was told before: the first date of an obituary.
    [
      "He died on 19 September.\n\nBorn in 1931, he left in 1949, came back in 1958 and wed in 1961. A service will be held next May.",
      "2022-10-02",
      "2022-09-19",
    ],
  ])("%s (%s)", (text, reference, date) => {
    const dates = found(text, reference);
    expect(text.startsWith("He died") ? dates[0] : dates.at(-1)).toBe(date);
  });
});

describe("the tense of a date", () => {
  it.each([
    ["He is sentenced on Sept. 14.", "2018-09-14"],
    ["He was sentenced on Sept. 14.", "2017-09-14"],
    ["School, which was to have opened on Aug. 21, has been put off.", "2018-08-21"],
    ["School, which was said to have opened on Aug. 21, was put off.", "2017-08-21"],
    ["He is said to have sentenced her on Sept. 14.", "2017-09-14"],
    ["They will vote on a marked road through the park on Aug. 1.", "2018-08-01"],
    ["In October a mule named Gus will pull a boat.", "2018-10"],
    ["In October a mule named Gus pulled a boat.", "2017-10"],
    ["He set out on Saturday.", "2018-06-16"],
    ["The trial was set for Saturday.", "2018-06-23"],
    ["A call is set for 9 a.m. Saturday.", "2018-06-23"],
    ["He was jailed for two years on Saturday.", "2018-06-16"],
    ["The inquiry, adjourned last, resumes on 5 October.", "2018-10-05"],
    ["The inquiry, adjourned last, was resumed on 5 October.", "2017-10-05"],
    ["Results are due on 21 June.", "2018-06-21"],
    ["Results are due on 19 May.", "2019-05-19"],
    ["It has been shaking since the last week of September, and they would like to know why.", "2017-09/.."],
    ["They will cut it before the end of July.", "[..2018-07]"],
    ["They voted on a marked road on Aug. 1.", "2017-08-01"],
    ["He promised that it would open, and on Monday he signed.", "2018-06-18"],
    ["He promised that it would open on Monday.", "2018-06-25"],
    ["“It will come.” On Monday he signed.", "2018-06-18"],
    ["A new set of gauges goes in on June 23.", "2018-06-23"],
    ["He set off with a pack of gauges on June 23.", "2017-06-23"],
    ["They can win it with a draw on Saturday.", "2018-06-23"],
    ["They won it with a draw on Saturday.", "2018-06-16"],
    ["The shop reopens on Saturday.", "2018-06-23"],
    ["The news on Saturday was good.", "2018-06-16"],
    ["Opening day is now May 1.", "2019-05-01"],
    ["It opened on May 1.", "2018-05-01"],
    ["Visitation is from 4 to 7 p.m. Saturday.", "2018-06-23"],
    ["He was seen from 4 to 7 p.m. Saturday.", "2018-06-16"],
    ["The meeting has been moved to October 3.", "2018-10-03"],
    ["The meeting that was moved began on October 3.", "2017-10-03"],
    ["Sales rose compared to Saturday.", "2018-06-16"],
    ["Ted Lamb succeeds her on Saturday.", "2018-06-23"],
    ["Ted Lamb succeeded her on Saturday.", "2018-06-16"],
    ["The board, which voted to go ahead, meets again Saturday.", "2018-06-23"],
    ["The annual meeting is October 19.", "2018-10-19"],
    ["She set a hearing for October 5 on what he owes.", "2018-10-05"],
    ["She held a hearing on October 5 on what he owes.", "2017-10-05"],
    ["The Friends have until the end of January to match a gift that was made.", "../2019-01"],
    ["A petition, begun on Saturday, is planned to grow.", "2018-06-16"],
    ["A petition will be begun on Saturday.", "2018-06-23"],
    ["Funding runs through 2021.", "../2021"],
    ["A train ran through early in 2016.", "2016"],
    ["The shops were full all through 2016.", "2016"],
  ])("%s", (text, date) => {
    expect(found(text, "2018-06-20")).toEqual([date]);
  });

  it("leaves open what was to come and may be over", () => {
    expect(found("A walk-out planned for 5 May was called off.", "2018-06-20")).toEqual([null]);
    expect(found("A walk-out planned for 5 July was called off.", "2018-06-20")).toEqual(["2018-07-05"]);
    expect(found("They end a week tomorrow; tomorrow they rest.", "2018-06-20")).toEqual(["2018-06-21"]);
  });

  it.each([
    ["He was released on Tuesday on bail until 4 July.", "../2018-07-04"],
    ["He was released on bail until 4 July.", "../2018-07-04"],
    ["The road was closed until 4 May.", "../2018-05-04"],
    ["In February we were told, and it took until the end of May.", "../2018-05"],
    ["It has been shut since September.", "2017-09/.."],
  ])("and a bound: %s", (text, date) => {
    expect(found(text, "2018-06-20").at(-1)).toBe(date);
  });

  it.each([
    ["It fell on 12 April 1861. He had moved there on the night of 26 December.", "1860-12-26"],
    ["It was resolved to write again if nothing was heard by 1 August.", "2018-08-01"],
    ["The week of 9 July was chosen.", null],
    ["They met on Monday. Prices peaked in August 2014 at $4. On 11 June they stood at $1.", null],
    ["Sales were $41 million, compared with $38 million in 2016, from $30 million a year earlier.", null],
    ["It shut a mill that March, which it had bought in October 2013. Work was moved in April.", "2018-04"],
    ["It closed in March 2017. In May they sent out 90 boxes.", null],
    ["In autumn 2011 they sold a few. By Christmas they had no more.", "2011-12-25"],
    ["The landowner was written to on 20 March.", "2018-03-20"],
    ["It was opened in May and closed in July.", "2017-07"],
    ["My brother's birthday is on Saturday.", "2018-06-23"],
    ["The council has promised a decision by the end of November.", "2018-11"],
    ["The council has promised a decision in April.", "2018-04"],
    ["The walk returns on 19 August, after being cancelled.", null],
  ] as const)("in doubt, and out of it: %s", (text, date) => {
    expect(found(text, "2018-06-20").at(-1)).toBe(date);
  });
});

it("says why the end of a time is not known", () => {
  const [found] = extractDates("From the 1980s until he died he lived in Rome.");
  expect([found?.edtf, found?.basis]).toEqual(["198X/", "when it ended is not stated"]);
  expect(extractDates("From the 1980s until 1992 he lived in Rome.")[0]?.basis).toBe("written in full");
});

it("begins a paragraph of history with a date of the news before it", () => {
  const text =
    "The fire broke out on Sunday.\n\n" +
    "The firm was fined in November. Two men died on March 3, 2007. It paid in 2010.";
  expect(found(text, "2019-03-12")[1]).toBe("2018-11");
  expect(found(text.replace("on Sunday", "in June 2006"), "2019-03-12")[1]).toBe("2006-11");
});
