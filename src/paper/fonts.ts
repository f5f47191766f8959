import { readFileSync } from "node:fs";
import { TimelineError } from "../errors.js";
import { findInPeer, peers } from "./peers.js";
import { readFont, type FontFace } from "./readFont.js";
import { fallbackFiles, systemFiles } from "./systemFonts.js";

/** A font file that was read. */
export interface Font extends FontFace {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What a drawing is set in: the first font that has a letter is the one for it. */
export interface FontSet {
  /** Of usual weight; the first is the main one. */
  readonly regular: readonly Font[];
  /** The same for bold letters. */
  readonly bold: readonly Font[];
  /** Whether the fonts are the caller's own, whose letters are not as wide as Arial's. */
  readonly isOwn: boolean;
}

const arimo = ["400Regular/Arimo_400Regular.ttf", "700Bold/Arimo_700Bold.ttf"].map((file) => `${peers.font}/${file}`);

/**
 * The fonts for some letters: the caller's own, or else those of the package with Arimo, or else one of this system whose
 * letters are as wide as Arial's; and fonts of this system for letters that none of these has.
 *
 * Errors: throws TimelineError `invalid-font` for files that are no fonts, `missing-font` if there is none at all.
 */
export function findFonts(files: readonly string[], text: string): FontSet {
  const main = files.length > 0 ? files.map(readOwn) : mainFonts();
  const letters = lettersOf(text);
  const all = [...main];
  let missing = missingIn(letters, all);
  for (const file of missing.length > 0 ? fallbackFiles() : []) {
    const font = tryRead(file);
    if (!font || !missing.some((letter) => font.has(letter))) continue;
    const bold = tryRead(boldOf(file));
    all.push(font, ...(bold ? [bold] : []));
    missing = missingIn(letters, all);
    if (missing.length === 0) break;
  }
  const regular = all.filter(({ isBold }) => !isBold);
  const bold = all.filter(({ isBold }) => isBold);
  return { regular: [...regular, ...bold], bold: [...bold, ...regular], isOwn: files.length > 0 };
}

/** The letters of a text that no font has, each once, in order. */
export function missingLetters(text: string, { regular }: FontSet): readonly string[] {
  return missingIn(lettersOf(text), regular).map((letter) => String.fromCodePoint(letter));
}

function lettersOf(text: string): readonly number[] {
  const letters = new Set(
    Array.from(text).filter((letter) => !/[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\ufe00-\ufe0f]/u.test(letter)),
  );
  return [...letters].map((letter) => letter.codePointAt(0) ?? 0);
}

function missingIn(letters: readonly number[], fonts: readonly Font[]): readonly number[] {
  return letters.filter((letter) => !fonts.some((font) => font.has(letter)));
}

/** The bold face beside a regular one, as font files are named. */
function boldOf(file: string): string {
  return /-Regular\.\w+$/.test(file) ? file.replace("-Regular.", "-Bold.") : file.replace(/\.(\w+)$/, "-Bold.$1");
}

function mainFonts(): Font[] {
  const packaged = arimo.map(findInPeer).filter((file) => file !== undefined);
  const files = packaged.length > 0 ? packaged : systemFiles();
  const fonts = files.map(tryRead).filter((font) => font !== undefined);
  if (fonts.length > 0) return fonts;
  const message = `no font with the widths of Arial was found; install one: npm install ${peers.font}; or give --font FILE`;
  throw new TimelineError("missing-font", message);
}

function readOwn(file: string): Font {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    const isFolder = cause instanceof Error && "code" in cause && cause.code === "EISDIR";
    const why = isFolder ? "it is a folder" : "no such file";
    throw new TimelineError("invalid-font", `cannot read the font ${file}: ${why}; expected TTF or OTF`, { cause });
  }
  try {
    return { file, bytes, ...readFont(bytes) };
  } catch (cause) {
    throw new TimelineError("invalid-font", `cannot read the font ${file}: no TTF or OTF (WOFF is not one)`, { cause });
  }
}

function tryRead(file: string): Font | undefined {
  try {
    return readOwn(file);
  } catch {
    // A file of the system that we cannot use is as if it was not there.
    return undefined;
  }
}
