import { estimateText, type MeasureText } from "../layout/textWidth.js";

/** Measures text as the browser sets it, and remembers widths until it is told to forget them. */
export interface Measure {
  readonly measureText: MeasureText;
  /** Call when fonts have loaded: widths may be others now. */
  readonly forget: () => void;
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
      width = pen ? pen.measureText(text).width : estimateText(text, font);
      known.set(text, width);
      count++;
    }
    return width;
  };
  return { measureText, forget };
}

/** Whether the browser understands the font; it leaves the font as it was if not. */
function setFont(pen: CanvasRenderingContext2D, font: string): boolean {
  const none = "1px serif";
  pen.font = none;
  pen.font = font;
  return pen.font !== none;
}
