import fc from "fast-check";
import { parseWhen } from "../../src/index.js";

const pad = (value: number, length = 2): string => String(value).padStart(length, "0");

/** A year of four digits; 0 is 1 BC. */
export function yearText(year: number): string {
  return (year < 0 ? "-" : "") + pad(Math.abs(year), 4);
}

/** In which of the years from `first` to `last` dates are drawn, and how fine they get. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

const stretches = {
  ancient: { first: -3000, last: 1000 },
  modern: { first: 1700, last: 2030 },
  recent: { first: 2010, last: 2020 },
  year: { first: 2017, last: 2017 },
} as const satisfies Record<string, Stretch>;

const yearIn = ({ first, last }: Stretch): fc.Arbitrary<string> =>
  fc.integer({ min: first, max: last }).map((year) => yearText(year));
const month = fc.integer({ min: 1, max: 12 }).map((value) => pad(value));
const day = fc.integer({ min: 1, max: 28 }).map((value) => pad(value));
const clock = fc
  .tuple(fc.nat(23), fc.nat(59), fc.nat(59), fc.constantFrom("h", "m", "m", "s", "ms"))
  .map(([h, m, s, fine]) => {
    const parts = fine === "h" ? [h] : fine === "m" ? [h, m] : [h, m, s];
    return `T${parts.map((part) => pad(part)).join(":")}${fine === "ms" ? ".250" : ""}`;
  });
const offset = fc.constantFrom("", "", "Z", "+04:00", "-11:30");
const qualifier = fc.constantFrom("", "", "", "", "?", "~", "%");

const dayIn = (stretch: Stretch): fc.Arbitrary<string> =>
  fc.tuple(yearIn(stretch), month, day).map((parts) => parts.join("-"));

/** An hour, a minute, a second or a millisecond of a day, with or without an offset from UTC. */
const timeIn = (stretch: Stretch): fc.Arbitrary<string> =>
  fc.tuple(dayIn(stretch), clock, offset).map((parts) => parts.join(""));

/** A year, month, day, season, quarter, half or third of a year. */
const calendarDate = (stretch: Stretch): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: yearIn(stretch) },
    { weight: 4, arbitrary: fc.tuple(yearIn(stretch), month).map((parts) => parts.join("-")) },
    { weight: 8, arbitrary: dayIn(stretch) },
    fc.tuple(yearIn(stretch), fc.integer({ min: 21, max: 41 })).map(([y, part]) => `${y}-${String(part)}`),
  );

/** A decade, century or millennium, and dates of which some digits are not known. */
const vague = fc.oneof(
  fc.integer({ min: 10, max: 202 }).map((decade) => `${pad(decade, 3)}X`),
  fc.integer({ min: 1, max: 20 }).map((century) => `${pad(century)}XX`),
  fc.tuple(yearIn(stretches.modern), month).map(([y, m]) => `${y}-${m}-XX`),
  yearIn(stretches.modern).map((y) => `${y}-XX`),
  fc.constantFrom("1XXX", "2014-XX-01", "156X-12-25", "-1999S2", "1950S2"),
);

/** Long before calendars. */
const deep = fc.oneof(
  fc.integer({ min: 11, max: 999_999 }).map((thousands) => `Y-${String(thousands * 1000)}`),
  fc
    .tuple(fc.integer({ min: 1, max: 138 }), fc.integer({ min: 5, max: 8 }))
    .map(([m, e]) => `Y-${String(m)}E${String(e)}`),
);

const qualified = (date: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(date, qualifier).map(([text, sign]) => (text.includes("T") || text.includes("X") ? text : text + sign));

/** A single date of one stretch, at any precision. */
const single: Record<string, fc.Arbitrary<string>> = {
  day: qualified(timeIn({ first: 2017, last: 2017 }).map((text) => text.replace(/^[^T]*/, "2017-02-16"))),
  year: qualified(fc.oneof({ weight: 3, arbitrary: calendarDate(stretches.year) }, timeIn(stretches.year))),
  recent: qualified(calendarDate(stretches.recent)),
  modern: qualified(fc.oneof({ weight: 4, arbitrary: calendarDate(stretches.modern) }, vague)),
  ancient: qualified(calendarDate(stretches.ancient)),
  deep: qualified(deep),
};

const mixed = fc.oneof(...Object.values(single));

/** An interval from one to the other, whichever comes first; one of them alone if neither is sure to. */
function interval(a: string, b: string): string {
  return [`${a}/${b}`, `${b}/${a}`].find(isReadable) ?? a;
}

/** Whether a text is read as a date. */
export function isReadable(text: string): boolean {
  try {
    parseWhen(text);
    return true;
  } catch {
    return false;
  }
}

/** Every form of a date that is made of single dates: intervals, open or unknown ends, one of, all of. */
function forms(date: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const bare = date.map((text) => text.replace(/[?~%]$/, ""));
  const several = fc.uniqueArray(bare, { minLength: 2, maxLength: 4 }).map((all) => all.join(","));
  return fc.oneof(
    { weight: 12, arbitrary: date },
    { weight: 4, arbitrary: fc.tuple(date, date).map(([a, b]) => interval(a, b)) },
    {
      weight: 3,
      arbitrary: fc.tuple(date, fc.constantFrom("%/..", "%/", "../%", "/%")).map(([a, form]) => form.replace("%", a)),
    },
    fc.tuple(bare, fc.constantFrom("[..%]", "[%..]", "[..%]/..")).map(([a, form]) => form.replace("%", a)),
    several.map((all) => `[${all}]`),
    several.map((all) => `{${all}}`),
    fc.constantFrom("/", "../..", "/.."),
  );
}

/** Dates that belong together: of a day, a year, a decade, centuries, antiquity, deep time, or anything. */
export const dateFamilies: readonly fc.Arbitrary<string>[] = [...Object.values(single), mixed].map(forms);

/** Any date in EDTF; nearly all of them can be read. */
export const anyDate: fc.Arbitrary<string> = fc.oneof(...dateFamilies);
