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

describe("the tense of a date", () => {
  it.each([
    ["He is sentenced on Sept. 14.", "2018-09-14"],
    ["He was sentenced on Sept. 14.", "2017-09-14"],
    ["School, which was to have opened on Aug. 21, has been put off.", "2018-08-21"],
    ["School, which was said to have opened on Aug. 21, was put off.", "2017-08-21"],
    ["He is said to have sentenced her on Sept. 14.", "2017-09-14"],
    ["They will vote on a marked road through the park on Aug. 1.", "2018-08-01"],
    ["They voted on a marked road on Aug. 1.", "2017-08-01"],
    ["He promised that it would open, and on Monday he signed.", "2018-06-18"],
    ["He promised that it would open on Monday.", "2018-06-25"],
    ["“It will come.” On Monday he signed.", "2018-06-18"],
  ])("%s", (text, date) => {
    expect(found(text, "2018-06-20")).toEqual([date]);
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
});
