import { describe, expect, it } from "vitest";
import { scanEdtf } from "../../../src/time/scanEdtf.js";
import { scanPlain } from "../../../src/time/scanPlain.js";

describe("scanPlain(text)", () => {
  it.each(["0000", "0001", "0099", "1582-10-10", "1900-02-28", "2000-02-29", "2014", "2014-02", "9999-12-31"])(
    "reads %s as the scanner does",
    (text) => {
      expect(scanPlain(text)).toStrictEqual(scanEdtf(text, undefined));
    },
  );

  it.each([
    "",
    "20x4",
    "x014",
    "2014-00",
    "2014-13",
    "2014-21",
    "2014/02",
    "2014-02-00",
    "2014-02-30",
    "1900-02-29",
    "2014-02/16",
    "2014-XX-01",
    "-043",
    "1950S2",
    "2014~",
  ])("leaves %j to the scanner", (text) => {
    expect(scanPlain(text)).toBeNull();
  });
});
