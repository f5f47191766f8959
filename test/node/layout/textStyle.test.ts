import { describe, expect, test } from "vitest";
import { TimelineError } from "../../../src/errors.js";
import { estimateText } from "../../../src/layout/textWidth.js";
import { createRuler, textStyles } from "../../../src/layout/textStyle.js";

describe("textStyles", () => {
  test.each(Object.entries(textStyles))("%s is 12 pixels high at least, in lines that hold it", (_, { size, line }) => {
    expect(size).toBeGreaterThanOrEqual(12);
    expect(line).toBeGreaterThanOrEqual(size * 1.2);
  });
});

describe("createRuler(measureText, font)", () => {
  test("measures in the drawing's font, with 3 % to spare", () => {
    const asked: string[][] = [];
    const ruler = createRuler((...args) => {
      asked.push(args);
      return 100;
    }, "Georgia, serif");
    expect(ruler("1914", textStyles.date)).toBeCloseTo(103, 6);
    expect(ruler("1914", textStyles.event)).toBeCloseTo(103, 6);
    expect(asked).toEqual([
      ["1914", "700 13px Georgia, serif"],
      ["1914", "400 14px Georgia, serif"],
    ]);
  });

  test("keeps more to spare for joined letters whose width is estimated, word by word", () => {
    const ruler = createRuler(estimateText, "Arial");
    const plain = (text: string) => estimateText(text, "400 14px Arial") * 1.03;
    const more = (text: string) => ruler(text, textStyles.event) / plain(text);
    expect(more("Peace 東京 שלום")).toBeCloseTo(1, 9);
    expect(more("سلام")).toBeCloseTo(1.095, 9);
    expect(more("भारत")).toBeCloseTo(1.03, 9);
    expect(ruler("سلام", textStyles.date)).toBeCloseTo(estimateText("سلام", "700 13px Arial") * 1.03 * 1.16, 9);
    const sum = ["UN", " ", "سلام-", "भारत"].reduce((all, piece) => all + ruler(piece, textStyles.event), 0);
    expect(ruler("UN سلام-भारत", textStyles.event)).toBeCloseTo(sum, 9);
    expect(createRuler(() => 100, "Arial")("سلام", textStyles.event)).toBeCloseTo(103, 9);
  });

  test("asks nothing about no text", () => {
    const ruler = createRuler(() => {
      throw new Error("asked");
    }, "Arial");
    expect(ruler("", textStyles.date)).toBe(0);
  });

  test.each([NaN, Infinity, -Infinity, -1, undefined, "10"])("takes a width of %s for an em a letter", (width) => {
    const ruler = createRuler(() => width as number, "Arial");
    expect(ruler("abc", textStyles.event)).toBeCloseTo(3 * 14 * 1.03, 6);
  });

  test("blames a measureText that throws", () => {
    const ruler = createRuler(() => {
      throw new RangeError("no such font");
    }, "Arial");
    const message = 'invalid measureText: threw for "abc"; expected a width';
    expect(() => ruler("abc", textStyles.event)).toThrow(new TimelineError("invalid-option", message));
    expect(() => ruler("abc", textStyles.event)).toThrow(
      expect.objectContaining({ code: "invalid-option", cause: new RangeError("no such font") }) as Error,
    );
  });

  test("takes a width of 0 as it is", () => {
    expect(createRuler(() => 0, "Arial")("abc", textStyles.event)).toBe(0);
  });
});
