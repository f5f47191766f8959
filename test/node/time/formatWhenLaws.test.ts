import { ar, de, enGB, enUS, es, fr, zhCN } from "date-fns/locale";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TimelineError } from "../../../src/errors.js";
import { formatWhen, type Locale, type WhenStyle } from "../../../src/time/formatWhen.js";
import type { MonthIndex } from "../../../src/time/locale.js";
import { parseWhen } from "../../../src/time/parseWhen.js";
import { rankOf } from "../../../src/time/precision.js";
import { printYear } from "../../../src/time/printEdtf.js";
import type { Precision, When } from "../../../src/time/when.js";

const law = { seed: 20170216, endOnFailure: true, numRuns: 3000 } as const;

const two = (max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max }).map((value) => String(value).padStart(2, "0"));
const clock = (max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, "0"));

const year = fc.oneof(
  fc.integer({ min: 1900, max: 1920 }).map(printYear),
  fc.integer({ min: -50, max: 120 }).map(printYear),
  fc.integer({ min: -12_000, max: 12_000 }).map(printYear),
);
const masked = fc.tuple(year, fc.integer({ min: 1, max: 3 })).map(([text, count]) => {
  return text.startsWith("Y") ? text : text.slice(0, -count) + "X".repeat(count);
});
const time = fc.oneof(
  clock(23),
  fc.tuple(clock(23), clock(59)).map((parts) => parts.join(":")),
  fc
    .tuple(clock(23), clock(59), clock(59), fc.constantFrom("", ".5", ".25"))
    .map(([h, m, s, f]) => `${h}:${m}:${s}${f}`),
);
const zoned = fc.tuple(time, fc.constantFrom("", "Z", "+05:45", "-03:00")).map((parts) => parts.join(""));
const day = fc.tuple(year, two(12), two(28)).map((parts) => parts.join("-"));
const plain = fc.oneof(
  { weight: 3, arbitrary: year },
  { weight: 3, arbitrary: fc.tuple(year, two(12)).map((parts) => parts.join("-")) },
  { weight: 3, arbitrary: day },
  { weight: 2, arbitrary: fc.tuple(day, zoned).map((parts) => parts.join("T")) },
  { weight: 1, arbitrary: masked },
  { weight: 1, arbitrary: fc.tuple(year, fc.integer({ min: 21, max: 41 })).map((parts) => parts.join("-")) },
  {
    weight: 1,
    arbitrary: fc.tuple(year, fc.constantFrom("XX", "XX-XX", "06-XX", "XX-12", "1X")).map((p) => p.join("-")),
  },
);
const date = fc.tuple(plain, fc.constantFrom("", "", "", "~", "?", "%")).map((parts) => parts.join(""));
const member = fc.oneof(
  { weight: 3, arbitrary: date },
  fc.tuple(date, date).map((parts) => parts.join("..")),
);
const edge = fc.oneof(
  date.map((text) => `..${text}`),
  date.map((text) => `${text}..`),
);
const members = fc.oneof(
  fc.array(member, { minLength: 1, maxLength: 3 }).map((list) => list.join(",")),
  edge,
);
const end = fc.oneof(
  { weight: 4, arbitrary: date },
  { weight: 1, arbitrary: members.map((text) => `[${text}]`) },
  { weight: 2, arbitrary: fc.constantFrom("", "..") },
);
const edtf = fc.oneof(
  { weight: 3, arbitrary: date },
  { weight: 2, arbitrary: fc.tuple(end, end).map((ends) => ends.join("/")) },
  { weight: 1, arbitrary: members.map((text) => `[${text}]`) },
  { weight: 1, arbitrary: members.map((text) => `{${text}}`) },
);

/** Dates that can be read: what ends before it starts is left out. */
const whens = edtf
  .map((text): When | null => {
    try {
      return parseWhen(text);
    } catch (error) {
      if (error instanceof TimelineError) return null;
      throw error;
    }
  })
  .filter((when) => when !== null);

const months = "January|February|March|April|May|June|July|August|September|October|November|December".split("|");
const name = months.map((month) => `${month}|${month.slice(0, 3)}`).join("|");

/** The finest unit in English words, told from the words alone. */
function finestUnit(words: string): Precision {
  if (/\d:\d\d:\d\d/.test(words)) return "second";
  if (/\d:\d\d/.test(words.replace(/[+-]\d\d:\d\d/g, ""))) return "minute";
  if (/\d (?:am|pm|noon|midnight)/.test(words)) return "hour";
  if (new RegExp(`(?<!AD )\\b\\d{1,2} (?:${name})\\b|\\b(?:${name}) \\d{1,2}(?:,| [–oa])`).test(words)) return "day";
  if (new RegExp(`\\b(?:${name})\\b`).test(words)) return "month";
  if (/Q\d/.test(words)) return "quarter";
  if (/spring|summer|autumn|fall|winter/.test(words)) return "season";
  if (words.includes("third of")) return "quadrimester";
  if (words.includes("half of")) return "semester";
  const rest = words.replace(/[\d,]+–[\d,]+|1 BC – AD \d+|\d+s/g, "");
  if (/\d/.test(rest)) return "year";
  return /\d[1-9]0s|\d{2,}[1-9]0–|0–\d*9/.test(words) ? "decade" : "century";
}

