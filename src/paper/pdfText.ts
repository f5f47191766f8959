import { piecesOf } from "../render/attributes.js";
import type { TextMark } from "../scene/scene.js";
import { runsOf } from "./bidi.js";
import type { Font, FontSet } from "./fonts.js";
import type { Pdf } from "./pdf.js";

/** Letters of one font, size and colour in a row. */
export interface Stretch {
  readonly text: string;
  readonly font: Font;
  readonly size: number;
  readonly fill: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A line of text broken into what is drawn at one go, each at its place. */
export function stretchesOf(mark: TextMark, fonts: FontSet, ink: string, pdf: Pdf): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [x, y] = [0, mark.y];
  for (const span of piecesOf(mark)) {
    x += span.dx ?? 0;
    y += span.dy ?? 0;
    const size = span.size ?? mark.size;
    const set = (span.weight ?? mark.weight ?? 400) >= 600 ? fonts.bold : fonts.regular;
    for (const { text, font } of runsOf(span.text).flatMap((run) => byFont(run.text, run.isRtl, set))) {
      const width = pdf.widthOf(text, font, size);
      stretches.push({ text, font, size, fill: span.fill ?? mark.fill ?? ink, x, y, width });
      x += width;
    }
  }
  const start = mark.align === "end" ? mark.x - x : mark.align === "middle" ? mark.x - x / 2 : mark.x;
  return stretches.map((each) => ({ ...each, x: each.x + start }));
}

/** A run in pieces of one font each, from left to right. */
function byFont(text: string, isRtl: boolean, fonts: readonly Font[]): readonly { text: string; font: Font }[] {
  const pieces: { text: string; font: Font }[] = [];
  const [main] = fonts;
  for (const letter of text) {
    const last = pieces.at(-1);
    const code = letter.codePointAt(0) ?? 0;
    const isQuiet = /[\p{M}\p{Cf}\p{Zs}]/u.test(letter);
    const font = isQuiet && last ? last.font : (fonts.find((each) => each.has(code)) ?? main);
    if (!font || (isUnseen(letter) && !font.has(code))) continue;
    if (last?.font === font) last.text += letter;
    else pieces.push({ text: letter, font });
  }
  if (!isRtl) return pieces;
  // A font turns about what has letters from right to left; the rest it takes as it comes.
  const turned = pieces.map((piece) =>
    hasLetters(piece.text) ? piece : { ...piece, text: Array.from(piece.text).reverse().join("") },
  );
  return turned.reverse();
}

function isUnseen(letter: string): boolean {
  return /[\p{Cf}\p{Cc}\ufe00-\ufe0f]/u.test(letter);
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}
