import { shown, TimelineError } from "../errors.js";
import { joinedRuns } from "./joinedWidth.js";
import { boldFrom, estimateText, quickWidth, type MeasureText } from "./textWidth.js";

/** How the drawing sets a kind of text: size and line height in pixels. */
export interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly line: number;
}

/** All sizes of text in a drawing; none under 12 px. */
export const textStyles = {
  title: { size: 22, weight: 700, line: 28 },
  subtitle: { size: 14, weight: 400, line: 19 },
  date: { size: 13, weight: 700, line: 18 },
  event: { size: 14, weight: 400, line: 18 },
  note: { size: 12, weight: 400, line: 16 },
  heading: { size: 12, weight: 700, line: 16 },
  period: { size: 13, weight: 700, line: 16 },
} as const satisfies Record<string, TextStyle>;

/** Room for a reader's font that is wider than the one measured. */
const spare = 1.03;

/**
 * More of it for estimated widths of joined letters, of which fonts differ by more: of Arabic, regular and bold, and Devanagari.
 * So no title measured for test/tools/measuredWidths.ts needs over 3 % more room than it has.
 */
const joinedSpare = { arabic: { 400: 0.095, 700: 0.16 }, devanagari: { 400: 0.03, 700: 0.03 } } as const;

const mayJoin = /[\u0900-\u097f\u060c-\u06f9]/;

/** Width of text as the drawing sets it, with 3 % to spare. */
export type Ruler = (text: string, style: TextStyle) => number;

function measured(measureText: MeasureText, text: string, font: string): number {
  try {
    return measureText(text, font);
  } catch (cause) {
    throw new TimelineError("invalid-option", `invalid measureText: threw for ${shown(text)}; expected a width`, {
      cause,
    });
  }
}

/** Measures text in the drawing's font. Widths that are not finite numbers count as the text's length in ems. */
export function createRuler(measureText: MeasureText, font: string): Ruler {
  const fonts = new Map<TextStyle, string>();
  const fontOf = (style: TextStyle) => {
    const known = fonts.get(style);
    if (known !== undefined) return known;
    const made = `${String(style.weight)} ${String(style.size)}px ${font}`;
    fonts.set(style, made);
    return made;
  };
  return (text, style) => {
    if (text === "") return 0;
    const { size } = style;
    if (measureText === estimateText) {
      const quick = quickWidth(text, style.weight >= boldFrom, size);
      if (!Number.isNaN(quick)) return quick * spare;
    }
    const width = measured(measureText, text, fontOf(style));
    const known = Number.isFinite(width) && width >= 0 ? width : text.length * size;
    return (
      (measureText === estimateText && mayJoin.test(text) ? known + spareOfJoined(text, style, fontOf(style)) : known) *
      spare
    );
  };
}

function spareOfJoined(text: string, { weight }: TextStyle, font: string): number {
  let sum = 0;
  for (const [run] of text.matchAll(joinedRuns)) {
    const shares = joinedSpare[run.charCodeAt(0) < 0x700 ? "arabic" : "devanagari"];
    sum += estimateText(run, font) * shares[weight < 600 ? 400 : 700];
  }
  return sum;
}
