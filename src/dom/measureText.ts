import { estimateText, type MeasureText } from "../layout/textWidth.js";
import { isSameSpacing, spacingOf, type TextSpacing } from "./textSpacing.js";

/** Measures text as the browser sets it, and remembers widths until it is told to forget them. */
export interface Measure {
  readonly measureText: MeasureText;
  /** Call when fonts have loaded: widths may be others now. */
  readonly forget: () => void;
  /** From now on with what readers and pages put between letters and words. */
  readonly space: (spacing: TextSpacing) => void;
}

/** Widths kept; beyond, all are forgotten. */
const most = 20_000;

/**
 * Measures with a canvas of the document, which need not be shown. Without a canvas, and for a font that the browser
 * does not understand, widths are estimated.
 */
export function createMeasure(document: Document): Measure {
  let pen: CanvasRenderingContext2D | null | undefined;
  let lastFont = "";
  let known = new Map<string, number>();
  const fonts = new Map<string, Map<string, number>>();
  let count = 0;
  let spacing: TextSpacing = { letter: 0, word: 0, size: 16 };
  const forget = () => {
    fonts.clear();
    known = new Map();
    lastFont = "";
    count = 0;
  };
  const measureText: MeasureText = (text, font) => {
    if (font !== lastFont) {
      if (count > most) forget();
      pen ??= document.createElement("canvas").getContext("2d");
      lastFont = font;
      known = fonts.get(font) ?? new Map<string, number>();
      fonts.set(font, known);
      if (pen && !setFont(pen, font)) pen = null;
    }
    let width = known.get(text);
    if (width === undefined) {
      width = (pen ? pen.measureText(text).width : estimateText(text, font)) + spacingOf(text, font, spacing);
      known.set(text, width);
      count++;
    }
    return width;
  };
  const space = (next: TextSpacing) => {
    if (isSameSpacing(next, spacing)) return;
    spacing = next;
    forget();
  };
  return { measureText, forget, space };
}

/** Whether the browser understands the font; it leaves the font as it was if not. */
function setFont(pen: CanvasRenderingContext2D, font: string): boolean {
  const none = "1px serif";
  pen.font = none;
  pen.font = font;
  return pen.font !== none;
}
