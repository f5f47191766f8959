import type { MeasureText } from "../layout/textWidth.js";
import type { Problem } from "../errors.js";
import type { Scene } from "../scene/scene.js";
import { findFonts, missingLetters, type FontSet } from "./fonts.js";
import { measureWith } from "./measureWith.js";
import { textOfScene } from "./textOfScene.js";
import { toPdf } from "./toPdf.js";
import { toPng } from "./toPng.js";

/** What a picture or page is made with. */
export interface PaperOptions {
  /** Font files; none for one with the widths of Arial that is found. */
  readonly fonts: readonly string[];
  /** Pixels of a PNG for each of the drawing's. */
  readonly scale: number;
}

/** A picture or page, and what it lacks. */
export interface Paper {
  readonly bytes: Uint8Array;
  readonly problems: readonly Problem[];
}

/**
 * Draws as PNG or PDF, in fonts that have the letters. Letters that no font has are a problem, never left out in silence.
 *
 * Shapes: `lay` lays the drawing out, with a measure of text if it needs another than its own.
 * Errors: throws TimelineError `missing-package`, `missing-font` or `invalid-font`.
 */
export async function drawOnPaper(
  kind: "png" | "pdf",
  lay: (more: { readonly measureText?: MeasureText }) => Scene,
  { fonts: files, scale }: PaperOptions,
): Promise<Paper> {
  const first = lay({});
  const text = textOfScene(first);
  const fonts = findFonts(files, text);
  const scene = fonts.isOwn ? lay({ measureText: measureWith(fonts) }) : first;
  const bytes = kind === "png" ? toPng(scene, fonts, scale) : await toPdf(scene, fonts);
  return { bytes, problems: problemsOf(text, fonts) };
}

function problemsOf(text: string, fonts: FontSet): readonly Problem[] {
  const missing = missingLetters(text, fonts);
  if (missing.length === 0) return [];
  const letters = missing.slice(0, 20).join("") + (missing.length > 20 ? "…" : "");
  const families = [...new Set(fonts.regular.map(({ family }) => family))].join(", ");
  const message = `no letters in ${families} for: ${letters}; give --font FILE with a font that has them`;
  return [{ code: "missing-letters", message, at: "" }];
}