describe("formatWhen", () => {
  test("says nothing finer than is stated", () => {
    fc.assert(
      fc.property(
        whens,
        fc.constantFrom<WhenStyle>("long", "short", "spoken"),
        fc.boolean(),
        (when, style, american) => {
          const words = formatWhen(when, { style, locale: american ? enUS : enGB });
          // What has no words speaks EDTF; there are no digits in what states no date.
          if (words.includes("X") || !/\d/.test(words)) return;
          const unit = finestUnit(words);
          const stated = when.precision === "instant" ? "second" : when.precision;
          if (unit === "decade" || unit === "century") return;
          expect(rankOf(unit), `${when.edtf}: ${words}`).toBeGreaterThanOrEqual(rankOf(stated));
        },
      ),
      law,
    );
  });

  const year = 365.2425 * 86_400_000;
  const longAgo = -11_900 * year;

  test("says as much as is stated: words that are the same mean the same extents", () => {
    const seen = new Map<string, { edtf: string; extents: string }>();
    fc.assert(
      fc.property(whens, (when) => {
        const words = formatWhen(when);
        const { start, end, approximate, uncertain } = when;
        const alternatives = when.alternatives && when.alternatives.length > 1 ? when.alternatives : null;
        const bounds = [start, end].flatMap(({ earliest, latest, known }) => [earliest, latest, known]);
        const choices = alternatives?.flatMap((extent) => [extent.start, extent.end]) ?? [];
        // Of what is approximate, a year more or less is not said so long ago: there is no year zero to count by.
        const ago = (instant: number | string) =>
          approximate && typeof instant === "number" && instant <= longAgo
            ? Math.round(instant / (10 * year))
            : instant;
        const extents = [...bounds, ...choices, approximate, uncertain]
          .map((each) => (typeof each === "boolean" ? each : ago(each)))
          .join(" ");
        const before = seen.get(words);
        if (before) expect(extents, `${before.edtf} and ${when.edtf} are both ${words}`).toBe(before.extents);
        seen.set(words, { edtf: when.edtf, extents });
      }),
      { ...law, numRuns: 10_000 },
    );
    expect(seen.size).toBeGreaterThan(4000);
  });

  test.each<[string, Locale, RegExp, RegExp]>([
    ["de", de, namesOf(de), /\d\. ?(?:–|oder|und|bis|\p{L})/u],
    ["fr", fr, namesOf(fr), /\d(?:er)? (?:–|ou|et)? ?\p{Ll}{3}/u],
    ["es", es, namesOf(es), /\d de \p{Ll}/u],
    ["ar", ar, namesOf(ar), /\d (?:يناير|فبراير|مارس|أبريل)/u],
    ["zh", zhCN, /\d月/u, /\d日/u],
  ])("in %s, says no month, day or time that is not stated", (_, locale, month, numbered) => {
    fc.assert(
      fc.property(whens, fc.constantFrom<WhenStyle>("long", "short", "spoken"), (when, style) => {
        const words = formatWhen(when, { locale, style });
        const plainText = when.edtf.replace(/[?~%]/g, "");
        if (!/-(?:0[1-9]|1[0-2])(?!\d)/.test(plainText.replace(/^-|(?<=[/[{,.])-/g, "")))
          expect(words).not.toMatch(month);
        if (!plainText.includes("T")) expect(words).not.toMatch(/\d:\d\d/);
        const hasDay = /-\d\d-\d\d/.test(plainText.replace(/^-\d+/, ""));
        if (hasDay && month.test(words)) return;
        if (month.test(words))
          expect(words, when.edtf).not.toMatch(new RegExp(`${numbered.source}(?<=${month.source})`, "u"));
      }),
      { ...law, numRuns: 1500 },
    );
  });

  test("of years ago keeps no more digits than are stated, else says about", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 5, max: 8 }), (digits, zeros) => {
        const words = formatWhen(parseWhen(`Y-${String(digits)}E${String(zeros)}`));
        const [, about, number = "", scale] = /^(about )?([\d.,]+)( million| billion)? years ago$/.exec(words) ?? [];
        const said = number.replace(/[.,]/g, "");
        const value =
          Number(number.replaceAll(",", "")) * (scale === " million" ? 1e6 : scale === " billion" ? 1e9 : 1);
        expect(value).toBeCloseTo(digits * 10 ** zeros, -3);
        if (about === undefined) expect(said.replace(/^0+/, "")).toBe(String(digits));
      }),
      law,
    );
  });

  test("is the same twice, in every style", () => {
    fc.assert(
      fc.property(whens, fc.constantFrom<WhenStyle>("long", "short", "spoken"), (when, style) => {
        const words = formatWhen(when, { style });
        expect(formatWhen(when, { style })).toBe(words);
        expect(words).not.toMatch(/undefined|NaN|null|Infinity| {2}|^\s|\s$|^$/);
      }),
      law,
    );
  });
});

function namesOf(locale: Locale): RegExp {
  const names = months.flatMap((_, index) =>
    (["wide", "abbreviated"] as const).map((width) => locale.localize.month(index as MonthIndex, { width })),
  );
  return new RegExp(`(?<!\\p{L})(?:${names.join("|").replaceAll(".", "\\.")})(?!\\p{L})`, "u");
}
