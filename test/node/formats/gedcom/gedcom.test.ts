import { describe, expect, test } from "vitest";
import { readGedcom, recogniseFormat } from "whenline/formats";
import { parseGedcomDate } from "../../../../src/formats/gedcom/gedcomDate.js";

describe("parseGedcomDate", () => {
  test.each([
    ["16 FEB 1817", "1817-02-16"],
    ["feb 1817", "1817-02"],
    ["1817", "1817"],
    ["ABT 1817", "1817~"],
    ["CAL 3 MAR 1817", "1817-03-03~"],
    ["EST 1817", "1817~"],
    ["Abt. 1817", "1817~"],
    ["BEF 1817", "[..1816]"],
    ["BEF 1 MAR 1816", "[..1816-02-29]"],
    ["AFT FEB 1817", "[1817-03..]"],
    ["BET 1880 AND JUN 1882", "[1880..1882-06]"],
    ["FROM 1900 TO 1905", "1900/1905"],
    ["from 1900 to 1905", "1900/1905"],
    ["FROM 1900", "1900/"],
    ["TO 1905", "/1905"],
    ["INT 1817 (about the time of the fair)", "1817?"],
    ["11 FEB 1699/00", "1700-02-11"],
    ["1699/1700", "1700"],
    ["44 B.C.", "-0043"],
    ["15 MAR 44 BCE", "-0043-03-15"],
    ["@#DJULIAN@ 23 APR 1616", "1616-05-03"],
    ["JULIAN 23 APR 1616", "1616-05-03"],
    ["@#DFRENCH R@ 18 BRUM 8", "1799-11-09"],
    ["FRENCH_R BRUM 8", "[1799-10-23..1799-11-21]"],
    ["ABT FRENCH_R BRUM 8", "[1799-10-23~..1799-11-21~]"],
    ["BET JULIAN APR 1616 AND 1617", "[1616-04-11..1617]"],
  ])("%s is %s", (text, edtf) => {
    expect(parseGedcomDate(text).edtf).toBe(edtf);
  });

  test.each([
    ["BET 1950 AND 302", "reversed-interval"],
    ["29 FEB 1817", "impossible-date"],
    ["@#DJULIAN@ 31 APR 1616", "impossible-date"],
    ["FRENCH_R 1 VEND 99", "impossible-date"],
    ["0 B.C.", "impossible-date"],
    ["@#DHEBREW@ 13 CSH 5760", "unreadable-date"],
    ["13 FOO 1817", "unreadable-date"],
    ["1699/05", "unreadable-date"],
    ["(the cold winter)", "unreadable-date"],
    ["16/2/1817", "unreadable-date"],
  ])("%s is %s", (text, code) => {
    expect(() => parseGedcomDate(text)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe("readGedcom, in the habits of", () => {
  test("version 5.5.1: sources by reference, continued notes", () => {
    const text = [
      ...["0 HEAD", "1 CHAR UTF-8", "0 @I1@ INDI", "1 NAME Ada /Lovelace/", "1 BIRT", "2 DATE 10 DEC 1815"],
      ...["2 PLAC London", "2 NOTE One", "3 CONC  line", "3 CONT and another", "2 SOUR @S1@", "3 PAGE 12"],
      ...["1 DEAT Y", "1 OCCU Writer", "2 DATE FROM 1840", "0 @S1@ SOUR", "1 TITL Parish book", "0 TRLR"],
    ].join("\r\n");
    const { timeline, problems } = readGedcom(text);
    expect(problems).toEqual([]);
    expect(timeline.events).toMatchObject([
      {
        id: "I1-birt-1",
        title: "Birth of Ada Lovelace",
        when: { edtf: "1815-12-10" },
        group: "Birth",
        place: "London",
        description: "One line\nand another",
        sources: [{ title: "Parish book, 12" }],
      },
      { title: "Occupation of Ada Lovelace: Writer", when: { edtf: "1840/" } },
    ]);
    expect(timeline.undated).toEqual([{ title: "Death of Ada Lovelace" }]);
  });

  test("version 7: calendars as words, phrases, families", () => {
    const text = [
      ...["\ufeff0 HEAD", "1 GEDC", "2 VERS 7.0", "0 @A@ INDI", "1 NAME /Smith/", "0 @B@ INDI", "0 @F@ FAM"],
      ...["1 HUSB @A@", "1 WIFE @B@", "1 MARR", "2 DATE JULIAN 23 APR 1616", "3 PHRASE St George's day", "1 EVEN"],
      ...["2 TYPE Move", "2 DATE BET 1617 AND 1618"],
    ].join("\n");
    expect(readGedcom(text).timeline.events).toMatchObject([
      {
        title: "Marriage of Smith and someone unnamed",
        when: { edtf: "1616-05-03" },
        data: { stated: "JULIAN 23 APR 1616", phrase: "St George's day" },
      },
      { title: "Move of Smith and someone unnamed", group: "Move" },
    ]);
  });

  test("version 7 of an archive: a phrase for a date, a birth hour, what did not happen, shared notes", () => {
    const text = [
      ...["0 HEAD", "1 GEDC", "2 VERS 7.0", "1 SCHMA", "2 TAG _X https://example.org", "0 @I1@ INDI"],
      ...["1 NAME Lady Ada /Lovelace/", "2 GIVN Ada", "1 BIRT", "2 DATE 10 DEC 1815", "3 TIME 12:30", "2 SNOTE @N1@"],
      ...["1 NO MARR", "2 DATE TO 1834", "1 DEAT", "2 DATE", "3 PHRASE the cold winter", "0 @N1@ SNOTE More", "0 TRLR"],
    ].join("\n");
    const { timeline, problems } = readGedcom(text);
    expect(problems.map(({ message, at }) => `${at} ${message}`)).toEqual([
      "line 13, column 1 not kept: NO",
      "line 12, column 1 not kept: SNOTE",
      "line 11, column 1 not kept: TIME",
    ]);
    expect(timeline.events).toMatchObject([{ title: "Birth of Lady Ada Lovelace", when: { edtf: "1815-12-10" } }]);
    expect(timeline.undated).toEqual([{ title: "Death of Lady Ada Lovelace (the cold winter)" }]);
  });

  test("version 7 of a historian: calendars by name, before Christ, a calendar of its own", () => {
    const text = [
      ...["0 HEAD", "1 GEDC", "2 VERS 7.0.14", "0 @I1@ INDI", "1 NAME A", "1 BIRT", "2 DATE GREGORIAN 1 JAN 1900"],
      ...["1 CHR", "2 DATE JULIAN 23 APR 1616", "1 DEAT", "2 DATE FRENCH_R 1 VEND 3", "1 OCCU Smith"],
      ...["2 DATE EST 44 BCE", "1 RESI", "2 DATE BEF 44 BCE", "1 BURI", "2 DATE _OWN 3 FOO 12"],
    ].join("\n");
    const { timeline, problems } = readGedcom(text);
    expect(timeline.events.map(({ when }) => when.edtf)).toEqual([
      ...["1900-01-01", "1616-05-03", "1794-09-22", "-0043~", "[..-0044]"],
    ]);
    expect(problems.map(({ code, at }) => [code, at])).toEqual([["unreadable-date", "line 17, column 1"]]);
    expect(timeline.undated).toHaveLength(1);
  });

  test("version 7 of a program: awards and residences that lasted, a divorce without a day, a census", () => {
    const text = [
      ...["0 HEAD", "1 GEDC", "2 VERS 7.0", "0 @I1@ INDI", "1 NAME A", "1 EVEN", "2 TYPE Award"],
      ...["2 DATE FROM 1840 TO 1841", "2 PLAC London, England", "1 RESI", "2 DATE BET 1 JAN 1900 AND 3 JAN 1900"],
      ...["0 @F1@ FAM", "1 HUSB @I1@", "1 WIFE @VOID@", "1 DIV Y", "1 CENS", "2 DATE 1901"],
    ].join("\r\n");
    const { timeline, problems } = readGedcom(text);
    expect(problems).toEqual([]);
    expect(timeline.events).toMatchObject([
      { title: "Award of A", when: { edtf: "1840/1841" }, group: "Award", place: "London, England" },
      { title: "Residence of A", when: { edtf: "[1900-01-01..1900-01-03]" } },
      { title: "Census of A and someone unnamed", when: { edtf: "1901" } },
    ]);
    expect(timeline.undated).toEqual([{ title: "Divorce of A and someone unnamed" }]);
  });

  test("version 7 broken: reversed bounds, days that are none, a person with no name", () => {
    const text =
      "0 HEAD\n1 GEDC\n2 VERS 7.0\n0 @I1@ INDI\n1 BIRT\n2 DATE BET 1950 AND 302\n1 DEAT\n2 DATE 30 FEB 1900\n1 BURI\n2 DATE 1901\n";
    const { timeline, problems } = readGedcom(text);
    expect(timeline.events).toMatchObject([{ title: "Burial of someone unnamed", when: { edtf: "1901" } }]);
    expect(problems.map(({ code }) => code)).toEqual(["reversed-interval", "impossible-date"]);
    expect(timeline.undated).toHaveLength(2);
  });

  test("old Macs and programs that indent", () => {
    const text = "0 HEAD\r  0 @I1@ INDI\r    1 name A /B/\r    1 birt\r      2 date 1900\r";
    expect(readGedcom(text).timeline.events).toMatchObject([{ title: "Birth of A B", when: { edtf: "1900" } }]);
  });

  test("a parish register: Julian days, years of two styles, the feast as it was written, what the transcriber reckoned", () => {
    const text = [
      ...["0 HEAD", "1 SOUR PARISH", "1 GEDC", "2 VERS 5.5.1", "1 CHAR UTF-8", "0 @I7@ INDI", "1 NAME Marthe /Lund/"],
      ...["1 BIRT", "2 DATE @#DJULIAN@ 11 FEB 1731/32", "1 CHR", "2 DATE INT 20 APR 1732 (Easter Day)"],
      ...["2 PLAC Nes, Hedmark", "1 EVEN", "2 TYPE Confirmation", "2 DATE (Michaelmas)", "1 RESI", "2 DATE FROM 1750"],
      ...["2 PLAC Lund", "1 DEAT", "2 DATE BEF @#DJULIAN@ MAR 1790", "2 SOUR Register of Nes", "3 PAGE 14"],
      ...["1 PROB", "2 DATE TO 1795", "0 TRLR"],
    ].join("\r\n");
    const { timeline, problems } = readGedcom(text);
    expect(timeline.events.map(({ title, when }) => `${title} ${when.edtf}`)).toEqual([
      "Birth of Marthe Lund 1732-02-22",
      "Christening of Marthe Lund 1732-04-20?",
      "Residence of Marthe Lund 1750/",
      "Death of Marthe Lund [..1790-03-11]",
      "Probate of Marthe Lund /1795",
    ]);
    expect(timeline.events[0]?.data).toEqual({ stated: "@#DJULIAN@ 11 FEB 1731/32" });
    expect(timeline.events[1]).toMatchObject({ place: "Nes, Hedmark", data: { phrase: "Easter Day" } });
    expect(timeline.events[3]?.sources).toEqual([{ title: "Register of Nes, 14" }]);
    expect(timeline.undated).toEqual([{ title: "Confirmation of Marthe Lund (Michaelmas)" }]);
    expect(problems.map(({ code, at }) => `${at} ${code}`)).toEqual(["line 15, column 1 unreadable-date"]);
  });

  test("a program of the nineties: small letters, full stops, before Christ, unions without a day", () => {
    const text = [
      ...["\ufeff0 HEAD", "0 @P1@ INDI", "1 NAME Gaius /Julius/ Caesar", "1 DEAT Y", "2 DATE 15 Mar 44 B.C."],
      ...[
        "1 BIRT",
        "2 DATE abt. Jul 100 BC",
        "1 ADOP",
        "2 DATE bet 50 bc and 45 bc",
        "0 @P2@ INDI",
        "1 NAME /Calpurnia/",
      ],
      ...["0 @F1@ FAM", "1 HUSB @P1@", "1 WIFE @P2@", "1 MARR", "2 DATE aft 60 BC", "1 DIV Y"],
    ].join("\n");
    const { timeline, problems } = readGedcom(text);
    expect(timeline.events.map(({ title, when }) => `${title} ${when.edtf}`)).toEqual([
      "Death of Gaius Julius Caesar -0043-03-15",
      "Birth of Gaius Julius Caesar -0099-07~",
      "Adoption of Gaius Julius Caesar [-0049..-0044]",
      "Marriage of Gaius Julius Caesar and Calpurnia [-0058..]",
    ]);
    expect([timeline.undated, problems]).toEqual([[{ title: "Divorce of Gaius Julius Caesar and Calpurnia" }], []]);
  });

  test("programs that write dates in words, or in another calendar: the event is kept", () => {
    const text = "0 HEAD\n0 @I1@ INDI\n1 NAME A\n1 BIRT\n2 DATE about harvest\n1 DEAT\n2 DATE @#DHEBREW@ 13 CSH 5760\n";
    const { timeline, problems } = readGedcom(text);
    expect(problems.map(({ code, at }) => [code, at])).toEqual([
      ["unreadable-date", "line 5, column 1"],
      ["unreadable-date", "line 7, column 1"],
    ]);
    expect(timeline.undated).toHaveLength(2);
  });

  test("broken exports: loose lines, levels that jump, ANSEL", () => {
    const text = "0 HEAD\n1 CHAR ANSEL\n0 @I1@ INDI\n1 NAME Zoë\nand more\n3 DATE 1900\n1 BIRT\n2 DATE 1900\n";
    const { timeline, problems } = readGedcom(text);
    expect(timeline.events).toHaveLength(1);
    expect(problems.map(({ code, at }) => [code, at])).toEqual([
      ["invalid-line", "line 5, column 1"],
      ["invalid-line", "line 6, column 1"],
      ["not-utf-8", "line 2, column 1"],
    ]);
  });
});

test("a family tree is recognised", () => {
  expect(recogniseFormat("\ufeff0 HEAD\n1 GEDC\n")).toBe("gedcom");
});
