import { describe, expect, it } from "vitest";
import { fromDraft } from "../../../src/time/fromDraft.js";
import { parseWhen } from "../../../src/time/parseWhen.js";

// The forms of the draft of 2012, and what the standard says of each.
describe("fromDraft(text)", () => {
  it.each([
    ["2001-02-03T09:30:01z", "2001-02-03T09:30:01Z"],
    ["2004-01-01t10:10:10+05:00", "2004-01-01T10:10:10+05:00"],
    ["1984?~", "1984%"],
    ["1984~?", "1984%"],
    ["199u", "199X"],
    ["19uu", "19XX"],
    ["1999-uu", "1999-XX"],
    ["196x", "196X"],
    ["unknown/2006", "/2006"],
    ["2004-06-01/unknown", "2004-06-01/"],
    ["2004-01-01/open", "2004-01-01/.."],
    ["Open/Unknown", "../"],
    ["1984~/open", "1984~/.."],
    ["y170000002", "Y170000002"],
    ["y-17e7", "Y-17E7"],
    ["y17101e4p3", "Y17101E4S3"],
    ["2004?-06-11", "2004?-06-11"],
    ["(2011)-06-04~", "(2011)-06-04~"],
    ["2011-(06-04)~", "2011-~06-~04"],
    ["2004-(06)?-11", "2004-?06-11"],
    ["2004-06-(01)~/2004-06-(20)~", "2004-06-~01/2004-06-~20"],
    ["(-0043-03)?~-15", "%-0043-%03-15"],
    ["156u-12-25", "156X-12-25"],
    ["[1667,1668, 1670..1672]", "[1667,1668, 1670..1672]"],
    [" 2014 ", "2014"],
    ["\u22120043", "-0043"],
    ["(2011", "(2011"],
    ["2011-(06)", "2011-(06)"],
  ])("%s is %s", (draft, text) => {
    expect(fromDraft(draft)).toBe(text);
  });

  it("leaves today's form as it is", () => {
    for (const text of ["2014", "20XX-%06", "[..1760]/..", "Y-17E7", "2014-05-01T10:00Z", "{1960,1961-12}"]) {
      expect(fromDraft(text)).toBe(text);
    }
  });

  it("is read by parseWhen only where that is lenient", () => {
    expect(parseWhen("2011-(06-04)?~", { lenient: true }).edtf).toBe("2011-%06-%04");
    expect(() => parseWhen("2011-(06-04)?~")).toThrow("cannot read date");
  });
});
