import fc from "fast-check";

const pad = (value: number, length: number): string => String(value).padStart(length, "0");
const qualifier = fc.constantFrom("", "", "", "?", "~", "%");

/** X in some places, all others kept. */
function masked(text: string, mask: number): string {
  return Array.from(text)
    .map((letter, at) => ((mask >> at) & 1 && letter !== "-" ? "X" : letter))
    .join("");
}

const year = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(31)))
  .map(([value, mask]) => masked((value < 0 ? "-" : "") + pad(Math.abs(value), 4), mask))
  .filter((text) => text !== "-0000");
const month = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(0, 0, 1, 2, 3))
  .map(([m, x]) => masked(pad(m, 2), x));
const day = fc
  .tuple(fc.integer({ min: 1, max: 31 }), fc.constantFrom(0, 0, 1, 2, 3))
  .map(([d, x]) => masked(pad(d, 2), x));
const season = fc.integer({ min: 21, max: 41 }).map(String);
const offset = fc.constantFrom("", "Z", "+04", "-11:30", "+23:59", "-00:00");
const clock = fc.constantFrom("T00", "T09:30", "T23:59:59", "T12:00:00.5", "T12:00:00.123", "T24:00:00", "T23:59:60");

const longYear = fc.oneof(
  fc.integer({ min: 10_000, max: 999_999_999_999 }).map(String),
  fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 7 }))
    .map(([m, e]) => `${String(m)}E${String(e)}`),
);

const parted = fc
  .tuple(
    qualifier,
    year,
    qualifier,
    fc.constantFrom("", "month", "day", "season"),
    qualifier,
    month,
    qualifier,
    day,
    season,
  )
  .map(([q1, y, q2, parts, q3, m, q4, d, s]) => {
    if (parts === "") return q1 + y + q2;
    if (parts === "season") return `${q1}${y}${q2}-${q3}${s}${q4}`;
    return `${q1}${y}${q2}-${q3}${m}${q4}${parts === "day" ? `-${d}` : ""}`;
  });

/** One date in EDTF: every form of levels 0 to 2. A few of them do not exist. */
export const dateText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: parted },
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), month, clock, offset)
    .map(([y, m, t, o]) => `${pad(y, 4)}-${m.replaceAll("X", "1")}-10${t}${o}`),
  fc
    .tuple(fc.constantFrom("", "-"), longYear, fc.constantFrom("", "S1", "S2"), qualifier)
    .map(([n, y, s, q]) => `Y${n}${y}${s}${q}`),
  fc
    .tuple(fc.constantFrom("", "-"), fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 4 }))
    .map(([n, y, s]) => `${n}${pad(y, 4)}S${String(s)}`),
);

const member = fc.oneof(
  { weight: 3, arbitrary: dateText },
  fc.tuple(dateText, dateText).map(([a, b]) => `${a}..${b}`),
);

/** The inside of a set, with or without spaces. */
const members = fc
  .tuple(
    fc.constantFrom("", "", ".."),
    fc.array(member, { minLength: 1, maxLength: 4 }),
    fc.constantFrom(",", ", "),
    fc.constantFrom("", "", ".."),
  )
  .map(([before, all, comma, after]) => before + all.join(comma) + after);

const end = fc.oneof(
  { weight: 4, arbitrary: dateText },
  fc.constantFrom("", ".."),
  members.map((all) => `[${all}]`),
);

/** Text in the grammar of EDTF; some of it is refused, as no day of February is the 30th and nothing ends before it begins. */
export const edtfText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: dateText },
  { weight: 3, arbitrary: fc.tuple(end, end).map((ends) => ends.join("/")) },
  members.map((all) => `[${all}]`),
  members.map((all) => `{${all}}`),
);

/** Text of EDTF's letters, without its grammar. */
export const nearlyEdtf: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(..."0012459XYESTZ-:.,/?~%[]{}() xyutopen".split(""), "..", "2014", "-05", "XX"), {
    maxLength: 60,
  })
  .map((letters) => letters.join(""));
