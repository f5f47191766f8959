import { describe, expect, it } from "vitest";
import { type Language, type Rule, en, extractDates } from "whenline/extract";
import { nearMisses } from "./nearMisses.js";
import { type Row, calendar, combined, nothing, relative, spans, worded } from "./sentences.js";

const rows = [calendar, worded, spans, combined, relative, nearMisses].flat();
const read = ([text, reference]: Row, locale: Language): string[] =>
  extractDates(text, { reference: reference ?? undefined, locale }).map(
    ({ start, end, edtf, when }) => `${String(start)}-${String(end)} ${String(edtf)} ${String(when?.start.part)}`,
  );

const anything = "DAY|MONTH|YEAR|NUMBER|COUNT|WEEKDAY|UNIT|SEASON|DAYPART|ORDINAL|*|,|-|/";

/** A rule without its guard, and with each of its elements left out, put for another, or apart from the one before. */
function asksLess([pattern, says, guard]: Rule): Rule[] {
  const parts = pattern.split(" ");
  const changed = parts.flatMap((part, index) => {
    if (part === "(" || part.startsWith(")") || (part.length > 1 && part.endsWith("?"))) return [];
    const others = [`${part}?`, ...(index > 0 ? [anything] : []), ...(part.startsWith("~") ? [part.slice(1)] : [])];
    return others.map((other) => [...parts.slice(0, index), other, ...parts.slice(index + 1)].join(" "));
  });
  return [...(guard ? [[pattern, says] as Rule] : []), ...changed.map((each) => [each, says, guard] as Rule)];
}

/** The sentences that have most of the words of a rule first: they are the likeliest to tell. */
function sortedBy<T extends { readonly said: string }>(all: readonly T[], [pattern]: Rule): T[] {
  const words = pattern.match(/[a-z]{2,}/g) ?? [];
  const shares = new Map(all.map((each) => [each, words.filter((word) => each.said.includes(word)).length]));
  return [...all].sort((a, b) => (shares.get(b) ?? 0) - (shares.get(a) ?? 0));
}

describe("the rules of English", () => {
  it("are each needed by two dates of the tables", () => {
    const whole = rows.map((row) => read(row, en));
    const idle = en.rules.flatMap(([pattern], index) => {
      const less: Language = { ...en, rules: en.rules.filter((_, other) => other !== index) };
      const lost = rows.map((row, at) => {
        const left = read(row, less);
        return (whole[at] ?? []).filter((date) => !left.includes(date)).length;
      });
      return lost.reduce((sum, count) => sum + count, 0) < 2 ? [pattern] : [];
    });
    expect(idle).toEqual([]);
  }, 60_000);

  // A sentence holds a rule back if it is read otherwise where the rule asks for less.
  it("are each held back by two sentences", () => {
    const undated = Object.values(nothing).flatMap((texts) => texts.map((text): Row => [text, "2019-05-14"]));
    const all = [...rows, ...undated].map((row) => ({ row, said: row[0].toLowerCase(), whole: read(row, en).join() }));
    const loose = en.rules.flatMap((rule) => {
      const looser: Language = { ...en, rules: [...en.rules, ...asksLess(rule)] };
      const held = new Set<Row>();
      for (const { row, whole } of sortedBy(all, rule)) {
        if (held.size < 2 && read(row, looser).join() !== whole) held.add(row);
      }
      return held.size < 2 ? [`${rule[0]}: ${[...held].map(([text]) => text).join("; ")}`] : [];
    });
    expect(loose).toEqual([]);
  }, 120_000);
});
