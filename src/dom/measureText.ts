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
  const pen = createPen(document);
  let lastFont = "";
  let known = new Map<string, number>();
  const fonts = new Map<string, Map<string, number>>();
  let count = 0;
  let spacing: TextSpacing = { letter: 0, word: 0, size: 16 };
  const forget = () => {
    pen.lift();
    fonts.clear();
    known = new Map();
    lastFont = "";
    count = 0;
  };
  const measureText: MeasureText = (text, font) => {
    if (font !== lastFont) {
      if (count > most) forget();
      lastFont = font;
      known = fonts.get(font) ?? new Map<string, number>();
      fonts.set(font, known);
    }
    let width = known.get(text);
    if (width === undefined) {
      const set = pen.to(font)?.measureText(text).width ?? estimateText(text, font);
      width = set + spacingOf(text, font, spacing);
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

interface Pen {
  /** A canvas set to a font; null from a font on that the browser does not understand. */
  readonly to: (font: string) => CanvasRenderingContext2D | null;
  /** The font is set anew, though it be the same. */
  readonly lift: () => void;
}

/** Sets the font only when it is another one: to read it takes longer than to measure a word. */
function createPen(document: Document): Pen {
  let pen: CanvasRenderingContext2D | null | undefined;
  let own = "";
  const understood = new Set<string>();
  return {
    to: (font) => {
      if (pen === undefined) pen = document.createElement("canvas").getContext("2d");
      if (pen === null || font === own) return pen;
      if (understood.has(font)) pen.font = font;
      else if (setFont(pen, font)) understood.add(font);
      else return (pen = null);
      own = font;
      return pen;
    },
    lift: () => {
      own = "";
    },
  };
}

/** Whether the browser understands the font; it leaves the font as it was if not. */
function setFont(pen: CanvasRenderingContext2D, font: string): boolean {
  const none = "1px serif";
  pen.font = none;
  pen.font = font;
  return pen.font !== none;
}
