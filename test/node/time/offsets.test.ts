import { describe, expect, it } from "vitest";
import { clockReach, slackOf } from "../../../src/time/offsets.js";

describe("slackOf(edtf, other)", () => {
  it.each([
    ["2014", "2015", 0],
    ["2014-05-01T10:00Z", "2015", clockReach],
    ["2014-05-01T10:00", "2015", 0],
    ["2014-05-01T10:00", "2015-05-01T10:00+02:00", clockReach],
    ["2014-05-01T10:00Z", "2015-05-01T10:00-02", 0],
    ["2014-05-01T10:00Z", "..", 0],
    ["2014-05-01T10:00Z", "", 0],
    ["..", "2014-05-01T10:00Z", 0],
    ["2014-05-01T10:00Z", "XXXX", clockReach],
    ["2014-05-01T10:00Z/..", "", 0],
    ["2014-05-01T10:00Z/2015", "", clockReach],
    ["2014-05-01T10:00Z/2015", "2015-05-01T10:00Z", clockReach],
    ["[2014-05-01T10:00:00.5Z..2015]", "", clockReach],
    ["[2014-05-01T10:00:00.5Z,2014-05-01T10:00:00.5+01]", "", 0],
    ["{2014-05-01T10:00,2015}", "", 0],
  ])("%s and %s: %d", (edtf, other, slack) => {
    expect(slackOf(edtf, other)).toBe(slack);
    expect(slackOf(other, edtf)).toBe(slack);
  });
});
