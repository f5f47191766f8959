import { toSvg, type Scene, type TextMark } from "../../../src/index.js";
import { marksOf, type Box, type TextBox } from "../../laws/marks.js";

/** Where the browser puts the words of a drawing. */
export interface DrawnBoxes {
  /** Across as the browser says, down as far as the letters reach: a box as high as the font may overlap the next line. */
  readonly words: readonly TextBox[];
  /** The same nearly as high as the browser says. */
  readonly lines: readonly TextBox[];
}

/** Boxes of Noto are a pixel higher than our lines, and Chromium rounds their edges to whole pixels. */
const leading = 1.5;

/** Draws a scene, alone in the page, and asks for the boxes of all its texts at once. */
export function drawnBoxes(scene: Scene): DrawnBoxes {
  document.body.innerHTML = `<div style="width:${String(scene.width)}px">${toSvg(scene)}</div>`;
  const boxes = Array.from(document.querySelectorAll("text"), (text) => text.getBBox());
  const texts = marksOf(scene).flatMap(({ mark, groups }) =>
    mark.type === "text" ? [{ mark, owner: groups[0]?.key ?? null }] : [],
  );
  if (boxes.length !== texts.length) throw new Error(`${String(boxes.length)} texts of ${String(texts.length)}`);
  const lines = texts.map(({ mark, owner }, at): TextBox => {
    const { x, y, width, height } = boxes[at] as DOMRect;
    const text = mark.spans.map((span) => span.text).join("");
    return { left: x, right: x + width, top: y + leading, bottom: y + height - leading, text, mark, owner };
  });
  return { lines, words: lines.map((line) => ({ ...line, ...inkOf(line.mark, scene.font) })) };
}

const pen = document.createElement("canvas").getContext("2d");
const known = new Map<string, readonly [ascent: number, descent: number]>();

/** A width in the page's own font, as the live view measures. */
export function measureText(text: string, font: string): number {
  return measured(text, font).width;
}

function measured(text: string, font: string): TextMetrics {
  if (!pen) throw new Error("no 2d canvas");
  pen.font = font;
  return pen.measureText(text);
}

/** In em: no line has room for marks that are stacked on a letter higher or deeper than this. */
const most = { ascent: 1, descent: 0.28 };

/** From the top of the highest letter to the bottom of the lowest. */
function inkOf({ spans, size, weight = 400, y }: TextMark, font: string): Pick<Box, "top" | "bottom"> {
  let [at, top, bottom] = [y, Infinity, -Infinity];
  for (const span of spans) {
    const em = span.size ?? size;
    const [ascent, descent] = reachOf(span.text, `${String(span.weight ?? weight)} ${String(em)}px ${font}`);
    at += span.dy ?? 0;
    top = Math.min(top, at - Math.min(ascent, most.ascent * em));
    bottom = Math.max(bottom, at + Math.min(descent, most.descent * em));
  }
  return { top, bottom };
}

function reachOf(text: string, font: string): readonly [ascent: number, descent: number] {
  const key = `${font} ${text}`;
  const before = known.get(key);
  if (before) return before;
  const { actualBoundingBoxAscent, actualBoundingBoxDescent } = measured(text, font);
  const reach = [actualBoundingBoxAscent, actualBoundingBoxDescent] as const;
  known.set(key, reach);
  return reach;
}
