import { estimateText, type MeasureText } from "../layout/textWidth.js";
import type { FontSet } from "./fonts.js";

/** Letters that take another form beside others: their widths are no sum. */
const joins = /[\u0590-\u08ff\u0900-\u0dff\u0e00-\u109f\u1780-\u17ff\u200d]/;

/** Measures lines of text with the letters of fonts; what joins its letters is estimated. */
export function measureWith({ regular, bold }: FontSet): MeasureText {
  return (text, font) => {
    const match = /^(?:(\d+|bold)\s)?.*?(\d*\.?\d+)px/.exec(font);
    if (!match || joins.test(text)) return estimateText(text, font);
    const fonts = match[1] === "bold" || Number(match[1] ?? 400) >= 600 ? bold : regular;
    let width = 0;
    for (const letter of text) {
      const code = letter.codePointAt(0) ?? 0;
      width += (fonts.find((each) => each.has(code)) ?? fonts[0])?.advance(code) ?? 0;
    }
    return width * Number(match[2]);
  };
}
