import { describe, expect, it } from "vitest";
import { type Language, de, en, es, fr } from "whenline/extract";
import { paragraphsOf } from "../../../src/extract/paragraphs.js";
import { sentencesOf } from "../../../src/extract/sentences.js";

const cut = (text: string): string[] => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

describe("paragraphsOf", () => {
  it.each([
    ["a\nb\n\nc", ["a\nb", "c"]],
    ["a\r\n\r\nb", ["a\r", "b"]],
    ["a\n \t\nb\n", ["a", "b\n"]],
    ["", []],
  ])("cuts %j at blank lines", (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it("cuts what is very long at a space, and loses nothing", () => {
    const text = "word ".repeat(10_000);
    const pieces = cut(text);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join("")).toBe(text);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(20_000);
    expect(pieces.slice(1).every((piece) => piece.startsWith(" "))).toBe(true);
  });
});

describe("sentencesOf", () => {
  const sentences = (text: string, language: Language = en): string[] =>
    sentencesOf(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));

  it.each([
    ["He came. She left.", ["He came.", "She left."]],
    ["Gen. Dunford met Mr. Lavrov. They spoke.", ["Gen. Dunford met Mr. Lavrov.", "They spoke."]],
    ["The U.S. delegation of J. F. Smith left. It rained.", ["The U.S. delegation of J. F. Smith left.", "It rained."]],
    ["“Go!” he said. She went.", ["“Go!” he said.", "She went."]],
    ["A heading\nThe text under it.", ["A heading", "The text under it."]],
    [
      "A sentence that is written over two lines, as\nIn e-mails. Another.",
      ["A sentence that is written over two lines, as\nIn e-mails.", "Another."],
    ],
  ])("cuts %j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    [de, ["Am 16. Februar traf er z. B. Dr. Rast im 3. Stock.", "Danach ging er."]],
    [de, ["Sie kam 1871 zur Welt.", "1889 zog sie nach Leipzig.", "1892 wurde sie Lehrerin."]],
    [de, ["Caesar starb 44 v. Chr. in Rom.", "Er war 55."]],
    [de, ["Er kam am 5. Mai.", "Der Regen blieb."]],
    [fr, ["M. Roche et Mme Lété vinrent à Lyon.", "Ils y restèrent."]],
    [fr, ["César mourut en 44 av. J.-C.", "Les légions partirent."]],
    [fr, ["Les « petits » arrivèrent.", "Ils restèrent."]],
    [es, ["El Sr. Amsel y la Sra. Voss llegaron, p. ej., a Madrid.", "Se quedaron."]],
    [es, ["César murió en el 44 a. C.", "Las legiones se fueron."]],
  ] as const)("cuts what is written in another language: row %#", (language, parts) => {
    expect(sentences(parts.join(" "), language)).toEqual(parts);
  });
});
