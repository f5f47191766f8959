import { expect, it } from "vitest";
import { type Language, type Rule, extractDates } from "whenline/extract";

/** A sentence and the day it was written on. */
export type Sentence = readonly [text: string, reference: string | undefined];

const read = ([text, reference]: Sentence, locale: Language): string[] =>
  extractDates(text, { reference, locale }).map(
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
  const words = pattern.match(/\p{Ll}{2,}/gu) ?? [];
  const shares = new Map(all.map((each) => [each, words.filter((word) => each.said.includes(word)).length]));
  return [...all].sort((a, b) => (shares.get(b) ?? 0) - (shares.get(a) ?? 0));
}

/** One word that nothing is asked of besides: there is nothing less to ask. */
function isPlain([pattern, , guard]: Rule): boolean {
  return !pattern.includes(" ") && guard === undefined;
}

/** Each rule of a language is needed by two dates of the sentences, and asks for no less than two of them show. */
export function testRules(language: Language, dated: readonly Sentence[], others: readonly Sentence[]): void {
  const { rules } = language;

  it("are each needed by two dates of the sentences", () => {
    const whole = dated.map((sentence) => read(sentence, language));
    const idle = rules.flatMap(([pattern], index) => {
      const less: Language = { ...language, rules: rules.filter((_, other) => other !== index) };
      const lost = dated.map((sentence, at) => {
        const left = read(sentence, less);
        return (whole[at] ?? []).filter((date) => !left.includes(date)).length;
      });
      return lost.reduce((sum, count) => sum + count, 0) < 2 ? [pattern] : [];
    });
    expect(idle).toEqual([]);
  }, 120_000);

  // A sentence holds a rule back if it is read otherwise where the rule asks for less.
  it("are each held back by two sentences", () => {
    const all = [...dated, ...others].map((row) => ({
      row,
      said: row[0].toLowerCase(),
      whole: read(row, language).join(),
    }));
    const loose = rules
      .filter((rule) => !isPlain(rule))
      .flatMap((rule) => {
        const looser: Language = { ...language, rules: [...rules, ...asksLess(rule)] };
        const held = new Set<Sentence>();
        for (const { row, whole } of sortedBy(all, rule)) {
          if (held.size < 2 && read(row, looser).join() !== whole) held.add(row);
        }
        return held.size < 2 ? [`${rule[0]}: ${[...held].map(([text]) => text).join("; ")}`] : [];
      });
    expect(loose).toEqual([]);
  }, 240_000);
}
