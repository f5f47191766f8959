import { describe, expect, test } from "vitest";
import { readPreceden, recogniseFormat } from "whenline/formats";

const header =
  "Layer Name,Event ID,Event Name,Event Notes,Event Start Date,Event Start Approximate,Event End Date,Event End Approximate,Milestone,Event Symbol,Event Color";
const told = (text: string): unknown =>
  readPreceden(text).timeline.events.map(({ when, title, group }) => `${group ?? ""}: ${title} ${when.edtf}`);

describe("readPreceden, in the habits of", () => {
  test("an export, with all columns", () => {
    const text = `${header}\nTalks,7,Baku,"Long, long",2017-02-16,no,,no,yes,star,#ff0000\nTalks,8,More,,1450,yes,1460,true,no,,\n`;
    const { timeline, problems } = readPreceden(text);
    expect([problems, recogniseFormat(text)]).toEqual([[], "preceden"]);
    expect(told(text)).toEqual(["Talks: Baku 2017-02-16", "Talks: More 1450~/1460~"]);
    expect(timeline.events[0]).toMatchObject({
      id: "7",
      description: "Long, long",
      data: { Milestone: "yes", "Event Symbol": "star" },
    });
  });

  test("no header, and fewer columns", () => {
    const text = "Talks,7,Baku,,2017-02-16,no,,no,yes,,\nTalks,8,More,,44 BC,no,,no\n";
    expect(recogniseFormat(text)).toBe("preceden");
    expect(told(text)).toEqual(["Talks: Baku 2017-02-16", "Talks: More -0043"]);
  });

  test("names of columns in another order, and some of them", () => {
    const text = "event name,layer name,event start date\nBaku,Talks,Feb 2017\n";
    expect(recogniseFormat(text)).toBe("preceden");
    expect(told(text)).toEqual(["Talks: Baku 2017-02"]);
  });

  test("Americans: dates with slashes, said or proved", () => {
    const text = `${header}\nTalks,7,Baku,,2/3/2017,no,,no,no,,`;
    expect(readPreceden(text).problems.map(({ code }) => code)).toEqual(["ambiguous-date"]);
    expect(readPreceden(text, { dateOrder: "mdy" }).timeline.events[0]?.when.edtf).toBe("2017-02-03");
    expect(told(`${text}\nTalks,8,More,,2/16/2017,no,,no,no,,`)).toEqual([
      "Talks: Baku 2017-02-03",
      "Talks: More 2017-02-16",
    ]);
  });

  test("a spreadsheet: semicolons, quotes, a blank row, a row without a date", () => {
    const text = `\ufeff${header.replaceAll(",", ";")}\r\nTalks;7;"Ba;ku";;2017;FALSE;;FALSE;;;\r\n;;;;;;;;;;\r\nTalks;8;More;;;no;;no;;;\r\n`;
    expect(told(text)).toEqual(["Talks: Ba;ku 2017"]);
    expect(readPreceden(text).problems).toMatchObject([{ code: "missing-date", at: "line 4, column 15" }]);
  });
});

test("readPreceden tells a file without columns of dates", () => {
  expect(readPreceden("a,b").problems.map(({ code }) => code)).toEqual(["no-date-column"]);
});
